import type {
  AgentCard,
  AgentId,
  CallbackEnd,
  CallbackRequested,
  ContactChannel,
  ContactId,
  ContactStatus,
  ErrorCode,
  EventKind,
  EventPayloads,
  LocaleTag,
  OngoingCall,
  Party,
  ReadableEvent,
  SendId,
  SiteId,
} from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
export interface Storage {
  /** For reading. Sees what has been committed, never an open transaction. */
  readonly db: Kysely<Tables>;
  /** Whether other server processes may write to the same database, so that its feed must be looked at. Default no. */
  readonly isShared?: boolean;
  /** Brings the database up to date; refuses one that a newer release has written. */
  migrate(): Promise<void>;
  /** Decides and stores one command. Rejects only when the database fails; a refusal is an outcome. */
  execute(command: ContactCommand): Promise<CommandOutcome>;
  /**
   * Runs `work` in one transaction, alone or beside others as the database sees fit, and again after a deadlock.
   * `work` awaits nothing but its transaction.
   */
  transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T>;
  /**
   * Every event of a site in the order in which it became visible; a slow transaction is never skipped.
   *
   * @param after - Cursor of the last event read, or `''` for the beginning.
   * @param limit - Most events to return.
   * @param kinds - Only such events; the cursor passes over the others. Default all.
   */
  readFeed(
    site: SiteId,
    after: FeedCursor,
    limit: number,
    kinds?: readonly ReadableEvent['kind'][],
  ): Promise<FeedPage>;
  /** Cursor behind the newest event that `readFeed` would return now. */
  feedEnd(site: SiteId): Promise<FeedCursor>;
  /** Rejects when the database cannot be reached or written. */
  ping(): Promise<void>;
  /** Finishes what is under way and lets go of the database. */
  close(): Promise<void>;
}

/** An open transaction. */
export interface StorageTransaction {
  readonly db: Kysely<Tables>;
  /** Holds back every other transaction that calls this for the same site, until this one ends. */
  lockSite(site: SiteId): Promise<void>;
  /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
  execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}

/** Opaque place in a site's feed. */
export type FeedCursor = string;

export interface FeedPage {
  events: ReadableEvent[];
  /** Behind the last event of the page; `after` itself where the page is empty. */
  cursor: FeedCursor;
}

/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
export interface ContactHead {
  site: SiteId;
  id: ContactId;
  reference: string;
  visitor: string;
  channel: ContactChannel;
  locale: LocaleTag;
  openedAt: number;
  status: ContactStatus;
  skills: string[];
  /** Place in the queue; kept while the contact is offered and when it returns. `null` unless waiting in a queue. */
  queuedAt: number | null;
  offeredTo: AgentCard | null;
  offerExpiresAt: number | null;
  /** Agents who declined or let an offer pass since the contact entered the queue. */
  passedBy: AgentId[];
  agent: AgentCard | null;
  lastN: number;
  /** Grows with each change of any field. */
  version: number;
  readByCitizen: number;
  readByAgent: number;
  lastMessage: { from: Party | 'system'; text: string; at: number } | null;
  /** The citizen's messages after `readByAgent`. */
  unread: number;
  /** The call that is under way. */
  call: HeadCall | null;
  /** The wish to be called back, also once it has ended. */
  callback: HeadCallback | null;
}

/** A call with what an agent must have to take it, which no transfer takes away. */
export interface HeadCall extends OngoingCall {
  skills: string[];
}

/** A wish to be called back. Times are in ms. */
export interface HeadCallback extends CallbackRequested {
  /** What an agent must have to call. */
  skills: string[];
  /** Where it stands in the queue once it is due. */
  place: number;
  /** From when on it may be dialled. */
  dueAt: number;
  attempts: number;
  maxAttempts: number;
  /** Absent while it is open. */
  end?: CallbackEnd;
}

/** The parts of a head that a decision may change. Numbers and version are the storage's own. */
export type HeadChange = Partial<
  Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>
>;

/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
export type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
  /** Proposes a reference number; called again while the proposed one is taken. */
  createReference(): string;
};

/** One event to be numbered. */
export type EventDraft = {
  [Kind in EventKind]: {
    kind: Kind;
    payload: EventPayloads[Kind];
    actor: ReadableEvent['actor'];
    /** Default `everyone`. */
    audience?: ReadableEvent['audience'];
    /** Marks the one event that stands for the command's send. */
    isSend?: true;
  };
}[EventKind];

/** What a command does to a contact: nothing, with a code that says why, or events and a changed head. */
export type Decision = { refuse: ErrorCode } | { events: EventDraft[]; head?: HeadChange };

export interface ContactCommand {
  site: SiteId;
  contact: ContactId;
  /** Time the events bear, in ms. */
  at: number;
  /** Present when the command makes the contact, unless it is there already; `decide` is given numbers then that are not 0. */
  opens?: NewContact;
  /** Makes the command count once, whatever happens to its answer. */
  send?: {
    /** Whose ids these are, such as `visitor:ID` or `agent:ID`. */
    sender: string;
    id: SendId;
    /** Whether an event stored earlier for this id is the same send. Called only when there is one. */
    isSame(stored: ReadableEvent): boolean;
  };
  /** Called under the contact's lock; must be pure, since it runs again after a deadlock. */
  decide(head: ContactHead): Decision;
}

export type CommandOutcome =
  /** `send` is the event marked `isSend`. */
  | { status: 'stored'; head: ContactHead; events: ReadableEvent[]; send?: ReadableEvent }
  /** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
  | { status: 'duplicate'; head: ContactHead; send: ReadableEvent }
  /** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
  | { status: 'refused'; code: ErrorCode };
