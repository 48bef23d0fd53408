// @ventanilla/protocol

/** The one list of channels, in the order in which a banner shows them unless its site says otherwise. */
declare const CHANNEL_KINDS: readonly ["chat"];
/** A way to reach the city. */
type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Which city service a request speaks to, such as `bogota-movilidad`. Lower-case letters, digits and hyphens. */
type SiteId = string;
/** One citizen's matter, made by the server; opaque, and unguessable so that it may be spoken of in a URL. */
type ContactId = string;
/** Made by the sender, once for each send, so that a repeated send is stored once. A UUID. */
type SendId = string;
/** One agent's account within a site. */
type AgentId = string;
/** An instant in UTC, ISO 8601 with milliseconds, such as `2026-03-02T12:00:00.000Z`. */
type Instant = string;
/** A BCP 47 language tag, such as `es-CO`. */
type LocaleTag = string;
/** Longest text of one message or note, in UTF-16 code units, as `String.length` counts them. */
declare const MAX_TEXT_LENGTH = 8000;
/** Largest request body the server reads, in bytes. A message of the greatest length fits in any script. */
declare const MAX_BODY_BYTES = 65536;
/** Most events that one answer or one socket frame carries. */
declare const MAX_EVENTS_PER_PAGE = 200;
/**
 * What a visitor token looks like: 32 random bytes, base64url without padding, behind a prefix that secret
 * scanners can find. The visitor's own browser makes it, so a first send whose answer was lost can be repeated.
 */
declare const VISITOR_TOKEN_PATTERN: RegExp;

/**
 * Where a contact stands. `waiting`: in the queue, which includes being offered to an agent; `assigned`: an agent
 * holds it; `closed`: ended, though a new message opens the same number again.
 */
type ContactStatus = 'waiting' | 'assigned' | 'closed';
/** The two sides of a contact, each with one read mark. */
type Party = 'citizen' | 'agent';
/** How far each party has read: the number of the last event it has seen; 0 for none. */
type ReadMarks = Record<Party, number>;
/** An agent as citizens and colleagues see them. */
interface AgentCard {
    id: AgentId;
    /** The name shown to citizens. */
    name: string;
}
/** What both sides may know of a contact without reading its log. */
interface ContactHeader {
    id: ContactId;
    /** The number that people write down and read aloud, such as `K7M-4H2-X9A`. */
    reference: string;
    channel: ChannelKind;
    status: ContactStatus;
    openedAt: Instant;
    /** Number of the newest event in the log. */
    lastN: number;
    read: ReadMarks;
}
/** A contact in an agent's inbox. */
interface ContactSummary extends ContactHeader {
    /** Grows with each change, so that a late answer never replaces a newer one. */
    version: number;
    locale: LocaleTag;
    /** What an agent must have to be offered this contact. */
    skills: string[];
    /** Since when the citizen waits; kept when a contact returns to the queue. Absent unless `waiting`. */
    waitingSince?: Instant;
    /** Who is being offered the contact, and until when. Absent unless an offer is open. */
    offer?: {
        agent: AgentCard;
        expiresAt: Instant;
    };
    /** Who holds the contact. Absent unless `assigned`. */
    agent?: AgentCard;
    /** The newest message of either side; its text is cut to 120 code units, and empty once erased. */
    lastMessage?: {
        from: Party | 'system';
        text: string;
        at: Instant;
    };
    /** The citizen's messages after the agents' read mark. */
    unread: number;
}

/** What an account may do; each includes the one before. */
declare const AGENT_ROLES: readonly ["agent", "supervisor", "administrator"];
type AgentRole = (typeof AGENT_ROLES)[number];
/** What an agent has said of themself. Only `available` agents are offered contacts. */
type PresenceState = 'available' | 'away' | 'offline';
/** Body of `POST …/agent/session`. */
interface SignInRequest {
    login: string;
    password: string;
}
/** The signed-in agent, answered by signing in and by `GET …/agent/session`. */
interface AgentSession {
    agent: AgentCard & {
        login: string;
        role: AgentRole;
        skills: string[];
    };
    presence: PresenceState;
    /** Sent back in the `ventanilla-csrf` header of every request that changes something. */
    csrfToken: string;
    cannedReplies: CannedReply[];
}
/** A text that agents reuse, from the site's configuration. */
interface CannedReply {
    /** What an agent types after `/` to find it. */
    shortcut: string;
    text: string;
}
/** Answer of `POST …/agent/tickets`: opens one socket, once, within a minute. */
interface SocketTicket {
    ticket: string;
}
/** Answer of `GET …/agent/inbox`: every contact that waits or that the agent holds, oldest first. */
interface Inbox {
    contacts: ContactSummary[];
}
/** A colleague to whom a contact can be transferred. */
interface Colleague extends AgentCard {
    skills: string[];
    presence: PresenceState;
}
/** Body of `POST …/transfer`: back to the queue for these skills, or to one agent. */
type TransferRequest = {
    id: SendId;
    to: {
        skills: string[];
    } | {
        agentId: string;
    };
};

/**
 * Whether a channel can be used now. `busy`: a new contact waits, since all who could answer are occupied or nobody is at work;
 * `existing-only`: contacts already open go on, new ones do not start; `unavailable`: switched off.
 */
type ChannelState = 'available' | 'busy' | 'existing-only' | 'closed' | 'unavailable';
/**
 * Why a channel is not simply available. Each has its own words in every language. `holiday`: the country rests;
 * `special-day`: the office has closed for the day; `paused`: a supervisor holds new contacts back for a while.
 */
declare const AVAILABILITY_REASONS: readonly ["outside-hours", "holiday", "special-day", "paused", "no-agents", "all-agents-busy", "closing-soon"];
type AvailabilityReason = (typeof AVAILABILITY_REASONS)[number];
/** A span of waiting, in whole seconds. */
interface WaitRange {
    minSeconds: number;
    maxSeconds: number;
}
interface ChannelAvailability {
    state: ChannelState;
    /** Absent when `available`. */
    reason?: AvailabilityReason;
    /** When the channel opens next. Absent while open, and when no opening is known. */
    opensAt?: Instant;
    /** Absent when nothing honest can be said. */
    expectedWait?: WaitRange;
}
/** A telephone line or address that is always offered beside the channels. */
interface ContactLine {
    kind: 'phone' | 'short-code' | 'textphone' | 'email' | 'whatsapp';
    /** What people read, such as `(601) 364 9400, opción 2`. */
    label: string;
    /** Where the link leads, such as `tel:+576013649400`. */
    href: string;
}
/** Answer of `GET /v1/sites/{site}/availability`: no personal data, the same for everybody, cacheable. */
interface SiteAvailability {
    site: SiteId;
    /** The site's zone, for telling opening times, such as `America/Bogota`. */
    timeZone: string;
    /** The channels the site offers, in the site's order. */
    channels: ({
        kind: ChannelKind;
    } & ChannelAvailability)[];
    lines: ContactLine[];
}

