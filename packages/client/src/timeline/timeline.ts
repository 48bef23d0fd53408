import type {
  Actor,
  AgentCard,
  CallAccepted,
  CallbackAttempted,
  CallbackEnded,
  CallbackRequested,
  CallbackRescheduled,
  CallEnded,
  CallInvited,
  CallJoined,
  CallLeft,
  CallStarted,
  ErrorCode,
  EventKind,
  EventPayloads,
  Instant,
  ProcedureCard,
  SendId,
  TransferTarget,
} from '@ventanilla/protocol';

/**
 * How far a message has come. `sending`: in the outbox; `sent`: stored by the server; `read`: the other side has seen
 * it; `failed`: refused, and kept until it is retried or discarded.
 */
export type DeliveryState = 'sending' | 'sent' | 'read' | 'failed';

/** A message on the timeline, one's own or the other side's. */
export interface MessageEntry {
  type: 'message';
  /** Stable from the moment of writing, before and after the server has it. */
  key: SendId;
  /** Absent until stored. */
  n?: number;
  /** Written by this client's own side. */
  own: boolean;
  author: Actor;
  /** `null` once erased. */
  text: string | null;
  at: Instant;
  /** The procedure that a bot's message tells of. */
  card?: ProcedureCard;
  /** Texts that a bot offers to be sent with one press. */
  replies?: readonly string[];
  /** Own messages only. */
  delivery?: DeliveryState;
  /** Why it failed. */
  failure?: ErrorCode;
}

/** A note between agents; citizens never have one. */
export interface NoteEntry extends Omit<MessageEntry, 'type'> {
  type: 'note';
}

/** Something that happened: joined, left, transferred, closed. */
export interface HappeningEntry {
  type: 'happening';
  key: string;
  n: number;
  at: Instant;
  happening:
    | { kind: 'queue-entered'; reason: 'opened' | 'reopened' | 'transferred' | 'returned' }
    /** Agents alone have it. */
    | ({ kind: 'bot-handed-over' } & EventPayloads['bot-handed-over'])
    | { kind: 'assigned'; agent: AgentCard }
    | { kind: 'transferred'; from: AgentCard; to: TransferTarget }
    | ({ kind: 'idle-warned' } & EventPayloads['idle-warned'])
    | { kind: 'kept-open' }
    | ({ kind: 'closed' } & EventPayloads['closed'])
    | ({ kind: 'call-started' } & CallStarted)
    | ({ kind: 'call-accepted' } & CallAccepted)
    | ({ kind: 'call-invited' } & CallInvited)
    | ({ kind: 'call-joined' } & CallJoined)
    | ({ kind: 'call-left' } & CallLeft)
    | ({ kind: 'call-ended' } & CallEnded)
    | ({ kind: 'callback-requested' } & CallbackRequested)
    | ({ kind: 'callback-rescheduled' } & CallbackRescheduled)
    | ({ kind: 'callback-attempted' } & CallbackAttempted)
    | ({ kind: 'callback-ended' } & CallbackEnded)
    /** Told to agents alone. */
    | ({ kind: 'identified' } & EventPayloads['identified']);
}

/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
export type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;

/** Kinds of events that the timeline leaves out. */
export type SilentKind = Exclude<EventKind, 'message' | 'note' | HappeningEntry['happening']['kind']>;
