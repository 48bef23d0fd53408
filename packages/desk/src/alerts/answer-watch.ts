import type { AgentId, ContactId, ContactSummary } from '@ventanilla/client';

/**
 * Since when each contact of an agent waits for an answer: from the first message that has none, or from when the agent has taken the
 * contact. In a call answers are spoken.
 */
export class AnswerWatch {
  #since: ReadonlyMap<ContactId, number> = new Map();
  #held: ReadonlySet<ContactId> | undefined;

  /** Takes each new state of the inbox. @param now - In ms since 1970, as what is returned. */
  handleInbox(
    contacts: readonly ContactSummary[],
    agent: AgentId,
    now: number,
  ): ReadonlyMap<ContactId, number> {
    const mine = contacts.filter(contact => contact.status === 'assigned' && contact.agent?.id === agent);
    const since = new Map<ContactId, number>();
    for (const { call, id, lastMessage } of mine) {
      if (call || lastMessage?.from !== 'citizen') continue;
      const isOld = this.#held === undefined || this.#held.has(id);
      since.set(id, this.#since.get(id) ?? (isOld ? Date.parse(lastMessage.at) : now));
    }
    this.#held = new Set(mine.map(({ id }) => id));
    this.#since = since;
    return since;
  }
}
