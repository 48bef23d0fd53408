import type { Party } from '@ventanilla/protocol';
import type { LoggedCall } from './logged-call.ts';

/**
 * Where a call stands for one page. `idle`: there is none; `starting`: it is on its way to the server; `waiting`: for an agent,
 * or for the other side to take it; `ringing`: the other side calls; `invited`: a colleague asks this agent into a call;
 * `elsewhere`: another page of this person is in it; `connecting`: taken, and the ends are finding each other; `live`: they have;
 * `reconnecting`: they have lost each other; `ended`: it is over, and has been shown as such.
 */
export type CallPhase =
  | 'idle'
  | 'starting'
  | 'waiting'
  | 'ringing'
  | 'invited'
  | 'elsewhere'
  | 'connecting'
  | 'live'
  | 'reconnecting'
  | 'ended';

/** What a phase follows from. */
export interface CallFacts {
  party: Party;
  /** Absent where the contact has no call. */
  call: LoggedCall | undefined;
  /** What this person is to the call: `within` is its citizen and whoever holds the contact, `outside` an agent of somebody else's call. */
  part: 'within' | 'guest' | 'invited' | 'outside';
  /** A start is on its way. */
  isStarting: boolean;
  /** This page is the one that is in the call. */
  isHere: boolean;
  /** `lost` once the other side was there and is not any more. */
  peer: 'none' | 'there' | 'lost';
  /** The person has put away what said that the call has ended. */
  isDismissed: boolean;
}

/** The one rule by which a call's phase follows from its log and its connection. */
export function callPhase({
  party,
  call,
  part,
  isStarting,
  isHere,
  peer,
  isDismissed,
}: CallFacts): CallPhase {
  if (isStarting) return 'starting';
  if (call === undefined) return 'idle';
  if (call.ended !== undefined) return isHere && !isDismissed ? 'ended' : 'idle';
  if (call.acceptedAt === undefined) {
    // An interpreter waits for the next agent together with the citizen.
    if (call.by !== party && part !== 'guest') return 'ringing';
    return isHere ? 'waiting' : 'elsewhere';
  }
  if (part === 'invited') return part;
  if (part === 'outside') return 'idle';
  if (!isHere) return 'elsewhere';
  if (peer === 'none') return 'connecting';
  return peer === 'there' ? 'live' : 'reconnecting';
}
