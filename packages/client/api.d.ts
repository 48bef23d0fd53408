// @ventanilla/client

import { ErrorCode, DetailsOf, ProblemDocument, SiteId, SendId, Actor, Instant, AgentCard, TransferTarget, EventKind, AgentSession, PresenceState, ContactSummary, ContactId, ClientFrame, TransferRequest, ServerFrame, Colleague, ContactHeader, ContactStatus, WaitRange, LocaleTag, SiteAvailability } from '@ventanilla/protocol';
export { Actor, AgentCard, AgentId, AgentRole, AgentSession, AvailabilityReason, CHANNEL_KINDS, CannedReply, ChannelAvailability, ChannelKind, ChannelState, Colleague, ContactHeader, ContactId, ContactLine, ContactStatus, ContactSummary, ErrorCode, EventKind, Instant, LocaleTag, MAX_TEXT_LENGTH, Party, PresenceState, QueueEntryReason, SendId, SiteAvailability, SiteId, TransferRequest, TransferTarget, WaitRange, parseReference } from '@ventanilla/protocol';

/**
 * The part of a `WebSocket` that the client uses, so that tests and other runtimes can bring their own. Handlers are
 * typed `never` in, which both a browser's socket and a plain object satisfy.
 */
interface WebSocketLike {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    onopen: ((event: never) => void) | null;
    onmessage: ((event: never) => void) | null;
    onclose: ((event: never) => void) | null;
    onerror: ((event: never) => void) | null;
}
/** Opens a socket to an address that begins with `ws:` or `wss:`. May throw, as a `WebSocket` does. */
type SocketOpener = (url: string) => WebSocketLike;

/** What a page tells of itself. Outside a browser it is always visible and online. */
interface PageSignals {
    isVisible(): boolean;
    isOnline(): boolean;
    /**
     * Calls `listener` whenever it is worth looking at the network again: back online, shown, or restored.
     *
     * @returns A function that ends it.
     */
    onWake(listener: () => void): () => void;
}
/** What a client takes from its surroundings; every part can be replaced. */
interface EnvironmentOptions {
    /** Default the global `fetch`. */
    fetch?: typeof globalThis.fetch;
    /** Default a global `WebSocket`. */
    openSocket?: SocketOpener;
    /** Milliseconds since 1970. Default `Date.now`. */
    now?: () => number;
    /** `count` random bytes fit for secrets. Default `crypto.getRandomValues`. */
    random?: (count: number) => Uint8Array;
    /** Calls back once after so many milliseconds; answers a function that cancels it. Default `setTimeout`. */
    setTimer?: (callback: () => void, ms: number) => () => void;
    /** Default the page's own events, where there is a page. */
    page?: PageSignals;
}
type Environment = Required<EnvironmentOptions>;

