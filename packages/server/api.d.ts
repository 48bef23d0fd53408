// @ventanilla/server

import { SiteId, ContactId, ContactChannel, LocaleTag, ContactStatus, AgentCard, AgentId, Party, OngoingCall, CallbackRequested, CallbackEnd, SendId, ReadableEvent, ErrorCode, EventKind, EventPayloads, AgentRole, Catalogue, Procedure, Redirect, ProcedureCard, Instant, BotHandOverReason, BotFact, SiteConfiguration, CallId, SignalSender, EndpointId, CallSignal, BackendAct, BackendAvailabilityReport, ChannelKind, ChannelAvailability, RoomAccess, CallMedia, CallWay, ContactHeader, LineConfiguration, ContactLine } from '@ventanilla/protocol';
import { Generated, Kysely } from 'kysely';

/** Turns passwords into what is stored of them. Slow on purpose. */
interface PasswordHasher {
    /** @returns The hash with all that is needed to check it, such as `scrypt:N:r:p:salt:key`. */
    hash(password: string): Promise<string>;
    /** @returns `false` for a wrong password and for a hash of a form it does not know. */
    verify(password: string, hash: string): Promise<boolean>;
}

/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
interface Runtime {
    /** Milliseconds since 1970. */
    now(): number;
    /** Random bytes fit for secrets. */
    randomBytes(count: number): Uint8Array<ArrayBuffer>;
    /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
    setTimer(task: () => void, delayMs: number): () => void;
    log: Log;
}
/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
interface Tables {
    contacts: ContactsTable;
    events: EventsTable;
    visitors: VisitorsTable;
    agents: AgentsTable;
    agent_sessions: AgentSessionsTable;
    socket_tickets: SocketTicketsTable;
    presences: PresencesTable;
    jobs: JobsTable;
    consumers: ConsumersTable;
    deliveries: DeliveriesTable;
    told_availability: ToldAvailabilityTable;
    join_codes: JoinCodesTable;
    server_secrets: ServerSecretsTable;
    used_proofs: UsedProofsTable;
    channel_pauses: ChannelPausesTable;
    site_acts: SiteActsTable;
    queue_measures: QueueMeasuresTable;
    page_files: PageFilesTable;
    interactions: InteractionsTable;
    agent_states: AgentStatesTable;
    callback_numbers: CallbackNumbersTable;
    callback_keys: CallbackKeysTable;
    search_words: SearchWordsTable;
}
interface ContactsTable {
    site: string;
    id: string;
    reference: string;
    visitor: string;
    channel: string;
    locale: string;
    opened_at: number;
    status: string;
    skills: string;
    queued_at: number | null;
    offered_to: string | null;
    offered_name: string | null;
    offer_expires_at: number | null;
    passed_by: string;
    agent: string | null;
    agent_name: string | null;
    last_n: number;
    version: number;
    read_by_citizen: number;
    read_by_agent: number;
    last_message: string | null;
    unread: number;
    call: string | null;
    callback: string | null;
}
interface EventsTable {
    /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
    position: Generated<number>;
    site: string;
    contact: string;
    n: number;
    kind: string;
    version: number;
    at: number;
    actor: string;
    audience: string;
    /** `null` once blanked. */
    payload: string | null;
    /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
    sender: string | null;
    send_id: string | null;
}
interface VisitorsTable {
    site: string;
    id: string;
    /** SHA-256 of the token, base64url. */
    token_hash: string;
    created_at: number;
    revoked_at: number | null;
    /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
    person: string;
    /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
    subject_hash: string | null;
}
interface AgentsTable {
    site: string;
    id: string;
    login: string;
    name: string;
    role: string;
    skills: string;
    /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
    failed_sign_ins: number;
    locked_until: number | null;
}
interface AgentSessionsTable {
    site: string;
    id: string;
    agent: string;
    secret_hash: string;
    csrf_token: string;
    created_at: number;
    expires_at: number;
}
interface SocketTicketsTable {
    site: string;
    ticket_hash: string;
    session: string;
    expires_at: number;
}
interface PresencesTable {
    site: string;
    agent: string;
    state: string;
    /** Until when the agent counts as present without another sign of life. */
    lease_until: number;
    /** Since when the agent holds nothing; the longest idle is offered first. */
    idle_since: number;
    /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
    wrap_up_until: number;
}
interface JobsTable {
    site: string;
    id: string;
    kind: string;
    payload: string;
    due_at: number;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    attempts: number;
}
interface ConsumersTable {
    site: string;
    name: string;
    cursor: string;
    lease_until: number;
}
/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
    site: string;
    backend: string;
    contact: string;
    /** Number of the last event it has taken; 0 for none. */
    delivered: number;
    /** Number of the newest event it is to be told. */
    target: number;
    /** When to tell, or to try again; `null` while there is nothing to tell. */
    due_at: number | null;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    /** Failures since the last success. */
    attempts: number;
}
/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
    site: string;
    backend: string;
    channel: string;
    /** State, reason and expected wait, as JSON. */
    capacity: string;
    said_at: number;
    valid_until: number;
}
interface JoinCodesTable {
    site: string;
    /** The part of the code that names it. */
    name: string;
    /** Of the whole code, written and read by the password port alone. */
    code_hash: string;
    /** Who gave it out. */
    visitor: string;
    expires_at: number;
    /** Wrong guesses at the rest of it. */
    failures: number;
    /** Hash of the token that it has let in. */
    used_by: string | null;
}
interface ServerSecretsTable {
    name: string;
    secret: string;
}
interface UsedProofsTable {
    nonce: string;
    expires_at: number;
}
/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
    site: string;
    channel: string;
    reason: string;
    agent: string;
    agent_name: string;
    since: number;
}
/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
    site: string;
    id: string;
    at: number;
    agent: string;
    agent_name: string;
    kind: string;
    /** As JSON. */
    payload: string;
}
/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
    site: string;
    /** The channel and the skills asked for. */
    queue: string;
    /** How many contacts `handling_ms` is drawn from. */
    handled: number;
    /** Moving mean of the time from answering to closing. */
    handling_ms: number;
    /** How many contacts `wait_ms` is drawn from. */
    answered: number;
    /** Moving mean of the time from queueing to answering. */
    wait_ms: number;
    /** How many contacts `prompt_ms` is drawn from. */
    prompt: Generated<number>;
    /** Moving geometric mean of the same, of those for whom somebody was free. */
    prompt_ms: Generated<number>;
}
/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
    site: string;
    contact: string;
    /** Number of the event it begins with. */
    n: number;
    channel: string;
    skills: string;
    topic: string | null;
    zone: string | null;
    outcome: string;
    /** 1 where it began with the bot. */
    automated: number;
    started_at: number;
    queued_at: number | null;
    answered_at: number | null;
    ended_at: number | null;
    handling_ms: number;
    score: number | null;
    /** What became of a wish to be called; null where nobody asked. */
    callback: string | null;
    /** How an agent said that it ended; null where nobody has. */
    closing: string | null;
}
/** What agents were, from when on. */
interface AgentStatesTable {
    site: string;
    agent: string;
    at: number;
    state: string;
    break_kind: string | null;
}
interface PageFilesTable {
    /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
    path: string;
    content: string;
    /** When a server of the file's own release last started. */
    served_at: number;
}
/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
    site: string;
    contact: string;
    /** Of the number, keyed with a secret of the server's own. */
    number_hash: string;
    /** Empty for none. */
    topic: string;
    opened_at: number;
    expires_at: number;
}
/** What lets somebody manage one callback. */
interface CallbackKeysTable {
    site: string;
    key_hash: string;
    contact: string;
    expires_at: number;
}
/** By which words contacts are found. */
interface SearchWordsTable {
    site: string;
    contact: string;
    /** Folded; `tel:` and the end of a telephone number. */
    word: string;
}

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
interface Storage {
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
    readFeed(site: SiteId, after: FeedCursor, limit: number, kinds?: readonly ReadableEvent['kind'][]): Promise<FeedPage>;
    /** Cursor behind the newest event that `readFeed` would return now. */
    feedEnd(site: SiteId): Promise<FeedCursor>;
    /** Rejects when the database cannot be reached or written. */
    ping(): Promise<void>;
    /** Finishes what is under way and lets go of the database. */
    close(): Promise<void>;
}
/** An open transaction. */
interface StorageTransaction {
    readonly db: Kysely<Tables>;
    /** Holds back every other transaction that calls this for the same site, until this one ends. */
    lockSite(site: SiteId): Promise<void>;
    /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
    execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}
/** Opaque place in a site's feed. */
type FeedCursor = string;
interface FeedPage {
    events: ReadableEvent[];
    /** Behind the last event of the page; `after` itself where the page is empty. */
    cursor: FeedCursor;
}
/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
interface ContactHead {
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
    lastMessage: {
        from: Party | 'system';
        text: string;
        at: number;
    } | null;
    /** The citizen's messages after `readByAgent`. */
    unread: number;
    /** The call that is under way. */
    call: HeadCall | null;
    /** The wish to be called back, also once it has ended. */
    callback: HeadCallback | null;
}
/** A call with what an agent must have to take it, which no transfer takes away. */
interface HeadCall extends OngoingCall {
    skills: string[];
}
/** A wish to be called back. Times are in ms. */
interface HeadCallback extends CallbackRequested {
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
type HeadChange = Partial<Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>>;
/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
    /** Proposes a reference number; called again while the proposed one is taken. */
    createReference(): string;
};
/** One event to be numbered. */
type EventDraft = {
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
type Decision = {
    refuse: ErrorCode;
} | {
    events: EventDraft[];
    head?: HeadChange;
};
interface ContactCommand {
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
type CommandOutcome = 
/** `send` is the event marked `isSend`. */
{
    status: 'stored';
    head: ContactHead;
    events: ReadableEvent[];
    send?: ReadableEvent;
}
/** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
 | {
    status: 'duplicate';
    head: ContactHead;
    send: ReadableEvent;
}
/** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
 | {
    status: 'refused';
    code: ErrorCode;
};

/** An agent's account as an operator sees it. */
interface AgentAccount {
    id: AgentId;
    login: string;
    /** The name shown to citizens. */
    name: string;
    role: AgentRole;
    skills: string[];
    isDisabled: boolean;
}
interface NewAgentAccount {
    login: string;
    name: string;
    /** At least 10 characters. */
    password: string;
    /** Default `agent`. */
    role?: AgentRole;
    /** Default none. */
    skills?: string[];
}
/** What may be changed; what is left out stays. Setting a password also ends a lock-out and every session. */
type AgentAccountChange = Partial<Pick<NewAgentAccount, 'name' | 'password' | 'role' | 'skills'>> & {
    isDisabled?: boolean;
};
/** `login-taken`, `login-unknown`, `password-too-short`. */
declare class AgentAccountError extends Error {
    readonly code: 'login-taken' | 'login-unknown' | 'password-too-short';
    constructor(code: AgentAccountError['code']);
}
declare const MIN_PASSWORD_LENGTH = 10;
/** Local accounts. Changes hold at once for new requests, and end sessions where they take something away. */
declare class AgentAccounts {
    #private;
    constructor(options: {
        storage: Storage;
        passwords: PasswordHasher;
        runtime: Pick<Runtime, 'now' | 'randomBytes'>;
    });
    /** @throws {AgentAccountError} */
    add(site: SiteId, account: NewAgentAccount): Promise<AgentAccount>;
    /** In order of logins, disabled ones included. */
    list(site: SiteId): Promise<AgentAccount[]>;
    /** @throws {AgentAccountError} */
    update(site: SiteId, login: string, change: AgentAccountChange): Promise<AgentAccount>;
    /** Deletes an account; the log keeps the name. @throws {AgentAccountError} */
    remove(site: SiteId, login: string): Promise<void>;
}

/** Words and turns of speech of one meaning, and how a catalogue says it. */
interface RegionalWords {
    said: readonly string[];
    means: string;
}

/** What a question may lead to: a procedure of this office, or the word that another body answers for it. */
type Found = {
    procedure: Procedure;
} | {
    redirect: Redirect;
};
interface Hit {
    found: Found;
    /** Grows with how well it fits, on a scale that does not depend on the size of the catalogue. */
    score: number;
    /** How much of what the question is about was found in it, from 0 to 1; rare words count more. */
    coverage: number;
}
/** A catalogue that can be asked in a citizen's words. */
interface CatalogueIndex {
    readonly catalogue: Catalogue;
    procedure(id: string): Procedure | undefined;
    /** @returns Best first; nothing where no word of the question is known. */
    search(question: string, limit?: number): Hit[];
}
/** Reads a catalogue into memory: some hundred entries take some ten milliseconds. */
declare function createCatalogueIndex(catalogue: Catalogue, options?: {
    regional?: readonly RegionalWords[];
}): CatalogueIndex;

/** Whether a message speaks of danger that cannot wait for an office. It rather says yes once too often. */
declare function isEmergency(message: string): boolean;

/** What a question comes to. Never more than the catalogue says. */
type Verdict = {
    kind: 'emergency';
} | {
    kind: 'answer';
    procedure: Procedure;
}
/** Another body answers for it. */
 | {
    kind: 'redirect';
    redirect: Redirect;
}
/** One of a few, most likely first; the citizen knows which. */
 | {
    kind: 'ask';
    procedures: Procedure[];
} | {
    kind: 'nothing';
};
/** Decides what may be said to a question. */
declare function judgeQuestion(index: CatalogueIndex, question: string): Verdict;

/**
 * What answers citizens before people do: the built-in bot over the catalogue, or a city's own program. It is asked for each
 * message, says what is to be said, and acts on nothing itself: the core writes its answer into the log once, however often it is asked.
 * Each adapter passes `botContract()`.
 */
interface BotProvider {
    /** A rejection, or no answer within ten seconds, hands the contact to a person. */
    answer(turn: BotTurn): Promise<BotReply>;
}
/** One message of a citizen, and all that its answer may rest on. */
interface BotTurn {
    site: SiteId;
    locale: LocaleTag;
    text: string;
    /** What was said before, oldest first. */
    earlier: readonly BotUtterance[];
    emergencyLine: string;
    /** Whether a person could take over; to be asked before one is promised. */
    people(): Promise<PeopleOutlook>;
}
interface BotUtterance extends BotMessage {
    from: 'citizen' | 'bot';
}
/** Something said: plain text, and what may stand beside it. */
interface BotMessage {
    text: string;
    card?: ProcedureCard;
    replies?: string[];
}
/** `now`: somebody is free; `wait`: all are busy, or away from their desks for the moment; `later`: the office is closed. */
type PeopleOutlook = {
    state: 'now';
} | {
    state: 'wait';
} | {
    state: 'later';
    opensAt?: Instant;
};
interface BotReply {
    /** At least one. */
    messages: BotMessage[];
    /** The contact goes to a person, with what was understood. */
    handOver?: {
        reason: BotHandOverReason;
        facts: BotFact[];
    };
    /** The body whose business it is. */
    redirected?: string;
}

/** The catalogues of the sites that have one, as their operator last wrote them. */
interface CatalogueDirectory {
    get(site: SiteId): CatalogueIndex | undefined;
}

/** The sites this server serves, as their operator last described them. */
interface SiteDirectory {
    get(id: SiteId): SiteConfiguration | undefined;
    all(): readonly SiteConfiguration[];
    /** Calls `listener` after the configuration has changed. @returns A function that ends the subscription. */
    subscribe(listener: () => void): () => void;
}

/**
 * Answers from the site's catalogue and from nothing else. What it is not sure of it asks about once, and then offers a person; it says on its
 * first word that it is a program.
 */
declare function createCatalogueBot(options: {
    catalogues: CatalogueDirectory;
    sites: SiteDirectory;
}): BotProvider;

/** What became true by a commit: a contact as it now is, with the events it gained. */
type Committed = Extract<CommandOutcome, {
    status: 'stored';
}>;
/**
 * The one way to write to contacts: stores through `Storage` and tells listeners after COMMIT, in the order of
 * commits. Listeners are told of nothing that a crash could take back.
 */
declare class ContactLog {
    #private;
    constructor(storage: Storage);
    execute(command: ContactCommand): Promise<CommandOutcome>;
    /** Runs `work` as `Storage.transaction` does; listeners hear of its commands once it has committed. */
    transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T>;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (committed: Committed) => void): () => void;
}

/**
 * Tells other server processes that something is new. A hint, never the truth: whoever hears it reads the log, and
 * where it is lost the periodic look at the feed finds the same a little later.
 */
interface Bus {
    /** Reaches the subscribers of every process, this one's included. */
    publish(hint: BusHint): void;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (hint: BusHint) => void): () => void;
    close(): Promise<void>;
}
type BusHint = {
    kind: 'contact';
    site: SiteId;
    contact: ContactId;
    lastN: number;
    version: number;
} | {
    kind: 'typing';
    site: SiteId;
    contact: ContactId;
    party: 'citizen' | 'agent';
    typing: boolean;
}
/** Whoever misses it is told again by the call itself. */
 | {
    kind: 'signal';
    site: SiteId;
    contact: ContactId;
    call: CallId;
    from: SignalSender;
    to?: EndpointId;
    signal: CallSignal;
} | {
    kind: 'presence';
    site: SiteId;
    agent: string;
};

