import type { AgentId, ContactId, ContactSummary } from '@ventanilla/protocol';

/** Takes summaries into an inbox: the newest version of each contact, without closed ones, longest waiting first. */
export function mergeInbox(
  inbox: readonly ContactSummary[],
  news: readonly ContactSummary[],
): readonly ContactSummary[] {
  const merged = new Map(inbox.map(contact => [contact.id, contact]));
  for (const contact of news) {
    const known = merged.get(contact.id);
    if (!known || contact.version >= known.version) merged.set(contact.id, contact);
  }
  return [...merged.values()].filter(({ status }) => status !== 'closed').sort(byAge);
}

/**
 * Takes a whole answer: contacts that it does not name have left, except those that were pushed while it was on its
 * way.
 */
export function replaceInbox(
  inbox: readonly ContactSummary[],
  answer: readonly ContactSummary[],
  pushed: ReadonlySet<ContactId>,
): readonly ContactSummary[] {
  const named = new Set(answer.map(({ id }) => id));
  return mergeInbox(
    inbox.filter(({ id }) => named.has(id) || pushed.has(id)),
    // A contact that was pushed as gone is in neither list, and an older answer does not bring it back.
    answer.filter(({ id }) => !pushed.has(id) || inbox.some(contact => contact.id === id)),
  );
}

/** Whether an agent holds a contact, or is asked into its call or in it. */
export function isServedBy({ agent, call, status }: ContactSummary, id: AgentId): boolean {
  if (status === 'assigned' && agent?.id === id) return true;
  return status !== 'closed' && (call?.guests?.some(guest => guest.id === id) ?? false);
}

/** What an agent should hear of between two states of the inbox. */
export interface InboxNews {
  offers: ContactSummary[];
  messages: ContactSummary[];
}

/** Offers to `agent` that were not there before, and new messages of citizens whom `agent` serves. */
export function newsBetween(
  before: readonly ContactSummary[],
  after: readonly ContactSummary[],
  agent: AgentId,
): InboxNews {
  const known = new Map(before.map(contact => [contact.id, contact]));
  return {
    offers: after.filter(({ id, offer }) => {
      const old = known.get(id)?.offer;
      return offer?.agent.id === agent && (old?.agent.id !== agent || old.expiresAt !== offer.expiresAt);
    }),
    messages: after.filter(contact => {
      const old = known.get(contact.id);
      return old !== undefined && contact.agent?.id === agent && contact.unread > old.unread;
    }),
  };
}

function byAge(a: ContactSummary, b: ContactSummary): number {
  const since = (contact: ContactSummary) => contact.waitingSince ?? contact.openedAt;
  return since(a).localeCompare(since(b)) || a.id.localeCompare(b.id);
}
