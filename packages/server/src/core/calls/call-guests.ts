import type { AgentId, CallGuest } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { ContactHead, HeadCall } from '../ports/storage.ts';

/** Somebody who was invited into the contact's call, whether or not they have come. */
export function guestOf({ call }: ContactHead, agent: AgentId): CallGuest | undefined {
  return call?.guests?.find(({ id }) => id === agent);
}

/**
 * Whether a caller is in the contact's call as a guest. Guests see, hear and write as long as they are: what is said in the call is
 * theirs too, and the log is open to every agent of the site. Closing the contact, handing it on, ending its call and inviting others
 * stay with the agent who holds it.
 */
export function isGuest(head: ContactHead, caller: Caller): boolean {
  return caller.party === 'agent' && guestOf(head, caller.agent.id)?.joined === true;
}

const NOBODY: readonly AgentId[] = [];

/** Agents besides the one who holds the contact who are in its call now. */
export function guestsWithin({ call }: ContactHead): readonly AgentId[] {
  return call?.guests?.filter(({ joined }) => joined).map(({ id }) => id) ?? NOBODY;
}

/** What is said of every guest, and of every invitation that waits, when their call is over. */
export function guestsLeaving({ call }: ContactHead) {
  return leaving(call, () => true);
}

/** What is said of those who do not go with a call to its next agent. */
export function guestsStayingBehind({ call }: ContactHead) {
  return leaving(call, guest => !goesOn(guest));
}

/**
 * What is said of a guest who holds the contact from now on, as an interpreter may who takes it from the queue: nobody is both.
 *
 * @param holder - Absent where whoever holds it is no agent of this site.
 */
export function guestTakingOver({ call }: ContactHead, holder: AgentId | undefined) {
  return leaving(call, ({ id }) => id === holder);
}

/**
 * What the text of a call with guests is like, and that of no other. Few calls have any, and which guests those are is in a text that the
 * database cannot look into alike everywhere.
 */
export const WITH_GUESTS = '%"guests":%';

/** A call with some of its guests; without any, it says nothing of guests. */
export function withGuests({ guests: _others, ...call }: HeadCall, guests: readonly CallGuest[]): HeadCall {
  return { ...call, ...(guests.length > 0 && { guests }) };
}

/**
 * Whether a guest goes with a call that is handed on. An interpreter who has come does: whoever cannot understand the office
 * without one would be left alone otherwise, just when somebody new is there. Others came to the help of the agent who leaves.
 */
export function goesOn({ joined, role }: CallGuest): boolean {
  return joined && role === 'interpreter';
}

function leaving(call: HeadCall | null, who: (guest: CallGuest) => boolean) {
  if (call === null) return [];
  return (call.guests ?? []).filter(who).map(
    ({ id, name, role }) =>
      ({
        kind: 'call-left',
        payload: { call: call.id, guest: { id, name }, role, reason: 'over' },
        actor: { role: 'system' },
      }) as const,
  );
}
