// @ventanilla/client

import { ErrorCode, DetailsOf, ProblemDocument, SendId, Actor, Instant, ProcedureCard, EventPayloads, AgentCard, TransferTarget, CallStarted, CallAccepted, CallInvited, CallJoined, CallLeft, CallEnded, CallbackRequested, CallbackRescheduled, CallbackAttempted, CallbackEnded, EventKind, SiteId, WaitRange, ChannelKind, ContactLine, Party, ContactId, ClientFrame, CallStart, ShownNotice, CallWay, EndpointId, SignalSender, CallId, CallMedia, SignLanguage, CallGuest, SentMedia, GuestRole, CallEndReason, CallEnd, AgentId, ServerFrame, Classification, AgentSession, PresenceState, BreakKind, ContactSummary, TransferRequest, ClosingOutcome, CallbackOutcome, SuggestedAnswer, Board, Report, StaffingPlan, ChannelPauses, PauseRequest, ChosenPresence, Colleague, DeskContactRequest, SearchAnswer, ContactHeader, ContactStatus, LocaleTag, JoinCode, UserClaims, SiteAvailability } from '@ventanilla/protocol';
export { Actor, AgentCard, AgentId, AgentRole, AgentSession, AvailabilityReason, BREAK_KINDS, Board, BoardAgent, BoardQueue, BreakKind, CALLBACK_OUTCOMES, CHANNEL_KINDS, CLOSING_OUTCOMES, CallGuest, CallId, CallMedia, CallbackOutcome, CallbackSummary, CannedReply, ChannelAvailability, ChannelKind, ChannelPause, ChannelPauses, ChannelState, Checklist, ChecklistPoint, ChosenPresence, Classification, ClosingOutcome, Colleague, ContactChannel, ContactHeader, ContactId, ContactLine, ContactStatus, ContactSummary, DESK_CHANNELS, DeskChannel, DeskContactRequest, ErrorCode, EventKind, FoundContact, GuestRole, Instant, JOIN_CODE_MINUTES, JoinCode, LocaleTag, LocalizedText, MAX_TEXT_LENGTH, Party, PresenceState, PrivacyNotice, QueueEntryReason, REPORT_KEYS, Report, ReportFigures, ReportKey, ReportRow, SearchAnswer, SendId, ShownNotice, SignClip, SignLanguage, SignedClips, SiteAvailability, SiteId, SiteNotice, StaffingHour, StaffingPlan, SuggestedAnswer, SuggestedAnswers, TransferRequest, TransferTarget, UserClaims, WaitRange, localizedText, parseJoinCode, parseReference, pointsFor } from '@ventanilla/protocol';

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
    }
    /** Agents alone have it. */
     | ({
        kind: 'bot-handed-over';
    } & EventPayloads['bot-handed-over']) | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | ({
        kind: 'idle-warned';
    } & EventPayloads['idle-warned']) | {
        kind: 'kept-open';
    } | ({
        kind: 'closed';
    } & EventPayloads['closed']) | ({
        kind: 'call-started';
    } & CallStarted) | ({
        kind: 'call-accepted';
    } & CallAccepted) | ({
        kind: 'call-invited';
    } & CallInvited) | ({
        kind: 'call-joined';
    } & CallJoined) | ({
        kind: 'call-left';
    } & CallLeft) | ({
        kind: 'call-ended';
    } & CallEnded) | ({
        kind: 'callback-requested';
    } & CallbackRequested) | ({
        kind: 'callback-rescheduled';
    } & CallbackRescheduled) | ({
        kind: 'callback-attempted';
    } & CallbackAttempted) | ({
        kind: 'callback-ended';
    } & CallbackEnded)
    /** Told to agents alone. */
     | ({
        kind: 'identified';
    } & EventPayloads['identified']);
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;
/** Kinds of events that the timeline leaves out. */
type SilentKind = Exclude<EventKind, 'message' | 'note' | HappeningEntry['happening']['kind']>;

