import type { ContactSummary } from '@ventanilla/client';
import { html, nothing } from 'lit';
import type { DeskMessages } from '../locales/messages.ts';
import type { Standing } from './standing.ts';

/** What stands where the composer would. */
export interface ContactBarOptions {
  summary: ContactSummary | undefined;
  standing: Exclude<Standing, 'mine'>;
  /** The agent is available. */
  able: boolean;
  messages: DeskMessages;
  answer: (answer: 'accept' | 'decline') => void;
  /** Asks what a closed contact was about. */
  classify: () => void;
}

/** Says why nothing can be written, and offers to take the contact where that is possible. */
export function contactBar({ summary, standing, able, messages, answer, classify }: ContactBarOptions) {
  const text = messages.contact;
  const acceptable = standing === 'offered' || (standing === 'waiting' && able && !summary?.offer);
  return html`<div class="bar">
    <p>${explanation(standing, summary, messages)}</p>
    ${
      acceptable
        ? html`<button type="button" class="primary" @click=${() => answer('accept')}>${text.accept}</button>`
        : nothing
    }
    ${
      standing === 'offered'
        ? html`<button type="button" @click=${() => answer('decline')}>${text.decline}</button>`
        : nothing
    }
    ${
      standing === 'closed'
        ? html`<button type="button" @click=${classify}>${text.classify}</button>`
        : nothing
    }
  </div>`;
}

function explanation(
  standing: ContactBarOptions['standing'],
  summary: ContactSummary | undefined,
  { contact, inbox }: DeskMessages,
): string {
  switch (standing) {
    case 'offered':
      return contact.offeredHint;
    case 'waiting':
      return summary?.offer ? inbox.offeredTo(summary.offer.agent.name) : contact.waitingHint;
    case 'closed':
      return contact.closedHint;
    case 'held':
      return summary?.agent ? contact.heldBy(summary.agent.name) : contact.notYours;
    case 'gone':
    case 'unknown':
      return contact.notYours;
  }
}
