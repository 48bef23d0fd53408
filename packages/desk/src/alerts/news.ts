import type { AgentId, ContactSummary } from '@ventanilla/client';
import { inboxSections } from '../inbox/inbox-sections.ts';

/** What became of an inbox that its agent should notice. */
export interface InboxNews {
  /** Offered to the agent since. */
  offers: readonly ContactSummary[];
  /** Held by the agent, with messages that came since. */
  messages: readonly ContactSummary[];
}

/**
 * Compares two states of one agent's inbox.
 *
 * @param before - `undefined` for the first state: its offers are news, its unread messages are not.
 */
export function inboxNews(
  before: readonly ContactSummary[] | undefined,
  after: readonly ContactSummary[],
  agent: AgentId,
): InboxNews {
  const known = new Map(before?.map(contact => [contact.id, contact]));
  const { offered, mine } = inboxSections(after, agent);
  return {
    offers: offered.filter(({ id, offer }) => {
      const old = known.get(id)?.offer;
      return old?.agent.id !== agent || old.expiresAt !== offer?.expiresAt;
    }),
    messages: mine.filter(({ id, unread }) => {
      const old = known.get(id);
      return old !== undefined && old.agent?.id === agent && unread > old.unread;
    }),
  };
}
