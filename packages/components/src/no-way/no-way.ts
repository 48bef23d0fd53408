import type { ContactClient, SiteAvailability } from '@ventanilla/client';
import type { CallSession } from '@ventanilla/client/call';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChatCallEvent } from '../chat/chat.events.ts';
import { icon } from '../icons/icons.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { loadNoWayMessages } from './load-no-way-messages.ts';
import type { NoWayMessages } from './no-way.messages.ts';

/**
 * Says that neither sound nor picture finds its way, and leads on within the same contact: in writing, or by a call back where the
 * office offers it.
 *
 * @element ventanilla-no-way
 */
export class NoWay extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        padding: 6px 8px;
        border-inline-start: 4px solid var(--_warn);
        border-radius: 8px;
        background: var(--_warn-soft);
      }
      p {
        margin: 0;
      }
      .ways {
        display: flex;
        gap: 6px;
        margin-block-start: 4px;
      }
      .ways button {
        flex: 1;
        padding: 0 6px;
        font-size: 0.875rem;
        line-height: 1.2;
      }
    `,
  ];

  @property({ attribute: false }) client: ContactClient | undefined;
  @property({ attribute: false }) session: CallSession | undefined;
  /** Whether the office calls back, by what the site says of its channels. */
  @property({ attribute: false }) callsBack:
    | ((channels: SiteAvailability['channels']) => boolean)
    | undefined;
  /** Ends the call and goes on in writing. */
  @property({ attribute: false }) write: (() => void) | undefined;
  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  @state() private isCalledBack = false;

  private readonly localize = new LocalizeController<NoWayMessages>(this, loadNoWayMessages);

  protected override firstUpdated(): void {
    // Where it cannot be asked, there is writing.
    this.client?.availability().then(
      ({ channels }) => {
        this.isCalledBack = this.callsBack?.(channels) ?? false;
      },
      () => undefined,
    );
  }

  protected override render() {
    const { texts } = this.localize;
    if (!texts) return nothing;
    return html`<p role="alert">${texts.said}</p>
      <div class="ways">
        <button type="button" class="outlined on" @click=${() => this.write?.()}>${icon('chat')} ${texts.write}</button>
        ${
          this.isCalledBack
            ? html`<button type="button" class="outlined call-back" @click=${this.handleCallback}>${icon('callback')} ${texts.callback}</button>`
            : nothing
        }
      </div>`;
  }

  private async handleCallback(): Promise<void> {
    await this.session?.end('hung-up').catch(() => undefined);
    this.session?.dismiss();
    this.session?.relax();
    const calling = new ChatCallEvent('callback');
    this.dispatchEvent(calling);
  }
}
