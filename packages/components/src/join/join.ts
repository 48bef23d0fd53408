import { type ContactClient, ContactError, parseJoinCode } from '@ventanilla/client';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { JoinMessages } from '../locales/join.messages.ts';
import { loadJoinMessages } from '../locales/load-join-messages.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { JoinEndEvent } from './join.events.ts';

/**
 * Takes the code that another phone shows, and goes on with its chat.
 *
 * @element ventanilla-join
 * @fires {JoinEndEvent} join-end - The citizen has joined, or has given up.
 */
export class Join extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        padding: 16px;
        border-block-start: 1px solid var(--_line);
        background: var(--_surface-soft);
      }
      :host([hidden]) {
        display: none;
      }
      p {
        margin: 0 0 8px;
      }
      label {
        display: block;
        font-weight: 600;
      }
      input {
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: 48px;
        margin-block: 4px 8px;
        padding-inline: 12px;
        border: 1px solid var(--_border);
        border-radius: 10px;
        background: var(--_surface);
        color: var(--_ink);
        font: inherit;
        font-size: 1.375rem;
        font-weight: 600;
        letter-spacing: 0.08em;
        text-transform: uppercase;
      }
      .problem {
        color: var(--_danger);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  /** Which joins; stays yours to close. */
  @property({ attribute: false }) client: ContactClient | undefined;

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  @state() private busy = false;
  @state() private problem = '';

  @query('input') private readonly field!: HTMLInputElement | null;

  private readonly localize = new LocalizeController<JoinMessages>(this, loadJoinMessages);

  /** Puts the cursor where the code is typed, as soon as there is a field. */
  override focus(options?: FocusOptions): void {
    this.updateComplete
      .then(() => this.localize.loaded)
      .then(() => this.updateComplete)
      .then(() => this.field?.focus(options))
      .catch(() => undefined);
  }

  protected override render() {
    const { texts } = this.localize;
    if (!texts) return nothing;
    return html`
      <form novalidate @submit=${this.handleSubmit}>
        <p id="hint">${texts.joinHint}</p>
        <label for="code">${texts.field}</label>
        <input
          id="code"
          name="code"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="16"
          aria-describedby="hint problem"
          aria-invalid=${this.problem !== ''}
        />
        <p id="problem" class="problem" role="alert">${this.problem}</p>
        <div class="buttons">
          <button class="primary" ?disabled=${this.busy}>${this.busy ? texts.checking : texts.submit}</button>
          <button type="button" class="outlined" @click=${() => this.end(false)}>${texts.cancel}</button>
        </div>
      </form>
    `;
  }

  private async handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { client, field } = this;
    const { texts } = this.localize;
    if (!client || !field || !texts || this.busy) return;
    const code = parseJoinCode(field.value);
    this.problem = code ? '' : texts.malformed;
    if (code) {
      this.busy = true;
      try {
        await client.join(code);
        this.end(true);
        return;
      } catch (error) {
        const { code, details } = error instanceof ContactError ? error : new ContactError('internal');
        this.problem = texts.problem(code, (details as { retryAfterSeconds?: number }).retryAfterSeconds);
      } finally {
        this.busy = false;
      }
    }
    field.focus();
  }

  private end(joined: boolean): void {
    const ended = new JoinEndEvent(joined);
    this.dispatchEvent(ended);
  }
}
