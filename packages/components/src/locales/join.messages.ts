import type { ErrorCode } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
export interface JoinMessages {
  /** On the button; part of `share`. */
  shareShort: string;
  share: string;
  /** What to do on the other device. */
  shareHint: string;
  /** Before the code, for those who hear it. */
  code: string;
  /** Whole minutes for which the code is good, at least 1. */
  left: (minutes: number) => string;
  expired: string;
  newCode: string;
  close: string;
  join: string;
  joinHint: string;
  field: string;
  submit: string;
  checking: string;
  cancel: string;
  /** The code is not of the right form. */
  malformed: string;
  problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}