/**
 * Who answers the contacts of a channel: the built-in contact centre, or a city's own behind an adapter. The log stays
 * ours. A backend is told of every event after COMMIT, in the feed's order, at least once, and answers with commands
 * that carry ids of its own, so that doing something twice does it once. Each adapter passes `backendContract()`.
 */
interface ContactBackend {
    /** Names the backend's place in the feed, which outlives the process. */
    readonly name: string;
    /** How a contact centre elsewhere comes in. Absent: it has no need to. */
    readonly door?: BackendDoor;
    /** Begins to do what is due. Until then only what is called is done. */
    start(): void;
    /**
     * Takes events of contacts that are the backend's own. Resolves once they need not be told again; a rejection tells
     * them again later.
     */
    handle(site: SiteId, events: ReadableEvent[]): Promise<void>;
    /** Whether a new contact would be answered now, apart from opening hours, which the core knows. */
    availability(site: SiteId, channel: ChannelKind): Promise<Pick<ChannelAvailability, 'state' | 'reason' | 'expectedWait'>>;
    /** Finishes what is under way. */
    close(): Promise<void>;
}
/** What the routes under `…/backend` ask of a backend whose contact centre calls from elsewhere. */
interface BackendDoor {
    /** Whether a request is the contact centre's, and when it was signed; otherwise why it is not known to be. */
    identify(request: SignedRequest): Promise<{
        signedAt: number;
    } | {
        refuse: DoorRefusal;
    }>;
    /** Keeps what the contact centre says of itself, unless it has said something later. */
    report(site: SiteId, report: BackendAvailabilityReport, signedAt: number): Promise<void>;
}
type DoorRefusal = Extract<ErrorCode, `signature-${string}`>;
/** A request as its signature covers it. */
interface SignedRequest {
    method: string;
    /** Path and query, as they were called. */
    target: string;
    headers: Headers;
    body: Uint8Array;
}
/** What a backend works with. Everything stays its giver's to close. */
interface BackendTools {
    storage: Storage;
    log: ContactLog;
    sites: SiteDirectory;
    runtime: Runtime;
    bus: Bus;
    /** Whether contacts of this channel are the backend's to answer; may change while it runs. */
    answers(site: SiteId, channel: ContactChannel): boolean;
}
/** Makes a backend on the tools of one handler. */
interface BackendFactory {
    readonly name: string;
    create(tools: BackendTools): ContactBackend;
}
/** What a backend may do to a contact. Refusals are outcomes, since by the time it acts the citizen may have gone. */
interface BackendCommands {
    post(command: BackendCommand): Promise<CommandOutcome>;
}
type BackendCommand = {
    id: string;
    site: SiteId;
    contact: ContactId;
} & BackendAct;

/** Who answers what, besides the built-in contact centre. */
interface BackendPlan {
    /** Each name once. */
    readonly backends: readonly BackendFactory[];
    /** Asked anew each time, so that a change of configuration holds at once. @returns `undefined` for the built-in centre. */
    choose(site: SiteConfiguration, channel: ChannelKind): BackendFactory | undefined;
}
/** Gives each channel its backend, at every site. A channel left out is the built-in contact centre's. */
declare function composeBackends(byChannel: Partial<Record<ChannelKind, BackendFactory>>): BackendPlan;
/** Lets each site's configuration name the backend of each channel. */
declare function configuredBackends(backends: readonly BackendFactory[]): BackendPlan;

/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
interface Socket {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
    readonly bufferedAmount: number;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onclose: (() => void) | null;
}

/**
 * Where the ends of a call meet: at each other, or at a media server. Who may be in a call is decided before, by the
 * contact's log; a room only lets in whoever it has given access to. Each adapter passes `videoRoomsContract()`.
 */
interface VideoRooms {
    /** The form of access that `join` gives. */
    readonly kind: RoomAccess['kind'];
    /**
     * Access for one endpoint to one call, making the room where there is none yet. Ends by itself, after ten minutes at most
     * where it lets in, after an hour at most where it only relays.
     *
     * @throws {Error} The media server could not be reached; the same call may succeed later.
     */
    join(room: RoomKey, participant: Participant): Promise<RoomAccess>;
    /** Where media would pass, for a page that has no call yet: lets into no room. Secrets in it hold for a minute. */
    way(): Promise<CallWay>;
    /** This agent may not stay in the room, while the others do. Does no harm where the agent or the room is not there. */
    seeOut(room: RoomKey, agent: AgentId): Promise<void>;
    /** Nobody may stay in the room or come back to it. Does no harm where there is none. */
    end(room: RoomKey): Promise<void>;
    /**
     * Takes what the media server tells of its rooms.
     *
     * @returns `undefined` where the adapter has no such thing.
     * @throws {Error} The request is not from the media server.
     */
    receive?(request: {
        body: string;
        authorization: string | null;
    }): Promise<RoomNews | undefined>;
}
/** One call of one contact, with one agent: handed on, it meets in another room. */
interface RoomKey {
    site: SiteId;
    contact: ContactId;
    call: string;
    holder?: AgentId;
}
/** One open page in a call. */
interface Participant {
    endpoint: string;
    media: CallMedia;
    /** Absent for the citizen, of whom a media server is told nothing. */
    agent?: AgentCard;
}
/** What a media server said, as far as a call needs it. */
interface RoomNews {
    room: RoomKey;
    kind: 'joined' | 'left' | 'ended';
    endpoint?: string;
    /** Whose the endpoint is. Absent for the citizen's. */
    agent?: AgentId;
}

/** One line of a metric. Labels never hold personal data, and take few values each. */
interface Sample {
    labels?: Record<string, string>;
    value: number;
}
/** A metric as Prometheus reads it. */
interface MetricFamily {
    name: string;
    help: string;
    type: 'counter' | 'gauge' | 'histogram';
    /** `suffix` is what a histogram's lines add to the name. */
    samples: (Sample & {
        suffix?: '_bucket' | '_sum' | '_count';
    })[];
}

interface MetricsOptions {
    /** What a reader of `/metrics` sends as its bearer token. At least 16 characters. */
    token: string;
    /** What the host tells of its process. Default nothing. */
    ofProcess?: () => MetricFamily[];
}

/** Where a socket comes from, as far as the host knows. */
interface SocketSource {
    /** The `Origin` header of the request that became the socket. */
    origin?: string;
    /** That request's address, which tells the server's own origin. */
    url?: string;
    /** Network address of the caller. */
    address?: string;
}

interface ContactHandlerOptions {
    /** Migrated already. Stays yours to close, after the handler. */
    storage: Storage;
    sites: SiteDirectory;
    runtime: Runtime;
    /** Between the processes that share the storage; yours to close. Default: none but this process. */
    bus?: Bus;
    passwords: PasswordHasher;
    /** Procedures that citizens may read and the bot answers from. Default none. */
    catalogues?: CatalogueDirectory;
    /** What answers where a channel has a bot. Default: the built-in one, from the catalogue. */
    bot?: BotProvider;
    /** Who answers the contacts, as `composeBackends` says. Default: the built-in contact centre, all of them. */
    backend?: BackendPlan;
    /** Where the ends of a call meet. Default: no calls are offered. */
    rooms?: VideoRooms;
    /** The release, as the OpenAPI document tells it. */
    version: string;
    /** Answers what is not the API's: pages and scripts. `undefined` for what it does not have. */
    assets?: (request: Request) => Promise<Response | undefined>;
    /** How long an agent counts as present after the last sign of life. Default 60 000. */
    presenceLeaseMs?: number;
    /** How long an agent may think about an offer, or an invitation into a call. Default 30 000. */
    offerMs?: number;
    /** How many sockets one address may have open. A whole office may share an address. Default 1 000. */
    maxSocketsPerAddress?: number;
    /** Serves figures at `/metrics`, in Prometheus's format, to whoever has the token. Default: they are not served. */
    metrics?: MetricsOptions;
}
/** A whole server, for any host that speaks in requests and WebSockets. */
interface ContactHandler {
    /**
     * Answers a request; never rejects.
     *
     * @param source.address - Network address of the caller, by which floods are held back.
     */
    fetch(request: Request, source?: {
        address?: string;
    }): Promise<Response>;
    /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
    connect(socket: Socket, source?: SocketSource): void;
    /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
    close(): Promise<void>;
}
/**
 * Composes the core on the given adapters and sets it to work.
 *
 * @returns A handler that is yours to `close()`, before the storage and the bus.
 */
declare function createContactHandler(options: ContactHandlerOptions): ContactHandler;

/** A bus for one process: hints arrive before `publish` returns. */
declare function createInProcessBus(): Bus;

/** What the erasure of a visitor has come to. */
type ErasureState = 'planned' | 'done';

/** A person, with everything the site holds on them, whichever of their devices it came from. */
interface PersonRecord {
    site: SiteId;
    /** Names the person within the site: the id of one of their devices; it opens nothing. */
    visitor: string;
    /** When the person first sent something. */
    knownSince: Instant;
    /** Since when no token of theirs opens anything any more; absent while one does. */
    revokedAt?: Instant;
    /** Newest first. */
    contacts: PersonContact[];
}
/** A contact with its read marks and its whole log, notes of agents included. */
interface PersonContact extends ContactHeader {
    locale: LocaleTag;
    events: ReadableEvent[];
}

/** What a person may ask an office for: everything it holds on them, and to be forgotten. For an operator's tools. */
declare class Persons {
    #private;
    constructor({ storage, runtime }: {
        storage: Storage;
        runtime: Runtime;
    });
    /**
     * Everything on the person whose contact has the reference number, which may be typed in any way.
     *
     * @returns `undefined` where no contact has it.
     */
    find(site: SiteId, reference: string): Promise<PersonRecord | undefined>;
    /** Ends the use of the person's tokens at once, and has whichever server process comes first erase the rest. */
    planErasure(site: SiteId, visitor: string): Promise<void>;
    /** `done` also for a person of whom no erasure was planned. */
    erasureState(site: SiteId, visitor: string): Promise<ErasureState>;
    /**
     * Erases the person now: payloads are blanked, open contacts closed, the token revoked. A server looks once more two minutes
     * later. Only for storage that this process may write contacts to; on SQLite that is the server alone.
     */
    erase(site: SiteId, visitor: string): Promise<void>;
}

/** The site's lines as citizens get them. What is no number of its country is left out. */
declare function contactLines({ lines, locale }: Pick<SiteConfiguration, 'lines' | 'locale'>): ContactLine[];
/**
 * What people read, and where the link leads: `tel:` with the country's code, so that it also works from abroad, or the
 * conversation in WhatsApp.
 *
 * @param locale - In which `option` is said.
 * @returns `undefined` where no such number can exist in its country.
 */
declare function contactLine(line: LineConfiguration, locale: string): ContactLine | undefined;

/**
 * Why a storage refuses to start or to work. `unavailable`: the database cannot be reached or written now, and the same
 * call may succeed later. `in-use`: another process holds it. `written-by-newer-release`: upgrade first. `not-durable`:
 * it is set up to lose what it has acknowledged.
 */
type StorageErrorCode = 'unavailable' | 'in-use' | 'written-by-newer-release' | 'not-durable';
declare class StorageError extends Error {
    readonly code: StorageErrorCode;
    constructor(code: StorageErrorCode, message: string, options?: ErrorOptions);
}

/** A flat stretch of work: so many contacts an hour, each of which takes an agent so long, one at a time. */
interface Traffic {
    arrivalsPerHour: number;
    handlingSeconds: number;
}
/** What a queue comes to in the long run. */
interface QueueFigures {
    /** Share of contacts that have to wait. */
    waitProbability: number;
    /** Mean wait of all contacts, those answered at once included. `Infinity` where the queue only grows. */
    meanWaitSeconds: number;
    /** Share of their time that agents are busy, 0 to 1. */
    occupancy: number;
}
interface PatientFigures extends QueueFigures {
    /** Share answered within the time asked for. */
    serviceLevel: number;
}
interface ImpatientFigures extends QueueFigures {
    /** Share of contacts whose citizen gives up. */
    abandonment: number;
}
/**
 * Erlang C: nobody gives up. With as much work as agents, or more, the queue grows for ever: everybody waits, and nobody is
 * answered in time.
 *
 * @param agents - Whole number, 0 or more.
 * @param withinSeconds - For the service level. Default 20.
 * @throws {RangeError} A count or time that is negative or not a number.
 */
declare function erlangC(traffic: Traffic, agents: number, withinSeconds?: number): PatientFigures;
/**
 * Erlang A: whoever waits gives up after a time of their own, `patienceSeconds` in the mean. Stable with any number of agents.
 *
 * @throws {RangeError} A count or time that is negative or not a number, or patience that is not above 0.
 */
declare function erlangA(traffic: Traffic, agents: number, patienceSeconds: number): ImpatientFigures;

export { AgentAccountError, AgentAccounts, MIN_PASSWORD_LENGTH, Persons, StorageError, composeBackends, configuredBackends, contactLine, contactLines, createCatalogueBot, createCatalogueIndex, createContactHandler, createInProcessBus, erlangA, erlangC, isEmergency, judgeQuestion };
export type { AgentAccount, AgentAccountChange, BackendCommand, BackendCommands, BackendDoor, BackendFactory, BackendPlan, BackendTools, BotMessage, BotProvider, BotReply, BotTurn, BotUtterance, Bus, BusHint, CatalogueDirectory, CatalogueIndex, CommandOutcome, ContactBackend, ContactCommand, ContactHandler, ContactHandlerOptions, ContactHead, Decision, DoorRefusal, ErasureState, EventDraft, FeedCursor, FeedPage, HeadCall, HeadCallback, HeadChange, ImpatientFigures, Log, LogFields, MetricFamily, MetricsOptions, NewAgentAccount, NewContact, Participant, PasswordHasher, PatientFigures, PeopleOutlook, PersonContact, PersonRecord, RoomKey, RoomNews, Runtime, Sample, SignedRequest, SiteDirectory, Socket, SocketSource, Storage, StorageErrorCode, StorageTransaction, Tables, Traffic, Verdict, VideoRooms };

// @ventanilla/server/express

import { IncomingMessage, ServerResponse, Server } from 'node:http';

/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
interface Socket {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
    readonly bufferedAmount: number;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onclose: (() => void) | null;
}

/** Where a socket comes from, as far as the host knows. */
interface SocketSource {
    /** The `Origin` header of the request that became the socket. */
    origin?: string;
    /** That request's address, which tells the server's own origin. */
    url?: string;
    /** Network address of the caller. */
    address?: string;
}

