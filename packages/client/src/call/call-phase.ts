import type { Party } from '@ventanilla/protocol';
import type { LoggedCall } from './logged-call.ts';

/**
 * Where a call stands for one page. `idle`: there is none; `starting`: it is on its way to the server; `waiting`: for an agent,
 * or for the other side to take it; `ringing`: the other side calls; `elsewhere`: another page of this person is in it;
 * `connecting`: taken, and the ends are finding each other; `live`: they have; `reconnecting`: they have lost each other;
 * `ended`: it is over, and has been shown as such.
 */
export type CallPhase =
  | 'idle'
  | 'starting'
  | 'waiting'
  | 'ringing'
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
export function callPhase({ party, call, isStarting, isHere, peer, isDismissed }: CallFacts): CallPhase {
  if (isStarting) return 'starting';
  if (call === undefined) return 'idle';
  if (call.ended !== undefined) return isHere && !isDismissed ? 'ended' : 'idle';
  if (call.acceptedAt === undefined) {
    if (call.by !== party) return 'ringing';
    return isHere ? 'waiting' : 'elsewhere';
  }
  if (!isHere) return 'elsewhere';
  if (peer === 'none') return 'connecting';
  return peer === 'there' ? 'live' : 'reconnecting';
}
