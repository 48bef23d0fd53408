import type { AgentId, CallGuest } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { ContactHead } from '../ports/storage.ts';

/** Somebody who was invited into the contact's call, whether or not they have come. */
export function guestOf({ call }: ContactHead, agent: AgentId): CallGuest | undefined {
  return call?.guests?.find(({ id }) => id === agent);
}

/**
 * Whether a caller is in the contact's call as a guest. Guests see, hear and write as long as they are: what is said in the call is theirs too, and
 * the log is open to every agent of the site. Closing the contact, handing it on, ending its call and inviting others stay with the agent who holds
 * it.
 */
export function isGuest(head: ContactHead, caller: Caller): boolean {
  return caller.party === 'agent' && guestOf(head, caller.agent.id)?.joined === true;
}

/** Agents besides the one who holds the contact who are in its call now. */
export function guestsWithin({ call }: ContactHead): AgentId[] {
  return call?.guests?.filter(({ joined }) => joined).map(({ id }) => id) ?? [];
}

/** What is said of every guest, and of every invitation that waits, when their call is over or goes to another agent. */
export function guestsLeaving({ call }: ContactHead) {
  if (call === null) return [];
  return (call.guests ?? []).map(
    ({ id, name, role }) =>
      ({
        kind: 'call-left',
        payload: { call: call.id, guest: { id, name }, role, reason: 'over' },
        actor: { role: 'system' },
      }) as const,
  );
}
