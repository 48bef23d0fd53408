import { type ChatSession, ContactError, type JoinCode } from '@ventanilla/client';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../icons/icons.ts';
import type { JoinMessages } from '../locales/join.messages.ts';
import { loadJoinMessages } from '../locales/load-join-messages.ts';
import { LocalizeController } from '../locales/localize-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { shareStyles } from './share.styles.ts';

/** Seconds between two looks at how long the code is good. */
const LOOK_SECONDS = 5;

/**
 * Lets a citizen go on with a chat on another phone: a button, and a code big enough to be read aloud.
 *
 * @element ventanilla-share
 * @csspart code - The code.
 */
export class Share extends LitElement {
  static override styles = [tokens, controls, shareStyles];

  /** The chat that goes on elsewhere. */
  @property({ attribute: false }) session: ChatSession | undefined;

  /** Language tag. Default the nearest `lang`, then Spanish. */
  @property() locale: string | undefined;

  @state() private given: JoinCode | undefined;
  @state() private problem: ContactError | undefined;
  @state() private now = Date.now();

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  private readonly localize = new LocalizeController<JoinMessages>(this, loadJoinMessages);
  private timer: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override render() {
    const { texts } = this.localize;
    if (!texts) return nothing;
    return html`
      <button class="open" aria-label=${texts.share} aria-haspopup="dialog" @click=${this.open}>${texts.shareShort}</button>
      <dialog aria-labelledby="title" @close=${this.handleClose} @keydown=${keepEscape}>
        <h3 id="title">${texts.share}</h3>
        ${this.problem ? html`<p role="alert">${texts.problem(this.problem.code, retryAfter(this.problem))}</p>` : this.renderCode(texts)}
        <div class="buttons">
          ${this.problem || this.minutesLeft === 0 ? html`<button class="primary" @click=${this.fetchCode}>${texts.newCode}</button>` : nothing}
          <button class="outlined" @click=${() => this.dialog?.close()}>${icon('check')} ${texts.close}</button>
        </div>
      </dialog>
    `;
  }

  private renderCode(texts: JoinMessages) {
    const { given, minutesLeft } = this;
    return html`
      <p>${texts.shareHint}</p>
      <p class="label" id="code-label">${texts.code}</p>
      <output part="code" aria-labelledby="code-label" class=${minutesLeft === 0 ? 'expired' : ''}>
        ${given ? html`<span aria-hidden="true">${given.code}</span><span class="visually-hidden">${spelled(given.code)}</span>` : '…'}
      </output>
      <p class="left" role="status">${given ? (minutesLeft ? texts.left(minutesLeft) : texts.expired) : nothing}</p>
    `;
  }

  private get minutesLeft(): number | undefined {
    if (!this.given) return undefined;
    return Math.max(0, Math.ceil((Date.parse(this.given.expiresAt) - this.now) / 60_000));
  }

  private open(): void {
    this.dialog?.showModal();
    this.fetchCode();
    this.timer = setInterval(() => {
      this.now = Date.now();
    }, LOOK_SECONDS * 1_000);
  }

  private async fetchCode(): Promise<void> {
    this.given = this.problem = undefined;
    this.now = Date.now();
    try {
      this.given = await this.session?.createJoinCode();
    } catch (error) {
      this.problem = error instanceof ContactError ? error : new ContactError('internal');
    }
  }

  private handleClose(): void {
    clearInterval(this.timer);
    this.given = this.problem = undefined;
  }
}

/** One by one, so that a screen reader says characters and not a word. */
function spelled(code: string): string {
  return [...code.replace('-', ',')].join(' ');
}

function retryAfter({ details }: ContactError): number | undefined {
  return (details as { retryAfterSeconds?: number }).retryAfterSeconds;
}

/** The dialog's own: the panel around it stays open. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