/** A message as its sender hands it over; the server stores it once for each `id`. */
interface MessageSend {
    id: SendId;
    /** Plain text, 1 to `MAX_TEXT_LENGTH` code units, never interpreted as markup. */
    text: string;
}
/** Payload of a `message` event, written by either side. */
interface MessagePayload {
    /** The sender's own id, which lets the sender recognise its message coming back. */
    id: SendId;
    text: string;
}

/** Who did what an event tells of. */
type Actor = {
    role: 'citizen';
} | ({
    role: 'agent';
} & AgentCard)
/** The server itself, or a backend acting on its own. */
 | {
    role: 'system';
};
/** Who may read an event's payload. Agents read everything. */
type Audience = 'everyone' | 'agents';
/** Why a contact came into the queue. */
type QueueEntryReason = 'opened' | 'reopened' | 'transferred' | 'returned';
/** Where a transfer goes: back to the queue with other skills, or to one agent. */
type TransferTarget = {
    skills: string[];
} | {
    agent: AgentCard;
};
/** Each kind of event and what it carries. A new kind is one line here. */
interface EventPayloads {
    /** Always event 1. */
    'contact-opened': {
        channel: ChannelKind;
        locale: LocaleTag;
    };
    message: MessagePayload;
    /** Written by an agent for colleagues; its audience is `agents`. */
    note: MessagePayload;
    'queue-entered': {
        skills: string[];
        reason: QueueEntryReason;
    };
    'queue-left': {
        reason: 'assigned' | 'closed';
    };
    assigned: {
        agent: AgentCard;
    };
    transferred: {
        from: AgentCard;
        to: TransferTarget;
    };
    closed: {
        by: 'citizen' | 'agent' | 'system';
    };
}
type EventKind = keyof EventPayloads;
/** The part of an event that never changes, once written. */
interface EventEnvelope {
    contact: ContactId;
    /** Place in the contact's log: 1, 2, 3… without gaps. */
    n: number;
    /** Version of the payload's shape, from 1. */
    version: number;
    at: Instant;
    actor: Actor;
    audience: Audience;
}
/** One event of one kind. `payload` is `null` once retention or erasure has blanked it. */
type EventOf<Kind extends EventKind> = EventEnvelope & {
    kind: Kind;
    payload: EventPayloads[Kind] | null;
};
/** An event that its reader may see. */
type ReadableEvent = {
    [Kind in EventKind]: EventOf<Kind>;
}[EventKind];
/** Stands in for an event outside its reader's audience, so that numbers have no gaps for anyone. */
interface WithheldEvent {
    contact: ContactId;
    n: number;
    kind: 'withheld';
}
/** What a reader of a contact's log receives. Readers keep and skip kinds they do not know. */
type ContactEvent = ReadableEvent | WithheldEvent;

/** What a contact centre may do to a contact. A new act is one line here. */
type BackendAct = {
    kind: 'enter-queue';
    skills: string[];
    reason: QueueEntryReason;
} | {
    kind: 'assign';
    agent: AgentCard;
} | {
    kind: 'message';
    agent: AgentCard;
    text: string;
} | {
    kind: 'close';
};
/** Body of `POST …/backend/commands`. Its id counts once: repeated with another body it is refused. */
type BackendCommandRequest = {
    id: SendId;
    contact: ContactId;
} & BackendAct;
/** Body of `PUT …/backend/availability`: what a contact centre elsewhere says of itself, for so long. */
interface BackendAvailabilityReport {
    channel: ChannelKind;
    state: Exclude<ChannelState, 'closed'>;
    /** Absent when `available`. */
    reason?: Extract<AvailabilityReason, 'no-agents' | 'all-agents-busy'>;
    expectedWait?: WaitRange;
    /** Afterwards nobody counts as being at work there, until it is said again. Default 120. */
    validSeconds: number;
}
/** Answer of `GET …/backend/events`: empty at the feed's end. */
interface BackendEventPage {
    events: ReadableEvent[];
    /** Opaque; the next page begins behind it. */
    cursor: string;
}
/** What a webhook tells a contact centre elsewhere: one event. The same (contact, n) may be told more than once. */
interface WebhookMessage {
    site: SiteId;
    contact: WebhookContact;
    event: ReadableEvent;
}
/** The parts of a contact that never change. */
interface WebhookContact {
    id: ContactId;
    /** The number that people write down and read aloud. */
    reference: string;
    channel: ChannelKind;
    locale: LocaleTag;
    openedAt: Instant;
}
/** How far the clocks of the two sides may be apart; what is signed earlier or later is refused. */
declare const SIGNATURE_WINDOW_SECONDS = 300;

/**
 * Every way in which a request can be refused or fail, with its HTTP status; a status of 0 marks what only a client
 * can notice. People read a sentence of their language chosen by the code, never the server's `detail`.
 */
