import type { TimelineEntry } from '@ventanilla/client';
import type { CallSession, CallState } from '@ventanilla/client/call';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { CallMessages } from '../call-stage/call.messages.ts';
import { icon } from '../icons/icons.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { liveTextStyles } from './live-text.styles.ts';

/** Most finished lines that stay in view. */
const MAX_LINES = 30;

/**
 * Live text beside a call: each side's letters as they are typed, told apart by place, colour and name. Screen readers hear whole
 * lines, since letters one by one cannot be listened to.
 *
 * @element ventanilla-live-text
 */
export class LiveTextView extends LitElement {
  static override styles = [tokens, controls, liveTextStyles];

  @property({ attribute: false }) session: CallSession | undefined;
  @property({ attribute: false }) call: CallState | undefined;
  /** The contact's log, of which the messages since the call began are shown. */
  @property({ attribute: false }) entries: readonly TimelineEntry[] = [];
  @property({ attribute: false }) messages: CallMessages | undefined;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;
  @query('.lines') private readonly lines!: HTMLElement | null;

  /** How many wishes to be noticed there have been. */
  private alerts = 0;

  override focus(options?: FocusOptions): void {
    this.updateComplete.then(() => this.field?.focus(options));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('call') && !changed.has('entries')) return;
    if (this.lines) this.lines.scrollTop = this.lines.scrollHeight;
    const alerts = this.call?.text.alerts ?? 0;
    if (alerts > this.alerts) navigator.vibrate?.([400, 200, 400]);
    this.alerts = alerts;
  }

  protected override render() {
    const { call, messages } = this;
    if (!call || !messages) return nothing;
    const { text } = messages;
    const isAlert = call.text.alerts > this.alerts;
    return html`
      <div class="lines ${isAlert ? 'look' : ''}" role="group" aria-label=${text.label} tabindex="0">
        <div role="log" aria-label=${text.label} class="said">${this.said()}</div>
        <div aria-hidden="true" class="typed">
          ${call.text.theirs.map(line => html`<p class="theirs" dir="auto">${line.text}</p>`)}
        </div>
      </div>
      <div class="field">
        <textarea
          rows="1"
          dir="auto"
          aria-label=${text.field}
          placeholder=${text.placeholder}
          @input=${this.handleInput}
          @keydown=${this.handleKey}
        ></textarea>
        <button type="button" class="finish" title=${text.finish} @click=${this.finish}>${icon('send')} <span>${text.finish}</span></button>
        <button type="button" class="alert" title=${text.alert} @click=${() => this.session?.alert()}>${icon('alert')} <span>${text.alert}</span></button>
      </div>
    `;
  }

  private said() {
    const since = this.call?.acceptedAt ?? '';
    return this.entries
      .filter(entry => entry.type === 'message' && entry.at >= since && entry.text !== null)
      .slice(-MAX_LINES)
      .map(entry =>
        entry.type === 'message'
          ? html`<p class=${entry.own ? 'own' : 'theirs'} dir="auto">
              <span class="visually-hidden">${entry.own ? this.messages?.text.you : this.messages?.text.they}:</span>
              ${entry.text}
            </p>`
          : nothing,
      );
  }

  private handleInput(): void {
    this.session?.setText(this.field?.value ?? '');
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.finish();
  }

  private readonly finish = (): void => {
    this.session?.finishLine();
    if (this.field) this.field.value = '';
    this.field?.focus();
  };
}