/** A whole server, for any host that speaks in requests and WebSockets. */
interface ContactHandler {
    /**
     * Answers a request; never rejects.
     *
     * @param source.address - Network address of the caller, by which floods are held back.
     */
    fetch(request: Request, source?: {
        address?: string;
    }): Promise<Response>;
    /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
    connect(socket: Socket, source?: SocketSource): void;
    /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
    close(): Promise<void>;
}

/** A request as `node:http` makes it, or as a framework has added to it. */
interface NodeRequest extends IncomingMessage {
    /** The address before a router took its own part off. */
    originalUrl?: string;
    /** What a parser has made of the body. */
    body?: unknown;
}

interface NodeListenersOptions {
    handler: ContactHandler;
    /** Where the handler stands, such as `/contacto`; what is not below it is left to you. Default the whole host. */
    path?: string;
    /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
    trustedProxies?: readonly string[];
    log?: Log;
}

type ExpressAdapterOptions = NodeListenersOptions;
/** For an Express app of yours, beside whatever else it serves. */
interface ExpressAdapter {
    /**
     * For `app.use()`, without a path: `path` of the options says what is ours, and the rest goes on to your routes. Best
     * before body parsers, so that bodies are held to the handler's own limit; one that was read already is taken over.
     */
    middleware(request: NodeRequest, response: ServerResponse, next: (error?: unknown) => void): void;
    /**
     * Takes the WebSockets of the server that `app.listen()` returns. It stays yours to close.
     *
     * @returns Leaves the server's upgrades alone again.
     */
    attach(server: Server): () => void;
    /** Ends our sockets; call it after the handler's `close()`. */
    close(): Promise<void>;
}
/** Puts a handler into an Express app. Its `trust proxy` is not read: `trustedProxies` says whom to believe. */
declare function createExpressAdapter(options: ExpressAdapterOptions): ExpressAdapter;

export { createExpressAdapter };
export type { ExpressAdapter, ExpressAdapterOptions };

// @ventanilla/server/fastify

import { FastifyPluginAsync } from 'fastify';

/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
interface Socket {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
    readonly bufferedAmount: number;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onclose: (() => void) | null;
}

/** Where a socket comes from, as far as the host knows. */
interface SocketSource {
    /** The `Origin` header of the request that became the socket. */
    origin?: string;
    /** That request's address, which tells the server's own origin. */
    url?: string;
    /** Network address of the caller. */
    address?: string;
}

/** A whole server, for any host that speaks in requests and WebSockets. */
interface ContactHandler {
    /**
     * Answers a request; never rejects.
     *
     * @param source.address - Network address of the caller, by which floods are held back.
     */
    fetch(request: Request, source?: {
        address?: string;
    }): Promise<Response>;
    /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
    connect(socket: Socket, source?: SocketSource): void;
    /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
    close(): Promise<void>;
}

interface NodeListenersOptions {
    handler: ContactHandler;
    /** Where the handler stands, such as `/contacto`; what is not below it is left to you. Default the whole host. */
    path?: string;
    /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
    trustedProxies?: readonly string[];
    log?: Log;
}

/** Where the handler stands is said by Fastify's own `prefix`. */
type FastifyAdapterOptions = Omit<NodeListenersOptions, 'path'>;
/**
 * Puts a handler into a Fastify app: `app.register(fastifyAdapter, { prefix: '/contacto', handler })`. Bodies below the prefix
 * stay unparsed, whatever parsers the app has. Closing the app ends our sockets; the handler stays yours to close, before it.
 */
declare const fastifyAdapter: FastifyPluginAsync<FastifyAdapterOptions>;

export { fastifyAdapter };
export type { FastifyAdapterOptions };

// @ventanilla/server/fetch

/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
interface Socket {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
    readonly bufferedAmount: number;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onclose: (() => void) | null;
}

/** The sending half of a WebSocket whose host calls back. */
interface SocketSender {
    send(text: string): unknown;
    close(code?: number, reason?: string): unknown;
    /** Bytes not sent yet, or a function that tells. Without it, readers that never read are not cut. */
    bufferedAmount?: number | (() => number);
}
/** What the host calls. */
interface SocketEvents {
    message(data: unknown): void;
    close(): void;
}

/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** Where a socket comes from, as far as the host knows. */
interface SocketSource {
    /** The `Origin` header of the request that became the socket. */
    origin?: string;
    /** That request's address, which tells the server's own origin. */
    url?: string;
    /** Network address of the caller. */
    address?: string;
}

/** A whole server, for any host that speaks in requests and WebSockets. */
interface ContactHandler {
    /**
     * Answers a request; never rejects.
     *
     * @param source.address - Network address of the caller, by which floods are held back.
     */
    fetch(request: Request, source?: {
        address?: string;
    }): Promise<Response>;
    /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
    connect(socket: Socket, source?: SocketSource): void;
    /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
    close(): Promise<void>;
}

interface FetchAdapterOptions {
    handler: ContactHandler;
    /** Where the handler stands, such as `/contacto`; what is not below it is left to you. Default the whole host. */
    path?: string;
    /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
    trustedProxies?: readonly string[];
    log?: Log;
}
/** What a host knows of a request besides the request. */
interface FetchPeer {
    /** Network address at the other end of the connection. Without it, callers are not told apart. */
    address?: string | undefined;
}
/** For hosts that speak in web-standard requests: Hono, Deno, Bun and others. */
interface FetchAdapter {
    /** Where the host is to take sockets. */
    readonly socketPath: string;
    /** Answers a request. @returns `undefined` for paths that are not ours, left to you. */
    fetch(request: Request, peer?: FetchPeer): Promise<Response> | undefined;
    /** Takes a WebSocket with handlers of its own, such as Deno's, that the host opened at `socketPath`. */
    connect(socket: Socket, request: Request, peer?: FetchPeer): void;
    /** Takes a WebSocket of a host that calls back, such as Hono or Bun. @returns What to call. */
    open(sender: SocketSender, request: Request, peer?: FetchPeer): SocketEvents;
}
/** Puts a handler into a host that speaks in requests. The host's server and sockets stay the host's. */
declare function createFetchAdapter(options: FetchAdapterOptions): FetchAdapter;

export { createFetchAdapter };
export type { FetchAdapter, FetchAdapterOptions, FetchPeer, SocketEvents, SocketSender };

// @ventanilla/server/http-forwarding

import { SiteId, ContactId, ContactChannel, LocaleTag, ContactStatus, AgentCard, AgentId, Party, OngoingCall, CallbackRequested, CallbackEnd, SendId, ReadableEvent, ErrorCode, EventKind, EventPayloads, CallId, SignalSender, EndpointId, CallSignal, SiteConfiguration, BackendAvailabilityReport, ChannelKind, ChannelAvailability } from '@ventanilla/protocol';
import { Generated, Kysely } from 'kysely';

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
interface Tables {
    contacts: ContactsTable;
    events: EventsTable;
    visitors: VisitorsTable;
    agents: AgentsTable;
    agent_sessions: AgentSessionsTable;
    socket_tickets: SocketTicketsTable;
    presences: PresencesTable;
    jobs: JobsTable;
    consumers: ConsumersTable;
    deliveries: DeliveriesTable;
    told_availability: ToldAvailabilityTable;
    join_codes: JoinCodesTable;
    server_secrets: ServerSecretsTable;
    used_proofs: UsedProofsTable;
    channel_pauses: ChannelPausesTable;
    site_acts: SiteActsTable;
    queue_measures: QueueMeasuresTable;
    page_files: PageFilesTable;
    interactions: InteractionsTable;
    agent_states: AgentStatesTable;
    callback_numbers: CallbackNumbersTable;
    callback_keys: CallbackKeysTable;
    search_words: SearchWordsTable;
}
interface ContactsTable {
    site: string;
    id: string;
    reference: string;
    visitor: string;
    channel: string;
    locale: string;
    opened_at: number;
    status: string;
    skills: string;
    queued_at: number | null;
    offered_to: string | null;
    offered_name: string | null;
    offer_expires_at: number | null;
    passed_by: string;
    agent: string | null;
    agent_name: string | null;
    last_n: number;
    version: number;
    read_by_citizen: number;
    read_by_agent: number;
    last_message: string | null;
    unread: number;
    call: string | null;
    callback: string | null;
}
interface EventsTable {
    /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
    position: Generated<number>;
    site: string;
    contact: string;
    n: number;
    kind: string;
    version: number;
    at: number;
    actor: string;
    audience: string;
    /** `null` once blanked. */
    payload: string | null;
    /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
    sender: string | null;
    send_id: string | null;
}
interface VisitorsTable {
    site: string;
    id: string;
    /** SHA-256 of the token, base64url. */
    token_hash: string;
    created_at: number;
    revoked_at: number | null;
    /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
    person: string;
    /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
    subject_hash: string | null;
}
interface AgentsTable {
    site: string;
    id: string;
    login: string;
    name: string;
    role: string;
    skills: string;
    /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
    failed_sign_ins: number;
    locked_until: number | null;
}
interface AgentSessionsTable {
    site: string;
    id: string;
    agent: string;
    secret_hash: string;
    csrf_token: string;
    created_at: number;
    expires_at: number;
}
interface SocketTicketsTable {
    site: string;
    ticket_hash: string;
    session: string;
    expires_at: number;
}
interface PresencesTable {
    site: string;
    agent: string;
    state: string;
    /** Until when the agent counts as present without another sign of life. */
    lease_until: number;
    /** Since when the agent holds nothing; the longest idle is offered first. */
    idle_since: number;
    /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
    wrap_up_until: number;
}
interface JobsTable {
    site: string;
    id: string;
    kind: string;
    payload: string;
    due_at: number;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    attempts: number;
}
interface ConsumersTable {
    site: string;
    name: string;
    cursor: string;
    lease_until: number;
}
/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
    site: string;
    backend: string;
    contact: string;
    /** Number of the last event it has taken; 0 for none. */
    delivered: number;
    /** Number of the newest event it is to be told. */
    target: number;
    /** When to tell, or to try again; `null` while there is nothing to tell. */
    due_at: number | null;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    /** Failures since the last success. */
    attempts: number;
}
/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
    site: string;
    backend: string;
    channel: string;
    /** State, reason and expected wait, as JSON. */
    capacity: string;
    said_at: number;
    valid_until: number;
}
interface JoinCodesTable {
    site: string;
    /** The part of the code that names it. */
    name: string;
    /** Of the whole code, written and read by the password port alone. */
    code_hash: string;
    /** Who gave it out. */
    visitor: string;
    expires_at: number;
    /** Wrong guesses at the rest of it. */
    failures: number;
    /** Hash of the token that it has let in. */
    used_by: string | null;
}
interface ServerSecretsTable {
    name: string;
    secret: string;
}
interface UsedProofsTable {
    nonce: string;
    expires_at: number;
}
/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
    site: string;
    channel: string;
    reason: string;
    agent: string;
    agent_name: string;
    since: number;
}
/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
    site: string;
    id: string;
    at: number;
    agent: string;
    agent_name: string;
    kind: string;
    /** As JSON. */
    payload: string;
}
/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
    site: string;
    /** The channel and the skills asked for. */
    queue: string;
    /** How many contacts `handling_ms` is drawn from. */
    handled: number;
    /** Moving mean of the time from answering to closing. */
    handling_ms: number;
    /** How many contacts `wait_ms` is drawn from. */
    answered: number;
    /** Moving mean of the time from queueing to answering. */
    wait_ms: number;
    /** How many contacts `prompt_ms` is drawn from. */
    prompt: Generated<number>;
    /** Moving geometric mean of the same, of those for whom somebody was free. */
    prompt_ms: Generated<number>;
}
/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
    site: string;
    contact: string;
    /** Number of the event it begins with. */
    n: number;
    channel: string;
    skills: string;
    topic: string | null;
    zone: string | null;
    outcome: string;
    /** 1 where it began with the bot. */
    automated: number;
    started_at: number;
    queued_at: number | null;
    answered_at: number | null;
    ended_at: number | null;
    handling_ms: number;
    score: number | null;
    /** What became of a wish to be called; null where nobody asked. */
    callback: string | null;
    /** How an agent said that it ended; null where nobody has. */
    closing: string | null;
}
/** What agents were, from when on. */
interface AgentStatesTable {
    site: string;
    agent: string;
    at: number;
    state: string;
    break_kind: string | null;
}
interface PageFilesTable {
    /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
    path: string;
    content: string;
    /** When a server of the file's own release last started. */
    served_at: number;
}
/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
    site: string;
    contact: string;
    /** Of the number, keyed with a secret of the server's own. */
    number_hash: string;
    /** Empty for none. */
    topic: string;
    opened_at: number;
    expires_at: number;
}
/** What lets somebody manage one callback. */
interface CallbackKeysTable {
    site: string;
    key_hash: string;
    contact: string;
    expires_at: number;
}
/** By which words contacts are found. */
interface SearchWordsTable {
    site: string;
    contact: string;
    /** Folded; `tel:` and the end of a telephone number. */
    word: string;
}

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
interface Storage {
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
    readFeed(site: SiteId, after: FeedCursor, limit: number, kinds?: readonly ReadableEvent['kind'][]): Promise<FeedPage>;
    /** Cursor behind the newest event that `readFeed` would return now. */
    feedEnd(site: SiteId): Promise<FeedCursor>;
    /** Rejects when the database cannot be reached or written. */
    ping(): Promise<void>;
    /** Finishes what is under way and lets go of the database. */
    close(): Promise<void>;
}
/** An open transaction. */
interface StorageTransaction {
    readonly db: Kysely<Tables>;
    /** Holds back every other transaction that calls this for the same site, until this one ends. */
    lockSite(site: SiteId): Promise<void>;
    /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
    execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}
/** Opaque place in a site's feed. */
type FeedCursor = string;
interface FeedPage {
    events: ReadableEvent[];
    /** Behind the last event of the page; `after` itself where the page is empty. */
    cursor: FeedCursor;
}
/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
interface ContactHead {
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
    lastMessage: {
        from: Party | 'system';
        text: string;
        at: number;
    } | null;
    /** The citizen's messages after `readByAgent`. */
    unread: number;
    /** The call that is under way. */
    call: HeadCall | null;
    /** The wish to be called back, also once it has ended. */
    callback: HeadCallback | null;
}
/** A call with what an agent must have to take it, which no transfer takes away. */
interface HeadCall extends OngoingCall {
    skills: string[];
}
/** A wish to be called back. Times are in ms. */
interface HeadCallback extends CallbackRequested {
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
type HeadChange = Partial<Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>>;
/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
    /** Proposes a reference number; called again while the proposed one is taken. */
    createReference(): string;
};
/** One event to be numbered. */
type EventDraft = {
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
type Decision = {
    refuse: ErrorCode;
} | {
    events: EventDraft[];
    head?: HeadChange;
};
interface ContactCommand {
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
type CommandOutcome = 
/** `send` is the event marked `isSend`. */
{
    status: 'stored';
    head: ContactHead;
    events: ReadableEvent[];
    send?: ReadableEvent;
}
/** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
 | {
    status: 'duplicate';
    head: ContactHead;
    send: ReadableEvent;
}
/** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
 | {
    status: 'refused';
    code: ErrorCode;
};

/** What became true by a commit: a contact as it now is, with the events it gained. */
type Committed = Extract<CommandOutcome, {
    status: 'stored';
}>;
/**
 * The one way to write to contacts: stores through `Storage` and tells listeners after COMMIT, in the order of
 * commits. Listeners are told of nothing that a crash could take back.
 */
declare class ContactLog {
    #private;
    constructor(storage: Storage);
    execute(command: ContactCommand): Promise<CommandOutcome>;
    /** Runs `work` as `Storage.transaction` does; listeners hear of its commands once it has committed. */
    transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T>;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (committed: Committed) => void): () => void;
}

/**
 * Tells other server processes that something is new. A hint, never the truth: whoever hears it reads the log, and
 * where it is lost the periodic look at the feed finds the same a little later.
 */
interface Bus {
    /** Reaches the subscribers of every process, this one's included. */
    publish(hint: BusHint): void;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (hint: BusHint) => void): () => void;
    close(): Promise<void>;
}
type BusHint = {
    kind: 'contact';
    site: SiteId;
    contact: ContactId;
    lastN: number;
    version: number;
} | {
    kind: 'typing';
    site: SiteId;
    contact: ContactId;
    party: 'citizen' | 'agent';
    typing: boolean;
}
/** Whoever misses it is told again by the call itself. */
 | {
    kind: 'signal';
    site: SiteId;
    contact: ContactId;
    call: CallId;
    from: SignalSender;
    to?: EndpointId;
    signal: CallSignal;
} | {
    kind: 'presence';
    site: SiteId;
    agent: string;
};