declare const ERROR_STATUS: {
    readonly 'malformed-json': 400;
    readonly 'invalid-request': 422;
    readonly 'body-too-large': 413;
    readonly 'unsupported-media-type': 415;
    readonly 'token-missing': 401;
    readonly 'token-malformed': 401;
    readonly 'token-unknown': 401;
    readonly 'token-revoked': 401;
    readonly 'sign-in-failed': 401;
    readonly 'session-expired': 401;
    readonly 'signature-missing': 401;
    readonly 'signature-invalid': 401;
    readonly 'signature-expired': 401;
    readonly 'csrf-token-invalid': 403;
    readonly 'account-locked': 403;
    readonly 'origin-not-allowed': 403;
    readonly 'role-insufficient': 403;
    readonly 'route-not-found': 404;
    readonly 'site-not-found': 404;
    readonly 'contact-not-found': 404;
    readonly 'agent-not-found': 404;
    readonly 'method-not-allowed': 405;
    readonly 'send-conflict': 409;
    readonly 'contact-closed': 409;
    readonly 'not-assigned-to-you': 409;
    readonly 'offer-gone': 409;
    readonly 'agent-not-able': 409;
    readonly 'answered-elsewhere': 409;
    readonly 'channel-closed': 409;
    readonly 'channel-unavailable': 409;
    readonly 'too-many-requests': 429;
    readonly internal: 500;
    readonly unavailable: 503;
    readonly network: 0;
    readonly timeout: 0;
    readonly 'unexpected-answer': 0;
    readonly 'storage-unavailable': 0;
};
type ErrorCode = keyof typeof ERROR_STATUS;
/** One thing wrong with a request body. */
interface RequestIssue {
    /** Where, as a JSON pointer; empty for the whole body. */
    pointer: string;
    /** What would be right, in English, for the developer who reads it. */
    message: string;
}
/** Fields that only some codes carry. */
interface ErrorDetails {
    'invalid-request': {
        issues: RequestIssue[];
    };
    'body-too-large': {
        maxBytes: number;
    };
    'channel-closed': {
        opensAt?: Instant;
    };
    'too-many-requests': {
        retryAfterSeconds: number;
    };
    'account-locked': {
        retryAfterSeconds: number;
    };
}
/** The details of one code; an empty object for those that carry none. */
type DetailsOf<Code extends ErrorCode> = Code extends keyof ErrorDetails ? ErrorDetails[Code] : unknown;
/** An RFC 9457 problem document, sent as `application/problem+json`. */
type ProblemDocument<Code extends ErrorCode = ErrorCode> = {
    /** `urn:ventanilla:problem:` and the code. */
    type: string;
    title: string;
    status: number;
    code: Code;
    /** What to do about it, in English, for logs and developers. */
    detail?: string;
} & DetailsOf<Code>;

/**
 * Reference numbers: nine characters in groups of three, such as `K7M-4H2-X9A`, the last one a check character.
 *
 * The alphabet has no two characters that look alike (no O, I, L, S, Z, B beside digits) or whose Spanish names
 * rhyme over a bad line (no pe, te, de, ge, ve, ene, ese). It has 19, a prime: a weighted sum modulo a prime with
 * distinct weights finds every single wrong character and every two characters exchanged.
 */
declare const REFERENCE_ALPHABET = "0123456789AFHJKMRXY";
/**
 * Makes a reference number from random bytes.
 *
 * @param randomBytes - Returns `count` random bytes. Bytes that would favour some characters are drawn again.
 */
declare function createReference(randomBytes: (count: number) => Uint8Array): string;
/**
 * Reads a reference number as a person types or dictates it: any case, with or without hyphens and spaces.
 *
 * @returns The number in its written form, or `undefined` if it has a wrong character, length or check character.
 */
declare function parseReference(text: string): string | undefined;

/** Body of `POST …/contacts`: the first send, from which the contact exists. */
interface OpenContactRequest {
    channel: ChannelKind;
    locale: LocaleTag;
    message: MessageSend;
}
/** Answer to `POST …/contacts`. A repeated open answers the same contact. */
interface OpenedContact {
    contact: ContactHeader;
}
/** Answer to a send: where in the log it stands, the first time and every time it is repeated. */
interface StoredSend {
    id: SendId;
    n: number;
    at: Instant;
}
/** Body of a command that carries nothing but its own id: close, accept, decline. */
interface BareSend {
    id: SendId;
}
/** Body of `PUT …/read`. */
interface ReadMarkRequest {
    n: number;
}
/** Body of `POST …/typing`, told as often as the `typing` frame. */
interface TypingRequest {
    typing: boolean;
}
/** Answer of `GET …/events?after=N`, in order and without gaps. */
interface EventPage {
    events: ContactEvent[];
    /** Number of the newest event in the log; larger than the page's last one when there is more. */
    lastN: number;
}
/** Answer of `GET …/contacts`: the visitor's own, newest first. */
interface ContactList {
    contacts: ContactHeader[];
}

