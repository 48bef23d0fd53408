import type { ContactSummary } from '@ventanilla/client';
import { icon } from '@ventanilla/components/icons';
import { timeOf } from '@ventanilla/components/locales/time-of';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskMessages } from '../locales/messages.ts';
import { momentOf } from '../locales/moment-of.ts';
import { formatDuration } from './duration.ts';

/** What one line of the inbox needs to know besides its contact. */
export interface InboxItemOptions {
  messages: DeskMessages;
  nowMs: number;
  selected: boolean;
  /** The digit that opens it together with Alt; absent for contacts that have none. */
  digit?: number;
  /** Seconds that the offer lasted when it was first seen; absent unless offered to this agent. */
  offerSeconds?: number;
  /** The colleague who asks this agent into a call; absent for everything else. */
  invitedBy?: string;
  /** The agent may take it. */
  acceptable: boolean;
  /** For how long a message waits for an answer, once that is too long. */
  lateSeconds?: number;
  /** An answer is on its way. */
  busy: boolean;
  choose: () => void;
  answer: (answer: 'accept' | 'decline') => void;
}

/** One contact of the inbox, as a list item. */
export function inboxItem(contact: ContactSummary, options: InboxItemOptions): TemplateResult {
  const { messages, selected, digit, invitedBy, offerSeconds, acceptable, busy } = options;
  const text = messages.inbox;
  const isAsked = offerSeconds !== undefined || invitedBy !== undefined;
  return html`
    <li class=${isAsked ? 'item offered' : 'item'}>
      <button
        type="button"
        class="open"
        data-contact=${contact.id}
        aria-current=${selected ? 'true' : nothing}
        @click=${options.choose}
      >
        <span class="row">
          <span class="reference">${contact.reference}</span>
          ${
            contact.unread > 0
              ? html`<span class="unread"
                  ><span aria-hidden="true">${contact.unread}</span
                  ><span class="visually-hidden">, ${text.unread(contact.unread)}</span></span
                >`
              : nothing
          }
          ${digit === undefined ? nothing : html`<kbd aria-hidden="true">${digit}</kbd>`}
        </span>
        ${lastMessage(contact, messages)}
        ${callback(contact, messages)}
        ${late(options)}
        ${invitedBy === undefined ? nothing : html`<span class="row meta">${icon('call')} ${messages.call.invite.from(invitedBy)}</span>`}
        <span class="row meta">${meta(contact, options)}</span>
      </button>
      ${
        acceptable || isAsked
          ? html`<div class="answers">
              ${offerSeconds === undefined ? nothing : countdown(contact, offerSeconds, options)}
              <button
                type="button"
                class=${isAsked ? 'primary' : ''}
                aria-label="${text.accept} ${contact.reference}"
                ?disabled=${busy}
                @click=${() => options.answer('accept')}
              >
                ${text.accept}
              </button>
              ${
                isAsked
                  ? html`<button
                      type="button"
                      aria-label="${text.decline} ${contact.reference}"
                      ?disabled=${busy}
                      @click=${() => options.answer('decline')}
                    >
                      ${text.decline}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </li>
  `;
}

/** Whole seconds until an offer ends, never below 0. */
export function secondsLeft(contact: ContactSummary, nowMs: number): number {
  return Math.max(0, Math.ceil((Date.parse(contact.offer?.expiresAt ?? '') - nowMs) / 1_000) || 0);
}

function lastMessage({ lastMessage: last }: ContactSummary, messages: DeskMessages) {
  if (!last) return nothing;
  const text = last.text === '' ? messages.inbox.erased : last.text;
  return html`<span class="last">
    ${last.from === 'citizen' ? nothing : html`<span class="quiet">${messages.inbox.lastFrom[last.from]}: </span>`}${text}
  </span>`;
}

function late({ lateSeconds, messages }: InboxItemOptions) {
  if (lateSeconds === undefined) return nothing;
  const { inbox, locale } = messages;
  return html`<span class="row late">${icon('alert')} ${inbox.unanswered(formatDuration(lateSeconds, locale))}</span>`;
}

/** Whoever wants to be called, and when; nothing once that has ended. */
function callback({ callback: wish }: ContactSummary, { callback: text, locale }: DeskMessages) {
  if (!wish || wish.end !== undefined) return nothing;
  const isDue = Date.parse(wish.dueAt) <= Date.now();
  return html`<span class="row meta">${icon('phone')} ${isDue ? text.label : text.dueAt(momentOf(wish.dueAt, locale, 'short'))}</span>`;
}

function meta(contact: ContactSummary, { messages, nowMs, offerSeconds }: InboxItemOptions) {
  if (contact.waitingSince) {
    const seconds = (nowMs - Date.parse(contact.waitingSince)) / 1_000;
    const elsewhere = offerSeconds === undefined && contact.offer?.agent.name;
    return html`<span>${messages.inbox.waitingFor(formatDuration(seconds, messages.locale))}</span>
      ${elsewhere ? html`<span>${messages.inbox.offeredTo(elsewhere)}</span>` : skills(contact)}`;
  }
  const at = contact.lastMessage?.at ?? contact.openedAt;
  return html`<time datetime=${at}>${timeOf(at, messages.locale)}</time>${skills(contact)}`;
}

function skills(contact: ContactSummary) {
  return contact.skills.length === 0 ? nothing : html`<span>${contact.skills.join(', ')}</span>`;
}

function countdown(contact: ContactSummary, total: number, { messages, nowMs }: InboxItemOptions) {
  const left = secondsLeft(contact, nowMs);
  return html`<div class="countdown">
    <span>${messages.inbox.secondsLeft(left)}</span>
    <progress aria-hidden="true" max=${Math.max(1, total)} .value=${left}></progress>
  </div>`;
}
