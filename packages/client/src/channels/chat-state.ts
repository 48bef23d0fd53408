import type {
  AgentCard,
  ChannelKind,
  ContactLine,
  ContactStatus,
  ErrorCode,
  Instant,
  WaitRange,
} from '@ventanilla/protocol';
import type { TimelineEntry } from '../timeline/timeline.ts';
import type { ConnectionState } from '../transport/connection-state.ts';

/**
 * Where a citizen's chat stands. `idle`: nothing written yet, nothing stored, no connection; `resuming`: an earlier
 * contact is being fetched; then as the contact itself: `automated` (a bot answers), `waiting`, `assigned`, `closed`.
 */
export type ChatPhase = 'idle' | 'resuming' | ContactStatus;

/** Everything a chat shows. A new object after each change, never mutated. */
export interface ChatState {
  phase: ChatPhase;
  connection: ConnectionState;
  /** Shown to the citizen from the first stored message on, such as `K7M-4H2-X9A`. */
  reference?: string;
  entries: readonly TimelineEntry[];
  /** Who answers; absent while nobody does. */
  agent?: AgentCard;
  /** The other side is writing now. */
  peerTyping: boolean;
  /** `alternatives`: what could be had instead of such a wait, at the same place; `elsewhere`: another office's line. */
  queue?: {
    position: number;
    expectedWait?: WaitRange;
    alternatives?: readonly ChannelKind[];
    elsewhere?: ContactLine;
  };
  /** The office has asked whether the citizen is still there, and closes the chat then unless they write or `keepOpen()`. */
  closesAt?: Instant;
  /** Messages of the other side, and such warnings, that nobody here has seen. */
  unread: number;
  /** Why nothing can be written now, such as `channel-closed` or `token-revoked`; messages stay in the outbox. */
  problem?: { code: ErrorCode; opensAt?: string; retryAfterSeconds?: number };
  /** The server wants to see that somebody takes the time, and this device is at work on it. */
  proving: boolean;
  /** False where the browser refuses storage: the chat works, and is gone with the page. */
  durable: boolean;
}