declare const WEEKDAYS: readonly ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
type Weekday = (typeof WEEKDAYS)[number];
/** A time of day, local to the site: open from `from` until just before `to`. */
interface TimeSpan {
    /** `HH:MM`, 24-hour clock. */
    from: string;
    /** `HH:MM`; `24:00` is midnight at the day's end. */
    to: string;
}
/** Times of one or more days of the week. */
interface OpeningHours extends TimeSpan {
    days: Weekday[];
}
/** Local days by which a country's offices may also rest, besides its own. */
declare const HOLIDAY_REGIONS: {
    readonly CO: readonly [];
    readonly EC: readonly ["quito", "guayaquil"];
    readonly PA: readonly ["public-sector"];
    readonly PR: readonly [];
};
/** Countries whose holidays are known: Colombia, Ecuador, Panama, Puerto Rico. */
type HolidayCountry = keyof typeof HOLIDAY_REGIONS;
/** Whose holidays the office keeps. */
interface HolidayConfiguration {
    country: HolidayCountry;
    /** Those of `HOLIDAY_REGIONS`, such as `quito`. Default none. */
    regions?: string[];
}
/** Days for which the city has decided something of its own. It goes before holidays and the week. */
interface SpecialDays {
    /** First day, local to the site, such as `2026-12-24`. */
    from: string;
    /** Last day. Default `from`. */
    to?: string;
    /** `closed`; `usual`, as the week says, although it is a holiday; or other times on each of these days. */
    hours: 'closed' | 'usual' | TimeSpan[];
    /** For these channels alone. Default all. */
    channels?: ChannelKind[];
}
/** How a site offers one channel. */
interface ChannelConfiguration {
    /** Weekly hours, or `always` for day and night, holidays included. */
    hours: OpeningHours[] | 'always';
    /** Minutes before closing from which no new contact begins; those that are open go on. Default 5. */
    lastContactMinutes?: number;
    /** What an agent must have to be offered contacts of this channel. Default none. */
    skills: string[];
    /** Name of the contact centre that answers, one of the file's `backends`. Default: the built-in one. */
    backend?: string;
}
/** The name of the built-in contact centre, which no other may bear. */
declare const BUILT_IN_BACKEND = "contact-centre";
/** A contact centre elsewhere, told of events by webhooks. */
interface BackendConfiguration {
    /** Lower-case letters, digits and hyphens; what has been told is remembered under it. */
    name: string;
    /** Where events are posted. */
    url: string;
    /** Names of environment variables that hold the secrets shared with it; the first signs, and so do the others. */
    secrets: string[];
}
/** Whole days from the last event of a closed contact on, or `forever`. Contacts that are open are kept whole. */
type RetentionDays = number | 'forever';
/** How long each class of data is kept. What is older is blanked: numbers, times and who acted stay. */
interface RetentionConfiguration {
    /** What was said: texts of messages and notes. Default 90. */
    messagesDays?: RetentionDays;
    /** How the matter went: queue, assignments, transfers, closing. Not shorter than `messagesDays`. Default 730. */
    contactsDays?: RetentionDays;
}
/** What holds for a site that says nothing about it. */
declare const DEFAULT_RETENTION: {
    readonly messagesDays: 90;
    readonly contactsDays: 730;
};
/** A site as the operator's file describes it. */
interface SiteConfiguration {
    id: SiteId;
    /** The service's name, shown at the desk. */
    name: string;
    /** IANA time zone of the office, such as `America/Bogota`. */
    timeZone: string;
    /** Language used where the citizen's is not known. Default `es`. */
    locale: LocaleTag;
    /** Origins of pages that may use the site, such as `https://www.quito.gob.ec`. The server's own is always allowed. */
    origins: string[];
    /** Channels in the order in which the banner shows them. A channel left out is switched off. */
    channels: Partial<Record<ChannelKind, ChannelConfiguration>>;
    lines: ContactLine[];
    /** Default none: the week is followed on every day of the year. */
    holidays?: HolidayConfiguration;
    /** Of several entries for a day, the last one counts. Default none. */
    specialDays?: SpecialDays[];
    cannedReplies: CannedReply[];
    /** Default: as `DEFAULT_RETENTION` says. */
    retention?: RetentionConfiguration;
}
/** The whole configuration file. */
interface ServerConfiguration {
    /** Contact centres elsewhere. Default none. */
    backends: BackendConfiguration[];
    sites: SiteConfiguration[];
}

/** Where a server takes WebSockets. */
declare const SOCKET_PATH = "/v1/socket";
/** Version of the frames below, named in `hello`. */
declare const SOCKET_VERSION = 1;
/** Seconds without any frame after which the side that waits may call the socket dead, at two missed pings. */
declare const PING_INTERVAL_SECONDS = 15;
/** What a client sends. Each frame is one JSON text. */
type ClientFrame = 
/** Always first. `token` is a visitor token, or an agent's single-use ticket. */
{
    type: 'hello';
    version: typeof SOCKET_VERSION;
    site: SiteId;
    token: string;
}
/** Answered by `watching`, then by every event after number `after`, then by what is new. */
 | {
    type: 'watch';
    contact: ContactId;
    after: number;
} | {
    type: 'unwatch';
    contact: ContactId;
}
/** The same command as `POST …/messages`, answered by `stored` or `refused`. */
 | {
    type: 'send';
    contact: ContactId;
    message: MessageSend;
}
/** Sent at most every 3 s while typing goes on; a reader forgets it after 6 s. */
 | {
    type: 'typing';
    contact: ContactId;
    typing: boolean;
} | {
    type: 'read';
    contact: ContactId;
    n: number;
} | {
    type: 'ping';
};
/** What the server sends. Each frame is one JSON text; a client ignores types it does not know. */
type ServerFrame = 
/** The hello was accepted. */
{
    type: 'welcome';
} | {
    type: 'watching';
    contact: ContactId;
    status: ContactStatus;
    lastN: number;
    read: ReadMarks;
}
/** Consecutive numbers, beginning where the last frame for this contact ended. */
 | {
    type: 'events';
    contact: ContactId;
    events: ContactEvent[];
} | {
    type: 'stored';
    contact: ContactId;
    id: SendId;
    n: number;
    at: Instant;
}
/** The send or the watch was refused; `id` names the send. The socket stays open. */
 | {
    type: 'refused';
    contact: ContactId;
    id?: SendId;
    problem: ProblemDocument;
} | {
    type: 'typing';
    contact: ContactId;
    party: Party;
    typing: boolean;
} | {
    type: 'read';
    contact: ContactId;
    party: Party;
    n: number;
}
/** Place in the queue, from 1, pushed when it changes. Never logged. */
 | {
    type: 'queue';
    contact: ContactId;
    position: number;
    expectedWait?: WaitRange;
}
/** To agents: contacts that changed, whole; one that left the agent's sight comes with status `closed`. */
 | {
    type: 'inbox';
    contacts: ContactSummary[];
}
/** To agents: the presence the server holds for them, after a change or a lease's end. */
 | {
    type: 'presence';
    state: PresenceState;
} | {
    type: 'pong';
}
/** Over HTTP: stands for everything that is pushed without being logged, so that a change between two requests shows. */
 | {
    type: 'mark';
    mark: string;
}
/** Nothing more will come; the socket closes. `token-*` and `session-expired` mean: do not come back as you are. */
 | {
    type: 'goodbye';
    problem: ProblemDocument;
};

/** Seconds after which a streamed answer ends, so that asking again shows that the reader lives. */
declare const STREAM_SECONDS = 40;
/** Seconds for which a poll waits for news: fewer than proxies wait for an answer. */
declare const POLL_SECONDS = 25;
/** Body of `POST …/stream`: realtime where WebSockets do not work. Answered by server frames, one JSON text a line. */
interface StreamRequest {
    /** Contacts to follow, as the `watch` frame does. */
    watch: {
        contact: ContactId;
        after: number;
    }[];
    /**
     * `stream`: lines as they come, for `STREAM_SECONDS`. `poll`: ends once there is news, at the latest after
     * `POLL_SECONDS`, for readers behind a proxy that hands on nothing before the end.
     */
    hold: 'stream' | 'poll';
    /** What the last `mark` said; with another one a poll ends at once. */
    mark?: string;
}

