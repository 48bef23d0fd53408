import type { AgentId, ContactSummary } from '@ventanilla/client';
import { isInvited } from '../call/is-guest-of.ts';
import { inboxSections } from '../inbox/inbox-sections.ts';

/** What became of an inbox that its agent should notice. */
export interface InboxNews {
  /** Offered to the agent since. */
  offers: readonly ContactSummary[];
  /** Held by colleagues who have asked the agent into their call since. */
  invitations: readonly ContactSummary[];
  /** Held by the agent, whose citizens have begun a call since. */
  calls: readonly ContactSummary[];
  /** Held by the agent, with messages that came since. */
  messages: readonly ContactSummary[];
}

/** Whether the citizen calls, and nobody has answered. */
export function isRinging({ call }: ContactSummary): boolean {
  return call?.by === 'citizen' && !call.accepted;
}

/**
 * Compares two states of one agent's inbox.
 *
 * @param before - `undefined` for the first state: its offers, invitations and calls are news, its unread messages are not.
 */
export function inboxNews(
  before: readonly ContactSummary[] | undefined,
  after: readonly ContactSummary[],
  agent: AgentId,
): InboxNews {
  const known = new Map(before?.map(contact => [contact.id, contact]));
  const { helping, offered, mine } = inboxSections(after, agent);
  return {
    offers: offered.filter(({ id, offer }) => {
      const old = known.get(id)?.offer;
      return old?.agent.id !== agent || old.expiresAt !== offer?.expiresAt;
    }),
    invitations: helping.filter(
      contact => isInvited(contact, agent) && !isInvited(known.get(contact.id), agent),
    ),
    calls: mine.filter(contact => {
      const old = known.get(contact.id);
      // Whoever takes a contact out of the queue takes its call with it.
      return (
        isRinging(contact) && old?.call?.id !== contact.call?.id && (!before || old?.agent?.id === agent)
      );
    }),
    messages: mine.filter(({ id, unread }) => {
      const old = known.get(id);
      return old !== undefined && old.agent?.id === agent && unread > old.unread;
    }),
  };
}