/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
interface Runtime {
    /** Milliseconds since 1970. */
    now(): number;
    /** Random bytes fit for secrets. */
    randomBytes(count: number): Uint8Array<ArrayBuffer>;
    /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
    setTimer(task: () => void, delayMs: number): () => void;
    log: Log;
}
/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** The sites this server serves, as their operator last described them. */
interface SiteDirectory {
    get(id: SiteId): SiteConfiguration | undefined;
    all(): readonly SiteConfiguration[];
    /** Calls `listener` after the configuration has changed. @returns A function that ends the subscription. */
    subscribe(listener: () => void): () => void;
}

/**
 * Who answers the contacts of a channel: the built-in contact centre, or a city's own behind an adapter. The log stays
 * ours. A backend is told of every event after COMMIT, in the feed's order, at least once, and answers with commands
 * that carry ids of its own, so that doing something twice does it once. Each adapter passes `backendContract()`.
 */
interface ContactBackend {
    /** Names the backend's place in the feed, which outlives the process. */
    readonly name: string;
    /** How a contact centre elsewhere comes in. Absent: it has no need to. */
    readonly door?: BackendDoor;
    /** Begins to do what is due. Until then only what is called is done. */
    start(): void;
    /**
     * Takes events of contacts that are the backend's own. Resolves once they need not be told again; a rejection tells
     * them again later.
     */
    handle(site: SiteId, events: ReadableEvent[]): Promise<void>;
    /** Whether a new contact would be answered now, apart from opening hours, which the core knows. */
    availability(site: SiteId, channel: ChannelKind): Promise<Pick<ChannelAvailability, 'state' | 'reason' | 'expectedWait'>>;
    /** Finishes what is under way. */
    close(): Promise<void>;
}
/** What the routes under `…/backend` ask of a backend whose contact centre calls from elsewhere. */
interface BackendDoor {
    /** Whether a request is the contact centre's, and when it was signed; otherwise why it is not known to be. */
    identify(request: SignedRequest): Promise<{
        signedAt: number;
    } | {
        refuse: DoorRefusal;
    }>;
    /** Keeps what the contact centre says of itself, unless it has said something later. */
    report(site: SiteId, report: BackendAvailabilityReport, signedAt: number): Promise<void>;
}
type DoorRefusal = Extract<ErrorCode, `signature-${string}`>;
/** A request as its signature covers it. */
interface SignedRequest {
    method: string;
    /** Path and query, as they were called. */
    target: string;
    headers: Headers;
    body: Uint8Array;
}
/** What a backend works with. Everything stays its giver's to close. */
interface BackendTools {
    storage: Storage;
    log: ContactLog;
    sites: SiteDirectory;
    runtime: Runtime;
    bus: Bus;
    /** Whether contacts of this channel are the backend's to answer; may change while it runs. */
    answers(site: SiteId, channel: ContactChannel): boolean;
}
/** Makes a backend on the tools of one handler. */
interface BackendFactory {
    readonly name: string;
    create(tools: BackendTools): ContactBackend;
}

interface HttpForwardingOptions {
    /** Lower-case letters, digits and hyphens. What has been told is remembered under it. */
    name: string;
    /** Where events are posted: the operator's word, which no answer can change. */
    url: string;
    /**
     * Shared with the other side: `whsec_` and the base64 of 24 bytes or more. What goes out bears a signature of each, and
     * any of them lets a request in, so that a secret is changed by having two for a while.
     */
    secrets: readonly string[];
    /** How long one webhook may take to be answered. Default 10 000. */
    timeoutMs?: number;
    /** Default: the global one. */
    fetch?: typeof fetch;
}
/**
 * A contact centre elsewhere. It is told each event by a signed webhook, in order for each contact and until it has
 * taken it, and acts through the routes under `…/backend`, which its own signature opens.
 *
 * @throws {TypeError} Name, address or a secret has not its form.
 */
declare function createHttpForwarding(options: HttpForwardingOptions): BackendFactory;

export { createHttpForwarding };
export type { HttpForwardingOptions };

// @ventanilla/server/livekit

import { RoomAccess, SiteId, ContactId, AgentId, CallMedia, AgentCard, CallWay } from '@ventanilla/protocol';

/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
interface Runtime {
    /** Milliseconds since 1970. */
    now(): number;
    /** Random bytes fit for secrets. */
    randomBytes(count: number): Uint8Array<ArrayBuffer>;
    /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
    setTimer(task: () => void, delayMs: number): () => void;
    log: Log;
}
/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/**
 * Where the ends of a call meet: at each other, or at a media server. Who may be in a call is decided before, by the
 * contact's log; a room only lets in whoever it has given access to. Each adapter passes `videoRoomsContract()`.
 */
interface VideoRooms {
    /** The form of access that `join` gives. */
    readonly kind: RoomAccess['kind'];
    /**
     * Access for one endpoint to one call, making the room where there is none yet. Ends by itself, after ten minutes at most
     * where it lets in, after an hour at most where it only relays.
     *
     * @throws {Error} The media server could not be reached; the same call may succeed later.
     */
    join(room: RoomKey, participant: Participant): Promise<RoomAccess>;
    /** Where media would pass, for a page that has no call yet: lets into no room. Secrets in it hold for a minute. */
    way(): Promise<CallWay>;
    /** This agent may not stay in the room, while the others do. Does no harm where the agent or the room is not there. */
    seeOut(room: RoomKey, agent: AgentId): Promise<void>;
    /** Nobody may stay in the room or come back to it. Does no harm where there is none. */
    end(room: RoomKey): Promise<void>;
    /**
     * Takes what the media server tells of its rooms.
     *
     * @returns `undefined` where the adapter has no such thing.
     * @throws {Error} The request is not from the media server.
     */
    receive?(request: {
        body: string;
        authorization: string | null;
    }): Promise<RoomNews | undefined>;
}
/** One call of one contact, with one agent: handed on, it meets in another room. */
interface RoomKey {
    site: SiteId;
    contact: ContactId;
    call: string;
    holder?: AgentId;
}
/** One open page in a call. */
interface Participant {
    endpoint: string;
    media: CallMedia;
    /** Absent for the citizen, of whom a media server is told nothing. */
    agent?: AgentCard;
}
/** What a media server said, as far as a call needs it. */
interface RoomNews {
    room: RoomKey;
    kind: 'joined' | 'left' | 'ended';
    endpoint?: string;
    /** Whose the endpoint is. Absent for the citizen's. */
    agent?: AgentId;
}

interface LivekitOptions {
    runtime: Pick<Runtime, 'now'>;
    /** Where browsers reach the media server, such as `wss://livekit.ciudad.example`. */
    url: string;
    /** Where this server reaches it. Default the same address. */
    serviceUrl?: string;
    apiKey: string;
    /** At least 32 characters, as the media server asks for. */
    apiSecret: string;
}
/** Rooms on a LiveKit server, which passes on what each end sends once to all the others. */
declare function createLivekitRooms(options: LivekitOptions): VideoRooms;

export { createLivekitRooms };
export type { LivekitOptions };

// @ventanilla/server/node

import { IncomingMessage, ServerResponse, Server } from 'node:http';
import { Duplex } from 'node:stream';

/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
interface Runtime {
    /** Milliseconds since 1970. */
    now(): number;
    /** Random bytes fit for secrets. */
    randomBytes(count: number): Uint8Array<ArrayBuffer>;
    /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
    setTimer(task: () => void, delayMs: number): () => void;
    log: Log;
}
/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** Turns passwords into what is stored of them. Slow on purpose. */
interface PasswordHasher {
    /** @returns The hash with all that is needed to check it, such as `scrypt:N:r:p:salt:key`. */
    hash(password: string): Promise<string>;
    /** @returns `false` for a wrong password and for a hash of a form it does not know. */
    verify(password: string, hash: string): Promise<boolean>;
}

/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
interface Socket {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
    readonly bufferedAmount: number;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onclose: (() => void) | null;
}

/** One line of a metric. Labels never hold personal data, and take few values each. */
interface Sample {
    labels?: Record<string, string>;
    value: number;
}
/** A metric as Prometheus reads it. */
interface MetricFamily {
    name: string;
    help: string;
    type: 'counter' | 'gauge' | 'histogram';
    /** `suffix` is what a histogram's lines add to the name. */
    samples: (Sample & {
        suffix?: '_bucket' | '_sum' | '_count';
    })[];
}

/** Where a socket comes from, as far as the host knows. */
interface SocketSource {
    /** The `Origin` header of the request that became the socket. */
    origin?: string;
    /** That request's address, which tells the server's own origin. */
    url?: string;
    /** Network address of the caller. */
    address?: string;
}

/** A whole server, for any host that speaks in requests and WebSockets. */
interface ContactHandler {
    /**
     * Answers a request; never rejects.
     *
     * @param source.address - Network address of the caller, by which floods are held back.
     */
    fetch(request: Request, source?: {
        address?: string;
    }): Promise<Response>;
    /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
    connect(socket: Socket, source?: SocketSource): void;
    /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
    close(): Promise<void>;
}

/** A request as `node:http` makes it, or as a framework has added to it. */
interface NodeRequest extends IncomingMessage {
    /** The address before a router took its own part off. */
    originalUrl?: string;
    /** What a parser has made of the body. */
    body?: unknown;
}

interface NodeListenersOptions {
    handler: ContactHandler;
    /** Where the handler stands, such as `/contacto`; what is not below it is left to you. Default the whole host. */
    path?: string;
    /** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. Default none. */
    trustedProxies?: readonly string[];
    log?: Log;
}
/** For a `node:http` server of yours, beside whatever else it serves. */
interface NodeListeners {
    /** For `server.on('request')`. @returns `false` for paths that are not ours, left to you. */
    request(incoming: NodeRequest, outgoing: ServerResponse): boolean;
    /** For `server.on('upgrade')`. @returns `false` for paths that are not ours, left to you. */
    upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): boolean;
    /**
     * Takes the upgrades of a server of yours. Those that are not ours go to its other listeners, and are refused where it
     * has none. The server stays yours to close.
     *
     * @returns Leaves the server's upgrades alone again.
     */
    attach(server: Server): () => void;
    /** Waits a moment until the other side has closed its sockets, and ends those that are left. */
    close(): Promise<void>;
}
/** Puts a handler on `node:http` and `ws`. Closing neither the handler nor the server is its business. */
declare function createNodeListeners(options: NodeListenersOptions): NodeListeners;

/** Clock, randomness and timers of the process. @param log - Default: nothing is logged. */
declare function createNodeRuntime({ log }?: {
    log?: Log;
}): Runtime;

interface NodeServerOptions {
    handler: ContactHandler;
    trustedProxies?: readonly string[];
    log?: Log;
}
interface NodeServer {
    readonly http: Server;
    /**
     * @param port - 0 for any that is free.
     * @param host - Default: every address of the machine.
     * @returns The port. Rejects when it is taken.
     */
    listen(port: number, host?: string): Promise<number>;
    /**
     * Takes no more connections, says goodbye to sockets, finishes requests, and closes the handler.
     *
     * @param graceMs - How long requests may take before they are cut. Default 10 000.
     */
    close(graceMs?: number): Promise<void>;
}
/** A server of its own for a handler. */
declare function createNodeServer({ handler, trustedProxies, log }: NodeServerOptions): NodeServer;

/** What Prometheus' own clients tell of a process, under the same names. */
declare function readProcessMetrics(): MetricFamily[];

interface ScryptCost {
    /** Work and memory; a power of two. */
    N: number;
    /** Block size. */
    r: number;
    /** Parallel lanes. */
    p: number;
}
/** @param cost - Of new hashes; old ones bear their own. */
declare function createScryptPasswords(cost?: ScryptCost): PasswordHasher;

export { createNodeListeners, createNodeRuntime, createNodeServer, createScryptPasswords, readProcessMetrics };
export type { NodeListeners, NodeListenersOptions, NodeRequest, NodeServer, NodeServerOptions, ScryptCost };

// @ventanilla/server/peer-to-peer

import { RoomAccess, SiteId, ContactId, AgentId, CallMedia, AgentCard, CallWay } from '@ventanilla/protocol';

/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
interface Runtime {
    /** Milliseconds since 1970. */
    now(): number;
    /** Random bytes fit for secrets. */
    randomBytes(count: number): Uint8Array<ArrayBuffer>;
    /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
    setTimer(task: () => void, delayMs: number): () => void;
    log: Log;
}
/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/**
 * Where the ends of a call meet: at each other, or at a media server. Who may be in a call is decided before, by the
 * contact's log; a room only lets in whoever it has given access to. Each adapter passes `videoRoomsContract()`.
 */
interface VideoRooms {
    /** The form of access that `join` gives. */
    readonly kind: RoomAccess['kind'];
    /**
     * Access for one endpoint to one call, making the room where there is none yet. Ends by itself, after ten minutes at most
     * where it lets in, after an hour at most where it only relays.
     *
     * @throws {Error} The media server could not be reached; the same call may succeed later.
     */
    join(room: RoomKey, participant: Participant): Promise<RoomAccess>;
    /** Where media would pass, for a page that has no call yet: lets into no room. Secrets in it hold for a minute. */
    way(): Promise<CallWay>;
    /** This agent may not stay in the room, while the others do. Does no harm where the agent or the room is not there. */
    seeOut(room: RoomKey, agent: AgentId): Promise<void>;
    /** Nobody may stay in the room or come back to it. Does no harm where there is none. */
    end(room: RoomKey): Promise<void>;
    /**
     * Takes what the media server tells of its rooms.
     *
     * @returns `undefined` where the adapter has no such thing.
     * @throws {Error} The request is not from the media server.
     */
    receive?(request: {
        body: string;
        authorization: string | null;
    }): Promise<RoomNews | undefined>;
}
/** One call of one contact, with one agent: handed on, it meets in another room. */
interface RoomKey {
    site: SiteId;
    contact: ContactId;
    call: string;
    holder?: AgentId;
}
/** One open page in a call. */
interface Participant {
    endpoint: string;
    media: CallMedia;
    /** Absent for the citizen, of whom a media server is told nothing. */
    agent?: AgentCard;
}
/** What a media server said, as far as a call needs it. */
interface RoomNews {
    room: RoomKey;
    kind: 'joined' | 'left' | 'ended';
    endpoint?: string;
    /** Whose the endpoint is. Absent for the citizen's. */
    agent?: AgentId;
}

interface PeerToPeerOptions {
    runtime: Pick<Runtime, 'now'>;
    /** Addresses such as `stun:stun.ciudad.example:3478`. Default none: ends meet within one network, or by the relay. */
    stunUrls?: readonly string[];
    /** A relay for ends that cannot reach each other directly. Default none. */
    turn?: TurnOptions;
}
interface TurnOptions {
    /** Addresses such as `turn:turn.ciudad.example:3478?transport=udp` and `turns:turn.ciudad.example:443?transport=tcp`. */
    urls: readonly string[];
    /** What the relay has as `static-auth-secret`. */
    secret: string;
    /** Lets media pass by the relay alone, so that neither side learns the other's address. Default `false`. */
    relayOnly?: boolean;
}
/** Rooms without a server: the ends of a call send media to each other, over a relay where they must or should. */
declare function createPeerToPeerRooms({ runtime, stunUrls, turn }: PeerToPeerOptions): VideoRooms;

