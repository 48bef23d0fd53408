import { type CannedReply, type ContactId, MAX_TEXT_LENGTH } from '@ventanilla/client';
import { icon } from '@ventanilla/components/icons';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { deskIcons } from '../styles/icons.ts';
import { type CannedQuery, cannedQueryAt, insertReply, matchingReplies } from './canned-replies.ts';
import { ComposerSubmitEvent, ComposerTypingEvent } from './composer.events.ts';
import { composerStyles } from './composer.styles.ts';
import { type Draft, DraftStore } from './drafts.ts';

/** The remaining characters are shown once fewer than this are left. */
const COUNTER_FROM = 500;
const ROWS = { least: 2, most: 8 };

/**
 * Where an agent writes: replies to the citizen and notes for colleagues, each with a draft of its own.
 *
 * @element ventanilla-desk-composer
 * @fires {ComposerSubmitEvent} composer-submit - A text is ready to go; the field is already empty.
 * @fires {ComposerTypingEvent} composer-typing - Writing of a reply began, goes on, or stopped.
 */
export class DeskComposer extends LitElement {
  static override styles = [controls, composerStyles];

  /** Whom the text is for. Drafts are kept and brought back by it. */
  @property({ attribute: false }) contact: ContactId = '';
  @property({ attribute: false }) drafts = new DraftStore('');
  @property({ attribute: false }) cannedReplies: readonly CannedReply[] = [];
  @property({ attribute: false }) messages: DeskMessages = es;

  @state() private draft: Draft = { mode: 'reply', reply: '', note: '' };
  @state() private canned: CannedQuery | undefined;
  @state() private active = 0;

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  /** Chooses what to write, and puts the caret into the field. */
  async write(mode: Draft['mode']): Promise<void> {
    this.keep({ ...this.draft, mode });
    await this.updateComplete;
    this.field.focus();
  }

  /** Puts a text behind what the reply has so far, and the caret behind it. Nothing is sent. */
  async quote(text: string): Promise<void> {
    const { reply } = this.draft;
    const before = reply.trim() === '' ? '' : `${reply.trimEnd()}\n\n`;
    this.keep({ ...this.draft, mode: 'reply', reply: before + text });
    this.tell(true);
    await this.updateComplete;
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  override focus(): void {
    this.field.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('contact') && !changed.has('drafts')) return;
    this.draft = this.drafts.get(this.contact);
    this.canned = undefined;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const text = this.messages.composer;
    const { mode } = this.draft;
    const value = this.draft[mode];
    const found = this.found();
    return html`
      <form class=${mode} novalidate @submit=${this.handleSubmit}>
        ${this.canned && this.cannedReplies.length > 0 ? this.cannedList(found) : nothing}
        <fieldset>
          <legend class="visually-hidden">${text.mode}</legend>
          ${this.modeChoice('reply', text.reply)} ${this.modeChoice('note', text.note)}
        </fieldset>
        ${mode === 'note' ? html`<p class="warning" id="warning">${text.noteWarning}</p>` : nothing}
        <textarea
          aria-label=${mode === 'note' ? text.noteLabel : text.replyLabel}
          placeholder=${mode === 'note' ? text.notePlaceholder : text.replyPlaceholder}
          aria-autocomplete=${mode === 'reply' ? 'list' : 'none'}
          aria-controls=${found.length > 0 ? 'canned' : nothing}
          aria-activedescendant=${found.length > 0 ? `canned-${this.active}` : nothing}
          rows=${Math.min(ROWS.most, Math.max(ROWS.least, value.split('\n').length))}
          .value=${live(value)}
          @input=${this.handleInput}
          @keydown=${this.handleKey}
          @blur=${this.handleBlur}
        ></textarea>
        <div class="row">
          ${this.limit(value.length)}
          <button type="submit" class="primary" aria-disabled=${!this.sendable(value)}>
            ${mode === 'note' ? deskIcons.note : icon('send')} ${mode === 'note' ? text.saveNote : text.send}
          </button>
        </div>
        <div class="visually-hidden" role="status">
          ${this.canned ? (found.length > 0 ? text.cannedCount(found.length) : text.cannedNone) : ''}
        </div>
      </form>
    `;
  }