export { AGENT_ROLES, AVAILABILITY_REASONS, BUILT_IN_BACKEND, CHANNEL_KINDS, DEFAULT_RETENTION, ERROR_STATUS, HOLIDAY_REGIONS, MAX_BODY_BYTES, MAX_EVENTS_PER_PAGE, MAX_TEXT_LENGTH, PING_INTERVAL_SECONDS, POLL_SECONDS, REFERENCE_ALPHABET, SIGNATURE_WINDOW_SECONDS, SOCKET_PATH, SOCKET_VERSION, STREAM_SECONDS, VISITOR_TOKEN_PATTERN, WEEKDAYS, createReference, parseReference };
export type { Actor, AgentCard, AgentId, AgentRole, AgentSession, Audience, AvailabilityReason, BackendAct, BackendAvailabilityReport, BackendCommandRequest, BackendConfiguration, BackendEventPage, BareSend, CannedReply, ChannelAvailability, ChannelConfiguration, ChannelKind, ChannelState, ClientFrame, Colleague, ContactEvent, ContactHeader, ContactId, ContactLine, ContactList, ContactStatus, ContactSummary, DetailsOf, ErrorCode, ErrorDetails, EventEnvelope, EventKind, EventOf, EventPage, EventPayloads, HolidayConfiguration, HolidayCountry, Inbox, Instant, LocaleTag, MessagePayload, MessageSend, OpenContactRequest, OpenedContact, OpeningHours, Party, PresenceState, ProblemDocument, QueueEntryReason, ReadMarkRequest, ReadMarks, ReadableEvent, RequestIssue, RetentionConfiguration, RetentionDays, SendId, ServerConfiguration, ServerFrame, SignInRequest, SiteAvailability, SiteConfiguration, SiteId, SocketTicket, SpecialDays, StoredSend, StreamRequest, TimeSpan, TransferRequest, TransferTarget, TypingRequest, WaitRange, WebhookContact, WebhookMessage, Weekday, WithheldEvent };

// @ventanilla/protocol/schemas

import { z } from 'zod';

declare const messageSend: z.ZodObject<{
    id: z.ZodUUID;
    text: z.ZodString;
}, z.core.$strict>;

