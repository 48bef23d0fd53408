import type { ContactId } from '@ventanilla/protocol';
import type { PresentAgent, QueuedContact } from './queue-reads.ts';
import { isAble } from './routing.ts';

/** What a contact that waits may be told. */
export interface QueueStanding {
  /** From 1: those before it, for the same agents. */
  position: number;
}

/**
 * Where each contact stands. Before it are those of an earlier place who may be given an agent that it waits for: who waits
 * for sign language is not behind fifty others. Where nobody at work could answer, everybody of an earlier place counts.
 *
 * @param queue - In order of places.
 */
export function queueStandings(
  queue: readonly QueuedContact[],
  agents: readonly PresentAgent[],
): Map<ContactId, QueueStanding> {
  const groups = new Map<string, { able: PresentAgent[]; waiting: number }>();
  const standings = new Map<ContactId, QueueStanding>();
  for (const { id, skills } of queue) {
    const key = [...skills].sort().join('\n');
    const own = groups.get(key) ?? { able: agents.filter(agent => isAble(agent, skills)), waiting: 0 };
    groups.set(key, own);
    let before = 0;
    for (const group of groups.values()) {
      const isShared =
        group === own || own.able.length === 0 || group.able.some(agent => own.able.includes(agent));
      if (isShared) before += group.waiting;
    }
    own.waiting += 1;
    standings.set(id, { position: before + 1 });
  }
  return standings;
}
