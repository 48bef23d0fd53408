import type {
  AgentSession,
  BreakKind,
  ContactSummary,
  ErrorCode,
  Instant,
  PresenceState,
} from '@ventanilla/protocol';
import type { TimelineEntry } from '../timeline/timeline.ts';
import type { ConnectionState } from '../transport/connection-state.ts';
import type { FoldedChecklist } from './checklist-fold.ts';

/** Everything the desk shows apart from one contact's log. A new object after each change, never mutated. */
export interface AgentState {
  /** `unknown` until `restore()` or `signIn()` has answered. */
  status: 'unknown' | 'signed-out' | 'signed-in';
  session?: AgentSession;
  presence: PresenceState;
  /** When the wrap-up ends; only with `wrap-up`. */
  presenceUntil?: Instant;
  /** What for the agent is away, as said from this page. */
  break?: BreakKind;
  connection: ConnectionState;
  /** Contacts that wait, are offered or are held, by place in the queue and time. Newest versions only. */
  inbox: readonly ContactSummary[];
  /** Why the agent was signed out, such as `session-expired`. */
  problem?: ErrorCode;
}

/** One open contact at the desk. */
export interface AgentContactState extends FoldedChecklist {
  /** Absent until the first answer. */
  summary?: ContactSummary;
  /** Other contacts of the same person, the newest first. Absent until they were read. */
  others?: readonly ContactSummary[];
  entries: readonly TimelineEntry[];
  /** The citizen is writing now. */
  peerTyping: boolean;
  /** True once the log has been read to its end. */
  loaded: boolean;
  problem?: ErrorCode;
}