declare const contactEvent: z.ZodUnion<readonly [z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"contact-opened">;
    payload: z.ZodNullable<z.ZodObject<{
        channel: z.ZodEnum<{
            chat: "chat";
        }>;
        locale: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"message">;
    payload: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        text: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"note">;
    payload: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        text: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"queue-entered">;
    payload: z.ZodNullable<z.ZodObject<{
        skills: z.ZodArray<z.ZodString>;
        reason: z.ZodEnum<{
            opened: "opened";
            reopened: "reopened";
            transferred: "transferred";
            returned: "returned";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"queue-left">;
    payload: z.ZodNullable<z.ZodObject<{
        reason: z.ZodEnum<{
            assigned: "assigned";
            closed: "closed";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"assigned">;
    payload: z.ZodNullable<z.ZodObject<{
        agent: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"transferred">;
    payload: z.ZodNullable<z.ZodObject<{
        from: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>;
        to: z.ZodUnion<readonly [z.ZodObject<{
            skills: z.ZodArray<z.ZodString>;
        }, z.core.$strip>, z.ZodObject<{
            agent: z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
            }, z.core.$strip>;
        }, z.core.$strip>]>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    version: z.ZodInt;
    at: z.ZodISODateTime;
    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
        role: z.ZodLiteral<"citizen">;
    }, z.core.$strip>, z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodLiteral<"agent">;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"closed">;
    payload: z.ZodNullable<z.ZodObject<{
        by: z.ZodEnum<{
            citizen: "citizen";
            agent: "agent";
            system: "system";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    contact: z.ZodString;
    n: z.ZodInt;
    kind: z.ZodLiteral<"withheld">;
}, z.core.$strip>]>;

/**
 * The OpenAPI 3.1 description of the REST contract, built from the same table and schemas that the server routes and
 * checks by.
 *
 * @param version - The release the document describes.
 */
declare function openApiDocument(version: string): Record<string, unknown>;

/**
 * Every way in which a request can be refused or fail, with its HTTP status; a status of 0 marks what only a client
 * can notice. People read a sentence of their language chosen by the code, never the server's `detail`.
 */
declare const ERROR_STATUS: {
    readonly 'malformed-json': 400;
    readonly 'invalid-request': 422;
    readonly 'body-too-large': 413;
    readonly 'unsupported-media-type': 415;
    readonly 'token-missing': 401;
    readonly 'token-malformed': 401;
    readonly 'token-unknown': 401;
    readonly 'token-revoked': 401;
    readonly 'sign-in-failed': 401;
    readonly 'session-expired': 401;
    readonly 'signature-missing': 401;
    readonly 'signature-invalid': 401;
    readonly 'signature-expired': 401;
    readonly 'csrf-token-invalid': 403;
    readonly 'account-locked': 403;
    readonly 'origin-not-allowed': 403;
    readonly 'role-insufficient': 403;
    readonly 'route-not-found': 404;
    readonly 'site-not-found': 404;
    readonly 'contact-not-found': 404;
    readonly 'agent-not-found': 404;
    readonly 'method-not-allowed': 405;
    readonly 'send-conflict': 409;
    readonly 'contact-closed': 409;
    readonly 'not-assigned-to-you': 409;
    readonly 'offer-gone': 409;
    readonly 'agent-not-able': 409;
    readonly 'answered-elsewhere': 409;
    readonly 'channel-closed': 409;
    readonly 'channel-unavailable': 409;
    readonly 'too-many-requests': 429;
    readonly internal: 500;
    readonly unavailable: 503;
    readonly network: 0;
    readonly timeout: 0;
    readonly 'unexpected-answer': 0;
    readonly 'storage-unavailable': 0;
};
type ErrorCode = keyof typeof ERROR_STATUS;

/**
 * Who may call a route: anyone, a visitor, a signed-in agent, either party of a contact, or a contact centre elsewhere, by
 * its signature.
 */
type RouteAccess = 'anyone' | 'visitor' | 'agent' | 'party' | 'backend';
/** One operation of the REST contract: what the router, the OpenAPI document and the tests all read. */
interface Route {
    method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    path: `/v1/${string}`;
    summary: string;
    access: RouteAccess;
    body?: z.ZodType;
    query?: z.ZodObject;
    success: {
        status: 200 | 201 | 204;
        body?: z.ZodType;
        contentType?: string;
    };
    /** Codes besides those that any route of the same access can answer. */
    errors: readonly ErrorCode[];
}
declare const routes: {
    readonly getAvailability: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/availability";
        readonly summary: "Which channels can be used now";
        readonly access: "anyone";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                site: z.ZodString;
                timeZone: z.ZodString;
                channels: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        chat: "chat";
                    }>;
                    state: z.ZodEnum<{
                        closed: "closed";
                        available: "available";
                        busy: "busy";
                        "existing-only": "existing-only";
                        unavailable: "unavailable";
                    }>;
                    reason: z.ZodExactOptional<z.ZodEnum<{
                        "outside-hours": "outside-hours";
                        holiday: "holiday";
                        "special-day": "special-day";
                        paused: "paused";
                        "no-agents": "no-agents";
                        "all-agents-busy": "all-agents-busy";
                        "closing-soon": "closing-soon";
                    }>>;
                    opensAt: z.ZodExactOptional<z.ZodISODateTime>;
                    expectedWait: z.ZodExactOptional<z.ZodObject<{
                        minSeconds: z.ZodInt;
                        maxSeconds: z.ZodInt;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
                lines: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        phone: "phone";
                        "short-code": "short-code";
                        textphone: "textphone";
                        email: "email";
                        whatsapp: "whatsapp";
                    }>;
                    label: z.ZodString;
                    href: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly openContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts";
        readonly summary: "Open a contact with its first message";
        readonly access: "visitor";
        readonly body: z.ZodObject<{
            channel: z.ZodEnum<{
                chat: "chat";
            }>;
            locale: z.ZodString;
            message: z.ZodObject<{
                id: z.ZodUUID;
                text: z.ZodString;
            }, z.core.$strict>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                contact: z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                    }>;
                    status: z.ZodEnum<{
                        waiting: "waiting";
                        assigned: "assigned";
                        closed: "closed";
                    }>;
                    openedAt: z.ZodISODateTime;
                    lastN: z.ZodInt;
                    read: z.ZodObject<{
                        citizen: z.ZodInt;
                        agent: z.ZodInt;
                    }, z.core.$strip>;
                }, z.core.$strip>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["send-conflict", "channel-closed", "channel-unavailable"];
    };
    readonly listContacts: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/contacts";
        readonly summary: "The visitor's own contacts, newest first";
        readonly access: "visitor";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                contacts: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                    }>;
                    status: z.ZodEnum<{
                        waiting: "waiting";
                        assigned: "assigned";
                        closed: "closed";
                    }>;
                    openedAt: z.ZodISODateTime;
                    lastN: z.ZodInt;
                    read: z.ZodObject<{
                        citizen: z.ZodInt;
                        agent: z.ZodInt;
                    }, z.core.$strip>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["token-unknown"];
    };
    readonly forgetVisitor: {
        readonly method: "DELETE";
        readonly path: "/v1/sites/{site}/visitor";
        readonly summary: "Revoke the visitor's token for good";
        readonly access: "visitor";
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["token-unknown"];
    };
    readonly readEvents: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/contacts/{contact}/events";
        readonly summary: "A page of a contact's log";
        readonly access: "party";
        readonly query: z.ZodObject<{
            after: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                events: z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"contact-opened">;
                    payload: z.ZodNullable<z.ZodObject<{
                        channel: z.ZodEnum<{
                            chat: "chat";
                        }>;
                        locale: z.ZodString;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"message">;
                    payload: z.ZodNullable<z.ZodObject<{
                        id: z.ZodUUID;
                        text: z.ZodString;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"note">;
                    payload: z.ZodNullable<z.ZodObject<{
                        id: z.ZodUUID;
                        text: z.ZodString;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"queue-entered">;
                    payload: z.ZodNullable<z.ZodObject<{
                        skills: z.ZodArray<z.ZodString>;
                        reason: z.ZodEnum<{
                            opened: "opened";
                            reopened: "reopened";
                            transferred: "transferred";
                            returned: "returned";
                        }>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"queue-left">;
                    payload: z.ZodNullable<z.ZodObject<{
                        reason: z.ZodEnum<{
                            assigned: "assigned";
                            closed: "closed";
                        }>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"assigned">;
                    payload: z.ZodNullable<z.ZodObject<{
                        agent: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"transferred">;
                    payload: z.ZodNullable<z.ZodObject<{
                        from: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        to: z.ZodUnion<readonly [z.ZodObject<{
                            skills: z.ZodArray<z.ZodString>;
                        }, z.core.$strip>, z.ZodObject<{
                            agent: z.ZodObject<{
                                id: z.ZodString;
                                name: z.ZodString;
                            }, z.core.$strip>;
                        }, z.core.$strip>]>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"closed">;
                    payload: z.ZodNullable<z.ZodObject<{
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
                        }>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    kind: z.ZodLiteral<"withheld">;
                }, z.core.$strip>]>>;
                lastN: z.ZodInt;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found"];
    };
    readonly sendMessage: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/messages";
        readonly summary: "Write a message";
        readonly access: "party";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            text: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you"];
    };
    readonly closeContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/close";
        readonly summary: "End the contact";
        readonly access: "party";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you"];
    };
    readonly setReadMark: {
        readonly method: "PUT";
        readonly path: "/v1/sites/{site}/contacts/{contact}/read";
        readonly summary: "Say how far this party has read; never moves back";
        readonly access: "party";
        readonly body: z.ZodObject<{
            n: z.ZodInt;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["contact-not-found"];
    };
    readonly tellTyping: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/typing";
        readonly summary: "Tell the other party that this one is writing, or no longer; forgotten after some seconds";
        readonly access: "party";
        readonly body: z.ZodObject<{
            typing: z.ZodBoolean;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["contact-not-found"];
    };
    readonly stream: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/stream";
        readonly summary: "Follow contacts over HTTP, where WebSockets do not work";
        readonly access: "party";
        readonly body: z.ZodObject<{
            watch: z.ZodArray<z.ZodObject<{
                contact: z.ZodString;
                after: z.ZodInt;
            }, z.core.$strict>>;
            hold: z.ZodEnum<{
                stream: "stream";
                poll: "poll";
            }>;
            mark: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodCustom<ReadableStream<Uint8Array<ArrayBufferLike>>, ReadableStream<Uint8Array<ArrayBufferLike>>>;
            readonly contentType: "application/x-ndjson";
        };
        readonly errors: readonly [];
    };
    readonly acceptOffer: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/accept";
        readonly summary: "Take a contact that is offered to this agent, or one that waits and is offered to nobody";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "offer-gone", "agent-not-able", "answered-elsewhere"];
    };
    readonly declineOffer: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/decline";
        readonly summary: "Give an offer back; the contact keeps its place";
        readonly access: "agent";
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["contact-not-found", "offer-gone", "answered-elsewhere"];
    };
    readonly writeNote: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/notes";
        readonly summary: "Write a note for colleagues, withheld from the citizen";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            text: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict"];
    };
    readonly transferContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/transfer";
        readonly summary: "Hand the contact to the queue or to one agent";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            to: z.ZodUnion<readonly [z.ZodObject<{
                skills: z.ZodArray<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                agentId: z.ZodString;
            }, z.core.$strict>]>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "not-assigned-to-you", "agent-not-found", "agent-not-able", "answered-elsewhere"];
    };
    readonly signIn: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/agent/session";
        readonly summary: "Sign an agent in; sets the session cookie";
        readonly access: "anyone";
        readonly body: z.ZodObject<{
            login: z.ZodString;
            password: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                agent: z.ZodObject<{
                    id: z.ZodString;
                    name: z.ZodString;
                    login: z.ZodString;
                    role: z.ZodEnum<{
                        agent: "agent";
                        supervisor: "supervisor";
                        administrator: "administrator";
                    }>;
                    skills: z.ZodArray<z.ZodString>;
                }, z.core.$strip>;
                presence: z.ZodEnum<{
                    available: "available";
                    away: "away";
                    offline: "offline";
                }>;
                csrfToken: z.ZodString;
                cannedReplies: z.ZodArray<z.ZodObject<{
                    shortcut: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["sign-in-failed", "account-locked"];
    };
    readonly getSession: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/session";
        readonly summary: "The signed-in agent";
        readonly access: "agent";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                agent: z.ZodObject<{
                    id: z.ZodString;
                    name: z.ZodString;
                    login: z.ZodString;
                    role: z.ZodEnum<{
                        agent: "agent";
                        supervisor: "supervisor";
                        administrator: "administrator";
                    }>;
                    skills: z.ZodArray<z.ZodString>;
                }, z.core.$strip>;
                presence: z.ZodEnum<{
                    available: "available";
                    away: "away";
                    offline: "offline";
                }>;
                csrfToken: z.ZodString;
                cannedReplies: z.ZodArray<z.ZodObject<{
                    shortcut: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly signOut: {
        readonly method: "DELETE";
        readonly path: "/v1/sites/{site}/agent/session";
        readonly summary: "Sign out here, or everywhere";
        readonly access: "agent";
        readonly query: z.ZodObject<{
            everywhere: z.ZodDefault<z.ZodCodec<z.ZodString, z.ZodBoolean>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly [];
    };
    readonly issueTicket: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/agent/tickets";
        readonly summary: "A single-use ticket for the socket";
        readonly access: "agent";
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                ticket: z.ZodString;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly setPresence: {
        readonly method: "PUT";
        readonly path: "/v1/sites/{site}/agent/presence";
        readonly summary: "Say whether contacts may be offered";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            state: z.ZodEnum<{
                available: "available";
                away: "away";
                offline: "offline";
            }>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly [];
    };
    readonly getInbox: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/inbox";
        readonly summary: "Contacts that wait or are held by the agent";
        readonly access: "agent";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                contacts: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                    }>;
                    status: z.ZodEnum<{
                        waiting: "waiting";
                        assigned: "assigned";
                        closed: "closed";
                    }>;
                    openedAt: z.ZodISODateTime;
                    lastN: z.ZodInt;
                    read: z.ZodObject<{
                        citizen: z.ZodInt;
                        agent: z.ZodInt;
                    }, z.core.$strip>;
                    version: z.ZodInt;
                    locale: z.ZodString;
                    skills: z.ZodArray<z.ZodString>;
                    waitingSince: z.ZodExactOptional<z.ZodISODateTime>;
                    offer: z.ZodExactOptional<z.ZodObject<{
                        agent: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        expiresAt: z.ZodISODateTime;
                    }, z.core.$strip>>;
                    agent: z.ZodExactOptional<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                    }, z.core.$strip>>;
                    lastMessage: z.ZodExactOptional<z.ZodObject<{
                        from: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
                        }>;
                        text: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                    unread: z.ZodInt;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly listColleagues: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/colleagues";
        readonly summary: "Agents to whom a contact can be transferred";
        readonly access: "agent";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                colleagues: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    name: z.ZodString;
                    skills: z.ZodArray<z.ZodString>;
                    presence: z.ZodEnum<{
                        available: "available";
                        away: "away";
                        offline: "offline";
                    }>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly commandContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/backend/commands";
        readonly summary: "Act on a contact that this contact centre answers";
        readonly access: "backend";
        readonly body: z.ZodDiscriminatedUnion<[z.ZodObject<{
            id: z.ZodUUID;
            contact: z.ZodString;
            kind: z.ZodLiteral<"enter-queue">;
            skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
            reason: z.ZodDefault<z.ZodEnum<{
                opened: "opened";
                reopened: "reopened";
                transferred: "transferred";
                returned: "returned";
            }>>;
        }, z.core.$strict>, z.ZodObject<{
            id: z.ZodUUID;
            contact: z.ZodString;
            kind: z.ZodLiteral<"assign">;
            agent: z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
            }, z.core.$strict>;
        }, z.core.$strict>, z.ZodObject<{
            id: z.ZodUUID;
            contact: z.ZodString;
            kind: z.ZodLiteral<"message">;
            agent: z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
            }, z.core.$strict>;
            text: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            id: z.ZodUUID;
            contact: z.ZodString;
            kind: z.ZodLiteral<"close">;
        }, z.core.$strict>], "kind">;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "offer-gone", "answered-elsewhere"];
    };
    readonly readFeed: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/backend/events";
        readonly summary: "Events of all contacts that this contact centre answers, in the order of the site";
        readonly access: "backend";
        readonly query: z.ZodObject<{
            after: z.ZodDefault<z.ZodString>;
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                events: z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"contact-opened">;
                    payload: z.ZodNullable<z.ZodObject<{
                        channel: z.ZodEnum<{
                            chat: "chat";
                        }>;
                        locale: z.ZodString;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"message">;
                    payload: z.ZodNullable<z.ZodObject<{
                        id: z.ZodUUID;
                        text: z.ZodString;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"note">;
                    payload: z.ZodNullable<z.ZodObject<{
                        id: z.ZodUUID;
                        text: z.ZodString;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"queue-entered">;
                    payload: z.ZodNullable<z.ZodObject<{
                        skills: z.ZodArray<z.ZodString>;
                        reason: z.ZodEnum<{
                            opened: "opened";
                            reopened: "reopened";
                            transferred: "transferred";
                            returned: "returned";
                        }>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"queue-left">;
                    payload: z.ZodNullable<z.ZodObject<{
                        reason: z.ZodEnum<{
                            assigned: "assigned";
                            closed: "closed";
                        }>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"assigned">;
                    payload: z.ZodNullable<z.ZodObject<{
                        agent: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"transferred">;
                    payload: z.ZodNullable<z.ZodObject<{
                        from: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        to: z.ZodUnion<readonly [z.ZodObject<{
                            skills: z.ZodArray<z.ZodString>;
                        }, z.core.$strip>, z.ZodObject<{
                            agent: z.ZodObject<{
                                id: z.ZodString;
                                name: z.ZodString;
                            }, z.core.$strip>;
                        }, z.core.$strip>]>;
                    }, z.core.$strip>>;
                }, z.core.$strip>, z.ZodObject<{
                    contact: z.ZodString;
                    n: z.ZodInt;
                    version: z.ZodInt;
                    at: z.ZodISODateTime;
                    actor: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        role: z.ZodLiteral<"citizen">;
                    }, z.core.$strip>, z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        role: z.ZodLiteral<"agent">;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"closed">;
                    payload: z.ZodNullable<z.ZodObject<{
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
                        }>;
                    }, z.core.$strip>>;
                }, z.core.$strip>]>>;
                cursor: z.ZodString;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly reportAvailability: {
        readonly method: "PUT";
        readonly path: "/v1/sites/{site}/backend/availability";
        readonly summary: "Say whether a new contact would be answered now; holds for a while";
        readonly access: "backend";
        readonly body: z.ZodObject<{
            channel: z.ZodEnum<{
                chat: "chat";
            }>;
            state: z.ZodEnum<{
                available: "available";
                busy: "busy";
                "existing-only": "existing-only";
                unavailable: "unavailable";
            }>;
            reason: z.ZodExactOptional<z.ZodEnum<{
                "no-agents": "no-agents";
                "all-agents-busy": "all-agents-busy";
            }>>;
            expectedWait: z.ZodExactOptional<z.ZodObject<{
                minSeconds: z.ZodInt;
                maxSeconds: z.ZodInt;
            }, z.core.$strip>>;
            validSeconds: z.ZodDefault<z.ZodInt>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["answered-elsewhere"];
    };
};
type RouteName = keyof typeof routes;

declare const serverConfiguration: z.ZodObject<{
    backends: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        url: z.ZodString;
        secrets: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>>;
    sites: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        timeZone: z.ZodString;
        locale: z.ZodDefault<z.ZodString>;
        origins: z.ZodDefault<z.ZodArray<z.ZodString>>;
        channels: z.ZodObject<{
            chat: z.ZodExactOptional<z.ZodObject<{
                hours: z.ZodUnion<readonly [z.ZodLiteral<"always">, z.ZodArray<z.ZodObject<{
                    days: z.ZodArray<z.ZodEnum<{
                        monday: "monday";
                        tuesday: "tuesday";
                        wednesday: "wednesday";
                        thursday: "thursday";
                        friday: "friday";
                        saturday: "saturday";
                        sunday: "sunday";
                    }>>;
                    from: z.ZodString;
                    to: z.ZodString;
                }, z.core.$strict>>]>;
                lastContactMinutes: z.ZodExactOptional<z.ZodInt>;
                skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
                backend: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        lines: z.ZodDefault<z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                phone: "phone";
                "short-code": "short-code";
                textphone: "textphone";
                email: "email";
                whatsapp: "whatsapp";
            }>;
            label: z.ZodString;
            href: z.ZodString;
        }, z.core.$strict>>>;
        holidays: z.ZodExactOptional<z.ZodObject<{
            country: z.ZodEnum<{
                CO: "CO";
                EC: "EC";
                PA: "PA";
                PR: "PR";
            }>;
            regions: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        specialDays: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
            from: z.ZodISODate;
            to: z.ZodExactOptional<z.ZodISODate>;
            hours: z.ZodUnion<readonly [z.ZodEnum<{
                closed: "closed";
                usual: "usual";
            }>, z.ZodArray<z.ZodObject<{
                from: z.ZodString;
                to: z.ZodString;
            }, z.core.$strict>>]>;
            channels: z.ZodExactOptional<z.ZodArray<z.ZodEnum<{
                chat: "chat";
            }>>>;
        }, z.core.$strict>>>;
        cannedReplies: z.ZodDefault<z.ZodArray<z.ZodObject<{
            shortcut: z.ZodString;
            text: z.ZodString;
        }, z.core.$strict>>>;
        retention: z.ZodExactOptional<z.ZodObject<{
            messagesDays: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"forever">, z.ZodInt]>>;
            contactsDays: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"forever">, z.ZodInt]>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** Frames a server accepts. Anything else is answered by `goodbye` and ends the socket. */
declare const clientFrame: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"hello">;
    version: z.ZodLiteral<1>;
    site: z.ZodString;
    token: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"watch">;
    contact: z.ZodString;
    after: z.ZodInt;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"unwatch">;
    contact: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"send">;
    contact: z.ZodString;
    message: z.ZodObject<{
        id: z.ZodUUID;
        text: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"typing">;
    contact: z.ZodString;
    typing: z.ZodBoolean;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"read">;
    contact: z.ZodString;
    n: z.ZodInt;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"ping">;
}, z.core.$strict>], "type">;

declare const siteId: z.ZodString;

export { clientFrame, contactEvent, messageSend, openApiDocument, routes, serverConfiguration, siteId };
export type { Route, RouteAccess, RouteName };
