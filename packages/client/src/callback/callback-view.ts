import type {
  CallbackKey,
  CallbackOptions,
  CallbackStanding,
  CallbackState,
  ErrorCode,
  PhoneRefusal,
} from '@ventanilla/protocol';

/**
 * Where a citizen's callback stands. `idle`: none is known here; `resuming`: an earlier one is being looked up; `sending`: one is being asked
 * for; then as the office says.
 */
export type CallbackPhase = 'idle' | 'resuming' | 'sending' | CallbackState;

/** Everything that an element shows of a callback. A new object after each change, never mutated. */
export interface CallbackView {
  phase: CallbackPhase;
  /** Absent before there is one. */
  standing?: CallbackStanding;
  /** Opens it anywhere; absent where it was found by its number. */
  key?: CallbackKey;
  /** What the office offers; absent until it is known. */
  options?: CallbackOptions;
  /** The office calls by video now, in this page: where it is answered. */
  ringing?: 'call' | 'sign-call';
  /** It is being moved or cancelled. */
  busy: boolean;
  /** Why the last thing could not be done. */
  problem?: {
    code: ErrorCode;
    reason?: PhoneRefusal;
    opensAt?: string;
    retryAfterSeconds?: number;
  };
}

/** Whether a callback is still to come, so that it can be moved and cancelled. */
export function isPending(phase: CallbackPhase): boolean {
  return phase === 'queued' || phase === 'scheduled';
}
