import type { AgentId, ContactSummary } from '@ventanilla/client';
import { isGuestOf } from '../call/is-guest-of.ts';

/** An agent's inbox in the order in which it asks for attention. */
export interface InboxSections {
  /** Offered to this agent now, the first to expire first. */
  offered: readonly ContactSummary[];
  /** Held by colleagues who ask this agent into their call, or have this agent in it; or between two of them, with this agent as interpreter. */
  helping: readonly ContactSummary[];
  /** Held by this agent, in the order in which they were opened, so that a contact keeps its place. */
  mine: readonly ContactSummary[];
  /** Everyone else who waits, the longest wait first. */
  waiting: readonly ContactSummary[];
}

/** Sorts the inbox of one agent into its sections; closed contacts and those of colleagues fall out, unless this agent is invited. */
export function inboxSections(inbox: readonly ContactSummary[], agent: AgentId): InboxSections {
  const offeredHere = (contact: ContactSummary) => contact.offer?.agent.id === agent;
  const isHelped = (contact: ContactSummary) =>
    contact.status !== 'closed' && isGuestOf(contact, agent) && !offeredHere(contact);
  const waiting = inbox.filter(contact => contact.status === 'waiting' && !isHelped(contact));
  return {
    offered: by(waiting.filter(offeredHere), contact => contact.offer?.expiresAt),
    helping: by(inbox.filter(isHelped), contact => contact.openedAt),
    mine: by(
      inbox.filter(contact => contact.status === 'assigned' && contact.agent?.id === agent),
      contact => contact.openedAt,
    ),
    waiting: by(
      waiting.filter(contact => !offeredHere(contact)),
      contact => contact.waitingSince,
    ),
  };
}

function by(
  contacts: ContactSummary[],
  key: (contact: ContactSummary) => string | undefined,
): ContactSummary[] {
  return contacts.sort((a, b) => (key(a) ?? '').localeCompare(key(b) ?? '') || a.id.localeCompare(b.id));
}