export { createPeerToPeerRooms };
export type { PeerToPeerOptions, TurnOptions };

// @ventanilla/server/postgres

import { SiteId, ContactId, ContactChannel, LocaleTag, ContactStatus, AgentCard, AgentId, Party, OngoingCall, CallbackRequested, CallbackEnd, SendId, ReadableEvent, ErrorCode, EventKind, EventPayloads } from '@ventanilla/protocol';
import { Generated, Kysely } from 'kysely';

/**
 * Why a storage refuses to start or to work. `unavailable`: the database cannot be reached or written now, and the same
 * call may succeed later. `in-use`: another process holds it. `written-by-newer-release`: upgrade first. `not-durable`:
 * it is set up to lose what it has acknowledged.
 */
type StorageErrorCode = 'unavailable' | 'in-use' | 'written-by-newer-release' | 'not-durable';
declare class StorageError extends Error {
    readonly code: StorageErrorCode;
    constructor(code: StorageErrorCode, message: string, options?: ErrorOptions);
}

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
interface Tables {
    contacts: ContactsTable;
    events: EventsTable;
    visitors: VisitorsTable;
    agents: AgentsTable;
    agent_sessions: AgentSessionsTable;
    socket_tickets: SocketTicketsTable;
    presences: PresencesTable;
    jobs: JobsTable;
    consumers: ConsumersTable;
    deliveries: DeliveriesTable;
    told_availability: ToldAvailabilityTable;
    join_codes: JoinCodesTable;
    server_secrets: ServerSecretsTable;
    used_proofs: UsedProofsTable;
    channel_pauses: ChannelPausesTable;
    site_acts: SiteActsTable;
    queue_measures: QueueMeasuresTable;
    page_files: PageFilesTable;
    interactions: InteractionsTable;
    agent_states: AgentStatesTable;
    callback_numbers: CallbackNumbersTable;
    callback_keys: CallbackKeysTable;
    search_words: SearchWordsTable;
}
interface ContactsTable {
    site: string;
    id: string;
    reference: string;
    visitor: string;
    channel: string;
    locale: string;
    opened_at: number;
    status: string;
    skills: string;
    queued_at: number | null;
    offered_to: string | null;
    offered_name: string | null;
    offer_expires_at: number | null;
    passed_by: string;
    agent: string | null;
    agent_name: string | null;
    last_n: number;
    version: number;
    read_by_citizen: number;
    read_by_agent: number;
    last_message: string | null;
    unread: number;
    call: string | null;
    callback: string | null;
}
interface EventsTable {
    /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
    position: Generated<number>;
    site: string;
    contact: string;
    n: number;
    kind: string;
    version: number;
    at: number;
    actor: string;
    audience: string;
    /** `null` once blanked. */
    payload: string | null;
    /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
    sender: string | null;
    send_id: string | null;
}
interface VisitorsTable {
    site: string;
    id: string;
    /** SHA-256 of the token, base64url. */
    token_hash: string;
    created_at: number;
    revoked_at: number | null;
    /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
    person: string;
    /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
    subject_hash: string | null;
}
interface AgentsTable {
    site: string;
    id: string;
    login: string;
    name: string;
    role: string;
    skills: string;
    /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
    failed_sign_ins: number;
    locked_until: number | null;
}
interface AgentSessionsTable {
    site: string;
    id: string;
    agent: string;
    secret_hash: string;
    csrf_token: string;
    created_at: number;
    expires_at: number;
}
interface SocketTicketsTable {
    site: string;
    ticket_hash: string;
    session: string;
    expires_at: number;
}
interface PresencesTable {
    site: string;
    agent: string;
    state: string;
    /** Until when the agent counts as present without another sign of life. */
    lease_until: number;
    /** Since when the agent holds nothing; the longest idle is offered first. */
    idle_since: number;
    /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
    wrap_up_until: number;
}
interface JobsTable {
    site: string;
    id: string;
    kind: string;
    payload: string;
    due_at: number;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    attempts: number;
}
interface ConsumersTable {
    site: string;
    name: string;
    cursor: string;
    lease_until: number;
}
/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
    site: string;
    backend: string;
    contact: string;
    /** Number of the last event it has taken; 0 for none. */
    delivered: number;
    /** Number of the newest event it is to be told. */
    target: number;
    /** When to tell, or to try again; `null` while there is nothing to tell. */
    due_at: number | null;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    /** Failures since the last success. */
    attempts: number;
}
/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
    site: string;
    backend: string;
    channel: string;
    /** State, reason and expected wait, as JSON. */
    capacity: string;
    said_at: number;
    valid_until: number;
}
interface JoinCodesTable {
    site: string;
    /** The part of the code that names it. */
    name: string;
    /** Of the whole code, written and read by the password port alone. */
    code_hash: string;
    /** Who gave it out. */
    visitor: string;
    expires_at: number;
    /** Wrong guesses at the rest of it. */
    failures: number;
    /** Hash of the token that it has let in. */
    used_by: string | null;
}
interface ServerSecretsTable {
    name: string;
    secret: string;
}
interface UsedProofsTable {
    nonce: string;
    expires_at: number;
}
/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
    site: string;
    channel: string;
    reason: string;
    agent: string;
    agent_name: string;
    since: number;
}
/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
    site: string;
    id: string;
    at: number;
    agent: string;
    agent_name: string;
    kind: string;
    /** As JSON. */
    payload: string;
}
/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
    site: string;
    /** The channel and the skills asked for. */
    queue: string;
    /** How many contacts `handling_ms` is drawn from. */
    handled: number;
    /** Moving mean of the time from answering to closing. */
    handling_ms: number;
    /** How many contacts `wait_ms` is drawn from. */
    answered: number;
    /** Moving mean of the time from queueing to answering. */
    wait_ms: number;
    /** How many contacts `prompt_ms` is drawn from. */
    prompt: Generated<number>;
    /** Moving geometric mean of the same, of those for whom somebody was free. */
    prompt_ms: Generated<number>;
}
/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
    site: string;
    contact: string;
    /** Number of the event it begins with. */
    n: number;
    channel: string;
    skills: string;
    topic: string | null;
    zone: string | null;
    outcome: string;
    /** 1 where it began with the bot. */
    automated: number;
    started_at: number;
    queued_at: number | null;
    answered_at: number | null;
    ended_at: number | null;
    handling_ms: number;
    score: number | null;
    /** What became of a wish to be called; null where nobody asked. */
    callback: string | null;
    /** How an agent said that it ended; null where nobody has. */
    closing: string | null;
}
/** What agents were, from when on. */
interface AgentStatesTable {
    site: string;
    agent: string;
    at: number;
    state: string;
    break_kind: string | null;
}
interface PageFilesTable {
    /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
    path: string;
    content: string;
    /** When a server of the file's own release last started. */
    served_at: number;
}
/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
    site: string;
    contact: string;
    /** Of the number, keyed with a secret of the server's own. */
    number_hash: string;
    /** Empty for none. */
    topic: string;
    opened_at: number;
    expires_at: number;
}
/** What lets somebody manage one callback. */
interface CallbackKeysTable {
    site: string;
    key_hash: string;
    contact: string;
    expires_at: number;
}
/** By which words contacts are found. */
interface SearchWordsTable {
    site: string;
    contact: string;
    /** Folded; `tel:` and the end of a telephone number. */
    word: string;
}

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
interface Storage {
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
    readFeed(site: SiteId, after: FeedCursor, limit: number, kinds?: readonly ReadableEvent['kind'][]): Promise<FeedPage>;
    /** Cursor behind the newest event that `readFeed` would return now. */
    feedEnd(site: SiteId): Promise<FeedCursor>;
    /** Rejects when the database cannot be reached or written. */
    ping(): Promise<void>;
    /** Finishes what is under way and lets go of the database. */
    close(): Promise<void>;
}
/** An open transaction. */
interface StorageTransaction {
    readonly db: Kysely<Tables>;
    /** Holds back every other transaction that calls this for the same site, until this one ends. */
    lockSite(site: SiteId): Promise<void>;
    /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
    execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}
/** Opaque place in a site's feed. */
type FeedCursor = string;
interface FeedPage {
    events: ReadableEvent[];
    /** Behind the last event of the page; `after` itself where the page is empty. */
    cursor: FeedCursor;
}
/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
interface ContactHead {
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
    lastMessage: {
        from: Party | 'system';
        text: string;
        at: number;
    } | null;
    /** The citizen's messages after `readByAgent`. */
    unread: number;
    /** The call that is under way. */
    call: HeadCall | null;
    /** The wish to be called back, also once it has ended. */
    callback: HeadCallback | null;
}
/** A call with what an agent must have to take it, which no transfer takes away. */
interface HeadCall extends OngoingCall {
    skills: string[];
}
/** A wish to be called back. Times are in ms. */
interface HeadCallback extends CallbackRequested {
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
type HeadChange = Partial<Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>>;
/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
    /** Proposes a reference number; called again while the proposed one is taken. */
    createReference(): string;
};
/** One event to be numbered. */
type EventDraft = {
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
type Decision = {
    refuse: ErrorCode;
} | {
    events: EventDraft[];
    head?: HeadChange;
};
interface ContactCommand {
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
type CommandOutcome = 
/** `send` is the event marked `isSend`. */
{
    status: 'stored';
    head: ContactHead;
    events: ReadableEvent[];
    send?: ReadableEvent;
}
/** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
 | {
    status: 'duplicate';
    head: ContactHead;
    send: ReadableEvent;
}
/** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
 | {
    status: 'refused';
    code: ErrorCode;
};

interface PostgresStorageOptions {
    /** Such as `postgres://user:password@host:5432/database`. */
    connectionString: string;
    /** Most connections of this process; four of them may be writing batches. Default 16. */
    maxConnections?: number;
    /**
     * Milliseconds after which a statement is given up as `unavailable`, so that one that hangs holds nothing for ever;
     * migrations are waited for. Default 30 000; 0 never gives up.
     */
    queryTimeoutMs?: number;
}
/**
 * Keeps everything in a PostgreSQL database, version 13 or later, for any number of processes.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 * @throws {StorageError} `unavailable`: it cannot be reached. `not-durable`: `fsync` or `synchronous_commit` is off, so
 * that it would acknowledge what it may still lose.
 */
declare function createPostgresStorage(options: PostgresStorageOptions): Promise<Storage>;

export { StorageError, createPostgresStorage };
export type { PostgresStorageOptions, StorageErrorCode };

// @ventanilla/server/redis

import { SiteId, ContactId, CallId, SignalSender, EndpointId, CallSignal } from '@ventanilla/protocol';

/**
 * Tells other server processes that something is new. A hint, never the truth: whoever hears it reads the log, and
 * where it is lost the periodic look at the feed finds the same a little later.
 */
interface Bus {
    /** Reaches the subscribers of every process, this one's included. */
    publish(hint: BusHint): void;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (hint: BusHint) => void): () => void;
    close(): Promise<void>;
}
type BusHint = {
    kind: 'contact';
    site: SiteId;
    contact: ContactId;
    lastN: number;
    version: number;
} | {
    kind: 'typing';
    site: SiteId;
    contact: ContactId;
    party: 'citizen' | 'agent';
    typing: boolean;
}
/** Whoever misses it is told again by the call itself. */
 | {
    kind: 'signal';
    site: SiteId;
    contact: ContactId;
    call: CallId;
    from: SignalSender;
    to?: EndpointId;
    signal: CallSignal;
} | {
    kind: 'presence';
    site: SiteId;
    agent: string;
};

/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

interface RedisBusOptions {
    /** Such as `redis://127.0.0.1:6379`, or `rediss://…` for TLS. */
    url: string;
    /** Told apart from other installations on the same Redis. Default `ventanilla`. */
    channel?: string;
    /** Told when Redis is lost and when it is back. Default: nobody. */
    log?: Log;
}
interface RedisBus extends Bus {
    /** Resolves once this process hears others for the first time; nothing needs to wait for it. */
    readonly connected: Promise<void>;
}
/**
 * A bus between processes over Redis' publish and subscribe. While Redis is away, hints reach this process alone and
 * the others find out later by their look at the feed; it comes back by itself, and nothing waits for it.
 *
 * @throws {TypeError} The URL is none.
 */
declare function createRedisBus({ url, channel, log }: RedisBusOptions): RedisBus;

export { createRedisBus };
export type { RedisBus, RedisBusOptions };

// @ventanilla/server/sqlite

import { SiteId, ContactId, ContactChannel, LocaleTag, ContactStatus, AgentCard, AgentId, Party, OngoingCall, CallbackRequested, CallbackEnd, SendId, ReadableEvent, ErrorCode, EventKind, EventPayloads } from '@ventanilla/protocol';
import { Generated, Kysely } from 'kysely';

/**
 * Why a storage refuses to start or to work. `unavailable`: the database cannot be reached or written now, and the same
 * call may succeed later. `in-use`: another process holds it. `written-by-newer-release`: upgrade first. `not-durable`:
 * it is set up to lose what it has acknowledged.
 */