/** What `localStorage` and `sessionStorage` are to the client. Every method may throw. */
interface KeyValueStorage {
    readonly length: number;
    key(index: number): string | null;
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
/**
 * Values as JSON under one prefix. Where the browser refuses storage (private mode, policy, no room left) everything
 * goes on in memory, with what could still be read.
 */
declare class KeyValueStore {
    #private;
    /** @param storage - `undefined` keeps everything in memory. */
    constructor(storage: KeyValueStorage | undefined, prefix: string);
    /** False once a value could not be kept beyond this page. */
    get isDurable(): boolean;
    /** `undefined` where nothing was written, or something that is no JSON. */
    read<Value>(name: string): Value | undefined;
    write(name: string, value: unknown): void;
    remove(name: string): void;
    /** Names that begin with `start`, in no order. */
    names(start?: string): string[];
    clear(): void;
}

/** A value that changes and can be watched: what elements and frameworks bind to. */
interface Observable<State> {
    readonly state: State;
    /**
     * Calls `listener` after each change, not at once.
     *
     * @returns A function that ends the subscription.
     */
    subscribe(listener: (state: State) => void): () => void;
}

/**
 * Whatever goes wrong between a page and the server. `switch (error.code)` narrows an `AnyContactError` to the
 * details its code carries. `message` is for logs; show people a sentence of their own language chosen by `code`.
 */
declare class ContactError<Code extends ErrorCode = ErrorCode> extends Error {
    readonly name = "ContactError";
    readonly code: Code;
    /** HTTP status; 0 where no answer came. */
    readonly status: number;
    /** What the code carries besides, such as `retryAfterSeconds`; an empty object for most. */
    readonly details: DetailsOf<Code>;
    constructor(code: Code, options?: {
        message?: string;
        status?: number;
        details?: DetailsOf<Code>;
        cause?: unknown;
    });
    /**
     * Reads a problem document. A later release's code is passed on as it is; what is no problem document of ours, such as a
     * proxy's own JSON, becomes `unexpected-answer`.
     */
    static fromProblem(problem: Partial<ProblemDocument>): ContactError;
}
/** Discriminated by `code`. */
type AnyContactError = {
    [Code in ErrorCode]: ContactError<Code>;
}[ErrorCode];

interface RestOptions {
    server: URL;
    site: SiteId;
    environment: Environment;
    /** Asked before each request: who is asking. */
    headers(request: RestRequest): Record<string, string>;
    /** Default `omit`: citizens are known by their token alone. */
    credentials?: RequestCredentials;
    /** Hears of every refusal besides the one who asked. */
    onRefused?(error: ContactError): void;
}
interface RestRequest {
    /** Default `GET`. */
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /** Sent as JSON. */
    body?: unknown;
    signal?: AbortSignal | undefined;
    /** Leaves out who is asking, so that shared caches may answer. */
    isAnonymous?: boolean;
    /** Besides, or instead of, the ones that say who is asking. */
    headers?: Record<string, string>;
    /** Lets the request end even if the page is left. */
    keepalive?: boolean;
}
/** The REST contract of one site, one method for all routes. */
declare class Rest {
    #private;
    constructor(options: RestOptions);
    /**
     * @param path - Below the site, such as `contacts`.
     * @returns The body as JSON; `undefined` where the answer has none.
     * @throws {ContactError} What the server refused, or `network`, `timeout` or `unexpected-answer`.
     */
    request<Answer>(path: string, request?: RestRequest): Promise<Answer>;
}

/**
 * How far a message has come. `sending`: in the outbox; `sent`: stored by the server; `read`: the other side has seen
 * it; `failed`: refused, and kept until it is retried or discarded.
 */
type DeliveryState = 'sending' | 'sent' | 'read' | 'failed';
/** A message on the timeline, one's own or the other side's. */
interface MessageEntry {
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
    /** Own messages only. */
    delivery?: DeliveryState;
    /** Why it failed. */
    failure?: ErrorCode;
}
/** A note between agents; citizens never have one. */
interface NoteEntry extends Omit<MessageEntry, 'type'> {
    type: 'note';
}
/** Something that happened: joined, left, transferred, closed. */
interface HappeningEntry {
    type: 'happening';
    key: string;
    n: number;
    at: Instant;
    happening: {
        kind: 'queue-entered';
        reason: 'opened' | 'reopened' | 'transferred' | 'returned';
    } | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | {
        kind: 'closed';
        by: 'citizen' | 'agent' | 'system';
    };
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;
/** Kinds of events that the timeline leaves out. */
type SilentKind = Exclude<EventKind, 'message' | 'note' | HappeningEntry['happening']['kind']>;

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

/** Everything the desk shows apart from one contact's log. A new object after each change, never mutated. */
interface AgentState {
    /** `unknown` until `restore()` or `signIn()` has answered. */
    status: 'unknown' | 'signed-out' | 'signed-in';
    session?: AgentSession;
    presence: PresenceState;
    connection: ConnectionState;
    /** Contacts that wait, are offered or are held, by place in the queue and time. Newest versions only. */
    inbox: readonly ContactSummary[];
    /** Why the agent was signed out, such as `session-expired`. */
    problem?: ErrorCode;
}
/** One open contact at the desk. */
interface AgentContactState {
    /** Absent until the first answer. */
    summary?: ContactSummary;
    entries: readonly TimelineEntry[];
    /** The citizen is writing now. */
    peerTyping: boolean;
    /** True once the log has been read to its end. */
    loaded: boolean;
    problem?: ErrorCode;
}

/** What a client hands to one of its contacts. */
interface AgentContactSessionOptions {
    id: ContactId;
    author: AgentCard;
    environment: Environment;
    rest: Rest;
    store: KeyValueStore;
    sendFrame(frame: ClientFrame): boolean;
    /** The inbox may have changed by an act of this session. */
    onActed(): void;
    onClose(): void;
}
/** One contact as its agent sees it. Made by `AgentClient.contact()`. */
declare class AgentContactSession implements Observable<AgentContactState> {
    #private;
    readonly id: ContactId;
    constructor(options: AgentContactSessionOptions);
    get state(): AgentContactState;
    subscribe(listener: (state: AgentContactState) => void): () => void;
    /**
     * Takes the contact that is offered, or one that waits and is offered to nobody.
     *
     * @throws {ContactError} `offer-gone` when somebody else has it, or it is no longer offered.
     */
    accept(): Promise<void>;
    /**
     * Gives the offer back; the contact keeps its place.
     *
     * @throws {ContactError} `offer-gone` when there is none.
     */
    decline(): Promise<void>;
    /**
     * Keeps a message for the citizen and sends it as soon as possible.
     *
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string): void;
    /**
     * Keeps a note for colleagues, which the citizen never sees, and sends it as soon as possible.
     *
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    note(text: string): void;
    /** Sends a refused message or note again. */
    retry(key: SendId): void;
    /** Drops a refused message or note. */
    discard(key: SendId): void;
    /**
     * Hands the contact to the queue for these skills, or to one agent, after what was written before.
     *
     * @throws {ContactError} `agent-not-able`, `not-assigned-to-you`, or no answer; may be called again.
     */
    transfer(to: TransferRequest['to']): Promise<void>;
    /**
     * Closes the contact, after what was written before. Closing a closed one succeeds.
     *
     * @throws {ContactError} It could not be closed now; may be called again.
     */
    end(): Promise<void>;
    /** Tells the citizen that the agent is writing; call it as often as you like. */
    setTyping(typing: boolean): void;
    /** Everything shown so far has been seen. */
    markRead(): void;
    /** Stops following the contact; the next `AgentClient.contact()` makes a new session. What is unsent stays stored. */
    close(): void;
    /** Reads the log, watches it, and sends what an earlier page left behind. */
    start(isLive: boolean): void;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Older versions are ignored. Over plain HTTP, a summary that knows of more makes the log be read. */
    handleSummary(summary: ContactSummary, isLive: boolean): void;
}

/** What an agent should see and hear at once. */
interface AgentEvents {
    /** A contact was offered to the signed-in agent. */
    offer: ContactSummary;
    /** A citizen wrote in a contact that the agent holds. */
    message: ContactSummary;
}
/** An agent's side of one site. */
interface AgentClient extends Observable<AgentState> {
    /**
     * Finds out whether this browser is signed in.
     *
     * @throws {ContactError} No answer; the state stays `unknown`.
     */
    restore(): Promise<void>;
    /** @throws {ContactError} `sign-in-failed`, `account-locked`, or no answer. */
    signIn(login: string, password: string): Promise<void>;
    /** @throws {ContactError} No answer; still signed in. */
    signOut(options?: {
        everywhere?: boolean;
    }): Promise<void>;
    /** @throws {ContactError} The presence stays as it was. */
    setPresence(state: PresenceState): Promise<void>;
    /** Agents to whom a contact can be transferred. */
    colleagues(): Promise<Colleague[]>;
    /**
     * One contact; the same object for the same id until it is closed.
     *
     * @throws {TypeError} Nobody is signed in.
     */
    contact(id: ContactId): AgentContactSession;
    /** @returns A function that ends it. */
    on<Type extends keyof AgentEvents>(type: Type, listener: (value: AgentEvents[Type]) => void): () => void;
    /** Drops the connection, all sessions and listeners; the agent stays signed in. */
    close(): void;
}

/** The part of `navigator.locks` that is used. */
interface LocksLike {
    request<Value>(name: string, callback: () => Promise<Value>): Promise<Value>;
}
/** The part of a `BroadcastChannel` that is used. */
interface ChannelLike {
    postMessage(data: unknown): void;
    close(): void;
    onmessage: ((event: never) => void) | null;
}
interface TabsOptions {
    /** Default `navigator.locks`, where present. */
    locks?: LocksLike;
    /** Default a `BroadcastChannel`, where present. */
    channel?: (name: string) => ChannelLike;
}
/** What tabs that share one storage need: turns, and a nod when something has changed. */
declare class Tabs {
    #private;
    constructor(name: string, options?: TabsOptions);
    /** Calls `task` while no other tab runs one. `task` must not reject. Without locks, at once. */
    inTurn<Value>(task: () => Promise<Value>): Promise<Value>;
    /** Begins to listen to the other tabs. */
    listen(onChange: () => void): void;
    /** Tells the other tabs to read again. */
    nod(): void;
    close(): void;
}

interface KeptContact {
    id: ContactId;
    reference: string;
}
/** What a browser keeps of its visitor: the token, and the contact that goes on. */
declare class VisitorStore {
    #private;
    readonly store: KeyValueStore;
    constructor(store: KeyValueStore, random: (count: number) => Uint8Array);
    get token(): string | undefined;
    get contact(): KeptContact | undefined;
    set contact({ id, reference }: Pick<ContactHeader, 'id' | 'reference'>);
    /** Makes the token if there is none, and keeps it before anyone has heard of it. */
    ensureToken(): void;
    dropToken(): void;
    dropContact(): void;
}

interface ConnectionOptions {
    site: SiteId;
    environment: Environment;
    /** May throw, as `new WebSocket` does. */
    openSocket(): WebSocketLike;
    /** The token or a new ticket for the next hello. Rejects with a `ContactError` when there is none to be had. */
    credential(): Promise<string>;
    onFrame(frame: ServerFrame): void;
    onState(state: ConnectionState): void;
    /** Welcomed again: more may have changed than frames can tell. */
    onRenewed?(): void;
    /** A socket or an attempt ended; `livedMs` since the welcome, `undefined` without one. */
    onLost?(livedMs: number | undefined): void;
    /** Milliseconds before which a lost socket is not tried again. Default 0. */
    restMs?(): number;
    /** The server, or `credential`, said not to come back as we are. The connection is `idle` by then. */
    onStopped(error: ContactError): void;
}

interface LinkOptions extends Pick<ConnectionOptions, 'credential' | 'onFrame' | 'onState' | 'onStopped'> {
    /** Where the server takes sockets. */
    url: string;
    /** How the server is asked over plain HTTP. */
    rest: RestOptions;
    /** There is a way, or another one (true), or none any longer: the moment to watch, or to stop waiting for answers. */
    onLive(isLive: boolean): void;
}
/** The way to the server: a socket, or frames over plain HTTP where sockets do not work. */
declare class Link {
    #private;
    constructor(options: LinkOptions);
    get state(): ConnectionState;
    /** News comes by itself. */
    get isLive(): boolean;
    open(): void;
    close(): void;
    /** @returns False when the frame cannot be sent now, or goes as a request of its own; nothing is kept. */
    send(frame: ClientFrame): boolean;
}

/**
 * Where a citizen's chat stands. `idle`: nothing written yet, nothing stored, no connection; `resuming`: an earlier
 * contact is being fetched; then as the contact itself: `waiting`, `assigned`, `closed`.
 */
type ChatPhase = 'idle' | 'resuming' | ContactStatus;
/** Everything a chat shows. A new object after each change, never mutated. */
interface ChatState {
    phase: ChatPhase;
    connection: ConnectionState;
    /** Shown to the citizen from the first stored message on, such as `K7M-4H2-X9A`. */
    reference?: string;
    entries: readonly TimelineEntry[];
    /** Who answers; absent while nobody does. */
    agent?: AgentCard;
    /** The other side is writing now. */
    peerTyping: boolean;
    queue?: {
        position: number;
        expectedWait?: WaitRange;
    };
    /** Messages of the other side that nobody here has seen. */
    unread: number;
    /** Why nothing can be written now, such as `channel-closed` or `token-revoked`; messages stay in the outbox. */
    problem?: {
        code: ErrorCode;
        opensAt?: string;
        retryAfterSeconds?: number;
    };
    /** False where the browser refuses storage: the chat works, and is gone with the page. */
    durable: boolean;
}

/** What a chat tells once, besides its state. */
interface ChatEvents {
    /** The other side wrote; not told for what was there before. */
    message: MessageEntry;
    /** The phase changed to this one. */
    phase: ChatPhase;
    /** A message was refused. */
    failed: MessageEntry;
}
/** What a client hands to its chat. */
interface ChatSessionOptions {
    environment: Environment;
    locale: LocaleTag;
    rest: Rest;
    link: Pick<Link, 'open' | 'close' | 'send' | 'isLive' | 'state'>;
    visitor: VisitorStore;
    tabs?: Tabs | undefined;
}
/**
 * A citizen's chat with the office: one contact at a time, from the first message on. Whatever is written is kept
 * first and sent then, until the server has it; reload, second tab and lost network come to the same state.
 */
declare class ChatSession implements Observable<ChatState> {
    #private;
    constructor(options: ChatSessionOptions);
    get state(): ChatState;
    subscribe(listener: (state: ChatState) => void): () => void;
    /** @returns A function that ends it. */
    on<Type extends keyof ChatEvents>(type: Type, listener: (value: ChatEvents[Type]) => void): () => void;
    /**
     * Picks up the contact that this browser has, if any, and what was not sent yet. Without any, nothing is asked and
     * nothing is stored.
     *
     * @throws {ContactError} The contact could not be read now. Unless it was refused, reading goes on by itself.
     */
    resume(): Promise<void>;
    /**
     * Keeps a message and sends it as soon as possible; the first one opens the contact. The state shows it at once.
     *
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string): void;
    /** Sends a refused message again. */
    retry(key: SendId): void;
    /** Drops a refused message. */
    discard(key: SendId): void;
    /** Tells the office that the citizen is writing; call it as often as you like. */
    setTyping(typing: boolean): void;
    /** Everything shown so far has been seen. */
    markRead(): void;
    /**
     * Closes the contact, after what was written before.
     *
     * @throws {ContactError} It could not be closed now; may be called again.
     */
    end(): Promise<void>;
    /**
     * Leaves this contact, so that the next message opens another one. The visitor stays the same, unless the server
     * no longer knows them. What was not stored yet goes to the new contact.
     */
    startNew(): void;
    /** The whole conversation as text, one entry a line. */
    transcript(format: (entry: TimelineEntry) => string): string;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    handleConnection(): void;
    /** The server does not want this visitor's socket. */
    handleStopped(error: ContactError): void;
    /** Back to nothing, after what is stored was cleared. */
    reset(): void;
    close(): void;
}

interface ContactClientOptions extends EnvironmentOptions, TabsOptions {
    /** Address of the server, such as `https://contacto.example`; a path below it is kept. */
    server: string | URL;
    site: SiteId;
    /** The citizen's language, told to the office. Default, also for what is no tag, the browser's, then `es`. */
    locale?: LocaleTag;
    /**
     * Where the visitor's token, contact and unsent messages are kept. Default `localStorage`; `memory` for shared
     * computers.
     */
    storage?: KeyValueStorage | 'memory';
}
/** A citizen's side of one site. */
interface ContactClient {
    /**
     * Which channels can be used now. Sends no token.
     *
     * @throws {ContactError} No answer, or none that is understood.
     */
    availability(options?: {
        signal?: AbortSignal;
    }): Promise<SiteAvailability>;
    /** The citizen's chat; the same object at each use. */
    readonly chat: ChatSession;
    /** Drops the connection and all listeners; nothing that is stored is touched. */
    close(): void;
    /**
     * Clears everything that is stored here, then revokes the token for good: for shared computers.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    forget(): Promise<void>;
}
/**
 * Makes a client for a citizen. Nothing is asked and nothing is stored until something is used.
 *
 * @returns A client that is yours to `close()`.
 */
declare function createContactClient(options: ContactClientOptions): ContactClient;

export { AgentContactSession, ChatSession, ContactError, createContactClient };
export type { AgentClient, AgentContactState, AgentState, AnyContactError, ChannelLike, ChatEvents, ChatPhase, ChatSessionOptions, ChatState, ConnectionState, ContactClient, ContactClientOptions, DeliveryState, EnvironmentOptions, HappeningEntry, KeyValueStorage, LocksLike, MessageEntry, NoteEntry, Observable, PageSignals, SilentKind, SocketOpener, TabsOptions, TimelineEntry, WebSocketLike };

// @ventanilla/client/agent

import { ErrorCode, DetailsOf, ProblemDocument, SiteId, SendId, Actor, Instant, AgentCard, TransferTarget, AgentSession, PresenceState, ContactSummary, ContactId, ClientFrame, TransferRequest, ServerFrame, Colleague } from '@ventanilla/protocol';

/**
 * The part of a `WebSocket` that the client uses, so that tests and other runtimes can bring their own. Handlers are
 * typed `never` in, which both a browser's socket and a plain object satisfy.
 */
interface WebSocketLike {
    send(text: string): void;
    close(code?: number, reason?: string): void;
    onopen: ((event: never) => void) | null;
    onmessage: ((event: never) => void) | null;
    onclose: ((event: never) => void) | null;
    onerror: ((event: never) => void) | null;
}
/** Opens a socket to an address that begins with `ws:` or `wss:`. May throw, as a `WebSocket` does. */
type SocketOpener = (url: string) => WebSocketLike;

/** What a page tells of itself. Outside a browser it is always visible and online. */
interface PageSignals {
    isVisible(): boolean;
    isOnline(): boolean;
    /**
     * Calls `listener` whenever it is worth looking at the network again: back online, shown, or restored.
     *
     * @returns A function that ends it.
     */
    onWake(listener: () => void): () => void;
}
/** What a client takes from its surroundings; every part can be replaced. */
interface EnvironmentOptions {
    /** Default the global `fetch`. */
    fetch?: typeof globalThis.fetch;
    /** Default a global `WebSocket`. */
    openSocket?: SocketOpener;
    /** Milliseconds since 1970. Default `Date.now`. */
    now?: () => number;
    /** `count` random bytes fit for secrets. Default `crypto.getRandomValues`. */
    random?: (count: number) => Uint8Array;
    /** Calls back once after so many milliseconds; answers a function that cancels it. Default `setTimeout`. */
    setTimer?: (callback: () => void, ms: number) => () => void;
    /** Default the page's own events, where there is a page. */
    page?: PageSignals;
}
type Environment = Required<EnvironmentOptions>;

/** What `localStorage` and `sessionStorage` are to the client. Every method may throw. */
interface KeyValueStorage {
    readonly length: number;
    key(index: number): string | null;
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
/**
 * Values as JSON under one prefix. Where the browser refuses storage (private mode, policy, no room left) everything
 * goes on in memory, with what could still be read.
 */
declare class KeyValueStore {
    #private;
    /** @param storage - `undefined` keeps everything in memory. */
    constructor(storage: KeyValueStorage | undefined, prefix: string);
    /** False once a value could not be kept beyond this page. */
    get isDurable(): boolean;
    /** `undefined` where nothing was written, or something that is no JSON. */
    read<Value>(name: string): Value | undefined;
    write(name: string, value: unknown): void;
    remove(name: string): void;
    /** Names that begin with `start`, in no order. */
    names(start?: string): string[];
    clear(): void;
}

/** A value that changes and can be watched: what elements and frameworks bind to. */
interface Observable<State> {
    readonly state: State;
    /**
     * Calls `listener` after each change, not at once.
     *
     * @returns A function that ends the subscription.
     */
    subscribe(listener: (state: State) => void): () => void;
}

/**
 * Whatever goes wrong between a page and the server. `switch (error.code)` narrows an `AnyContactError` to the
 * details its code carries. `message` is for logs; show people a sentence of their own language chosen by `code`.
 */
declare class ContactError<Code extends ErrorCode = ErrorCode> extends Error {
    readonly name = "ContactError";
    readonly code: Code;
    /** HTTP status; 0 where no answer came. */
    readonly status: number;
    /** What the code carries besides, such as `retryAfterSeconds`; an empty object for most. */
    readonly details: DetailsOf<Code>;
    constructor(code: Code, options?: {
        message?: string;
        status?: number;
        details?: DetailsOf<Code>;
        cause?: unknown;
    });
    /**
     * Reads a problem document. A later release's code is passed on as it is; what is no problem document of ours, such as a
     * proxy's own JSON, becomes `unexpected-answer`.
     */
    static fromProblem(problem: Partial<ProblemDocument>): ContactError;
}

interface RestOptions {
    server: URL;
    site: SiteId;
    environment: Environment;
    /** Asked before each request: who is asking. */
    headers(request: RestRequest): Record<string, string>;
    /** Default `omit`: citizens are known by their token alone. */
    credentials?: RequestCredentials;
    /** Hears of every refusal besides the one who asked. */
    onRefused?(error: ContactError): void;
}
interface RestRequest {
    /** Default `GET`. */
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /** Sent as JSON. */
    body?: unknown;
    signal?: AbortSignal | undefined;
    /** Leaves out who is asking, so that shared caches may answer. */
    isAnonymous?: boolean;
    /** Besides, or instead of, the ones that say who is asking. */
    headers?: Record<string, string>;
    /** Lets the request end even if the page is left. */
    keepalive?: boolean;
}
/** The REST contract of one site, one method for all routes. */
declare class Rest {
    #private;
    constructor(options: RestOptions);
    /**
     * @param path - Below the site, such as `contacts`.
     * @returns The body as JSON; `undefined` where the answer has none.
     * @throws {ContactError} What the server refused, or `network`, `timeout` or `unexpected-answer`.
     */
    request<Answer>(path: string, request?: RestRequest): Promise<Answer>;
}

/**
 * How far a message has come. `sending`: in the outbox; `sent`: stored by the server; `read`: the other side has seen
 * it; `failed`: refused, and kept until it is retried or discarded.
 */
type DeliveryState = 'sending' | 'sent' | 'read' | 'failed';
/** A message on the timeline, one's own or the other side's. */
interface MessageEntry {
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
    /** Own messages only. */
    delivery?: DeliveryState;
    /** Why it failed. */
    failure?: ErrorCode;
}
/** A note between agents; citizens never have one. */
interface NoteEntry extends Omit<MessageEntry, 'type'> {
    type: 'note';
}
/** Something that happened: joined, left, transferred, closed. */
interface HappeningEntry {
    type: 'happening';
    key: string;
    n: number;
    at: Instant;
    happening: {
        kind: 'queue-entered';
        reason: 'opened' | 'reopened' | 'transferred' | 'returned';
    } | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | {
        kind: 'closed';
        by: 'citizen' | 'agent' | 'system';
    };
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

/** Everything the desk shows apart from one contact's log. A new object after each change, never mutated. */
interface AgentState {
    /** `unknown` until `restore()` or `signIn()` has answered. */
    status: 'unknown' | 'signed-out' | 'signed-in';
    session?: AgentSession;
    presence: PresenceState;
    connection: ConnectionState;
    /** Contacts that wait, are offered or are held, by place in the queue and time. Newest versions only. */
    inbox: readonly ContactSummary[];
    /** Why the agent was signed out, such as `session-expired`. */
    problem?: ErrorCode;
}
/** One open contact at the desk. */
interface AgentContactState {
    /** Absent until the first answer. */
    summary?: ContactSummary;
    entries: readonly TimelineEntry[];
    /** The citizen is writing now. */
    peerTyping: boolean;
    /** True once the log has been read to its end. */
    loaded: boolean;
    problem?: ErrorCode;
}

/** What a client hands to one of its contacts. */
interface AgentContactSessionOptions {
    id: ContactId;
    author: AgentCard;
    environment: Environment;
    rest: Rest;
    store: KeyValueStore;
    sendFrame(frame: ClientFrame): boolean;
    /** The inbox may have changed by an act of this session. */
    onActed(): void;
    onClose(): void;
}
/** One contact as its agent sees it. Made by `AgentClient.contact()`. */
declare class AgentContactSession implements Observable<AgentContactState> {
    #private;
    readonly id: ContactId;
    constructor(options: AgentContactSessionOptions);
    get state(): AgentContactState;
    subscribe(listener: (state: AgentContactState) => void): () => void;
    /**
     * Takes the contact that is offered, or one that waits and is offered to nobody.
     *
     * @throws {ContactError} `offer-gone` when somebody else has it, or it is no longer offered.
     */
    accept(): Promise<void>;
    /**
     * Gives the offer back; the contact keeps its place.
     *
     * @throws {ContactError} `offer-gone` when there is none.
     */
    decline(): Promise<void>;
    /**
     * Keeps a message for the citizen and sends it as soon as possible.
     *
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string): void;
    /**
     * Keeps a note for colleagues, which the citizen never sees, and sends it as soon as possible.
     *
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    note(text: string): void;
    /** Sends a refused message or note again. */
    retry(key: SendId): void;
    /** Drops a refused message or note. */
    discard(key: SendId): void;
    /**
     * Hands the contact to the queue for these skills, or to one agent, after what was written before.
     *
     * @throws {ContactError} `agent-not-able`, `not-assigned-to-you`, or no answer; may be called again.
     */
    transfer(to: TransferRequest['to']): Promise<void>;
    /**
     * Closes the contact, after what was written before. Closing a closed one succeeds.
     *
     * @throws {ContactError} It could not be closed now; may be called again.
     */
    end(): Promise<void>;
    /** Tells the citizen that the agent is writing; call it as often as you like. */
    setTyping(typing: boolean): void;
    /** Everything shown so far has been seen. */
    markRead(): void;
    /** Stops following the contact; the next `AgentClient.contact()` makes a new session. What is unsent stays stored. */
    close(): void;
    /** Reads the log, watches it, and sends what an earlier page left behind. */
    start(isLive: boolean): void;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Older versions are ignored. Over plain HTTP, a summary that knows of more makes the log be read. */
    handleSummary(summary: ContactSummary, isLive: boolean): void;
}

interface AgentClientOptions extends EnvironmentOptions {
    /** Address of the server, such as `https://contacto.example`; a path below it is kept. */
    server: string | URL;
    site: SiteId;
    /** Where unsent messages are kept. Default `sessionStorage`, which ends with the tab. */
    storage?: KeyValueStorage | 'memory';
}
/** What an agent should see and hear at once. */
interface AgentEvents {
    /** A contact was offered to the signed-in agent. */
    offer: ContactSummary;
    /** A citizen wrote in a contact that the agent holds. */
    message: ContactSummary;
}
/** An agent's side of one site. */
interface AgentClient extends Observable<AgentState> {
    /**
     * Finds out whether this browser is signed in.
     *
     * @throws {ContactError} No answer; the state stays `unknown`.
     */
    restore(): Promise<void>;
    /** @throws {ContactError} `sign-in-failed`, `account-locked`, or no answer. */
    signIn(login: string, password: string): Promise<void>;
    /** @throws {ContactError} No answer; still signed in. */
    signOut(options?: {
        everywhere?: boolean;
    }): Promise<void>;
    /** @throws {ContactError} The presence stays as it was. */
    setPresence(state: PresenceState): Promise<void>;
    /** Agents to whom a contact can be transferred. */
    colleagues(): Promise<Colleague[]>;
    /**
     * One contact; the same object for the same id until it is closed.
     *
     * @throws {TypeError} Nobody is signed in.
     */
    contact(id: ContactId): AgentContactSession;
    /** @returns A function that ends it. */
    on<Type extends keyof AgentEvents>(type: Type, listener: (value: AgentEvents[Type]) => void): () => void;
    /** Drops the connection, all sessions and listeners; the agent stays signed in. */
    close(): void;
}
/**
 * Makes a client for an agent. Nothing is asked until `restore()` or `signIn()`.
 *
 * @returns A client that is yours to `close()`.
 */
declare function createAgentClient(options: AgentClientOptions): AgentClient;

export { AgentContactSession, createAgentClient };
export type { AgentClient, AgentClientOptions, AgentContactSessionOptions, AgentContactState, AgentEvents, AgentState };