  private modeChoice(mode: Draft['mode'], label: string) {
    return html`<label>
      <input
        type="radio"
        name="mode"
        value=${mode}
        .checked=${live(this.draft.mode === mode)}
        @change=${() => this.keep({ ...this.draft, mode })}
      />${label}
    </label>`;
  }

  private limit(length: number) {
    const left = MAX_TEXT_LENGTH - length;
    if (left >= COUNTER_FROM)
      return html`<span class=${this.draft.mode === 'note' ? 'hint' : 'hint quiet'}>${this.messages.composer.hint}</span>`;
    return html`<span role="status" class=${left < 0 ? 'over' : ''}>${this.messages.composer.left(left)}</span>`;
  }

  private cannedList(found: readonly CannedReply[]) {
    const text = this.messages.composer;
    if (found.length === 0) return html`<div class="canned none">${text.cannedNone}</div>`;
    return html`<ul class="canned" id="canned" role="listbox" aria-label=${text.canned}>
      ${found.map(
        (reply, index) => html`<li
          id="canned-${index}"
          role="option"
          aria-selected=${index === this.active}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => this.insert(reply)}
        >
          <span class="shortcut">/${reply.shortcut}</span><span class="preview">${reply.text}</span>
        </li>`,
      )}
    </ul>`;
  }

  private found(): CannedReply[] {
    return this.canned ? matchingReplies(this.cannedReplies, this.canned.word) : [];
  }

  private sendable(text: string): boolean {
    return text.trim() !== '' && text.length <= MAX_TEXT_LENGTH;
  }

  private keep(draft: Draft): void {
    if (draft.mode !== this.draft.mode) {
      this.canned = undefined;
      this.tell(false);
    }
    this.draft = draft;
    this.drafts.set(this.contact, draft);
  }

  private tell(typing: boolean): void {
    const told = new ComposerTypingEvent(typing);
    this.dispatchEvent(told);
  }

  private async insert(reply: CannedReply): Promise<void> {
    if (!this.canned) return;
    const { text, caret } = insertReply(this.field.value, this.canned, reply);
    this.canned = undefined;
    this.keep({ ...this.draft, [this.draft.mode]: text });
    await this.updateComplete;
    this.field.focus();
    this.field.setSelectionRange(caret, caret);
  }

  private handleInput(): void {
    const { value, selectionStart } = this.field;
    this.keep({ ...this.draft, [this.draft.mode]: value });
    if (this.draft.mode === 'note') return;
    this.canned = cannedQueryAt(value, selectionStart);
    this.active = 0;
    this.tell(value.trim() !== '');
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    if (this.canned && this.handleCannedKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.submit();
  }

  /** @returns Whether the key was meant for the list of saved replies. */
  private handleCannedKey(event: KeyboardEvent): boolean {
    const found = this.found();
    if (event.key === 'Escape') {
      this.canned = undefined;
      return true;
    }
    const chosen = found[this.active];
    if (!chosen || event.shiftKey) return false;
    if (event.key === 'ArrowDown') this.active = (this.active + 1) % found.length;
    else if (event.key === 'ArrowUp') this.active = (this.active + found.length - 1) % found.length;
    else if (event.key === 'Enter' || event.key === 'Tab') this.insert(chosen);
    else return false;
    return true;
  }

  private handleBlur(): void {
    this.canned = undefined;
    if (this.draft.mode === 'reply' && this.draft.reply !== '') this.tell(false);
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    const { mode } = this.draft;
    const text = this.draft[mode];
    this.field.focus();
    if (!this.sendable(text)) return;
    const submitted = new ComposerSubmitEvent(mode, text);
    this.dispatchEvent(submitted);
    this.canned = undefined;
    this.keep({ ...this.draft, [mode]: '' });
  }
}