type StorageErrorCode = 'unavailable' | 'in-use' | 'written-by-newer-release' | 'not-durable';
declare class StorageError extends Error {
    readonly code: StorageErrorCode;
    constructor(code: StorageErrorCode, message: string, options?: ErrorOptions);
}

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
interface Tables {
    contacts: ContactsTable;
    events: EventsTable;
    visitors: VisitorsTable;
    agents: AgentsTable;
    agent_sessions: AgentSessionsTable;
    socket_tickets: SocketTicketsTable;
    presences: PresencesTable;
    jobs: JobsTable;
    consumers: ConsumersTable;
    deliveries: DeliveriesTable;
    told_availability: ToldAvailabilityTable;
    join_codes: JoinCodesTable;
    server_secrets: ServerSecretsTable;
    used_proofs: UsedProofsTable;
    channel_pauses: ChannelPausesTable;
    site_acts: SiteActsTable;
    queue_measures: QueueMeasuresTable;
    page_files: PageFilesTable;
    interactions: InteractionsTable;
    agent_states: AgentStatesTable;
    callback_numbers: CallbackNumbersTable;
    callback_keys: CallbackKeysTable;
    search_words: SearchWordsTable;
}
interface ContactsTable {
    site: string;
    id: string;
    reference: string;
    visitor: string;
    channel: string;
    locale: string;
    opened_at: number;
    status: string;
    skills: string;
    queued_at: number | null;
    offered_to: string | null;
    offered_name: string | null;
    offer_expires_at: number | null;
    passed_by: string;
    agent: string | null;
    agent_name: string | null;
    last_n: number;
    version: number;
    read_by_citizen: number;
    read_by_agent: number;
    last_message: string | null;
    unread: number;
    call: string | null;
    callback: string | null;
}
interface EventsTable {
    /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
    position: Generated<number>;
    site: string;
    contact: string;
    n: number;
    kind: string;
    version: number;
    at: number;
    actor: string;
    audience: string;
    /** `null` once blanked. */
    payload: string | null;
    /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
    sender: string | null;
    send_id: string | null;
}
interface VisitorsTable {
    site: string;
    id: string;
    /** SHA-256 of the token, base64url. */
    token_hash: string;
    created_at: number;
    revoked_at: number | null;
    /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
    person: string;
    /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
    subject_hash: string | null;
}
interface AgentsTable {
    site: string;
    id: string;
    login: string;
    name: string;
    role: string;
    skills: string;
    /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
    failed_sign_ins: number;
    locked_until: number | null;
}
interface AgentSessionsTable {
    site: string;
    id: string;
    agent: string;
    secret_hash: string;
    csrf_token: string;
    created_at: number;
    expires_at: number;
}
interface SocketTicketsTable {
    site: string;
    ticket_hash: string;
    session: string;
    expires_at: number;
}
interface PresencesTable {
    site: string;
    agent: string;
    state: string;
    /** Until when the agent counts as present without another sign of life. */
    lease_until: number;
    /** Since when the agent holds nothing; the longest idle is offered first. */
    idle_since: number;
    /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
    wrap_up_until: number;
}
interface JobsTable {
    site: string;
    id: string;
    kind: string;
    payload: string;
    due_at: number;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    attempts: number;
}
interface ConsumersTable {
    site: string;
    name: string;
    cursor: string;
    lease_until: number;
}
/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
    site: string;
    backend: string;
    contact: string;
    /** Number of the last event it has taken; 0 for none. */
    delivered: number;
    /** Number of the newest event it is to be told. */
    target: number;
    /** When to tell, or to try again; `null` while there is nothing to tell. */
    due_at: number | null;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    /** Failures since the last success. */
    attempts: number;
}
/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
    site: string;
    backend: string;
    channel: string;
    /** State, reason and expected wait, as JSON. */
    capacity: string;
    said_at: number;
    valid_until: number;
}
interface JoinCodesTable {
    site: string;
    /** The part of the code that names it. */
    name: string;
    /** Of the whole code, written and read by the password port alone. */
    code_hash: string;
    /** Who gave it out. */
    visitor: string;
    expires_at: number;
    /** Wrong guesses at the rest of it. */
    failures: number;
    /** Hash of the token that it has let in. */
    used_by: string | null;
}
interface ServerSecretsTable {
    name: string;
    secret: string;
}
interface UsedProofsTable {
    nonce: string;
    expires_at: number;
}
/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
    site: string;
    channel: string;
    reason: string;
    agent: string;
    agent_name: string;
    since: number;
}
/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
    site: string;
    id: string;
    at: number;
    agent: string;
    agent_name: string;
    kind: string;
    /** As JSON. */
    payload: string;
}
/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
    site: string;
    /** The channel and the skills asked for. */
    queue: string;
    /** How many contacts `handling_ms` is drawn from. */
    handled: number;
    /** Moving mean of the time from answering to closing. */
    handling_ms: number;
    /** How many contacts `wait_ms` is drawn from. */
    answered: number;
    /** Moving mean of the time from queueing to answering. */
    wait_ms: number;
    /** How many contacts `prompt_ms` is drawn from. */
    prompt: Generated<number>;
    /** Moving geometric mean of the same, of those for whom somebody was free. */
    prompt_ms: Generated<number>;
}
/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
    site: string;
    contact: string;
    /** Number of the event it begins with. */
    n: number;
    channel: string;
    skills: string;
    topic: string | null;
    zone: string | null;
    outcome: string;
    /** 1 where it began with the bot. */
    automated: number;
    started_at: number;
    queued_at: number | null;
    answered_at: number | null;
    ended_at: number | null;
    handling_ms: number;
    score: number | null;
    /** What became of a wish to be called; null where nobody asked. */
    callback: string | null;
    /** How an agent said that it ended; null where nobody has. */
    closing: string | null;
}
/** What agents were, from when on. */
interface AgentStatesTable {
    site: string;
    agent: string;
    at: number;
    state: string;
    break_kind: string | null;
}
interface PageFilesTable {
    /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
    path: string;
    content: string;
    /** When a server of the file's own release last started. */
    served_at: number;
}
/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
    site: string;
    contact: string;
    /** Of the number, keyed with a secret of the server's own. */
    number_hash: string;
    /** Empty for none. */
    topic: string;
    opened_at: number;
    expires_at: number;
}
/** What lets somebody manage one callback. */
interface CallbackKeysTable {
    site: string;
    key_hash: string;
    contact: string;
    expires_at: number;
}
/** By which words contacts are found. */
interface SearchWordsTable {
    site: string;
    contact: string;
    /** Folded; `tel:` and the end of a telephone number. */
    word: string;
}

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
interface Storage {
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
    readFeed(site: SiteId, after: FeedCursor, limit: number, kinds?: readonly ReadableEvent['kind'][]): Promise<FeedPage>;
    /** Cursor behind the newest event that `readFeed` would return now. */
    feedEnd(site: SiteId): Promise<FeedCursor>;
    /** Rejects when the database cannot be reached or written. */
    ping(): Promise<void>;
    /** Finishes what is under way and lets go of the database. */
    close(): Promise<void>;
}
/** An open transaction. */
interface StorageTransaction {
    readonly db: Kysely<Tables>;
    /** Holds back every other transaction that calls this for the same site, until this one ends. */
    lockSite(site: SiteId): Promise<void>;
    /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
    execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}
/** Opaque place in a site's feed. */
type FeedCursor = string;
interface FeedPage {
    events: ReadableEvent[];
    /** Behind the last event of the page; `after` itself where the page is empty. */
    cursor: FeedCursor;
}
/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
interface ContactHead {
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
    lastMessage: {
        from: Party | 'system';
        text: string;
        at: number;
    } | null;
    /** The citizen's messages after `readByAgent`. */
    unread: number;
    /** The call that is under way. */
    call: HeadCall | null;
    /** The wish to be called back, also once it has ended. */
    callback: HeadCallback | null;
}
/** A call with what an agent must have to take it, which no transfer takes away. */
interface HeadCall extends OngoingCall {
    skills: string[];
}
/** A wish to be called back. Times are in ms. */
interface HeadCallback extends CallbackRequested {
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
type HeadChange = Partial<Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>>;
/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
    /** Proposes a reference number; called again while the proposed one is taken. */
    createReference(): string;
};
/** One event to be numbered. */
type EventDraft = {
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
type Decision = {
    refuse: ErrorCode;
} | {
    events: EventDraft[];
    head?: HeadChange;
};
interface ContactCommand {
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
type CommandOutcome = 
/** `send` is the event marked `isSend`. */
{
    status: 'stored';
    head: ContactHead;
    events: ReadableEvent[];
    send?: ReadableEvent;
}
/** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
 | {
    status: 'duplicate';
    head: ContactHead;
    send: ReadableEvent;
}
/** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
 | {
    status: 'refused';
    code: ErrorCode;
};

interface SqliteStorageFileOptions {
    /** The database's file, made when it does not exist; its folder must. Beside it lie `-wal`, `-shm` and `.lock`. */
    path: string;
    /**
     * For a short administrative change beside the server that holds the file, such as a new account: no lock is asked
     * for. Nobody is told of what it writes, so it must not write to contacts. Default `false`.
     */
    isBeside?: boolean;
}
/**
 * Keeps everything in one file, for one process. Every acknowledged write has been synced to the disk.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 * @throws {StorageError} `in-use`: another process has the file open. `unavailable`: it cannot be opened.
 */
declare function createSqliteStorage(options: SqliteStorageFileOptions): Promise<Storage>;

export { StorageError, createSqliteStorage };
export type { SqliteStorageFileOptions, StorageErrorCode };

// @ventanilla/server/sqlite-wasm

import { SiteId, ContactId, ContactChannel, LocaleTag, ContactStatus, AgentCard, AgentId, Party, OngoingCall, CallbackRequested, CallbackEnd, SendId, ReadableEvent, ErrorCode, EventKind, EventPayloads } from '@ventanilla/protocol';
import { Generated, Kysely } from 'kysely';

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
interface Tables {
    contacts: ContactsTable;
    events: EventsTable;
    visitors: VisitorsTable;
    agents: AgentsTable;
    agent_sessions: AgentSessionsTable;
    socket_tickets: SocketTicketsTable;
    presences: PresencesTable;
    jobs: JobsTable;
    consumers: ConsumersTable;
    deliveries: DeliveriesTable;
    told_availability: ToldAvailabilityTable;
    join_codes: JoinCodesTable;
    server_secrets: ServerSecretsTable;
    used_proofs: UsedProofsTable;
    channel_pauses: ChannelPausesTable;
    site_acts: SiteActsTable;
    queue_measures: QueueMeasuresTable;
    page_files: PageFilesTable;
    interactions: InteractionsTable;
    agent_states: AgentStatesTable;
    callback_numbers: CallbackNumbersTable;
    callback_keys: CallbackKeysTable;
    search_words: SearchWordsTable;
}
interface ContactsTable {
    site: string;
    id: string;
    reference: string;
    visitor: string;
    channel: string;
    locale: string;
    opened_at: number;
    status: string;
    skills: string;
    queued_at: number | null;
    offered_to: string | null;
    offered_name: string | null;
    offer_expires_at: number | null;
    passed_by: string;
    agent: string | null;
    agent_name: string | null;
    last_n: number;
    version: number;
    read_by_citizen: number;
    read_by_agent: number;
    last_message: string | null;
    unread: number;
    call: string | null;
    callback: string | null;
}
interface EventsTable {
    /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
    position: Generated<number>;
    site: string;
    contact: string;
    n: number;
    kind: string;
    version: number;
    at: number;
    actor: string;
    audience: string;
    /** `null` once blanked. */
    payload: string | null;
    /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
    sender: string | null;
    send_id: string | null;
}
interface VisitorsTable {
    site: string;
    id: string;
    /** SHA-256 of the token, base64url. */
    token_hash: string;
    created_at: number;
    revoked_at: number | null;
    /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
    person: string;
    /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
    subject_hash: string | null;
}
interface AgentsTable {
    site: string;
    id: string;
    login: string;
    name: string;
    role: string;
    skills: string;
    /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
    failed_sign_ins: number;
    locked_until: number | null;
}
interface AgentSessionsTable {
    site: string;
    id: string;
    agent: string;
    secret_hash: string;
    csrf_token: string;
    created_at: number;
    expires_at: number;
}
interface SocketTicketsTable {
    site: string;
    ticket_hash: string;
    session: string;
    expires_at: number;
}
interface PresencesTable {
    site: string;
    agent: string;
    state: string;
    /** Until when the agent counts as present without another sign of life. */
    lease_until: number;
    /** Since when the agent holds nothing; the longest idle is offered first. */
    idle_since: number;
    /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
    wrap_up_until: number;
}
interface JobsTable {
    site: string;
    id: string;
    kind: string;
    payload: string;
    due_at: number;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    attempts: number;
}
interface ConsumersTable {
    site: string;
    name: string;
    cursor: string;
    lease_until: number;
}
/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
    site: string;
    backend: string;
    contact: string;
    /** Number of the last event it has taken; 0 for none. */
    delivered: number;
    /** Number of the newest event it is to be told. */
    target: number;
    /** When to tell, or to try again; `null` while there is nothing to tell. */
    due_at: number | null;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    /** Failures since the last success. */
    attempts: number;
}
/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
    site: string;
    backend: string;
    channel: string;
    /** State, reason and expected wait, as JSON. */
    capacity: string;
    said_at: number;
    valid_until: number;
}
interface JoinCodesTable {
    site: string;
    /** The part of the code that names it. */
    name: string;
    /** Of the whole code, written and read by the password port alone. */
    code_hash: string;
    /** Who gave it out. */
    visitor: string;
    expires_at: number;
    /** Wrong guesses at the rest of it. */
    failures: number;
    /** Hash of the token that it has let in. */
    used_by: string | null;
}
interface ServerSecretsTable {
    name: string;
    secret: string;
}
interface UsedProofsTable {
    nonce: string;
    expires_at: number;
}
/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
    site: string;
    channel: string;
    reason: string;
    agent: string;
    agent_name: string;
    since: number;
}
/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
    site: string;
    id: string;
    at: number;
    agent: string;
    agent_name: string;
    kind: string;
    /** As JSON. */
    payload: string;
}
/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
    site: string;
    /** The channel and the skills asked for. */
    queue: string;
    /** How many contacts `handling_ms` is drawn from. */
    handled: number;
    /** Moving mean of the time from answering to closing. */
    handling_ms: number;
    /** How many contacts `wait_ms` is drawn from. */
    answered: number;
    /** Moving mean of the time from queueing to answering. */
    wait_ms: number;
    /** How many contacts `prompt_ms` is drawn from. */
    prompt: Generated<number>;
    /** Moving geometric mean of the same, of those for whom somebody was free. */
    prompt_ms: Generated<number>;
}
/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
    site: string;
    contact: string;
    /** Number of the event it begins with. */
    n: number;
    channel: string;
    skills: string;
    topic: string | null;
    zone: string | null;
    outcome: string;
    /** 1 where it began with the bot. */
    automated: number;
    started_at: number;
    queued_at: number | null;
    answered_at: number | null;
    ended_at: number | null;
    handling_ms: number;
    score: number | null;
    /** What became of a wish to be called; null where nobody asked. */
    callback: string | null;
    /** How an agent said that it ended; null where nobody has. */
    closing: string | null;
}
/** What agents were, from when on. */
interface AgentStatesTable {
    site: string;
    agent: string;
    at: number;
    state: string;
    break_kind: string | null;
}
interface PageFilesTable {
    /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
    path: string;
    content: string;
    /** When a server of the file's own release last started. */
    served_at: number;
}
/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
    site: string;
    contact: string;
    /** Of the number, keyed with a secret of the server's own. */
    number_hash: string;
    /** Empty for none. */
    topic: string;
    opened_at: number;
    expires_at: number;
}
/** What lets somebody manage one callback. */
interface CallbackKeysTable {
    site: string;
    key_hash: string;
    contact: string;
    expires_at: number;
}
/** By which words contacts are found. */
interface SearchWordsTable {
    site: string;
    contact: string;
    /** Folded; `tel:` and the end of a telephone number. */
    word: string;
}

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
interface Storage {
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
    readFeed(site: SiteId, after: FeedCursor, limit: number, kinds?: readonly ReadableEvent['kind'][]): Promise<FeedPage>;
    /** Cursor behind the newest event that `readFeed` would return now. */
    feedEnd(site: SiteId): Promise<FeedCursor>;
    /** Rejects when the database cannot be reached or written. */
    ping(): Promise<void>;
    /** Finishes what is under way and lets go of the database. */
    close(): Promise<void>;
}
/** An open transaction. */
interface StorageTransaction {
    readonly db: Kysely<Tables>;
    /** Holds back every other transaction that calls this for the same site, until this one ends. */
    lockSite(site: SiteId): Promise<void>;
    /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
    execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}
