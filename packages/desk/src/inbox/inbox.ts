import type { AgentId, ContactId, ContactSummary } from '@ventanilla/client';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isInvited } from '../call/is-guest-of.ts';
import { Ticker } from '../controllers/ticker.ts';
import { es } from '../locales/es.ts';
import type { DeskMessages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import { ContactChooseEvent, OfferAnswerEvent } from './inbox.events.ts';
import { inboxStyles } from './inbox.styles.ts';
import { inboxItem, secondsLeft } from './inbox-item.ts';
import { inboxSections } from './inbox-sections.ts';

/**
 * The contacts an agent can act on: offered, held, and waiting in the queue.
 *
 * @element ventanilla-desk-inbox
 * @fires {ContactChooseEvent} contact-choose - A contact is to be shown.
 * @fires {OfferAnswerEvent} offer-answer - A contact is accepted or declined.
 */
export class DeskInbox extends LitElement {
  static override styles = [controls, inboxStyles];

  @property({ attribute: false }) contacts: readonly ContactSummary[] = [];
  @property({ attribute: false }) agent: AgentId = '';
  /** The contact shown beside the list. */
  @property({ attribute: false }) selected: ContactId | undefined;
  /** Contacts whose answer is on its way. */
  @property({ attribute: false }) busy: ReadonlySet<ContactId> = new Set();
  /** The agent is available, so may take contacts out of the queue. */
  @property({ attribute: false }) able = false;
  /** What the agent has of what contacts ask for. */
  @property({ attribute: false }) skills: readonly string[] = [];
  /** Since when contacts of the agent wait for an answer, in milliseconds since 1970. */
  @property({ attribute: false }) unanswered: ReadonlyMap<ContactId, number> = new Map();
  /** Seconds after which that is too long. */
  @property({ attribute: false }) answerSeconds = Number.POSITIVE_INFINITY;
  @property({ attribute: false }) messages: DeskMessages = es;
  /** Where "now" comes from, in milliseconds since 1970. */
  @property({ attribute: false }) now: () => number = Date.now;

  /** Seconds each offer had left when first seen, by contact and end: the full length of its bar. */
  private readonly offerSeconds = new Map<string, number>();

  constructor() {
    super();
    new Ticker(
      this,
      () => this.unanswered.size > 0 || this.contacts.some(contact => contact.status === 'waiting'),
    );
  }

  /** Moves the focus to the selected contact, or to the first one. */
  override focus(): void {
    const items = this.items();
    (items.find(item => item.ariaCurrent === 'true') ?? items[0])?.focus();
  }

  protected override render() {
    const { helping, offered, mine, waiting } = inboxSections(this.contacts, this.agent);
    const text = this.messages.inbox;
    const nowMs = this.now();
    return html`
      <div @keydown=${this.handleKey}>
        ${offered.length > 0 ? this.section(text.offered, offered, nowMs) : nothing}
        ${helping.length > 0 ? this.section(text.helping, helping, nowMs) : nothing}
        ${this.section(text.mine, mine, nowMs, text.nothingMine, true)}
        ${this.section(text.waiting, waiting, nowMs, text.nothingWaiting)}
      </div>
    `;
  }

  private section(
    heading: string,
    contacts: readonly ContactSummary[],
    nowMs: number,
    empty = '',
    numbered = false,
  ) {
    return html`
      <section aria-label=${heading}>
        <h3>${heading} <span class="count">${contacts.length || ''}</span></h3>
        ${
          contacts.length === 0
            ? html`<p class="nothing">${empty}</p>`
            : html`<ul>
                ${repeat(
                  contacts,
                  contact => contact.id,
                  (contact, index) => this.item(contact, nowMs, numbered ? index : undefined),
                )}
              </ul>`
        }
      </section>
    `;
  }

  private item(contact: ContactSummary, nowMs: number, index?: number) {
    const offeredHere = contact.status === 'waiting' && contact.offer?.agent.id === this.agent;
    const waitedSeconds = (nowMs - (this.unanswered.get(contact.id) ?? nowMs)) / 1_000;
    return inboxItem(contact, {
      messages: this.messages,
      nowMs,
      selected: contact.id === this.selected,
      ...(waitedSeconds >= this.answerSeconds && { lateSeconds: waitedSeconds }),
      ...(index !== undefined && index < 9 && { digit: index + 1 }),
      ...(offeredHere && { offerSeconds: this.offerLength(contact, nowMs) }),
      acceptable:
        this.able &&
        contact.status === 'waiting' &&
        !contact.offer &&
        contact.skills.every(skill => this.skills.includes(skill)),
      ...(isInvited(contact, this.agent) && { invitedBy: contact.agent?.name ?? '' }),
      busy: this.busy.has(contact.id),
      choose: () => this.choose(contact.id),
      answer: answer => this.answer(contact.id, answer),
    });
  }

  private offerLength(contact: ContactSummary, nowMs: number): number {
    const key = `${contact.id} ${contact.offer?.expiresAt}`;
    const length = this.offerSeconds.get(key) ?? secondsLeft(contact, nowMs);
    this.offerSeconds.set(key, length);
    return length;
  }

  private items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.open')];
  }

  private choose(contact: ContactId): void {
    const choice = new ContactChooseEvent(contact);
    this.dispatchEvent(choice);
  }

  private answer(contact: ContactId, answer: 'accept' | 'decline'): void {
    const given = new OfferAnswerEvent(contact, answer);
    this.dispatchEvent(given);
  }

  private handleKey(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex(item => item.matches(':focus'));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[Math.min(Math.max(to, 0), items.length - 1)]?.focus();
  }
}
