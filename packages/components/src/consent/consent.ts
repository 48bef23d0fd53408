import { localizedText, type PrivacyNotice, type ShownNotice } from '@ventanilla/client';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizeController, nearestLanguage } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import type { ConsentMessages } from './consent.messages.ts';
import { loadConsentMessages } from './load-consent-messages.ts';
import { shownNotice } from './shown-notice.ts';

/**
 * A site's privacy notice before the first personal field of any channel, with a box where the site asks for one. The box is never
 * ticked beforehand. Whoever sends something asks for `answer()` first, and sends it along.
 *
 * @element ventanilla-consent
 * @csspart notice - The text of the notice.
 */
export class Consent extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        padding: 10px calc(var(--_space) * 2);
        border-block-start: 1px solid var(--_line);
        background: var(--_surface-soft);
        font-size: 0.875em;
      }
      :host([hidden]) {
        display: none;
      }
      .text {
        max-block-size: 7.5em;
        overflow-y: auto;
      }
      p {
        margin: 0;
      }
      a {
        display: inline-block;
        padding-block: 10px;
        color: var(--_accent);
      }
      label {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 44px;
      }
      input {
        flex: none;
        inline-size: 24px;
        block-size: 24px;
        accent-color: var(--_accent);
      }
      .problem {
        color: var(--_danger);
        font-weight: 600;
      }
    `,
  ];

  /** As the site has it. Nothing is shown, and nothing asked, without one. */
  @property({ attribute: false }) notice: PrivacyNotice | undefined;

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  @state() private missing = false;

  @query('input') private readonly box!: HTMLInputElement | null;
  @query('.text p') private readonly paragraph!: HTMLElement | null;

  private readonly localize = new LocalizeController<ConsentMessages>(this, loadConsentMessages);

  /**
   * What the person was shown, and has accepted where the site asks for it.
   *
   * @returns `undefined` where the box has to be ticked and is not: this is said, and the focus is on the box.
   */
  async answer(): Promise<ShownNotice | undefined> {
    const { notice } = this;
    // Nobody has read what is not in view yet.
    await this.localize.loaded;
    await this.updateComplete;
    if (!notice) return undefined;
    this.missing = notice.asks === true && !this.box?.checked;
    if (this.missing) {
      await this.updateComplete;
      this.box?.focus();
      return undefined;
    }
    const shown = await shownNotice(notice.version, this.paragraph?.textContent ?? '');
    return notice.asks ? { ...shown, accepted: true } : shown;
  }

  protected override render() {
    const { notice } = this;
    const { texts } = this.localize;
    if (!notice || !texts) return nothing;
    return html`
      <section aria-label=${texts.label}>
        <div class="text" part="notice" tabindex="0" role="group" aria-label=${texts.label}>
          <p>${localizedText(notice.text, this.locale || nearestLanguage(this) || 'es')}</p>
        </div>
        ${notice.link ? html`<a href=${notice.link} target="_blank" rel="noopener">${texts.policy}</a>` : nothing}
        ${
          notice.asks
            ? html`<label><input type="checkbox" aria-describedby="problem" aria-invalid=${this.missing} @change=${this.handleChange} /> ${texts.accept}</label>`
            : nothing
        }
        <p id="problem" class="problem" role="alert">${this.missing ? texts.problem : nothing}</p>
      </section>
    `;
  }

  private handleChange(): void {
    if (this.box?.checked) this.missing = false;
  }
}