/** Opaque place in a site's feed. */
type FeedCursor = string;
interface FeedPage {
    events: ReadableEvent[];
    /** Behind the last event of the page; `after` itself where the page is empty. */
    cursor: FeedCursor;
}
/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
interface ContactHead {
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
    lastMessage: {
        from: Party | 'system';
        text: string;
        at: number;
    } | null;
    /** The citizen's messages after `readByAgent`. */
    unread: number;
    /** The call that is under way. */
    call: HeadCall | null;
    /** The wish to be called back, also once it has ended. */
    callback: HeadCallback | null;
}
/** A call with what an agent must have to take it, which no transfer takes away. */
interface HeadCall extends OngoingCall {
    skills: string[];
}
/** A wish to be called back. Times are in ms. */
interface HeadCallback extends CallbackRequested {
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
type HeadChange = Partial<Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>>;
/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
    /** Proposes a reference number; called again while the proposed one is taken. */
    createReference(): string;
};
/** One event to be numbered. */
type EventDraft = {
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
type Decision = {
    refuse: ErrorCode;
} | {
    events: EventDraft[];
    head?: HeadChange;
};
interface ContactCommand {
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
type CommandOutcome = 
/** `send` is the event marked `isSend`. */
{
    status: 'stored';
    head: ContactHead;
    events: ReadableEvent[];
    send?: ReadableEvent;
}
/** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
 | {
    status: 'duplicate';
    head: ContactHead;
    send: ReadableEvent;
}
/** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
 | {
    status: 'refused';
    code: ErrorCode;
};

/**
 * Keeps everything in memory, in a browser's page or in Node, until it is closed: for demonstrations, stories and
 * tests, never for a city's contacts.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 */
declare function createSqliteWasmStorage(): Promise<Storage>;

export { createSqliteWasmStorage };

// @ventanilla/server/testing

import { SiteId, ContactId, ContactChannel, LocaleTag, ContactStatus, AgentCard, AgentId, Party, OngoingCall, CallbackRequested, CallbackEnd, SendId, ReadableEvent, ErrorCode, EventKind, EventPayloads, CallId, SignalSender, EndpointId, CallSignal, SiteConfiguration, BackendAvailabilityReport, ChannelKind, ChannelAvailability, ProcedureCard, Instant, BotHandOverReason, BotFact, Catalogue, Procedure, Redirect, RoomAccess, CallMedia, CallWay, WaitRange } from '@ventanilla/protocol';
import { Generated, Kysely } from 'kysely';

/** Rows as both databases hold them. Times are milliseconds since 1970; lists and objects are JSON text. */
interface Tables {
    contacts: ContactsTable;
    events: EventsTable;
    visitors: VisitorsTable;
    agents: AgentsTable;
    agent_sessions: AgentSessionsTable;
    socket_tickets: SocketTicketsTable;
    presences: PresencesTable;
    jobs: JobsTable;
    consumers: ConsumersTable;
    deliveries: DeliveriesTable;
    told_availability: ToldAvailabilityTable;
    join_codes: JoinCodesTable;
    server_secrets: ServerSecretsTable;
    used_proofs: UsedProofsTable;
    channel_pauses: ChannelPausesTable;
    site_acts: SiteActsTable;
    queue_measures: QueueMeasuresTable;
    page_files: PageFilesTable;
    interactions: InteractionsTable;
    agent_states: AgentStatesTable;
    callback_numbers: CallbackNumbersTable;
    callback_keys: CallbackKeysTable;
    search_words: SearchWordsTable;
}
interface ContactsTable {
    site: string;
    id: string;
    reference: string;
    visitor: string;
    channel: string;
    locale: string;
    opened_at: number;
    status: string;
    skills: string;
    queued_at: number | null;
    offered_to: string | null;
    offered_name: string | null;
    offer_expires_at: number | null;
    passed_by: string;
    agent: string | null;
    agent_name: string | null;
    last_n: number;
    version: number;
    read_by_citizen: number;
    read_by_agent: number;
    last_message: string | null;
    unread: number;
    call: string | null;
    callback: string | null;
}
interface EventsTable {
    /** Order of insertion; with the transaction's id (PostgreSQL), the place in the feed. */
    position: Generated<number>;
    site: string;
    contact: string;
    n: number;
    kind: string;
    version: number;
    at: number;
    actor: string;
    audience: string;
    /** `null` once blanked. */
    payload: string | null;
    /** Whose send this event stands for, and the sender's id of it; unique together within a site. */
    sender: string | null;
    send_id: string | null;
}
interface VisitorsTable {
    site: string;
    id: string;
    /** SHA-256 of the token, base64url. */
    token_hash: string;
    created_at: number;
    revoked_at: number | null;
    /** Names the person: alike in all visitors that are devices of one, and the id of one of them. */
    person: string;
    /** SHA-256 of the subject that the city signed; `null` for whoever is not known by name. */
    subject_hash: string | null;
}
interface AgentsTable {
    site: string;
    id: string;
    login: string;
    name: string;
    role: string;
    skills: string;
    /** In the form `scrypt:N:r:p:salt:key`, written and read by the password port alone. */
    password_hash: string;
    created_at: number;
    disabled_at: number | null;
    failed_sign_ins: number;
    locked_until: number | null;
}
interface AgentSessionsTable {
    site: string;
    id: string;
    agent: string;
    secret_hash: string;
    csrf_token: string;
    created_at: number;
    expires_at: number;
}
interface SocketTicketsTable {
    site: string;
    ticket_hash: string;
    session: string;
    expires_at: number;
}
interface PresencesTable {
    site: string;
    agent: string;
    state: string;
    /** Until when the agent counts as present without another sign of life. */
    lease_until: number;
    /** Since when the agent holds nothing; the longest idle is offered first. */
    idle_since: number;
    /** When the latest wrap-up ends or ended at the latest; 0 before the first. Grows only, so that the end of a contact that is told twice counts once. */
    wrap_up_until: number;
}
interface JobsTable {
    site: string;
    id: string;
    kind: string;
    payload: string;
    due_at: number;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    attempts: number;
}
interface ConsumersTable {
    site: string;
    name: string;
    cursor: string;
    lease_until: number;
}
/** How far a contact centre elsewhere has taken each contact's log. */
interface DeliveriesTable {
    site: string;
    backend: string;
    contact: string;
    /** Number of the last event it has taken; 0 for none. */
    delivered: number;
    /** Number of the newest event it is to be told. */
    target: number;
    /** When to tell, or to try again; `null` while there is nothing to tell. */
    due_at: number | null;
    /** Until when the process that took it may work on it; 0 for free. */
    lease_until: number;
    /** Failures since the last success. */
    attempts: number;
}
/** What contact centres elsewhere last said of themselves. */
interface ToldAvailabilityTable {
    site: string;
    backend: string;
    channel: string;
    /** State, reason and expected wait, as JSON. */
    capacity: string;
    said_at: number;
    valid_until: number;
}
interface JoinCodesTable {
    site: string;
    /** The part of the code that names it. */
    name: string;
    /** Of the whole code, written and read by the password port alone. */
    code_hash: string;
    /** Who gave it out. */
    visitor: string;
    expires_at: number;
    /** Wrong guesses at the rest of it. */
    failures: number;
    /** Hash of the token that it has let in. */
    used_by: string | null;
}
interface ServerSecretsTable {
    name: string;
    secret: string;
}
interface UsedProofsTable {
    nonce: string;
    expires_at: number;
}
/** Channels that take no new contacts for a while, by whose decision. */
interface ChannelPausesTable {
    site: string;
    channel: string;
    reason: string;
    agent: string;
    agent_name: string;
    since: number;
}
/** What supervisors did to a site, for whoever asks later. */
interface SiteActsTable {
    site: string;
    id: string;
    at: number;
    agent: string;
    agent_name: string;
    kind: string;
    /** As JSON. */
    payload: string;
}
/** How long contacts of each queue have taken of late. */
interface QueueMeasuresTable {
    site: string;
    /** The channel and the skills asked for. */
    queue: string;
    /** How many contacts `handling_ms` is drawn from. */
    handled: number;
    /** Moving mean of the time from answering to closing. */
    handling_ms: number;
    /** How many contacts `wait_ms` is drawn from. */
    answered: number;
    /** Moving mean of the time from queueing to answering. */
    wait_ms: number;
    /** How many contacts `prompt_ms` is drawn from. */
    prompt: Generated<number>;
    /** Moving geometric mean of the same, of those for whom somebody was free. */
    prompt_ms: Generated<number>;
}
/** Each time that a citizen came, as the log tells of it: what reports count. */
interface InteractionsTable {
    site: string;
    contact: string;
    /** Number of the event it begins with. */
    n: number;
    channel: string;
    skills: string;
    topic: string | null;
    zone: string | null;
    outcome: string;
    /** 1 where it began with the bot. */
    automated: number;
    started_at: number;
    queued_at: number | null;
    answered_at: number | null;
    ended_at: number | null;
    handling_ms: number;
    score: number | null;
    /** What became of a wish to be called; null where nobody asked. */
    callback: string | null;
    /** How an agent said that it ended; null where nobody has. */
    closing: string | null;
}
/** What agents were, from when on. */
interface AgentStatesTable {
    site: string;
    agent: string;
    at: number;
    state: string;
    break_kind: string | null;
}
interface PageFilesTable {
    /** As pages ask for it, such as `/v1/chat-1d8cb50d.js`. */
    path: string;
    content: string;
    /** When a server of the file's own release last started. */
    served_at: number;
}
/** Which numbers have asked to be called, so that none is twice at a time. */
interface CallbackNumbersTable {
    site: string;
    contact: string;
    /** Of the number, keyed with a secret of the server's own. */
    number_hash: string;
    /** Empty for none. */
    topic: string;
    opened_at: number;
    expires_at: number;
}
/** What lets somebody manage one callback. */
interface CallbackKeysTable {
    site: string;
    key_hash: string;
    contact: string;
    expires_at: number;
}
/** By which words contacts are found. */
interface SearchWordsTable {
    site: string;
    contact: string;
    /** Folded; `tel:` and the end of a telephone number. */
    word: string;
}

/**
 * Where everything is kept. One adapter for each database passes `storageContract()`.
 *
 * The log is written by `execute` alone: commands of one turn of the event loop share a transaction, are locked in
 * contact order, checked for repeated sends before they are numbered, and answered after COMMIT. Everything else is an
 * ordinary query on `db` or inside `transaction`.
 */
interface Storage {
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
    readFeed(site: SiteId, after: FeedCursor, limit: number, kinds?: readonly ReadableEvent['kind'][]): Promise<FeedPage>;
    /** Cursor behind the newest event that `readFeed` would return now. */
    feedEnd(site: SiteId): Promise<FeedCursor>;
    /** Rejects when the database cannot be reached or written. */
    ping(): Promise<void>;
    /** Finishes what is under way and lets go of the database. */
    close(): Promise<void>;
}
/** An open transaction. */
interface StorageTransaction {
    readonly db: Kysely<Tables>;
    /** Holds back every other transaction that calls this for the same site, until this one ends. */
    lockSite(site: SiteId): Promise<void>;
    /** Like `Storage.execute`, inside this transaction: outcomes hold once it commits. One failure fails them all. */
    execute(commands: ContactCommand[]): Promise<CommandOutcome[]>;
}
/** Opaque place in a site's feed. */
type FeedCursor = string;
interface FeedPage {
    events: ReadableEvent[];
    /** Behind the last event of the page; `after` itself where the page is empty. */
    cursor: FeedCursor;
}
/** What is known of a contact: the state that decisions are made on, kept in step with its log. Times are in ms. */
interface ContactHead {
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
    lastMessage: {
        from: Party | 'system';
        text: string;
        at: number;
    } | null;
    /** The citizen's messages after `readByAgent`. */
    unread: number;
    /** The call that is under way. */
    call: HeadCall | null;
    /** The wish to be called back, also once it has ended. */
    callback: HeadCallback | null;
}
/** A call with what an agent must have to take it, which no transfer takes away. */
interface HeadCall extends OngoingCall {
    skills: string[];
}
/** A wish to be called back. Times are in ms. */
interface HeadCallback extends CallbackRequested {
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
type HeadChange = Partial<Omit<ContactHead, 'site' | 'id' | 'reference' | 'visitor' | 'openedAt' | 'lastN' | 'version'>>;
/** What a new contact starts from. Its head begins `waiting`, outside any queue, with no events. */
type NewContact = Pick<ContactHead, 'visitor' | 'channel' | 'locale' | 'skills'> & {
    /** Proposes a reference number; called again while the proposed one is taken. */
    createReference(): string;
};
/** One event to be numbered. */
type EventDraft = {
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
type Decision = {
    refuse: ErrorCode;
} | {
    events: EventDraft[];
    head?: HeadChange;
};
interface ContactCommand {
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
type CommandOutcome = 
/** `send` is the event marked `isSend`. */
{
    status: 'stored';
    head: ContactHead;
    events: ReadableEvent[];
    send?: ReadableEvent;
}
/** The send was stored earlier, perhaps for another contact than the one named; nothing was done. */
 | {
    status: 'duplicate';
    head: ContactHead;
    send: ReadableEvent;
}
/** Among the codes: `contact-not-found`, and `send-conflict` where the id was used for something else. */
 | {
    status: 'refused';
    code: ErrorCode;
};

/** What became true by a commit: a contact as it now is, with the events it gained. */
type Committed = Extract<CommandOutcome, {
    status: 'stored';
}>;
/**
 * The one way to write to contacts: stores through `Storage` and tells listeners after COMMIT, in the order of
 * commits. Listeners are told of nothing that a crash could take back.
 */
declare class ContactLog {
    #private;
    constructor(storage: Storage);
    execute(command: ContactCommand): Promise<CommandOutcome>;
    /** Runs `work` as `Storage.transaction` does; listeners hear of its commands once it has committed. */
    transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T>;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (committed: Committed) => void): () => void;
}

/**
 * Tells other server processes that something is new. A hint, never the truth: whoever hears it reads the log, and
 * where it is lost the periodic look at the feed finds the same a little later.
 */
interface Bus {
    /** Reaches the subscribers of every process, this one's included. */
    publish(hint: BusHint): void;
    /** @returns A function that ends the subscription. */
    subscribe(listener: (hint: BusHint) => void): () => void;
    close(): Promise<void>;
}
type BusHint = {
    kind: 'contact';
    site: SiteId;
    contact: ContactId;
    lastN: number;
    version: number;
} | {
    kind: 'typing';
    site: SiteId;
    contact: ContactId;
    party: 'citizen' | 'agent';
    typing: boolean;
}
/** Whoever misses it is told again by the call itself. */
 | {
    kind: 'signal';
    site: SiteId;
    contact: ContactId;
    call: CallId;
    from: SignalSender;
    to?: EndpointId;
    signal: CallSignal;
} | {
    kind: 'presence';
    site: SiteId;
    agent: string;
};

/** What the core takes from the world around it, so that it runs anywhere and tests can hold time still. */
interface Runtime {
    /** Milliseconds since 1970. */
    now(): number;
    /** Random bytes fit for secrets. */
    randomBytes(count: number): Uint8Array<ArrayBuffer>;
    /** Calls `task` after `delayMs`; the returned function cancels it. A timer alone keeps no process alive. */
    setTimer(task: () => void, delayMs: number): () => void;
    log: Log;
}
/** Structured log. Fields never hold personal data, tokens or texts: ids, codes, counts and durations only. */
interface Log {
    info(event: string, fields?: LogFields): void;
    warn(event: string, fields?: LogFields): void;
    error(event: string, fields?: LogFields & {
        error?: unknown;
    }): void;
}
type LogFields = Record<string, unknown>;

/** The sites this server serves, as their operator last described them. */
interface SiteDirectory {
    get(id: SiteId): SiteConfiguration | undefined;
    all(): readonly SiteConfiguration[];
    /** Calls `listener` after the configuration has changed. @returns A function that ends the subscription. */
    subscribe(listener: () => void): () => void;
}

/**
 * Who answers the contacts of a channel: the built-in contact centre, or a city's own behind an adapter. The log stays
 * ours. A backend is told of every event after COMMIT, in the feed's order, at least once, and answers with commands
 * that carry ids of its own, so that doing something twice does it once. Each adapter passes `backendContract()`.
 */
interface ContactBackend {
    /** Names the backend's place in the feed, which outlives the process. */
    readonly name: string;
    /** How a contact centre elsewhere comes in. Absent: it has no need to. */
    readonly door?: BackendDoor;
    /** Begins to do what is due. Until then only what is called is done. */
    start(): void;
    /**
     * Takes events of contacts that are the backend's own. Resolves once they need not be told again; a rejection tells
     * them again later.
     */
    handle(site: SiteId, events: ReadableEvent[]): Promise<void>;
    /** Whether a new contact would be answered now, apart from opening hours, which the core knows. */
    availability(site: SiteId, channel: ChannelKind): Promise<Pick<ChannelAvailability, 'state' | 'reason' | 'expectedWait'>>;
    /** Finishes what is under way. */
    close(): Promise<void>;
}
/** What the routes under `…/backend` ask of a backend whose contact centre calls from elsewhere. */
interface BackendDoor {
    /** Whether a request is the contact centre's, and when it was signed; otherwise why it is not known to be. */
    identify(request: SignedRequest): Promise<{
        signedAt: number;
    } | {
        refuse: DoorRefusal;
    }>;
    /** Keeps what the contact centre says of itself, unless it has said something later. */
    report(site: SiteId, report: BackendAvailabilityReport, signedAt: number): Promise<void>;
}
type DoorRefusal = Extract<ErrorCode, `signature-${string}`>;
/** A request as its signature covers it. */
interface SignedRequest {
    method: string;
    /** Path and query, as they were called. */
    target: string;
    headers: Headers;
    body: Uint8Array;
}
/** What a backend works with. Everything stays its giver's to close. */
interface BackendTools {
    storage: Storage;
    log: ContactLog;
    sites: SiteDirectory;
    runtime: Runtime;
    bus: Bus;
    /** Whether contacts of this channel are the backend's to answer; may change while it runs. */
    answers(site: SiteId, channel: ContactChannel): boolean;
}
/** Makes a backend on the tools of one handler. */
interface BackendFactory {
    readonly name: string;
    create(tools: BackendTools): ContactBackend;
}

/** A backend to try, of a site that has a chat and is its own. Nothing follows the feed: the contract tells it by hand. */
interface BackendFixture {
    /** Not started. Its contact centre lets contacts that are opened into its queue. */
    backend: ContactBackend;
    /** The same once more on the same storage, as another process would have it. The contract closes it. */
    another(): ContactBackend;
    /** Resolves once everything that a backend was told has had its effects. */
    settled(): Promise<void>;
    storage: Storage;
    log: ContactLog;
    site: SiteId;
    /** Milliseconds since 1970. */
    now(): number;
    /** Closes the storage and whatever else was opened, but the backend. */
    dispose(): Promise<void>;
}
interface BackendContractOptions {
    /** Of Node's runner, mocha or any other that has the two. */
    describe(name: string, body: () => void): void;
    it(name: string, body: () => Promise<void>): void;
    /** Called for each test. */
    create(): Promise<BackendFixture>;
}
/** What every adapter of the `ContactBackend` port keeps to. */
declare function backendContract({ describe, it, create }: BackendContractOptions): void;

/**
 * What answers citizens before people do: the built-in bot over the catalogue, or a city's own program. It is asked for each
 * message, says what is to be said, and acts on nothing itself: the core writes its answer into the log once, however often it is asked.
 * Each adapter passes `botContract()`.
 */
interface BotProvider {
    /** A rejection, or no answer within ten seconds, hands the contact to a person. */
    answer(turn: BotTurn): Promise<BotReply>;
}
/** One message of a citizen, and all that its answer may rest on. */
interface BotTurn {
    site: SiteId;
    locale: LocaleTag;
    text: string;
    /** What was said before, oldest first. */
    earlier: readonly BotUtterance[];
    emergencyLine: string;
    /** Whether a person could take over; to be asked before one is promised. */
    people(): Promise<PeopleOutlook>;
}
interface BotUtterance extends BotMessage {
    from: 'citizen' | 'bot';
}
/** Something said: plain text, and what may stand beside it. */
interface BotMessage {
    text: string;
    card?: ProcedureCard;
    replies?: string[];
}
/** `now`: somebody is free; `wait`: all are busy, or away from their desks for the moment; `later`: the office is closed. */
type PeopleOutlook = {
    state: 'now';
} | {
    state: 'wait';
} | {
    state: 'later';
    opensAt?: Instant;
};
interface BotReply {
    /** At least one. */
    messages: BotMessage[];
    /** The contact goes to a person, with what was understood. */
    handOver?: {
        reason: BotHandOverReason;
        facts: BotFact[];
    };
    /** The body whose business it is. */
    redirected?: string;
}

interface BotContractOptions {
    /** Of Node's runner, mocha or any other that has the two. */
    describe(name: string, body: () => void): void;
    it(name: string, body: () => Promise<void>): void;
    /** Called for each test. */
    create(): BotProvider;
    /** The site of the turns. */
    site: string;
    /** A question in Spanish that the bot can answer, and one that it cannot. */
    known: string;
    unknown: string;
}
/** What every adapter of the `BotProvider` port keeps to. */
declare function botContract({ describe, it, create, site, known, unknown }: BotContractOptions): void;

/** Two processes' ends of one bus; for a bus within a process, the same one twice. */
interface BusFixture {
    bus: Bus;
    other: Bus;
    /** Closes both. */
    dispose(): Promise<void>;
}
interface BusContractOptions {
    /** Of Node's runner, mocha or any other that has the two. */
    describe(name: string, body: () => void): void;
    it(name: string, body: () => Promise<void>): void;
    /** Called for each test. Both ends hear each other by the time it resolves. */
    create(): Promise<BusFixture>;
}
/** What every adapter of the `Bus` port keeps to. */
declare function busContract({ describe, it, create }: BusContractOptions): void;

/** Who answers what, besides the built-in contact centre. */
interface BackendPlan {
    /** Each name once. */
    readonly backends: readonly BackendFactory[];
    /** Asked anew each time, so that a change of configuration holds at once. @returns `undefined` for the built-in centre. */
    choose(site: SiteConfiguration, channel: ChannelKind): BackendFactory | undefined;
}

/** Turns passwords into what is stored of them. Slow on purpose. */
interface PasswordHasher {
    /** @returns The hash with all that is needed to check it, such as `scrypt:N:r:p:salt:key`. */
    hash(password: string): Promise<string>;
    /** @returns `false` for a wrong password and for a hash of a form it does not know. */
    verify(password: string, hash: string): Promise<boolean>;
}

/** What a question may lead to: a procedure of this office, or the word that another body answers for it. */
type Found = {
    procedure: Procedure;
} | {
    redirect: Redirect;
};
interface Hit {
    found: Found;
    /** Grows with how well it fits, on a scale that does not depend on the size of the catalogue. */
    score: number;
    /** How much of what the question is about was found in it, from 0 to 1; rare words count more. */
    coverage: number;
}
/** A catalogue that can be asked in a citizen's words. */
interface CatalogueIndex {
    readonly catalogue: Catalogue;
    procedure(id: string): Procedure | undefined;
    /** @returns Best first; nothing where no word of the question is known. */
    search(question: string, limit?: number): Hit[];
}

/** The catalogues of the sites that have one, as their operator last wrote them. */
interface CatalogueDirectory {
    get(site: SiteId): CatalogueIndex | undefined;
}

/** A WebSocket as the core sees it: the part that browsers, `ws` and other runtimes share. */
interface Socket {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    /** Bytes handed over and not yet sent; a reader that never reads is cut by it. */
    readonly bufferedAmount: number;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onclose: (() => void) | null;
}

/**
 * Where the ends of a call meet: at each other, or at a media server. Who may be in a call is decided before, by the
 * contact's log; a room only lets in whoever it has given access to. Each adapter passes `videoRoomsContract()`.
 */
interface VideoRooms {
    /** The form of access that `join` gives. */
    readonly kind: RoomAccess['kind'];
    /**
     * Access for one endpoint to one call, making the room where there is none yet. Ends by itself, after ten minutes at most
     * where it lets in, after an hour at most where it only relays.
     *
     * @throws {Error} The media server could not be reached; the same call may succeed later.
     */
    join(room: RoomKey, participant: Participant): Promise<RoomAccess>;
    /** Where media would pass, for a page that has no call yet: lets into no room. Secrets in it hold for a minute. */
    way(): Promise<CallWay>;
    /** This agent may not stay in the room, while the others do. Does no harm where the agent or the room is not there. */
    seeOut(room: RoomKey, agent: AgentId): Promise<void>;
    /** Nobody may stay in the room or come back to it. Does no harm where there is none. */
    end(room: RoomKey): Promise<void>;
    /**
     * Takes what the media server tells of its rooms.
     *
     * @returns `undefined` where the adapter has no such thing.
     * @throws {Error} The request is not from the media server.
     */
    receive?(request: {
        body: string;
        authorization: string | null;
    }): Promise<RoomNews | undefined>;
}
/** One call of one contact, with one agent: handed on, it meets in another room. */
interface RoomKey {
    site: SiteId;
    contact: ContactId;
    call: string;
    holder?: AgentId;
}
/** One open page in a call. */
interface Participant {
    endpoint: string;
    media: CallMedia;
    /** Absent for the citizen, of whom a media server is told nothing. */
    agent?: AgentCard;
}
/** What a media server said, as far as a call needs it. */
interface RoomNews {
    room: RoomKey;
    kind: 'joined' | 'left' | 'ended';
    endpoint?: string;
    /** Whose the endpoint is. Absent for the citizen's. */
    agent?: AgentId;
}

/** One line of a metric. Labels never hold personal data, and take few values each. */
interface Sample {
    labels?: Record<string, string>;
    value: number;
}
/** A metric as Prometheus reads it. */
interface MetricFamily {
    name: string;
    help: string;
    type: 'counter' | 'gauge' | 'histogram';
    /** `suffix` is what a histogram's lines add to the name. */
    samples: (Sample & {
        suffix?: '_bucket' | '_sum' | '_count';
    })[];
}

interface MetricsOptions {
    /** What a reader of `/metrics` sends as its bearer token. At least 16 characters. */
    token: string;
    /** What the host tells of its process. Default nothing. */
    ofProcess?: () => MetricFamily[];
}

/** Where a socket comes from, as far as the host knows. */
interface SocketSource {
    /** The `Origin` header of the request that became the socket. */
    origin?: string;
    /** That request's address, which tells the server's own origin. */
    url?: string;
    /** Network address of the caller. */
    address?: string;
}

interface ContactHandlerOptions {
    /** Migrated already. Stays yours to close, after the handler. */
    storage: Storage;
    sites: SiteDirectory;
    runtime: Runtime;
    /** Between the processes that share the storage; yours to close. Default: none but this process. */
    bus?: Bus;
    passwords: PasswordHasher;
    /** Procedures that citizens may read and the bot answers from. Default none. */
    catalogues?: CatalogueDirectory;
    /** What answers where a channel has a bot. Default: the built-in one, from the catalogue. */
    bot?: BotProvider;
    /** Who answers the contacts, as `composeBackends` says. Default: the built-in contact centre, all of them. */
    backend?: BackendPlan;
    /** Where the ends of a call meet. Default: no calls are offered. */
    rooms?: VideoRooms;
    /** The release, as the OpenAPI document tells it. */
    version: string;
    /** Answers what is not the API's: pages and scripts. `undefined` for what it does not have. */
    assets?: (request: Request) => Promise<Response | undefined>;
    /** How long an agent counts as present after the last sign of life. Default 60 000. */
    presenceLeaseMs?: number;
    /** How long an agent may think about an offer, or an invitation into a call. Default 30 000. */
    offerMs?: number;
    /** How many sockets one address may have open. A whole office may share an address. Default 1 000. */
    maxSocketsPerAddress?: number;
    /** Serves figures at `/metrics`, in Prometheus's format, to whoever has the token. Default: they are not served. */
    metrics?: MetricsOptions;
}
/** A whole server, for any host that speaks in requests and WebSockets. */
interface ContactHandler {
    /**
     * Answers a request; never rejects.
     *
     * @param source.address - Network address of the caller, by which floods are held back.
     */
    fetch(request: Request, source?: {
        address?: string;
    }): Promise<Response>;
    /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
    connect(socket: Socket, source?: SocketSource): void;
    /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
    close(): Promise<void>;
}

/** What an adapter is asked to put into an app. */
interface FrameworkMount {
    handler: ContactHandler;
    /** Where the handler stands; empty for the whole host. */
    path: string;
    trustedProxies: readonly string[];
}
/**
 * An app of the framework's users. Beside what is mounted it answers `GET /own` with `yours`, and `POST /own` with the `name`
 * in the JSON that a parser of its own has read.
 */
interface FrameworkHost {
    /** Such as `http://127.0.0.1:4711`. */
    origin: string;
    /** Ends what the adapter has opened, and leaves the app as it is. */
    leave(): Promise<void>;
    /** Closes the app. Its sockets may have been left open. */
    close(): Promise<void>;
}
interface FrameworkContractOptions {
    /** Of Node's runner, mocha or any other that has the two. */
    describe(name: string, body: () => void): void;
    it(name: string, body: () => Promise<void>): void;
    /** Called for each test. */
    createHost(mount: FrameworkMount): Promise<FrameworkHost>;
    /** Called for each test: a handler on an empty storage. `close` also closes the storage. */
    createHandler(options: Pick<ContactHandlerOptions, 'assets' | 'sites'>): Promise<{
        handler: ContactHandler;
        close(): Promise<void>;
    }>;
}

/** What every adapter keeps to that puts a handler into an app of some framework. */
declare function frameworkContract(options: FrameworkContractOptions): void;

/** An entry of a catalogue: what is dealt with online, and of which nothing is known besides its title unless it is said. */
declare function sampleProcedure(id: string, title: string, known?: Partial<Procedure>): Procedure;

/** A storage to try, migrated, and what else its database can do. */
interface StorageFixture {
    storage: Storage;
    /** Ends `storage` and opens the same database again. Absent where the database lives in memory. */
    reopen?(): Promise<Storage>;
    /** Opens the same database as another process would. Absent where one process has it alone. */
    openAnother?(): Promise<Storage>;
    /** Closes whatever was opened. */
    dispose(): Promise<void>;
}
/** One test of the contract: `it` with a storage and a site that no other test uses. */
type ContractTest = (name: string, body: (fixture: StorageFixture, site: string) => Promise<void>) => void;

interface StorageContractOptions {
    /** Of Node's runner, mocha or any other that has the two. */
    describe(name: string, body: () => void): void;
    it(name: string, body: () => Promise<void>): void;
    /** Called for each test. The database may be shared between tests, which each use a site of their own. */
    create(): Promise<StorageFixture>;
    /** Whether several processes share the database, so that fixtures have `openAnother`. Default `false`. */
    hasManyWriters?: boolean;
    /** Whether the database outlives the storage, so that fixtures have `reopen`. Default `true`. */
    isKept?: boolean;
}
/** What every adapter of the `Storage` port keeps to. */
declare function storageContract(options: StorageContractOptions): void;

/** What one person was told on coming, and how long the wait was. */
interface ToldWait {
    told: WaitRange;
    waitedSeconds: number;
}
/**
 * Half of all told waits are closer to what was likely than this, as a share of the true wait; where only a range was told, to its middle.
 * Those told only that it will be long have no middle, and a wait of nothing has no share.
 *
 * @returns Infinity where there is nothing to compare.
 */
declare function medianError(told: readonly ToldWait[]): number;
/** The share of people whose wait lay in the range that they were told; 0 where nobody was told anything. */
declare function shareInside(told: readonly ToldWait[]): number;

/** Rooms to try, and a way to see who would be let in with what they give. */
interface VideoRoomsFixture {
    rooms: VideoRooms;
    /** Milliseconds since 1970, as the rooms see the time. */
    now(): number;
    /** Whether somebody who shows this access to whoever guards the rooms is let in now. */
    isLetIn(access: RoomAccess): Promise<boolean>;
    /** Whatever a thief could make of an access, such as the same with another name; each must be refused. */
    forge(access: RoomAccess): Promise<Record<string, RoomAccess>>;
    dispose(): Promise<void>;
}
interface VideoRoomsContractOptions {
    /** Of Node's runner, mocha or any other that has the two. */
    describe(name: string, body: () => void): void;
    it(name: string, body: () => Promise<void>): void;
    /** Called for each test. */
    create(): Promise<VideoRoomsFixture>;
}
/** What every adapter of the `VideoRooms` port keeps to. */
declare function videoRoomsContract({ describe, it, create }: VideoRoomsContractOptions): void;

export { backendContract, botContract, busContract, frameworkContract, medianError, sampleProcedure, shareInside, storageContract, videoRoomsContract };
export type { BackendContractOptions, BackendFixture, BotContractOptions, BusContractOptions, BusFixture, ContractTest, FrameworkContractOptions, FrameworkHost, FrameworkMount, StorageContractOptions, StorageFixture, ToldWait, VideoRoomsContractOptions, VideoRoomsFixture };
