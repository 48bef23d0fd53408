import type { AgentId, ContactSummary } from '@ventanilla/client';
import { isInvited } from '../call/is-guest-of.ts';
import { inboxSections } from '../inbox/inbox-sections.ts';

/** What became of an inbox that its agent should notice. */
export interface InboxNews {
  /** Offered to the agent since. */
  offers: readonly ContactSummary[];
  /** Held by colleagues who have asked the agent into their call since. */
  invitations: readonly ContactSummary[];
  /** Held by the agent, with messages that came since. */
  messages: readonly ContactSummary[];
}

/**
 * Compares two states of one agent's inbox.
 *
 * @param before - `undefined` for the first state: its offers and invitations are news, its unread messages are not.
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
    messages: mine.filter(({ id, unread }) => {
      const old = known.get(id);
      return old !== undefined && old.agent?.id === agent && unread > old.unread;
    }),
  };
}