interface RestOptions {
    server: URL;
    site: SiteId;
    environment: Environment;
    /** Asked before each request: who is asking. */
    headers(request: RestRequest): Record<string, string>;
    /** Default `omit`: citizens are known by their token alone. */
    credentials?: RequestCredentials;
    /** Hears when the server has asked for a proof of work, and when that is done. */
    onProving?(isProving: boolean): void;
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

interface QueuePlace {
    position: number;
    expectedWait?: WaitRange;
    /** What could be had instead, at the same place. */
    alternatives?: readonly ChannelKind[];
    /** Another office's line, where the wait is too long. */
    elsewhere?: ContactLine;
}

/** What a call needs of the contact it belongs to, on either side. */
interface CallLine {
    readonly party: Party;
    /** This side's own card; absent for citizens. */
    readonly agent?: AgentCard | undefined;
    /** Absent before there is a contact. */
    readonly contact: ContactId | undefined;
    readonly entries: readonly TimelineEntry[];
    /** Who holds the contact; absent while nobody does. */
    readonly holder: AgentCard | undefined;
    readonly queue: QueuePlace | undefined;
    /** Calls back after each change of what stands above. @returns A function that ends it. */
    watch(listener: () => void): () => void;
    /** False when no socket is live; what is lost is said again by the call. */
    sendFrame(frame: ClientFrame): boolean;
    /**
     * Begins a call, and the contact with it where there is none that is open.
     *
     * @param privacy - What a citizen who opens a contact was shown of the site's privacy notice.
     */
    begin(start: CallStart, privacy?: ShownNotice): Promise<void>;
    /** Where media of this site's calls pass. @throws {ContactError} */
    way(): Promise<CallWay>;
    /** Keeps a text in the log, as a message of this side. */
    say(text: string): void;
    /** One POST below the contact. @throws {ContactError} */
    post<Answer>(name: string, body: object): Promise<Answer>;
}

/**
 * Where a call stands for one page. `idle`: there is none; `starting`: it is on its way to the server; `waiting`: for an agent,
 * or for the other side to take it; `ringing`: the other side calls; `invited`: a colleague asks this agent into a call;
 * `elsewhere`: another page of this person is in it; `connecting`: taken, and the ends are finding each other; `live`: they have;
 * `reconnecting`: they have lost each other; `ended`: it is over, and has been shown as such.
 */
type CallPhase = 'idle' | 'starting' | 'waiting' | 'ringing' | 'invited' | 'elsewhere' | 'connecting' | 'live' | 'reconnecting' | 'ended';

/** What a page can send of the person before it. */
type OwnSource = 'microphone' | 'camera';

/** How one end reaches another. `interrupted`: it was there, and nothing comes from it now. */
type PeerConnectionState = 'connecting' | 'connected' | 'interrupted';
/** Another end of a call, as this one receives it. */
interface RoomPeer {
    endpoint: EndpointId;
    sender: SignalSender;
    connection: PeerConnectionState;
    /** Voice and camera, whatever of them is sent. Stays the same object. */
    stream: MediaStream;
    /** A shared screen. Stays the same object. */
    screen: MediaStream;
}

/** A line of the other side, as it is being typed. */
interface LiveLine {
    id: SendId;
    text: string;
    /** It has ended; the log will tell it as a message. */
    isFinished: boolean;
}

/** What all ends of a call are typing now, letter by letter. */
interface LiveTextState {
    own: string;
    theirs: readonly LiveLine[];
    /** How often the other side has asked to be noticed. */
    alerts: number;
}

/**
 * How a camera or microphone stands. `off`: not in use; `on`: sends; then why it cannot: `denied`: the person or the browser has
 * refused; `missing`: there is none; `in-use`: another program has it, such as a telephone call; `blocked`: the page's `Permissions-Policy` forbids it;
 * `insecure`: the page did not come over https; `failed`: the system refused for a reason it does not tell.
 */
type SourceState = 'off' | 'on' | 'denied' | 'missing' | 'in-use' | 'blocked' | 'insecure' | 'failed';
/** The part of `navigator.mediaDevices` that calls need. */
type MediaDevicesLike = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> & Partial<Pick<MediaDevices, 'getDisplayMedia' | 'addEventListener' | 'removeEventListener'>>;

/** A camera or a microphone of this machine. */
interface OwnDevice {
    id: string;
    label: string;
    inUse: boolean;
}

/** How moving a picture was within the last seconds, by what was shown and not by what was counted as a freeze. */
interface PictureQuality {
    /** Frames a second. */
    fps: number;
    /** Longest time between two frames, the one that still lasts included, in milliseconds. */
    gapMs: number;
}

/** Another end of the call as a person meets it. */
interface CallPeer extends RoomPeer {
    /** What it says it sends. Absent until it has said so. */
    media?: SentMedia;
    /** How its picture arrives here. Absent while none does. */
    received?: PictureQuality;
    /** How it says our picture arrives there. */
    reported?: PictureQuality;
    /** As what somebody who was invited is here. Absent for citizens and for the agent who holds the contact. */
    role?: GuestRole;
}
/** What this page sends. */
interface OwnSide {
    states: Readonly<Record<OwnSource, SourceState>>;
    /** What the camera shows. */
    preview?: MediaStream;
    isSharing: boolean;
    isHeld: boolean;
    /** The camera was turned off here because its picture arrived too badly, and the voice comes first. */
    isLowered: boolean;
}
/** Everything a call shows. A new object after each change, never mutated. */
interface CallState {
    phase: CallPhase;
    /** Absent while idle. */
    id?: CallId;
    media: CallMedia;
    signLanguage?: SignLanguage;
    /** Who began it. */
    by?: Party;
    /** When it was taken. */
    acceptedAt?: Instant;
    /** Who answers; absent while nobody does. */
    agent?: AgentCard;
    /** Who was invited besides: those who have joined are in the call, whether or not their page is there now. */
    guests: readonly CallGuest[];
    queue?: QueuePlace;
    own: OwnSide;
    peers: readonly CallPeer[];
    /** What is being typed now, letter by letter. */
    text: LiveTextState;
    ended?: {
        by: Party | 'system';
        reason: CallEndReason;
    };
    /** Why something that was asked for did not happen, such as `channel-closed` or `network`. */
    problem?: ErrorCode;
}

/** Makes a connection as `new RTCPeerConnection` does. */
type PeerMaker = (configuration: RTCConfiguration) => RTCPeerConnection;

/** What a page gives a call to work with; every part can be replaced. */
interface CallMediaOptions {
    /** Default `navigator.mediaDevices`; a page without https has `undefined`. */
    devices?: MediaDevicesLike | undefined;
    /** Default `new RTCPeerConnection`. */
    createPeer?: PeerMaker;
    /** Whether the page's own headers allow a camera or microphone. Default asked from the document. */
    isAllowed?: (source: OwnSource) => boolean;
}
interface CallSessionOptions extends CallMediaOptions {
    line: CallLine;
    environment: Environment;
    /** Kept for this page alone, through a reload. */
    store: KeyValueStore;
}
/**
 * A call within a contact, from one page of one of its sides. Who called, accepted and ended is read from the contact's log, so
 * that a reload, a second tab and the other side see the same; this page adds what it sends and whom it hears.
 */
declare class CallSession implements Observable<CallState> {
    #private;
    constructor(options: CallSessionOptions);
    get state(): CallState;
    subscribe(listener: (state: CallState) => void): () => void;
    /**
     * Turns camera and microphone on before anybody is called, as for a mirror. What cannot be had is told by `state.own`.
     *
     * @param media - What the call will be for, which decides the picture's size.
     */
    prepare(media: CallMedia, sources: readonly OwnSource[]): Promise<void>;
    /** Lets go of camera and microphone, when the person goes back from the mirror. */
    relax(): void;
    /**
     * Calls the other side, and opens a contact for it where there is none. A repeat after a failure is the same call.
     *
     * @param sign - For sign calls: the language, and what a citizen was shown before asking for it.
     * @param privacy - What a citizen was shown of the site's privacy notice, where it has one and a contact is opened.
     * @throws {ContactError} Such as `channel-closed`; also told by `state.problem`.
     */
    start(media: CallMedia, sign?: {
        language: SignLanguage;
        notice?: ShownNotice;
    }, privacy?: ShownNotice): Promise<void>;
    /**
     * Takes the call that the other side began, or the invitation into a colleague's. Where that fails, camera and microphone are let go.
     *
     * @throws {ContactError} `call-over` when it has ended meanwhile, `invitation-gone` when the invitation was taken back.
     */
    accept(): Promise<void>;
    /** Is in the call from this page on: after accepting the contact at the desk, or instead of another page. */
    takeOver(): void;
    /**
     * Ends the call for both sides. Does nothing when it is over already. One that is still on its way to the office ends as soon as it
     * is there, which `start()` waits for.
     *
     * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
     */
    end(reason?: CallEnd['reason']): Promise<void>;
    /**
     * Asks a colleague into the call that is under way. Only the agent who holds the contact may.
     *
     * @param language - What an interpreter must sign. Default the call's own sign language, where it has one.
     * @throws {ContactError} `agent-not-able` when they cannot come now, `agent-not-found`, `not-assigned-to-you`, or no answer.
     */
    invite(agentId: AgentId, role: GuestRole, language?: SignLanguage): Promise<void>;
    /**
     * Takes an invitation back, or sees a guest out. Only the agent who holds the contact may.
     *
     * @throws {ContactError} `invitation-gone` when there is neither, or no answer.
     */
    withdraw(agentId: AgentId): Promise<void>;
    /**
     * As a guest: declines the invitation, or leaves the call, which goes on for the others.
     *
     * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
     */
    leaveCall(): Promise<void>;
    /** Turns the microphone or the camera on or off. Never rejects; what cannot be had is told by `state.own`. */
    setSource(source: OwnSource, isOn: boolean): Promise<void>;
    /** Cameras and microphones that can be used instead. */
    devices(): Promise<Record<OwnSource, readonly OwnDevice[]>>;
    /** Uses another camera or microphone. @throws {DOMException} It cannot be had; the old one goes on. */
    useDevice(source: OwnSource, deviceId: string): Promise<void>;
    /** @throws {DOMException} The person chose no screen, or the browser cannot. */
    setSharing(isSharing: boolean): Promise<void>;
    /** Sends nothing while on hold; camera and microphone stay this page's. */
    setHeld(isHeld: boolean): void;
    /** Shows the others what stands in the field now, letter by letter. */
    setText(text: string): void;
    /** Ends the line, which is kept in the log like any message. Does nothing with an empty one. */
    finishLine(): void;
    /** Asks the others to look here. */
    alert(): void;
    /** The page's own measure of a peer's picture, which the peer is told. */
    notePicture(endpoint: EndpointId, quality: PictureQuality): void;
    /** The person has seen that the call is over. */
    dismiss(): void;
    /** Figures of every connection, as the browser gives them. */
    stats(): Promise<Map<EndpointId, RTCStatsReport>>;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Leaves the call for good, with nothing left of it here: others use this computer too. */
    forget(): void;
    /** Leaves without ending the call: the page goes, and may come back. */
    close(): void;
}

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

/** A point of the checklist that is confirmed, with who did it and when. */
interface ConfirmedPoint {
    point: string;
    by: AgentCard;
    at: Instant;
}
/** What agents have said of a contact for its checklist. Never mutated. */
interface FoldedChecklist {
    /** What the contact is about, as last said. */
    classification?: Classification;
    /** In the order in which they were confirmed. */
    confirmed: readonly ConfirmedPoint[];
}

/** Everything the desk shows apart from one contact's log. A new object after each change, never mutated. */
interface AgentState {
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
interface AgentContactState extends FoldedChecklist {
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
    /** Kept for this page alone. */
    pageStore: KeyValueStore;
    /** What calls send and are sent with. Default the browser's own. */
    callMedia?: CallMediaOptions | undefined;
}
/** One contact as its agent sees it. Made by `AgentClient.contact()`. */
declare class AgentContactSession implements Observable<AgentContactState> {
    #private;
    readonly id: ContactId;
    constructor(options: AgentContactSessionOptions);
    get state(): AgentContactState;
    subscribe(listener: (state: AgentContactState) => void): () => void;
    /** Calls with the citizen, within this contact; the same object at each use. */
    get call(): CallSession;
    /**
     * Takes the contact that is offered, or one that waits and is offered to nobody, and with it a call that waits.
     *
     * @throws {ContactError} `offer-gone` when somebody else has it, or it is no longer offered.
     */
    accept(): Promise<void>;
    /**
     * Takes the invitation into a colleague's call.
     *
     * @throws {ContactError} `invitation-gone` when it was taken back, `call-over`, or no answer; may be called again.
     */
    enterCall(): Promise<void>;
    /**
     * Declines an invitation into a colleague's call, or leaves that call, which goes on.
     *
     * @throws {ContactError} No answer; this page sends nothing any more all the same. May be called again.
     */
    leaveCall(): Promise<void>;
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
     * @param outcome - How the matter ended. Default: nothing is said of it.
     * @throws {ContactError} `checklist-incomplete` where it is not resolved before more is confirmed; or it could not be closed now; may be
     * called again.
     */
    end(outcome?: ClosingOutcome): Promise<void>;
    /**
     * Says for the reports what the contact was about, also once it is closed. A later word replaces an earlier one.
     *
     * @throws {ContactError} No answer; may be called again.
     */
    classify(classification: Classification): Promise<void>;
    /**
     * Confirms a point of the site's checklist, or takes that back.
     *
     * @param point - Its id.
     * @throws {ContactError} `not-assigned-to-you`, `contact-closed`, `point-unknown`, or no answer; may be called again.
     */
    mark(point: string, confirmed: boolean): Promise<void>;
    /**
     * Says how a call back to the citizen went. What reached nobody goes back to the queue until it is due again.
     *
     * @throws {ContactError} `callback-over`, `not-assigned-to-you`, or no answer; may be called again.
     */
    recordAttempt(outcome: CallbackOutcome): Promise<void>;
    /**
     * Reads how the contact stands, also when no inbox has it, and the other contacts of the same person.
     *
     * @throws {ContactError} `contact-not-found`, or no answer; may be called again.
     */
    readPerson(): Promise<void>;
    /**
     * Procedures of the catalogue that may answer what the citizen wrote last, best first; three at most.
     *
     * @throws {ContactError} No answer; may be called again.
     */
    suggestions(): Promise<readonly SuggestedAnswer[]>;
    /** Tells the citizen that the agent is writing; call it as often as you like. */
    setTyping(typing: boolean): void;
    /** Everything shown so far has been seen. */
    markRead(): void;
    /** Whether the agent holds the contact, or is asked into its call or in it, as far as this page knows. */
    get isServed(): boolean;
    /**
     * Nobody looks at it any more: closes it as soon as nothing is on its way and the contact is not the agent's, which may be at once.
     * `AgentClient.contact()` takes that back.
     */
    leave(): void;
    /** Somebody looks at it again. */
    stay(): void;
    /** Stops following the contact; the next `AgentClient.contact()` makes a new session. What is unsent stays stored. */
    close(): void;
    /** Reads the log, watches it, and sends what an earlier page left behind. */
    start(isLive: boolean): void;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Older versions are ignored. Over plain HTTP, a summary that knows of more makes the log be read. */
    handleSummary(summary: ContactSummary, isLive: boolean): void;
}

/** What a report is asked for: days by the office's clock, both included, such as `2026-03-02`. */
interface ReportSpan {
    from: string;
    to: string;
    /** What counts as answered in time, in seconds. Default 180. */
    withinSeconds?: number;
}
/** What an account that may supervise sees of its site, and decides. Every method throws a `ContactError` without an answer. */
declare class SupervisorClient {
    #private;
    constructor(rest: Rest);
    /** How queues and agents stand now. */
    board(): Promise<Board>;
    report({ from, to, withinSeconds }: ReportSpan): Promise<Report>;
    /** How many agents the next hours need. */
    staffing(): Promise<StaffingPlan>;
    /** Which channels there are, and which of them are held back. */
    pauses(): Promise<ChannelPauses>;
    /** Holds new contacts of a channel back; those that are open go on. Pausing what is paused gives it another reason. */
    pause(pause: PauseRequest): Promise<void>;
    resume(channel: ChannelKind): Promise<void>;
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
    /** @throws {ContactError} `sign-in-failed`, `too-many-requests`, or no answer. */
    signIn(login: string, password: string): Promise<void>;
    /** @throws {ContactError} No answer; still signed in. */
    signOut(options?: {
        everywhere?: boolean;
    }): Promise<void>;
    /**
     * @param kind - What for the agent is away.
     * @throws {ContactError} The presence stays as it was.
     */
    setPresence(state: ChosenPresence, kind?: BreakKind): Promise<void>;
    /** Agents to whom a contact can be transferred. */
    colleagues(): Promise<Colleague[]>;
    /**
     * Begins a contact for somebody on the telephone or in person; the agent holds it.
     *
     * @throws {ContactError} No answer; may be called again, and is the same contact then.
     */
    openAtDesk(request: Omit<DeskContactRequest, 'id'>): Promise<ContactSummary>;
    /**
     * Finds contacts by number, by words that were all said in them, or by a name or telephone number; the newest first.
     *
     * @throws {ContactError} No answer.
     */
    search(words: string): Promise<SearchAnswer>;
    /** What supervisors see and decide; refused to others with `role-insufficient`. */
    readonly supervisor: SupervisorClient;
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
    request<Value>(name: string, options: {
        signal?: AbortSignal;
        steal?: boolean;
    }, callback: () => Promise<Value>): Promise<Value>;
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
    /**
     * Calls `task` while no other tab runs one. Without locks, at once; and after `PATIENCE_MS` even so, since a tab that the
     * browser has frozen keeps its turn without using it.
     */
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
    /** Goes on as another device of somebody; what was kept here before is left. */
    adoptToken(token: string): void;
    dropToken(): void;
    /** The contact that was left last, so that what begins next is another matter. */
    get left(): ContactId | undefined;
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
 * contact is being fetched; then as the contact itself: `automated` (a bot answers), `waiting`, `assigned`, `closed`.
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
    problem?: {
        code: ErrorCode;
        opensAt?: string;
        retryAfterSeconds?: number;
    };
    /** The server wants to see that somebody takes the time, and this device is at work on it. */
    proving: boolean;
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
    /** The citizen has come to the chat, or a contact has begun. */
    onUse(): void;
    /** Another tab has forgotten the contact that was in view here. */
    onForgotten(): void;
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
     * A code with which another device goes on with this chat: for ten minutes, once.
     *
     * @throws {ContactError} `token-unknown` before anything was written; or no answer.
     */
    createJoinCode(): Promise<JoinCode>;
    /**
     * Keeps a message and sends it as soon as possible; the first one opens the contact. The state shows it at once.
     *
     * @param notice - What the citizen was shown before their first message, and whether they have accepted it.
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string, notice?: ShownNotice): void;
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
     * Says that the citizen is still there, before an idle chat is closed.
     *
     * @throws {ContactError} `contact-closed`: it was too late, and writing opens the same contact again; or no answer: may be called again.
     */
    keepOpen(): Promise<void>;
    /**
     * Says how it was. A later word replaces an earlier one, and opens nothing again.
     *
     * @param score - From 1 to 5.
     * @throws {ContactError} No answer; may be called again.
     */
    rate(score: number): Promise<void>;
    /**
     * Leaves this contact, so that the next message opens another one. The visitor stays the same, unless the server
     * no longer knows them. What this contact has refused can be sent to the new one; what is on its way still goes here.
     */
    startNew(): void;
    /** The whole conversation as text, one entry a line. */
    transcript(format: (entry: TimelineEntry) => string): string;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    handleConnection(): void;
    /** The server has asked for a proof of work, or has it. */
    handleProving(isProving: boolean): void;
    /** What the person has begun on other devices goes on here, unless something does already. */
    handleContacts(contacts: readonly ContactHeader[]): void;
    /** The server does not want this visitor's socket. */
    handleStopped(error: ContactError): void;
    /** Back to nothing, after what is stored was cleared. */
    reset(): void;
    close(): void;
}

/** `beginContact` for whoever knows the rest. */
type Begin = (post: (contact: ContactId | undefined) => Promise<ContactHeader | undefined>) => Promise<boolean>;

/**
 * Who is signed in on the page: a callback that fetches a token signed by the city, called again whenever a new one is
 * needed, or claims that nobody has checked.
 */
type PageUser = (() => string | Promise<string>) | UserClaims;

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
    /** Told when the office does not take who the page says is signed in; the citizen goes on without a name. */
    onIdentityRefused?(error: ContactError): void;
}
/** A channel's session that is fetched when it is used, and lives beside the chat. */
interface AttachedSession {
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Drops what is known of the citizen, in memory and in any storage of its own. */
    forget?(): void;
    close(): void;
}
/** What a client shares with the sessions attached to it. */
interface ClientParts {
    site: SiteId;
    environment: Environment;
    locale: LocaleTag;
    rest: Rest;
    link: Link;
    /** A socket of its own to our server, which says nothing yet. May throw, as a `WebSocket` does. */
    openSocket(): WebSocketLike;
    visitor: VisitorStore;
    tabs: Tabs | undefined;
    chat: ChatSession;
    /** Begins what opens a contact where none is open; see `beginContact`. */
    begin: Begin;
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
    /**
     * Goes on here with what another device has begun, by the code that is shown there; see `ChatSession.createJoinCode`. What
     * this browser kept before is left.
     *
     * @param code - As the citizen typed it.
     * @throws {ContactError} `join-code-unknown`, or no answer: may be called again.
     */
    join(code: string): Promise<void>;
    /** A channel's session by its name, made at the first use; the channel's own module calls this. */
    attach<Session extends AttachedSession>(name: string, create: (parts: ClientParts) => Session): Session;
    /** Drops the connection and all listeners; nothing that is stored is touched. */
    close(): void;
    /**
     * Clears everything that is stored here, then revokes the token for good: for shared computers.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    forget(): Promise<void>;
    /**
     * Says who is signed in on the page, or that nobody is. Nothing is sent before the citizen uses a channel.
     */
    setUser(user: PageUser | undefined): void;
    /** As last said by `setUser`. */
    readonly user: PageUser | undefined;
    /**
     * The page's user has signed out: forgets them and everything else, as `forget` does.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    logout(): Promise<void>;
}
/**
 * Makes a client for a citizen. Nothing is asked and nothing is stored until something is used.
 *
 * @returns A client that is yours to `close()`.
 */
declare function createContactClient(options: ContactClientOptions): ContactClient;

/**
 * Whether this browser keeps anything of a site: a conversation that goes on, or something not sent yet.
 *
 * @param name - What the name of it begins with. Default anything.
 */
declare function hasKept(site: SiteId, name?: string): boolean;

/**
 * Reads what a site tells everybody, with no client and no token: for elements that fetch a client only when one is needed.
 *
 * @param server - Address of the server, such as `https://contacto.example`.
 * @param path - Below the site, such as `callback/options`.
 * @throws {ContactError} What the server refused, or `network` where it gave no answer that is understood.
 */
declare function askSite<Answer>(server: string, site: SiteId, path: string): Promise<Answer>;

export { AgentContactSession, ChatSession, ContactError, askSite, createContactClient, hasKept };
export type { AgentClient, AgentContactState, AgentState, AnyContactError, AttachedSession, ChannelLike, ChatEvents, ChatPhase, ChatSessionOptions, ChatState, ClientParts, ConnectionState, ContactClient, ContactClientOptions, DeliveryState, EnvironmentOptions, HappeningEntry, KeyValueStorage, LocksLike, MessageEntry, NoteEntry, Observable, PageSignals, PageUser, SilentKind, SocketOpener, TabsOptions, TimelineEntry, WebSocketLike };

// @ventanilla/client/agent

import { ErrorCode, DetailsOf, ProblemDocument, SendId, Actor, Instant, ProcedureCard, EventPayloads, AgentCard, TransferTarget, CallStarted, CallAccepted, CallInvited, CallJoined, CallLeft, CallEnded, CallbackRequested, CallbackRescheduled, CallbackAttempted, CallbackEnded, SiteId, WaitRange, ChannelKind, ContactLine, Party, ContactId, ClientFrame, CallStart, ShownNotice, CallWay, EndpointId, SignalSender, CallId, CallMedia, SignLanguage, CallGuest, SentMedia, GuestRole, CallEndReason, CallEnd, AgentId, ServerFrame, Classification, AgentSession, PresenceState, BreakKind, ContactSummary, TransferRequest, ClosingOutcome, CallbackOutcome, SuggestedAnswer, Board, Report, StaffingPlan, ChannelPauses, PauseRequest, ChosenPresence, Colleague, DeskContactRequest, SearchAnswer } from '@ventanilla/protocol';

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
    }
    /** Agents alone have it. */
     | ({
        kind: 'bot-handed-over';
    } & EventPayloads['bot-handed-over']) | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | ({
        kind: 'idle-warned';
    } & EventPayloads['idle-warned']) | {
        kind: 'kept-open';
    } | ({
        kind: 'closed';
    } & EventPayloads['closed']) | ({
        kind: 'call-started';
    } & CallStarted) | ({
        kind: 'call-accepted';
    } & CallAccepted) | ({
        kind: 'call-invited';
    } & CallInvited) | ({
        kind: 'call-joined';
    } & CallJoined) | ({
        kind: 'call-left';
    } & CallLeft) | ({
        kind: 'call-ended';
    } & CallEnded) | ({
        kind: 'callback-requested';
    } & CallbackRequested) | ({
        kind: 'callback-rescheduled';
    } & CallbackRescheduled) | ({
        kind: 'callback-attempted';
    } & CallbackAttempted) | ({
        kind: 'callback-ended';
    } & CallbackEnded)
    /** Told to agents alone. */
     | ({
        kind: 'identified';
    } & EventPayloads['identified']);
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;

interface RestOptions {
    server: URL;
    site: SiteId;
    environment: Environment;
    /** Asked before each request: who is asking. */
    headers(request: RestRequest): Record<string, string>;
    /** Default `omit`: citizens are known by their token alone. */
    credentials?: RequestCredentials;
    /** Hears when the server has asked for a proof of work, and when that is done. */
    onProving?(isProving: boolean): void;
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

interface QueuePlace {
    position: number;
    expectedWait?: WaitRange;
    /** What could be had instead, at the same place. */
    alternatives?: readonly ChannelKind[];
    /** Another office's line, where the wait is too long. */
    elsewhere?: ContactLine;
}

/** What a call needs of the contact it belongs to, on either side. */
interface CallLine {
    readonly party: Party;
    /** This side's own card; absent for citizens. */
    readonly agent?: AgentCard | undefined;
    /** Absent before there is a contact. */
    readonly contact: ContactId | undefined;
    readonly entries: readonly TimelineEntry[];
    /** Who holds the contact; absent while nobody does. */
    readonly holder: AgentCard | undefined;
    readonly queue: QueuePlace | undefined;
    /** Calls back after each change of what stands above. @returns A function that ends it. */
    watch(listener: () => void): () => void;
    /** False when no socket is live; what is lost is said again by the call. */
    sendFrame(frame: ClientFrame): boolean;
    /**
     * Begins a call, and the contact with it where there is none that is open.
     *
     * @param privacy - What a citizen who opens a contact was shown of the site's privacy notice.
     */
    begin(start: CallStart, privacy?: ShownNotice): Promise<void>;
    /** Where media of this site's calls pass. @throws {ContactError} */
    way(): Promise<CallWay>;
    /** Keeps a text in the log, as a message of this side. */
    say(text: string): void;
    /** One POST below the contact. @throws {ContactError} */
    post<Answer>(name: string, body: object): Promise<Answer>;
}

/**
 * Where a call stands for one page. `idle`: there is none; `starting`: it is on its way to the server; `waiting`: for an agent,
 * or for the other side to take it; `ringing`: the other side calls; `invited`: a colleague asks this agent into a call;
 * `elsewhere`: another page of this person is in it; `connecting`: taken, and the ends are finding each other; `live`: they have;
 * `reconnecting`: they have lost each other; `ended`: it is over, and has been shown as such.
 */
type CallPhase = 'idle' | 'starting' | 'waiting' | 'ringing' | 'invited' | 'elsewhere' | 'connecting' | 'live' | 'reconnecting' | 'ended';

/** What a page can send of the person before it. */
type OwnSource = 'microphone' | 'camera';

/** How one end reaches another. `interrupted`: it was there, and nothing comes from it now. */
type PeerConnectionState = 'connecting' | 'connected' | 'interrupted';
/** Another end of a call, as this one receives it. */
interface RoomPeer {
    endpoint: EndpointId;
    sender: SignalSender;
    connection: PeerConnectionState;
    /** Voice and camera, whatever of them is sent. Stays the same object. */
    stream: MediaStream;
    /** A shared screen. Stays the same object. */
    screen: MediaStream;
}

/** A line of the other side, as it is being typed. */
interface LiveLine {
    id: SendId;
    text: string;
    /** It has ended; the log will tell it as a message. */
    isFinished: boolean;
}

/** What all ends of a call are typing now, letter by letter. */
interface LiveTextState {
    own: string;
    theirs: readonly LiveLine[];
    /** How often the other side has asked to be noticed. */
    alerts: number;
}

/**
 * How a camera or microphone stands. `off`: not in use; `on`: sends; then why it cannot: `denied`: the person or the browser has
 * refused; `missing`: there is none; `in-use`: another program has it, such as a telephone call; `blocked`: the page's `Permissions-Policy` forbids it;
 * `insecure`: the page did not come over https; `failed`: the system refused for a reason it does not tell.
 */
type SourceState = 'off' | 'on' | 'denied' | 'missing' | 'in-use' | 'blocked' | 'insecure' | 'failed';
/** The part of `navigator.mediaDevices` that calls need. */
type MediaDevicesLike = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> & Partial<Pick<MediaDevices, 'getDisplayMedia' | 'addEventListener' | 'removeEventListener'>>;

/** A camera or a microphone of this machine. */
interface OwnDevice {
    id: string;
    label: string;
    inUse: boolean;
}

/** How moving a picture was within the last seconds, by what was shown and not by what was counted as a freeze. */
interface PictureQuality {
    /** Frames a second. */
    fps: number;
    /** Longest time between two frames, the one that still lasts included, in milliseconds. */
    gapMs: number;
}

/** Another end of the call as a person meets it. */
interface CallPeer extends RoomPeer {
    /** What it says it sends. Absent until it has said so. */
    media?: SentMedia;
    /** How its picture arrives here. Absent while none does. */
    received?: PictureQuality;
    /** How it says our picture arrives there. */
    reported?: PictureQuality;
    /** As what somebody who was invited is here. Absent for citizens and for the agent who holds the contact. */
    role?: GuestRole;
}
/** What this page sends. */
interface OwnSide {
    states: Readonly<Record<OwnSource, SourceState>>;
    /** What the camera shows. */
    preview?: MediaStream;
    isSharing: boolean;
    isHeld: boolean;
    /** The camera was turned off here because its picture arrived too badly, and the voice comes first. */
    isLowered: boolean;
}
/** Everything a call shows. A new object after each change, never mutated. */
interface CallState {
    phase: CallPhase;
    /** Absent while idle. */
    id?: CallId;
    media: CallMedia;
    signLanguage?: SignLanguage;
    /** Who began it. */
    by?: Party;
    /** When it was taken. */
    acceptedAt?: Instant;
    /** Who answers; absent while nobody does. */
    agent?: AgentCard;
    /** Who was invited besides: those who have joined are in the call, whether or not their page is there now. */
    guests: readonly CallGuest[];
    queue?: QueuePlace;
    own: OwnSide;
    peers: readonly CallPeer[];
    /** What is being typed now, letter by letter. */
    text: LiveTextState;
    ended?: {
        by: Party | 'system';
        reason: CallEndReason;
    };
    /** Why something that was asked for did not happen, such as `channel-closed` or `network`. */
    problem?: ErrorCode;
}

/** Makes a connection as `new RTCPeerConnection` does. */
type PeerMaker = (configuration: RTCConfiguration) => RTCPeerConnection;

/** What a page gives a call to work with; every part can be replaced. */
interface CallMediaOptions {
    /** Default `navigator.mediaDevices`; a page without https has `undefined`. */
    devices?: MediaDevicesLike | undefined;
    /** Default `new RTCPeerConnection`. */
    createPeer?: PeerMaker;
    /** Whether the page's own headers allow a camera or microphone. Default asked from the document. */
    isAllowed?: (source: OwnSource) => boolean;
}
interface CallSessionOptions extends CallMediaOptions {
    line: CallLine;
    environment: Environment;
    /** Kept for this page alone, through a reload. */
    store: KeyValueStore;
}
/**
 * A call within a contact, from one page of one of its sides. Who called, accepted and ended is read from the contact's log, so
 * that a reload, a second tab and the other side see the same; this page adds what it sends and whom it hears.
 */
declare class CallSession implements Observable<CallState> {
    #private;
    constructor(options: CallSessionOptions);
    get state(): CallState;
    subscribe(listener: (state: CallState) => void): () => void;
    /**
     * Turns camera and microphone on before anybody is called, as for a mirror. What cannot be had is told by `state.own`.
     *
     * @param media - What the call will be for, which decides the picture's size.
     */
    prepare(media: CallMedia, sources: readonly OwnSource[]): Promise<void>;
    /** Lets go of camera and microphone, when the person goes back from the mirror. */
    relax(): void;
    /**
     * Calls the other side, and opens a contact for it where there is none. A repeat after a failure is the same call.
     *
     * @param sign - For sign calls: the language, and what a citizen was shown before asking for it.
     * @param privacy - What a citizen was shown of the site's privacy notice, where it has one and a contact is opened.
     * @throws {ContactError} Such as `channel-closed`; also told by `state.problem`.
     */
    start(media: CallMedia, sign?: {
        language: SignLanguage;
        notice?: ShownNotice;
    }, privacy?: ShownNotice): Promise<void>;
    /**
     * Takes the call that the other side began, or the invitation into a colleague's. Where that fails, camera and microphone are let go.
     *
     * @throws {ContactError} `call-over` when it has ended meanwhile, `invitation-gone` when the invitation was taken back.
     */
    accept(): Promise<void>;
    /** Is in the call from this page on: after accepting the contact at the desk, or instead of another page. */
    takeOver(): void;
    /**
     * Ends the call for both sides. Does nothing when it is over already. One that is still on its way to the office ends as soon as it
     * is there, which `start()` waits for.
     *
     * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
     */
    end(reason?: CallEnd['reason']): Promise<void>;
    /**
     * Asks a colleague into the call that is under way. Only the agent who holds the contact may.
     *
     * @param language - What an interpreter must sign. Default the call's own sign language, where it has one.
     * @throws {ContactError} `agent-not-able` when they cannot come now, `agent-not-found`, `not-assigned-to-you`, or no answer.
     */
    invite(agentId: AgentId, role: GuestRole, language?: SignLanguage): Promise<void>;
    /**
     * Takes an invitation back, or sees a guest out. Only the agent who holds the contact may.
     *
     * @throws {ContactError} `invitation-gone` when there is neither, or no answer.
     */
    withdraw(agentId: AgentId): Promise<void>;
    /**
     * As a guest: declines the invitation, or leaves the call, which goes on for the others.
     *
     * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
     */
    leaveCall(): Promise<void>;
    /** Turns the microphone or the camera on or off. Never rejects; what cannot be had is told by `state.own`. */
    setSource(source: OwnSource, isOn: boolean): Promise<void>;
    /** Cameras and microphones that can be used instead. */
    devices(): Promise<Record<OwnSource, readonly OwnDevice[]>>;
    /** Uses another camera or microphone. @throws {DOMException} It cannot be had; the old one goes on. */
    useDevice(source: OwnSource, deviceId: string): Promise<void>;
    /** @throws {DOMException} The person chose no screen, or the browser cannot. */
    setSharing(isSharing: boolean): Promise<void>;
    /** Sends nothing while on hold; camera and microphone stay this page's. */
    setHeld(isHeld: boolean): void;
    /** Shows the others what stands in the field now, letter by letter. */
    setText(text: string): void;
    /** Ends the line, which is kept in the log like any message. Does nothing with an empty one. */
    finishLine(): void;
    /** Asks the others to look here. */
    alert(): void;
    /** The page's own measure of a peer's picture, which the peer is told. */
    notePicture(endpoint: EndpointId, quality: PictureQuality): void;
    /** The person has seen that the call is over. */
    dismiss(): void;
    /** Figures of every connection, as the browser gives them. */
    stats(): Promise<Map<EndpointId, RTCStatsReport>>;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Leaves the call for good, with nothing left of it here: others use this computer too. */
    forget(): void;
    /** Leaves without ending the call: the page goes, and may come back. */
    close(): void;
}

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

/** A point of the checklist that is confirmed, with who did it and when. */
interface ConfirmedPoint {
    point: string;
    by: AgentCard;
    at: Instant;
}
/** What agents have said of a contact for its checklist. Never mutated. */
interface FoldedChecklist {
    /** What the contact is about, as last said. */
    classification?: Classification;
    /** In the order in which they were confirmed. */
    confirmed: readonly ConfirmedPoint[];
}

/** Everything the desk shows apart from one contact's log. A new object after each change, never mutated. */
interface AgentState {
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
interface AgentContactState extends FoldedChecklist {
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
    /** Kept for this page alone. */
    pageStore: KeyValueStore;
    /** What calls send and are sent with. Default the browser's own. */
    callMedia?: CallMediaOptions | undefined;
}
/** One contact as its agent sees it. Made by `AgentClient.contact()`. */
declare class AgentContactSession implements Observable<AgentContactState> {
    #private;
    readonly id: ContactId;
    constructor(options: AgentContactSessionOptions);
    get state(): AgentContactState;
    subscribe(listener: (state: AgentContactState) => void): () => void;
    /** Calls with the citizen, within this contact; the same object at each use. */
    get call(): CallSession;
    /**
     * Takes the contact that is offered, or one that waits and is offered to nobody, and with it a call that waits.
     *
     * @throws {ContactError} `offer-gone` when somebody else has it, or it is no longer offered.
     */
    accept(): Promise<void>;
    /**
     * Takes the invitation into a colleague's call.
     *
     * @throws {ContactError} `invitation-gone` when it was taken back, `call-over`, or no answer; may be called again.
     */
    enterCall(): Promise<void>;
    /**
     * Declines an invitation into a colleague's call, or leaves that call, which goes on.
     *
     * @throws {ContactError} No answer; this page sends nothing any more all the same. May be called again.
     */
    leaveCall(): Promise<void>;
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
     * @param outcome - How the matter ended. Default: nothing is said of it.
     * @throws {ContactError} `checklist-incomplete` where it is not resolved before more is confirmed; or it could not be closed now; may be
     * called again.
     */
    end(outcome?: ClosingOutcome): Promise<void>;
    /**
     * Says for the reports what the contact was about, also once it is closed. A later word replaces an earlier one.
     *
     * @throws {ContactError} No answer; may be called again.
     */
    classify(classification: Classification): Promise<void>;
    /**
     * Confirms a point of the site's checklist, or takes that back.
     *
     * @param point - Its id.
     * @throws {ContactError} `not-assigned-to-you`, `contact-closed`, `point-unknown`, or no answer; may be called again.
     */
    mark(point: string, confirmed: boolean): Promise<void>;
    /**
     * Says how a call back to the citizen went. What reached nobody goes back to the queue until it is due again.
     *
     * @throws {ContactError} `callback-over`, `not-assigned-to-you`, or no answer; may be called again.
     */
    recordAttempt(outcome: CallbackOutcome): Promise<void>;
    /**
     * Reads how the contact stands, also when no inbox has it, and the other contacts of the same person.
     *
     * @throws {ContactError} `contact-not-found`, or no answer; may be called again.
     */
    readPerson(): Promise<void>;
    /**
     * Procedures of the catalogue that may answer what the citizen wrote last, best first; three at most.
     *
     * @throws {ContactError} No answer; may be called again.
     */
    suggestions(): Promise<readonly SuggestedAnswer[]>;
    /** Tells the citizen that the agent is writing; call it as often as you like. */
    setTyping(typing: boolean): void;
    /** Everything shown so far has been seen. */
    markRead(): void;
    /** Whether the agent holds the contact, or is asked into its call or in it, as far as this page knows. */
    get isServed(): boolean;
    /**
     * Nobody looks at it any more: closes it as soon as nothing is on its way and the contact is not the agent's, which may be at once.
     * `AgentClient.contact()` takes that back.
     */
    leave(): void;
    /** Somebody looks at it again. */
    stay(): void;
    /** Stops following the contact; the next `AgentClient.contact()` makes a new session. What is unsent stays stored. */
    close(): void;
    /** Reads the log, watches it, and sends what an earlier page left behind. */
    start(isLive: boolean): void;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Older versions are ignored. Over plain HTTP, a summary that knows of more makes the log be read. */
    handleSummary(summary: ContactSummary, isLive: boolean): void;
}

/** What a report is asked for: days by the office's clock, both included, such as `2026-03-02`. */
interface ReportSpan {
    from: string;
    to: string;
    /** What counts as answered in time, in seconds. Default 180. */
    withinSeconds?: number;
}
/** What an account that may supervise sees of its site, and decides. Every method throws a `ContactError` without an answer. */
declare class SupervisorClient {
    #private;
    constructor(rest: Rest);
    /** How queues and agents stand now. */
    board(): Promise<Board>;
    report({ from, to, withinSeconds }: ReportSpan): Promise<Report>;
    /** How many agents the next hours need. */
    staffing(): Promise<StaffingPlan>;
    /** Which channels there are, and which of them are held back. */
    pauses(): Promise<ChannelPauses>;
    /** Holds new contacts of a channel back; those that are open go on. Pausing what is paused gives it another reason. */
    pause(pause: PauseRequest): Promise<void>;
    resume(channel: ChannelKind): Promise<void>;
}

interface AgentClientOptions extends EnvironmentOptions {
    /** Address of the server, such as `https://contacto.example`; a path below it is kept. */
    server: string | URL;
    site: SiteId;
    /** Where unsent messages are kept. Default `sessionStorage`, which ends with the tab. */
    storage?: KeyValueStorage | 'memory';
    /** What calls send and are sent with. Default the browser's own. */
    callMedia?: CallMediaOptions;
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
    /** @throws {ContactError} `sign-in-failed`, `too-many-requests`, or no answer. */
    signIn(login: string, password: string): Promise<void>;
    /** @throws {ContactError} No answer; still signed in. */
    signOut(options?: {
        everywhere?: boolean;
    }): Promise<void>;
    /**
     * @param kind - What for the agent is away.
     * @throws {ContactError} The presence stays as it was.
     */
    setPresence(state: ChosenPresence, kind?: BreakKind): Promise<void>;
    /** Agents to whom a contact can be transferred. */
    colleagues(): Promise<Colleague[]>;
    /**
     * Begins a contact for somebody on the telephone or in person; the agent holds it.
     *
     * @throws {ContactError} No answer; may be called again, and is the same contact then.
     */
    openAtDesk(request: Omit<DeskContactRequest, 'id'>): Promise<ContactSummary>;
    /**
     * Finds contacts by number, by words that were all said in them, or by a name or telephone number; the newest first.
     *
     * @throws {ContactError} No answer.
     */
    search(words: string): Promise<SearchAnswer>;
    /** What supervisors see and decide; refused to others with `role-insufficient`. */
    readonly supervisor: SupervisorClient;
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

export { AgentContactSession, SupervisorClient, createAgentClient };
export type { AgentClient, AgentClientOptions, AgentContactSessionOptions, AgentContactState, AgentEvents, AgentState, ReportSpan };

// @ventanilla/client/call

import { SendId, Actor, Instant, ProcedureCard, ErrorCode, EventPayloads, AgentCard, TransferTarget, CallStarted, CallAccepted, CallInvited, CallJoined, CallLeft, CallEnded, CallbackRequested, CallbackRescheduled, CallbackAttempted, CallbackEnded, EndpointId, SignalSender, DetailsOf, ProblemDocument, SiteId, WaitRange, ChannelKind, ContactLine, Party, ContactId, ClientFrame, CallStart, ShownNotice, CallWay, CallMedia, SentMedia, GuestRole, CallId, SignLanguage, CallGuest, CallEndReason, CallEnd, AgentId, ServerFrame, ContactHeader, ContactStatus, LocaleTag, JoinCode, UserClaims, SiteAvailability } from '@ventanilla/protocol';

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
    }
    /** Agents alone have it. */
     | ({
        kind: 'bot-handed-over';
    } & EventPayloads['bot-handed-over']) | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | ({
        kind: 'idle-warned';
    } & EventPayloads['idle-warned']) | {
        kind: 'kept-open';
    } | ({
        kind: 'closed';
    } & EventPayloads['closed']) | ({
        kind: 'call-started';
    } & CallStarted) | ({
        kind: 'call-accepted';
    } & CallAccepted) | ({
        kind: 'call-invited';
    } & CallInvited) | ({
        kind: 'call-joined';
    } & CallJoined) | ({
        kind: 'call-left';
    } & CallLeft) | ({
        kind: 'call-ended';
    } & CallEnded) | ({
        kind: 'callback-requested';
    } & CallbackRequested) | ({
        kind: 'callback-rescheduled';
    } & CallbackRescheduled) | ({
        kind: 'callback-attempted';
    } & CallbackAttempted) | ({
        kind: 'callback-ended';
    } & CallbackEnded)
    /** Told to agents alone. */
     | ({
        kind: 'identified';
    } & EventPayloads['identified']);
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;

/**
 * Where a call stands for one page. `idle`: there is none; `starting`: it is on its way to the server; `waiting`: for an agent,
 * or for the other side to take it; `ringing`: the other side calls; `invited`: a colleague asks this agent into a call;
 * `elsewhere`: another page of this person is in it; `connecting`: taken, and the ends are finding each other; `live`: they have;
 * `reconnecting`: they have lost each other; `ended`: it is over, and has been shown as such.
 */
type CallPhase = 'idle' | 'starting' | 'waiting' | 'ringing' | 'invited' | 'elsewhere' | 'connecting' | 'live' | 'reconnecting' | 'ended';

/** What a page can send of the person before it. */
type OwnSource = 'microphone' | 'camera';

/** What an end sends: each has its own place, so that turning one on or off asks nobody anything. */
type MediaSlot = OwnSource | 'screen';
/** How one end reaches another. `interrupted`: it was there, and nothing comes from it now. */
type PeerConnectionState = 'connecting' | 'connected' | 'interrupted';
/** Another end of a call, as this one receives it. */
interface RoomPeer {
    endpoint: EndpointId;
    sender: SignalSender;
    connection: PeerConnectionState;
    /** Voice and camera, whatever of them is sent. Stays the same object. */
    stream: MediaStream;
    /** A shared screen. Stays the same object. */
    screen: MediaStream;
}

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
    /** Hears when the server has asked for a proof of work, and when that is done. */
    onProving?(isProving: boolean): void;
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

interface QueuePlace {
    position: number;
    expectedWait?: WaitRange;
    /** What could be had instead, at the same place. */
    alternatives?: readonly ChannelKind[];
    /** Another office's line, where the wait is too long. */
    elsewhere?: ContactLine;
}

/** What a call needs of the contact it belongs to, on either side. */
interface CallLine {
    readonly party: Party;
    /** This side's own card; absent for citizens. */
    readonly agent?: AgentCard | undefined;
    /** Absent before there is a contact. */
    readonly contact: ContactId | undefined;
    readonly entries: readonly TimelineEntry[];
    /** Who holds the contact; absent while nobody does. */
    readonly holder: AgentCard | undefined;
    readonly queue: QueuePlace | undefined;
    /** Calls back after each change of what stands above. @returns A function that ends it. */
    watch(listener: () => void): () => void;
    /** False when no socket is live; what is lost is said again by the call. */
    sendFrame(frame: ClientFrame): boolean;
    /**
     * Begins a call, and the contact with it where there is none that is open.
     *
     * @param privacy - What a citizen who opens a contact was shown of the site's privacy notice.
     */
    begin(start: CallStart, privacy?: ShownNotice): Promise<void>;
    /** Where media of this site's calls pass. @throws {ContactError} */
    way(): Promise<CallWay>;
    /** Keeps a text in the log, as a message of this side. */
    say(text: string): void;
    /** One POST below the contact. @throws {ContactError} */
    post<Answer>(name: string, body: object): Promise<Answer>;
}

/** A line of the other side, as it is being typed. */
interface LiveLine {
    id: SendId;
    text: string;
    /** It has ended; the log will tell it as a message. */
    isFinished: boolean;
}

/** What all ends of a call are typing now, letter by letter. */
interface LiveTextState {
    own: string;
    theirs: readonly LiveLine[];
    /** How often the other side has asked to be noticed. */
    alerts: number;
}

/**
 * How a camera or microphone stands. `off`: not in use; `on`: sends; then why it cannot: `denied`: the person or the browser has
 * refused; `missing`: there is none; `in-use`: another program has it, such as a telephone call; `blocked`: the page's `Permissions-Policy` forbids it;
 * `insecure`: the page did not come over https; `failed`: the system refused for a reason it does not tell.
 */
type SourceState = 'off' | 'on' | 'denied' | 'missing' | 'in-use' | 'blocked' | 'insecure' | 'failed';
/** The part of `navigator.mediaDevices` that calls need. */
type MediaDevicesLike = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> & Partial<Pick<MediaDevices, 'getDisplayMedia' | 'addEventListener' | 'removeEventListener'>>;

/** A camera or a microphone of this machine. */
interface OwnDevice {
    id: string;
    label: string;
    inUse: boolean;
}
/** What a person turns on for a call of these media: signing needs no sound, and nobody is asked for a microphone for it. */
declare function usualSources(media: CallMedia): OwnSource[];

/** How moving a picture was within the last seconds, by what was shown and not by what was counted as a freeze. */
interface PictureQuality {
    /** Frames a second. */
    fps: number;
    /** Longest time between two frames, the one that still lasts included, in milliseconds. */
    gapMs: number;
}
/** What people are told of a picture. */
type PictureVerdict = 'good' | 'weak' | 'poor' | 'frozen';
/** Milliseconds for which a picture stands still when it is said to: early enough to be told within a second of its last frame. */
declare const FROZEN_MS = 700;
/** Counts frames as they are shown. */
declare class PictureMeter {
    #private;
    /** @param now - Milliseconds of one clock, of whatever beginning. */
    constructor(now: () => number);
    /** @param count - Frames shown since the last call: callbacks miss some that were presented. */
    note(count?: number): void;
    /** Milliseconds since the last frame; 0 before the first. */
    get stillMs(): number;
    /** @returns `undefined` before the first frame. */
    read(): PictureQuality | undefined;
}
/** Signing needs more frames than a face: 12 a second is where it becomes hard to follow, and 8 where it ends. */
declare function pictureVerdict({ fps, gapMs }: PictureQuality, media: CallMedia): PictureVerdict;

/** Another end of the call as a person meets it. */
interface CallPeer extends RoomPeer {
    /** What it says it sends. Absent until it has said so. */
    media?: SentMedia;
    /** How its picture arrives here. Absent while none does. */
    received?: PictureQuality;
    /** How it says our picture arrives there. */
    reported?: PictureQuality;
    /** As what somebody who was invited is here. Absent for citizens and for the agent who holds the contact. */
    role?: GuestRole;
}
/** What this page sends. */
interface OwnSide {
    states: Readonly<Record<OwnSource, SourceState>>;
    /** What the camera shows. */
    preview?: MediaStream;
    isSharing: boolean;
    isHeld: boolean;
    /** The camera was turned off here because its picture arrived too badly, and the voice comes first. */
    isLowered: boolean;
}
/** Everything a call shows. A new object after each change, never mutated. */
interface CallState {
    phase: CallPhase;
    /** Absent while idle. */
    id?: CallId;
    media: CallMedia;
    signLanguage?: SignLanguage;
    /** Who began it. */
    by?: Party;
    /** When it was taken. */
    acceptedAt?: Instant;
    /** Who answers; absent while nobody does. */
    agent?: AgentCard;
    /** Who was invited besides: those who have joined are in the call, whether or not their page is there now. */
    guests: readonly CallGuest[];
    queue?: QueuePlace;
    own: OwnSide;
    peers: readonly CallPeer[];
    /** What is being typed now, letter by letter. */
    text: LiveTextState;
    ended?: {
        by: Party | 'system';
        reason: CallEndReason;
    };
    /** Why something that was asked for did not happen, such as `channel-closed` or `network`. */
    problem?: ErrorCode;
}

/** Makes a connection as `new RTCPeerConnection` does. */
type PeerMaker = (configuration: RTCConfiguration) => RTCPeerConnection;

/** What a page gives a call to work with; every part can be replaced. */
interface CallMediaOptions {
    /** Default `navigator.mediaDevices`; a page without https has `undefined`. */
    devices?: MediaDevicesLike | undefined;
    /** Default `new RTCPeerConnection`. */
    createPeer?: PeerMaker;
    /** Whether the page's own headers allow a camera or microphone. Default asked from the document. */
    isAllowed?: (source: OwnSource) => boolean;
}
interface CallSessionOptions extends CallMediaOptions {
    line: CallLine;
    environment: Environment;
    /** Kept for this page alone, through a reload. */
    store: KeyValueStore;
}
/**
 * A call within a contact, from one page of one of its sides. Who called, accepted and ended is read from the contact's log, so
 * that a reload, a second tab and the other side see the same; this page adds what it sends and whom it hears.
 */
declare class CallSession implements Observable<CallState> {
    #private;
    constructor(options: CallSessionOptions);
    get state(): CallState;
    subscribe(listener: (state: CallState) => void): () => void;
    /**
     * Turns camera and microphone on before anybody is called, as for a mirror. What cannot be had is told by `state.own`.
     *
     * @param media - What the call will be for, which decides the picture's size.
     */
    prepare(media: CallMedia, sources: readonly OwnSource[]): Promise<void>;
    /** Lets go of camera and microphone, when the person goes back from the mirror. */
    relax(): void;
    /**
     * Calls the other side, and opens a contact for it where there is none. A repeat after a failure is the same call.
     *
     * @param sign - For sign calls: the language, and what a citizen was shown before asking for it.
     * @param privacy - What a citizen was shown of the site's privacy notice, where it has one and a contact is opened.
     * @throws {ContactError} Such as `channel-closed`; also told by `state.problem`.
     */
    start(media: CallMedia, sign?: {
        language: SignLanguage;
        notice?: ShownNotice;
    }, privacy?: ShownNotice): Promise<void>;
    /**
     * Takes the call that the other side began, or the invitation into a colleague's. Where that fails, camera and microphone are let go.
     *
     * @throws {ContactError} `call-over` when it has ended meanwhile, `invitation-gone` when the invitation was taken back.
     */
    accept(): Promise<void>;
    /** Is in the call from this page on: after accepting the contact at the desk, or instead of another page. */
    takeOver(): void;
    /**
     * Ends the call for both sides. Does nothing when it is over already. One that is still on its way to the office ends as soon as it
     * is there, which `start()` waits for.
     *
     * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
     */
    end(reason?: CallEnd['reason']): Promise<void>;
    /**
     * Asks a colleague into the call that is under way. Only the agent who holds the contact may.
     *
     * @param language - What an interpreter must sign. Default the call's own sign language, where it has one.
     * @throws {ContactError} `agent-not-able` when they cannot come now, `agent-not-found`, `not-assigned-to-you`, or no answer.
     */
    invite(agentId: AgentId, role: GuestRole, language?: SignLanguage): Promise<void>;
    /**
     * Takes an invitation back, or sees a guest out. Only the agent who holds the contact may.
     *
     * @throws {ContactError} `invitation-gone` when there is neither, or no answer.
     */
    withdraw(agentId: AgentId): Promise<void>;
    /**
     * As a guest: declines the invitation, or leaves the call, which goes on for the others.
     *
     * @throws {ContactError} The server could not be told; this page sends nothing any more all the same.
     */
    leaveCall(): Promise<void>;
    /** Turns the microphone or the camera on or off. Never rejects; what cannot be had is told by `state.own`. */
    setSource(source: OwnSource, isOn: boolean): Promise<void>;
    /** Cameras and microphones that can be used instead. */
    devices(): Promise<Record<OwnSource, readonly OwnDevice[]>>;
    /** Uses another camera or microphone. @throws {DOMException} It cannot be had; the old one goes on. */
    useDevice(source: OwnSource, deviceId: string): Promise<void>;
    /** @throws {DOMException} The person chose no screen, or the browser cannot. */
    setSharing(isSharing: boolean): Promise<void>;
    /** Sends nothing while on hold; camera and microphone stay this page's. */
    setHeld(isHeld: boolean): void;
    /** Shows the others what stands in the field now, letter by letter. */
    setText(text: string): void;
    /** Ends the line, which is kept in the log like any message. Does nothing with an empty one. */
    finishLine(): void;
    /** Asks the others to look here. */
    alert(): void;
    /** The page's own measure of a peer's picture, which the peer is told. */
    notePicture(endpoint: EndpointId, quality: PictureQuality): void;
    /** The person has seen that the call is over. */
    dismiss(): void;
    /** Figures of every connection, as the browser gives them. */
    stats(): Promise<Map<EndpointId, RTCStatsReport>>;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Leaves the call for good, with nothing left of it here: others use this computer too. */
    forget(): void;
    /** Leaves without ending the call: the page goes, and may come back. */
    close(): void;
}

/** The part of `navigator.locks` that is used. */
interface LocksLike {
    request<Value>(name: string, options: {
        signal?: AbortSignal;
        steal?: boolean;
    }, callback: () => Promise<Value>): Promise<Value>;
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
    /**
     * Calls `task` while no other tab runs one. Without locks, at once; and after `PATIENCE_MS` even so, since a tab that the
     * browser has frozen keeps its turn without using it.
     */
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
    /** Goes on as another device of somebody; what was kept here before is left. */
    adoptToken(token: string): void;
    dropToken(): void;
    /** The contact that was left last, so that what begins next is another matter. */
    get left(): ContactId | undefined;
    dropContact(): void;
}

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

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
 * contact is being fetched; then as the contact itself: `automated` (a bot answers), `waiting`, `assigned`, `closed`.
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
    problem?: {
        code: ErrorCode;
        opensAt?: string;
        retryAfterSeconds?: number;
    };
    /** The server wants to see that somebody takes the time, and this device is at work on it. */
    proving: boolean;
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
    /** The citizen has come to the chat, or a contact has begun. */
    onUse(): void;
    /** Another tab has forgotten the contact that was in view here. */
    onForgotten(): void;
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
     * A code with which another device goes on with this chat: for ten minutes, once.
     *
     * @throws {ContactError} `token-unknown` before anything was written; or no answer.
     */
    createJoinCode(): Promise<JoinCode>;
    /**
     * Keeps a message and sends it as soon as possible; the first one opens the contact. The state shows it at once.
     *
     * @param notice - What the citizen was shown before their first message, and whether they have accepted it.
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string, notice?: ShownNotice): void;
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
     * Says that the citizen is still there, before an idle chat is closed.
     *
     * @throws {ContactError} `contact-closed`: it was too late, and writing opens the same contact again; or no answer: may be called again.
     */
    keepOpen(): Promise<void>;
    /**
     * Says how it was. A later word replaces an earlier one, and opens nothing again.
     *
     * @param score - From 1 to 5.
     * @throws {ContactError} No answer; may be called again.
     */
    rate(score: number): Promise<void>;
    /**
     * Leaves this contact, so that the next message opens another one. The visitor stays the same, unless the server
     * no longer knows them. What this contact has refused can be sent to the new one; what is on its way still goes here.
     */
    startNew(): void;
    /** The whole conversation as text, one entry a line. */
    transcript(format: (entry: TimelineEntry) => string): string;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    handleConnection(): void;
    /** The server has asked for a proof of work, or has it. */
    handleProving(isProving: boolean): void;
    /** What the person has begun on other devices goes on here, unless something does already. */
    handleContacts(contacts: readonly ContactHeader[]): void;
    /** The server does not want this visitor's socket. */
    handleStopped(error: ContactError): void;
    /** Back to nothing, after what is stored was cleared. */
    reset(): void;
    close(): void;
}

/** `beginContact` for whoever knows the rest. */
type Begin = (post: (contact: ContactId | undefined) => Promise<ContactHeader | undefined>) => Promise<boolean>;

/**
 * Who is signed in on the page: a callback that fetches a token signed by the city, called again whenever a new one is
 * needed, or claims that nobody has checked.
 */
type PageUser = (() => string | Promise<string>) | UserClaims;

/** A channel's session that is fetched when it is used, and lives beside the chat. */
interface AttachedSession {
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Drops what is known of the citizen, in memory and in any storage of its own. */
    forget?(): void;
    close(): void;
}
/** What a client shares with the sessions attached to it. */
interface ClientParts {
    site: SiteId;
    environment: Environment;
    locale: LocaleTag;
    rest: Rest;
    link: Link;
    /** A socket of its own to our server, which says nothing yet. May throw, as a `WebSocket` does. */
    openSocket(): WebSocketLike;
    visitor: VisitorStore;
    tabs: Tabs | undefined;
    chat: ChatSession;
    /** Begins what opens a contact where none is open; see `beginContact`. */
    begin: Begin;
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
    /**
     * Goes on here with what another device has begun, by the code that is shown there; see `ChatSession.createJoinCode`. What
     * this browser kept before is left.
     *
     * @param code - As the citizen typed it.
     * @throws {ContactError} `join-code-unknown`, or no answer: may be called again.
     */
    join(code: string): Promise<void>;
    /** A channel's session by its name, made at the first use; the channel's own module calls this. */
    attach<Session extends AttachedSession>(name: string, create: (parts: ClientParts) => Session): Session;
    /** Drops the connection and all listeners; nothing that is stored is touched. */
    close(): void;
    /**
     * Clears everything that is stored here, then revokes the token for good: for shared computers.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    forget(): Promise<void>;
    /**
     * Says who is signed in on the page, or that nobody is. Nothing is sent before the citizen uses a channel.
     */
    setUser(user: PageUser | undefined): void;
    /** As last said by `setUser`. */
    readonly user: PageUser | undefined;
    /**
     * The page's user has signed out: forgets them and everything else, as `forget` does.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    logout(): Promise<void>;
}

/**
 * The citizen's calls, within the same contact as the client's chat; the same object at each use. Asks for nothing and stores
 * nothing until a call is begun.
 *
 * @param client - Closes the session when it is closed itself.
 * @param options - Counted at the first use.
 */
declare function createCallSession(client: ContactClient, options?: CallMediaOptions): CallSession;

export { CallSession, FROZEN_MS, PictureMeter, createCallSession, pictureVerdict, usualSources };
export type { CallMediaOptions, CallPeer, CallPhase, CallSessionOptions, CallState, LiveLine, LiveTextState, MediaDevicesLike, MediaSlot, OwnDevice, OwnSide, OwnSource, PeerConnectionState, PeerMaker, PictureQuality, PictureVerdict, RoomPeer, SourceState };

// @ventanilla/client/call-check

import { ErrorCode, DetailsOf, ProblemDocument, ContactId, ContactHeader, SendId, Actor, Instant, ProcedureCard, EventPayloads, AgentCard, TransferTarget, CallStarted, CallAccepted, CallInvited, CallJoined, CallLeft, CallEnded, CallbackRequested, CallbackRescheduled, CallbackAttempted, CallbackEnded, SiteId, ServerFrame, ClientFrame, ContactStatus, WaitRange, ChannelKind, ContactLine, LocaleTag, JoinCode, ShownNotice, UserClaims, SiteAvailability } from '@ventanilla/protocol';

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

/** The part of `navigator.locks` that is used. */
interface LocksLike {
    request<Value>(name: string, options: {
        signal?: AbortSignal;
        steal?: boolean;
    }, callback: () => Promise<Value>): Promise<Value>;
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
    /**
     * Calls `task` while no other tab runs one. Without locks, at once; and after `PATIENCE_MS` even so, since a tab that the
     * browser has frozen keeps its turn without using it.
     */
    inTurn<Value>(task: () => Promise<Value>): Promise<Value>;
    /** Begins to listen to the other tabs. */
    listen(onChange: () => void): void;
    /** Tells the other tabs to read again. */
    nod(): void;
    close(): void;
}

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
    /** Goes on as another device of somebody; what was kept here before is left. */
    adoptToken(token: string): void;
    dropToken(): void;
    /** The contact that was left last, so that what begins next is another matter. */
    get left(): ContactId | undefined;
    dropContact(): void;
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
    }
    /** Agents alone have it. */
     | ({
        kind: 'bot-handed-over';
    } & EventPayloads['bot-handed-over']) | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | ({
        kind: 'idle-warned';
    } & EventPayloads['idle-warned']) | {
        kind: 'kept-open';
    } | ({
        kind: 'closed';
    } & EventPayloads['closed']) | ({
        kind: 'call-started';
    } & CallStarted) | ({
        kind: 'call-accepted';
    } & CallAccepted) | ({
        kind: 'call-invited';
    } & CallInvited) | ({
        kind: 'call-joined';
    } & CallJoined) | ({
        kind: 'call-left';
    } & CallLeft) | ({
        kind: 'call-ended';
    } & CallEnded) | ({
        kind: 'callback-requested';
    } & CallbackRequested) | ({
        kind: 'callback-rescheduled';
    } & CallbackRescheduled) | ({
        kind: 'callback-attempted';
    } & CallbackAttempted) | ({
        kind: 'callback-ended';
    } & CallbackEnded)
    /** Told to agents alone. */
     | ({
        kind: 'identified';
    } & EventPayloads['identified']);
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

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

interface RestOptions {
    server: URL;
    site: SiteId;
    environment: Environment;
    /** Asked before each request: who is asking. */
    headers(request: RestRequest): Record<string, string>;
    /** Default `omit`: citizens are known by their token alone. */
    credentials?: RequestCredentials;
    /** Hears when the server has asked for a proof of work, and when that is done. */
    onProving?(isProving: boolean): void;
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
 * contact is being fetched; then as the contact itself: `automated` (a bot answers), `waiting`, `assigned`, `closed`.
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
    problem?: {
        code: ErrorCode;
        opensAt?: string;
        retryAfterSeconds?: number;
    };
    /** The server wants to see that somebody takes the time, and this device is at work on it. */
    proving: boolean;
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
    /** The citizen has come to the chat, or a contact has begun. */
    onUse(): void;
    /** Another tab has forgotten the contact that was in view here. */
    onForgotten(): void;
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
     * A code with which another device goes on with this chat: for ten minutes, once.
     *
     * @throws {ContactError} `token-unknown` before anything was written; or no answer.
     */
    createJoinCode(): Promise<JoinCode>;
    /**
     * Keeps a message and sends it as soon as possible; the first one opens the contact. The state shows it at once.
     *
     * @param notice - What the citizen was shown before their first message, and whether they have accepted it.
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string, notice?: ShownNotice): void;
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
     * Says that the citizen is still there, before an idle chat is closed.
     *
     * @throws {ContactError} `contact-closed`: it was too late, and writing opens the same contact again; or no answer: may be called again.
     */
    keepOpen(): Promise<void>;
    /**
     * Says how it was. A later word replaces an earlier one, and opens nothing again.
     *
     * @param score - From 1 to 5.
     * @throws {ContactError} No answer; may be called again.
     */
    rate(score: number): Promise<void>;
    /**
     * Leaves this contact, so that the next message opens another one. The visitor stays the same, unless the server
     * no longer knows them. What this contact has refused can be sent to the new one; what is on its way still goes here.
     */
    startNew(): void;
    /** The whole conversation as text, one entry a line. */
    transcript(format: (entry: TimelineEntry) => string): string;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    handleConnection(): void;
    /** The server has asked for a proof of work, or has it. */
    handleProving(isProving: boolean): void;
    /** What the person has begun on other devices goes on here, unless something does already. */
    handleContacts(contacts: readonly ContactHeader[]): void;
    /** The server does not want this visitor's socket. */
    handleStopped(error: ContactError): void;
    /** Back to nothing, after what is stored was cleared. */
    reset(): void;
    close(): void;
}

/** `beginContact` for whoever knows the rest. */
type Begin = (post: (contact: ContactId | undefined) => Promise<ContactHeader | undefined>) => Promise<boolean>;

/**
 * Who is signed in on the page: a callback that fetches a token signed by the city, called again whenever a new one is
 * needed, or claims that nobody has checked.
 */
type PageUser = (() => string | Promise<string>) | UserClaims;

/** A channel's session that is fetched when it is used, and lives beside the chat. */
interface AttachedSession {
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Drops what is known of the citizen, in memory and in any storage of its own. */
    forget?(): void;
    close(): void;
}
/** What a client shares with the sessions attached to it. */
interface ClientParts {
    site: SiteId;
    environment: Environment;
    locale: LocaleTag;
    rest: Rest;
    link: Link;
    /** A socket of its own to our server, which says nothing yet. May throw, as a `WebSocket` does. */
    openSocket(): WebSocketLike;
    visitor: VisitorStore;
    tabs: Tabs | undefined;
    chat: ChatSession;
    /** Begins what opens a contact where none is open; see `beginContact`. */
    begin: Begin;
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
    /**
     * Goes on here with what another device has begun, by the code that is shown there; see `ChatSession.createJoinCode`. What
     * this browser kept before is left.
     *
     * @param code - As the citizen typed it.
     * @throws {ContactError} `join-code-unknown`, or no answer: may be called again.
     */
    join(code: string): Promise<void>;
    /** A channel's session by its name, made at the first use; the channel's own module calls this. */
    attach<Session extends AttachedSession>(name: string, create: (parts: ClientParts) => Session): Session;
    /** Drops the connection and all listeners; nothing that is stored is touched. */
    close(): void;
    /**
     * Clears everything that is stored here, then revokes the token for good: for shared computers.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    forget(): Promise<void>;
    /**
     * Says who is signed in on the page, or that nobody is. Nothing is sent before the citizen uses a channel.
     */
    setUser(user: PageUser | undefined): void;
    /** As last said by `setUser`. */
    readonly user: PageUser | undefined;
    /**
     * The page's user has signed out: forgets them and everything else, as `forget` does.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    logout(): Promise<void>;
}

/**
 * How one part of a call's way stands. `works`: it answered; `silent`: no answer came; `refused`: it answered, and does not take the
 * name and password that the office's own server gave; `unset`: the office has set up none; `unasked`: another part has to work before
 * it can be asked.
 */
type WayState = 'works' | 'silent' | 'refused' | 'unset' | 'unasked';
/** What a page found of the way that a call would take. */
interface WayReport {
    /** Our server answers. */
    server: WayState;
    /** News comes at once, by a socket. */
    socket: WayState;
    /** What passes media on: a relay between peers, or a media server. */
    media: WayState;
    /** Media pass nowhere else: where `media` is silent, no call will have sound or picture. */
    needsMedia: boolean;
}

/** Tries a call's way before anybody is called. */
interface CallCheck {
    /** Asks every part at once; takes some seconds where one is silent. Never rejects, and calls nobody. */
    run(): Promise<WayReport>;
}
interface CallCheckOptions {
    /** Default `new RTCPeerConnection`. */
    createPeer?: (configuration: RTCConfiguration) => RTCPeerConnection;
}
/**
 * The check of one client; the same object at each use. Sends no token and stores nothing.
 *
 * @param options - Counted at the first use.
 */
declare function createCallCheck(client: ContactClient, options?: CallCheckOptions): CallCheck;

export { createCallCheck };
export type { CallCheck, CallCheckOptions, WayReport, WayState };

// @ventanilla/client/callback

import { ErrorCode, DetailsOf, ProblemDocument, ContactId, ContactHeader, SendId, Actor, Instant, ProcedureCard, EventPayloads, AgentCard, TransferTarget, CallStarted, CallAccepted, CallInvited, CallJoined, CallLeft, CallEnded, CallbackRequested, CallbackRescheduled, CallbackAttempted, CallbackEnded, SiteId, ServerFrame, ClientFrame, ContactStatus, WaitRange, ChannelKind, ContactLine, LocaleTag, JoinCode, ShownNotice, UserClaims, SiteAvailability, CallbackState, CallbackStanding, CallbackKey, CallbackOptions, PhoneRefusal, CallbackBooking, CallbackAccess, CallbackTime } from '@ventanilla/protocol';
export { CALLBACK_ENDS, CALLBACK_KEY_PATTERN, CallbackKey, CallbackOptions, CallbackStanding, CallbackState, CallbackTime, MAX_CALLBACK_NAME_LENGTH, MAX_CALLBACK_REASON_LENGTH, PhoneRefusal } from '@ventanilla/protocol';

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

/** The part of `navigator.locks` that is used. */
interface LocksLike {
    request<Value>(name: string, options: {
        signal?: AbortSignal;
        steal?: boolean;
    }, callback: () => Promise<Value>): Promise<Value>;
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
    /**
     * Calls `task` while no other tab runs one. Without locks, at once; and after `PATIENCE_MS` even so, since a tab that the
     * browser has frozen keeps its turn without using it.
     */
    inTurn<Value>(task: () => Promise<Value>): Promise<Value>;
    /** Begins to listen to the other tabs. */
    listen(onChange: () => void): void;
    /** Tells the other tabs to read again. */
    nod(): void;
    close(): void;
}

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
    /** Goes on as another device of somebody; what was kept here before is left. */
    adoptToken(token: string): void;
    dropToken(): void;
    /** The contact that was left last, so that what begins next is another matter. */
    get left(): ContactId | undefined;
    dropContact(): void;
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
    }
    /** Agents alone have it. */
     | ({
        kind: 'bot-handed-over';
    } & EventPayloads['bot-handed-over']) | {
        kind: 'assigned';
        agent: AgentCard;
    } | {
        kind: 'transferred';
        from: AgentCard;
        to: TransferTarget;
    } | ({
        kind: 'idle-warned';
    } & EventPayloads['idle-warned']) | {
        kind: 'kept-open';
    } | ({
        kind: 'closed';
    } & EventPayloads['closed']) | ({
        kind: 'call-started';
    } & CallStarted) | ({
        kind: 'call-accepted';
    } & CallAccepted) | ({
        kind: 'call-invited';
    } & CallInvited) | ({
        kind: 'call-joined';
    } & CallJoined) | ({
        kind: 'call-left';
    } & CallLeft) | ({
        kind: 'call-ended';
    } & CallEnded) | ({
        kind: 'callback-requested';
    } & CallbackRequested) | ({
        kind: 'callback-rescheduled';
    } & CallbackRescheduled) | ({
        kind: 'callback-attempted';
    } & CallbackAttempted) | ({
        kind: 'callback-ended';
    } & CallbackEnded)
    /** Told to agents alone. */
     | ({
        kind: 'identified';
    } & EventPayloads['identified']);
}
/** Events a person reads, in the log's order, with unsent messages behind them in the order of writing. */
type TimelineEntry = MessageEntry | NoteEntry | HappeningEntry;

/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';

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

interface RestOptions {
    server: URL;
    site: SiteId;
    environment: Environment;
    /** Asked before each request: who is asking. */
    headers(request: RestRequest): Record<string, string>;
    /** Default `omit`: citizens are known by their token alone. */
    credentials?: RequestCredentials;
    /** Hears when the server has asked for a proof of work, and when that is done. */
    onProving?(isProving: boolean): void;
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
 * contact is being fetched; then as the contact itself: `automated` (a bot answers), `waiting`, `assigned`, `closed`.
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
    problem?: {
        code: ErrorCode;
        opensAt?: string;
        retryAfterSeconds?: number;
    };
    /** The server wants to see that somebody takes the time, and this device is at work on it. */
    proving: boolean;
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
    /** The citizen has come to the chat, or a contact has begun. */
    onUse(): void;
    /** Another tab has forgotten the contact that was in view here. */
    onForgotten(): void;
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
     * A code with which another device goes on with this chat: for ten minutes, once.
     *
     * @throws {ContactError} `token-unknown` before anything was written; or no answer.
     */
    createJoinCode(): Promise<JoinCode>;
    /**
     * Keeps a message and sends it as soon as possible; the first one opens the contact. The state shows it at once.
     *
     * @param notice - What the citizen was shown before their first message, and whether they have accepted it.
     * @throws {TypeError} White space alone, or longer than `MAX_TEXT_LENGTH`.
     */
    send(text: string, notice?: ShownNotice): void;
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
     * Says that the citizen is still there, before an idle chat is closed.
     *
     * @throws {ContactError} `contact-closed`: it was too late, and writing opens the same contact again; or no answer: may be called again.
     */
    keepOpen(): Promise<void>;
    /**
     * Says how it was. A later word replaces an earlier one, and opens nothing again.
     *
     * @param score - From 1 to 5.
     * @throws {ContactError} No answer; may be called again.
     */
    rate(score: number): Promise<void>;
    /**
     * Leaves this contact, so that the next message opens another one. The visitor stays the same, unless the server
     * no longer knows them. What this contact has refused can be sent to the new one; what is on its way still goes here.
     */
    startNew(): void;
    /** The whole conversation as text, one entry a line. */
    transcript(format: (entry: TimelineEntry) => string): string;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    handleConnection(): void;
    /** The server has asked for a proof of work, or has it. */
    handleProving(isProving: boolean): void;
    /** What the person has begun on other devices goes on here, unless something does already. */
    handleContacts(contacts: readonly ContactHeader[]): void;
    /** The server does not want this visitor's socket. */
    handleStopped(error: ContactError): void;
    /** Back to nothing, after what is stored was cleared. */
    reset(): void;
    close(): void;
}

/** `beginContact` for whoever knows the rest. */
type Begin = (post: (contact: ContactId | undefined) => Promise<ContactHeader | undefined>) => Promise<boolean>;

/**
 * Who is signed in on the page: a callback that fetches a token signed by the city, called again whenever a new one is
 * needed, or claims that nobody has checked.
 */
type PageUser = (() => string | Promise<string>) | UserClaims;

/** A channel's session that is fetched when it is used, and lives beside the chat. */
interface AttachedSession {
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    /** Drops what is known of the citizen, in memory and in any storage of its own. */
    forget?(): void;
    close(): void;
}
/** What a client shares with the sessions attached to it. */
interface ClientParts {
    site: SiteId;
    environment: Environment;
    locale: LocaleTag;
    rest: Rest;
    link: Link;
    /** A socket of its own to our server, which says nothing yet. May throw, as a `WebSocket` does. */
    openSocket(): WebSocketLike;
    visitor: VisitorStore;
    tabs: Tabs | undefined;
    chat: ChatSession;
    /** Begins what opens a contact where none is open; see `beginContact`. */
    begin: Begin;
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
    /**
     * Goes on here with what another device has begun, by the code that is shown there; see `ChatSession.createJoinCode`. What
     * this browser kept before is left.
     *
     * @param code - As the citizen typed it.
     * @throws {ContactError} `join-code-unknown`, or no answer: may be called again.
     */
    join(code: string): Promise<void>;
    /** A channel's session by its name, made at the first use; the channel's own module calls this. */
    attach<Session extends AttachedSession>(name: string, create: (parts: ClientParts) => Session): Session;
    /** Drops the connection and all listeners; nothing that is stored is touched. */
    close(): void;
    /**
     * Clears everything that is stored here, then revokes the token for good: for shared computers.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    forget(): Promise<void>;
    /**
     * Says who is signed in on the page, or that nobody is. Nothing is sent before the citizen uses a channel.
     */
    setUser(user: PageUser | undefined): void;
    /** As last said by `setUser`. */
    readonly user: PageUser | undefined;
    /**
     * The page's user has signed out: forgets them and everything else, as `forget` does.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    logout(): Promise<void>;
}

/**
 * Where a citizen's callback stands. `idle`: none is known here; `resuming`: an earlier one is being looked up; `sending`: one is being asked
 * for; then as the office says.
 */
type CallbackPhase = 'idle' | 'resuming' | 'sending' | CallbackState;
/** Everything that an element shows of a callback. A new object after each change, never mutated. */
interface CallbackView {
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
declare function isPending(phase: CallbackPhase): boolean;

/** What a citizen fills in. */
type CallbackForm = Omit<CallbackBooking, 'id' | 'key'>;
/**
 * A citizen's wish to be called back: asked for within the contact of the client's chat where one is open, else by one of its own. Its
 * key is made here before anyone has heard of it, so a request whose answer was lost can be repeated.
 */
declare class CallbackSession implements AttachedSession, Observable<CallbackView> {
    #private;
    constructor(parts: ClientParts);
    get state(): CallbackView;
    subscribe(listener: (state: CallbackView) => void): () => void;
    /**
     * Learns what the office offers, and how the callback stands that this browser has asked for, if any.
     *
     * @param key - Of another callback, from a link.
     */
    start(key?: CallbackKey): Promise<void>;
    /**
     * Asks to be called.
     *
     * @throws {ContactError} Also told by the state; may be called again with the same form.
     */
    book(form: CallbackForm): Promise<void>;
    /**
     * Looks a callback up by its key, or by its reference number and the telephone number that was left.
     *
     * @throws {ContactError} Also told by the state.
     */
    find(access: CallbackAccess): Promise<void>;
    /** Looks again; several who ask at once get one answer. Where there is none, what was known stays. */
    refresh(): Promise<void>;
    /** @throws {ContactError} Also told by the state. */
    cancel(): Promise<void>;
    /** @throws {ContactError} `slot-gone` and others, also told by the state. */
    reschedule(when: CallbackTime): Promise<void>;
    /** Leaves a callback, so that another one can be asked for. */
    dismiss(): void;
    forget(): void;
    handleFrame(frame: ServerFrame): void;
    handleLive(isLive: boolean): void;
    close(): void;
}

/**
 * The citizen's callback, within the same contact as the client's chat where one is open; the same object at each use.
 *
 * @param client - Closes the session when it is closed itself.
 */
declare function createCallbackSession(client: ContactClient): CallbackSession;

/** Under which name a browser keeps the key of the callback that was asked for in it. */
declare const KEPT_CALLBACK = "callback";

export { CallbackSession, KEPT_CALLBACK, createCallbackSession, isPending };
export type { CallbackForm, CallbackPhase, CallbackView };

// @ventanilla/client/callback/check-phone

import { PhoneRefusal } from '@ventanilla/protocol';

/**
 * What can be said of a number before the office is asked, which has the last word. Comes with the rules of all countries, so import
 * it when a number is typed and not before.
 *
 * @param country - Of numbers without a country's code, such as `CO`.
 * @param countries - Whose numbers are called.
 * @returns Why it cannot be called, or how it reads, such as `+57 300 1234567`.
 */
declare function checkPhone(typed: string, country: string, countries: readonly string[]): {
    refuse: PhoneRefusal;
} | {
    written: string;
};

export { checkPhone };
