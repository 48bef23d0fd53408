import type { HappeningEntry, MessageEntry, NoteEntry, TimelineEntry } from '@ventanilla/client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type IconName, icon } from '../icons/icons.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { dayWords } from './day-words.ts';
import { isEmojiOnly } from './emoji.ts';
import { groupEntries, type MessageGroup } from './group-entries.ts';
import { linkify } from './linkify.ts';
import { MessageDiscardEvent, MessageRetryEvent } from './timeline.events.ts';
import type { TimelineMessages } from './timeline.messages.ts';
import { timelineStyles } from './timeline.styles.ts';

const NEAR_END_PX = 48;
const DELIVERY_ICONS = {
  sending: 'clock',
  sent: 'check',
  read: 'read',
  failed: 'alert',
} as const satisfies Record<string, IconName>;

/**
 * A conversation as its reader sees it: days, groups of messages, how far each has come, and what happened. Scrolls
 * by itself and stays at the newest message until the reader scrolls up. It is a log that does not speak: whoever
 * shows it announces what is new.
 *
 * @element ventanilla-timeline
 * @fires {MessageRetryEvent} message-retry - The reader wants a failed message sent again.
 * @fires {MessageDiscardEvent} message-discard - The reader gives a failed message up.
 * @slot - Shown before the first entry.
 * @slot end - Shown after the last entry, such as who is typing.
 * @csspart log - The scrolling region.
 */
export class Timeline extends LitElement {
  static override styles = [tokens, controls, timelineStyles];

  /** What is shown, in the order of the log. */
  @property({ attribute: false }) entries: readonly TimelineEntry[] = [];

  /** The texts; nothing is shown without them. */
  @property({ attribute: false }) messages: TimelineMessages | undefined;

  /** Who reads. An agent is told the names of colleagues, and sees their messages on the agents' side. */
  @property() perspective: 'citizen' | 'agent' = 'citizen';

  /** Accessible name of the log. */
  @property({ attribute: 'log-label' }) logLabel = '';

  @state() private atEnd = true;
  /** Where the log last stood, in px. */
  private scrolledTo = 0;

  @query('.log') private readonly log!: HTMLElement | null;

  /** Width and height that were last told, in px. */
  private size = '';
  private readonly resizes = new ResizeObserver(([entry]) => this.handleResize(entry));

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  /** Scrolls to the newest entry and stays there. */
  scrollToEnd(): void {
    this.atEnd = true;
    this.settle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entries')) return;
    const newest = this.entries.at(-1);
    const before = changed.get('entries')?.at(-1);
    if (newest?.type !== 'happening' && newest?.own && newest.key !== before?.key) this.atEnd = true;
  }

  protected override updated(): void {
    this.settle();
  }

  protected override render() {
    if (!this.messages) return nothing;
    const now = new Date();
    return html`
      <div class="log" part="log" role="log" aria-live="off" aria-label=${this.logLabel} tabindex="0" @scroll=${this.handleScroll}>
        <slot></slot>
        ${groupEntries(this.entries).map(
          day => html`
            <p class="day">${this.messages && dayWords(day.at, now, this.messages)}</p>
            ${day.items.map(item => (item.type === 'group' ? this.renderGroup(item) : this.renderHappening(item)))}
          `,
        )}
        <slot name="end" @slotchange=${this.settle}></slot>
      </div>
      ${
        this.atEnd || this.entries.length === 0
          ? nothing
          : html`<button class="newest icon" aria-label=${this.messages.newest} title=${this.messages.newest} @click=${this.scrollToEnd}>
              ${icon('down')}
            </button>`
      }
    `;
  }

  private renderGroup({ messages }: MessageGroup): TemplateResult {
    const [first] = messages;
    const last = messages.at(-1);
    const ownSide = first?.own || (this.perspective === 'agent' && first?.author.role === 'agent');
    return html`
      <div class="group ${ownSide ? 'own' : ''} ${first?.type === 'note' ? 'note' : ''}">
        ${first && html`<p class="author ${first.own && first.type === 'message' ? 'visually-hidden' : ''}"><bdi>${this.authorOf(first)}</bdi></p>`}
        ${messages.map(message => this.renderMessage(message, message === last))}
      </div>
    `;
  }

  private renderMessage(message: MessageEntry | NoteEntry, last: boolean): TemplateResult {
    const { text, delivery } = message;
    const kind = text === null ? 'erased' : isEmojiOnly(text) ? 'emoji' : '';
    return html`
      <div class="message ${kind} ${delivery === 'failed' ? 'failed' : ''}">
        <div class="bubble" dir="auto">${text === null ? this.messages?.erased : linkify(text).map(renderPart)}</div>
        ${last || delivery === 'sending' || delivery === 'failed' ? this.renderMeta(message) : nothing}
        ${delivery === 'failed' ? this.renderFailure(message) : nothing}
      </div>
    `;
  }

  private renderMeta({ at, delivery }: MessageEntry | NoteEntry): TemplateResult {
    const date = new Date(at);
    return html`
      <p class="meta">
        <time datetime=${at}>${date.toLocaleTimeString(this.messages?.locale, { timeStyle: 'short' })}</time>
        ${delivery ? html`<span aria-hidden="true">·</span> ${icon(DELIVERY_ICONS[delivery])} ${this.messages?.delivery[delivery]}` : nothing}
      </p>
    `;
  }

  private renderFailure({ key, failure }: MessageEntry | NoteEntry): TemplateResult {
    return html`
      <div class="failure">
        <p>${this.messages?.failure(failure)}</p>
        <button class="outlined" @click=${() => this.dispatchEvent(new MessageRetryEvent(key))}>${icon('retry')} ${this.messages?.retry}</button>
        <button @click=${() => this.dispatchEvent(new MessageDiscardEvent(key))}>${this.messages?.discard}</button>
      </div>
    `;
  }

  private renderHappening({ happening }: HappeningEntry) {
    const words = this.messages?.happened(happening);
    return words ? html`<p class="happening">${words}</p>` : nothing;
  }

  private authorOf({ type, own, author }: MessageEntry | NoteEntry): string | undefined {
    const name =
      'name' in author && !own ? author.name : this.messages?.[own || 'name' in author ? 'own' : author.role];
    return type === 'note' ? `${this.messages?.note} · ${name}` : name;
  }

  private settle(): void {
    if (!this.atEnd || !this.log || this.entries.length === 0) return;
    this.log.scrollTop = this.log.scrollHeight;
    this.scrolledTo = this.log.scrollTop;
  }

  // Not observed until the next frame, and settled in that one: an engine that lays out twice in one frame reports a
  // second change, or a scroll, as an error of the page.
  private handleResize(entry: ResizeObserverEntry | undefined): void {
    const size = entry ? `${entry.contentRect.width} ${entry.contentRect.height}` : '';
    if (size === this.size) return;
    this.size = size;
    this.resizes.disconnect();
    requestAnimationFrame(() => {
      if (!this.isConnected) return;
      this.settle();
      this.resizes.observe(this);
    });
  }

  private handleScroll(): void {
    if (!this.log) return;
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) this.atEnd = true;
    // Only going up is somebody's wish; a log that became smaller has not been left.
    else if (scrollTop < this.scrolledTo) this.atEnd = false;
    this.scrolledTo = scrollTop;
  }
}

function renderPart({ text, href }: { text: string; href?: string }): TemplateResult | string {
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}
