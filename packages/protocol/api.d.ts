// @ventanilla/protocol

/** The one list of channels, in the order in which a banner shows them unless its site says otherwise. */
declare const CHANNEL_KINDS: readonly ["chat", "call", "callback", "sign-call"];
/** A way to reach the city. */
type ChannelKind = (typeof CHANNEL_KINDS)[number];
/** Where agents begin a contact for somebody who is on the telephone or before them. */
declare const DESK_CHANNELS: readonly ["phone", "in-person"];
type DeskChannel = (typeof DESK_CHANNELS)[number];
/** By what a contact came. */
type ContactChannel = ChannelKind | DeskChannel;
/** Whether an agent began the contact, for somebody who could not write themself. */
declare function isDeskChannel(channel: ContactChannel): channel is DeskChannel;

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

/** One text for everybody, or one by language, such as `{ es: '…', en: '…' }`. The first stands in for languages without. */
type LocalizedText = string | Record<LocaleTag, string>;
/** The text for a tag such as `es-CO`. */
declare function localizedText(text: LocalizedText, locale: LocaleTag): string;

/** Something that an agent confirms in a contact, such as that an identity is verified. */
interface ChecklistPoint {
    /** Lower-case letters, digits and hyphens; never used for another point of the site. */
    id: string;
    /** What agents read. */
    text: LocalizedText;
    /** Without it the contact is not closed as resolved. Default no. */
    required?: boolean;
}
/** What is to be confirmed in the contacts of one topic, or in all. */
interface Checklist {
    /** As agents classify the contact. Default: every contact, whatever it is about. */
    topic?: string;
    points: ChecklistPoint[];
}
/** How a matter ended, as the agent who closes the contact sees it. */
declare const CLOSING_OUTCOMES: readonly ["resolved", "unresolved"];
type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];
/** What an agent said of one point. A later one of the same point replaces an earlier one. */
interface PointMark {
    /** Id of the point. */
    point: string;
    confirmed: boolean;
}
/** Body of `POST …/checklist`. */
interface PointMarkRequest extends PointMark {
    id: SendId;
}
/** Points for a contact of this topic, or of none so far, in the order of the site's configuration. */
declare function pointsFor(checklists: readonly Checklist[], topic: string | undefined): readonly ChecklistPoint[];

/** The two sides of a contact, each with one read mark. */
type Party = 'citizen' | 'agent';
/** An agent as citizens and colleagues see them. */
interface AgentCard {
    id: AgentId;
    /** The name shown to citizens. */
    name: string;
}

/** One call within a contact: the id of the send that began it. */
type CallId = SendId;
/** What a call is for: `voice` alone, `video` with it, or `sign`, which is video that must not stutter. */
declare const CALL_MEDIA: readonly ["voice", "video", "sign"];
type CallMedia = (typeof CALL_MEDIA)[number];
/**
 * A sign language by its ISO 639-3 code, such as `csn` (Colombia), `ecs` (Ecuador), `lsp` (Panama) or `psl` (Puerto Rico).
 * An agent who signs it has the code among their skills.
 */
type SignLanguage = string;
/** Begins a call. The server stores it once for each `id`, by which the call is known from then on. */
interface CallStart {
    id: CallId;
    media: CallMedia;
    /** Named by sign calls, and by them alone. */
    signLanguage?: SignLanguage;
    /** What the citizen was shown before asking for sign language, which tells of a disability. Sign calls of citizens carry it. */
    notice?: ShownNotice;
}
/** A notice as it was shown, so that it can be proved later which one it was. */
interface ShownNotice {
    /** Such as `2026-1`. */
    version: string;
    /** SHA-256 of the text in view, in hexadecimal digits. */
    hash: string;
    /** The person has ticked a box that stood beside it. Absent where being shown is enough. */
    accepted?: true;
}
/** Payload of `consent-given`. */
interface ConsentGiven extends ShownNotice {
    /**
     * What the notice was about: `personal-data` for the site's own, shown before the first message; `callback` for being called at the
     * number that was left.
     */
    purpose: 'sign-language' | 'personal-data' | 'callback';
}
/** Takes a call that the other side began. */
interface CallAccept {
    id: SendId;
    call: CallId;
}
/**
 * Why a call ended. `hung-up`: by either side; `declined`: before it was taken; `to-text`: the contact goes on in writing;
 * `lost`: the connection did not come back; `closed`: the contact itself has ended.
 */
declare const CALL_END_REASONS: readonly ["hung-up", "declined", "to-text", "lost", "closed"];
type CallEndReason = (typeof CALL_END_REASONS)[number];
/** Ends a call, taken or not. */
interface CallEnd {
    id: SendId;
    call: CallId;
    reason: Exclude<CallEndReason, 'closed'>;
}
/** Payload of `call-started`. */
interface CallStarted {
    call: CallId;
    media: CallMedia;
    by: Party;
    signLanguage?: SignLanguage;
}
/** Payload of `call-accepted`; told again when another agent takes the call over. */
interface CallAccepted {
    call: CallId;
}
/** Payload of `call-ended`. */
interface CallEnded {
    call: CallId;
    by: Party | 'system';
    reason: CallEndReason;
}
/**
 * As what somebody of the office comes into the call of the agent who holds the contact: an `interpreter` says in one language what was said in
 * another, and is kept in sight; a `colleague` knows something that is needed.
 */
declare const GUEST_ROLES: readonly ["interpreter", "colleague"];
type GuestRole = (typeof GUEST_ROLES)[number];
/** Most people that one call may have besides its citizen and the agent who holds the contact: those who are invited count. */
declare const MAX_CALL_GUESTS = 3;
/** Somebody who was invited into a call, and may be in it by now. */
interface CallGuest extends AgentCard {
    role: GuestRole;
    /** What an interpreter signs. Absent for interpreters of other languages. */
    signLanguage?: SignLanguage;
    /** False while the invitation waits for its answer. */
    joined: boolean;
}
/** Invites an agent of the same site, who must be at work, into the call that is under way. */
interface CallInvite {
    id: SendId;
    call: CallId;
    agentId: AgentId;
    role: GuestRole;
    /** What an interpreter must sign. Default the call's own sign language, where it has one. */
    signLanguage?: SignLanguage;
}
/** Takes an invitation, declines it, or leaves a call without ending it. */
interface CallPass {
    id: SendId;
    call: CallId;
}
/** Takes an invitation back, or sees a guest out. */
interface CallDismiss {
    id: SendId;
    call: CallId;
    agentId: AgentId;
}
/**
 * Why a guest is not in the call, or not any more. `left`: of their own accord; `declined`: never came; `unanswered`: said neither in time;
 * `dismissed`: the agent who holds the contact took the invitation back, or saw the guest out; `over`: the call has ended, or was handed on, which only interpreters who have joined
 * go along with; or the guest holds the contact from now on.
 */
declare const CALL_LEAVE_REASONS: readonly ["left", "declined", "unanswered", "dismissed", "over"];
type CallLeaveReason = (typeof CALL_LEAVE_REASONS)[number];
/** Payload of `call-invited`. */
interface CallInvited {
    call: CallId;
    guest: AgentCard;
    role: GuestRole;
    signLanguage?: SignLanguage;
}
/** Payload of `call-joined`: a guest is in the call from now on. */
interface CallJoined {
    call: CallId;
    guest: AgentCard;
    role: GuestRole;
}
/** Payload of `call-left`. */
interface CallLeft {
    call: CallId;
    guest: AgentCard;
    role: GuestRole;
    reason: CallLeaveReason;
}
/** The call of a contact that is under way, as both sides may know it. */
interface OngoingCall {
    id: CallId;
    media: CallMedia;
    by: Party;
    accepted: boolean;
    signLanguage?: SignLanguage;
    /** Who was invited besides, in the order of the invitations. Absent when nobody was. */
    guests?: readonly CallGuest[];
}
/** One open page within a call, made up by that page: a reload and a second tab are other endpoints. */
type EndpointId = SendId;
/** Body of `POST …/calls/join`. */
interface CallJoin {
    call: CallId;
    endpoint: EndpointId;
}
/** A server that helps two ends to find each other, in the form that browsers take. */
interface IceServer {
    urls: string[];
    username?: string;
    credential?: string;
}
/** What an endpoint needs to meet the others. Secrets in it end by themselves. */
type RoomAccess = {
    kind: 'peer-to-peer';
    iceServers: IceServer[];
    /** Media only passes through the relay, so that neither side learns the other's address. */
    relayOnly: boolean;
    /** When the credentials end; joining again gives new ones. */
    expiresAt: Instant;
} | {
    kind: 'livekit';
    url: string;
    token: string;
    expiresAt: Instant;
};
/**
 * Where media of calls would pass, for a page that tries it before it calls. Relay credentials in it hold for a minute; without a
 * relay, `iceServers` has none.
 */
type CallWay = {
    kind: 'peer-to-peer';
    iceServers: IceServer[];
    relayOnly: boolean;
} | {
    kind: 'livekit';
    url: string;
};
/** Who sent a signal, as the server knows it. */
type SignalSender = {
    endpoint: EndpointId;
} & ({
    party: 'citizen';
} | {
    party: 'agent';
    agent: AgentCard;
});
/** What an endpoint sends now, so that a dark picture is not taken for a fault. */
interface SentMedia {
    microphone: boolean;
    camera: boolean;
    screen: boolean;
    /** The whole call is on hold at this end. */
    held: boolean;
}
/**
 * What the ends of a call tell each other directly: at most once, never logged, forgotten when it is lost. What must last
 * (who called, accepted and ended) is in the log.
 */
type CallSignal = 
/** An endpoint is here; whoever has not met it answers with its own. Said again after the socket was away. */
{
    kind: 'join';
} | {
    kind: 'description';
    type: 'offer' | 'answer';
    sdp: string;
}
/** An empty `candidate` says that there will be no more. */
 | {
    kind: 'candidate';
    candidate: string;
    mid: string | null;
    line: number | null;
}
/** The endpoint leaves, to come back elsewhere or not at all. */
 | {
    kind: 'leave';
} | ({
    kind: 'media';
} & SentMedia)
/** How the receiver sees the sender's picture: shown frames a second, and the longest gap of late. */
 | {
    kind: 'quality';
    fps: number;
    gapMs: number;
    way?: number | undefined;
}
/** Typed letters in T.140's form, the `n`th piece of this endpoint's writing, part of `line`. */
 | {
    kind: 'text';
    n: number;
    line: SendId;
    text: string;
}
/** Every piece up to the `n`th has been shown. */
 | {
    kind: 'text-seen';
    n: number;
};
/** Body of `POST …/calls/signal`, and of the frame of the same name. */
interface SignalSend {
    call: CallId;
    from: EndpointId;
    /** The endpoint it is meant for. Absent for all. */
    to?: EndpointId;
    signal: CallSignal;
}
/** Largest session description that is passed on, in code units. */
declare const MAX_SDP_LENGTH = 48000;
/** Most code units in one piece of live text. */
declare const MAX_LIVE_TEXT_LENGTH = 1000;

/**
 * Where a clip of the city stands. `channel`: beside the channel in the open banner; `notice`: on the mirror, before the call; `queue`:
 * while somebody waits; `hours`: while nobody signs at the office.
 */
declare const SIGN_CLIP_PLACES: readonly ["channel", "notice", "queue", "hours"];
type SignClipPlace = (typeof SIGN_CLIP_PLACES)[number];
/** Shapes that room is kept for before a clip is there. */
declare const CLIP_RATIOS: readonly ["4:3", "16:9", "1:1", "3:4", "9:16"];
type ClipRatio = (typeof CLIP_RATIOS)[number];
/** Something that the city says in sign language, filmed once. It repeats, and can be paused. */
interface SignClip {
    /** An `.mp4` or `.webm` file: `https://…`, or a path on the origin of the page that shows it. */
    src: string;
    /** What stands there until it plays: a picture, addressed likewise. Default its first frame. */
    poster?: string;
    /** Default `4:3`. */
    aspectRatio?: ClipRatio;
    /** What is signed, in writing: for those who do not sign, and where the clip cannot be had. */
    transcript: LocalizedText;
}
/** The clips of one place, the office's usual sign language first. */
type SignedClips = Record<SignLanguage, SignClip>;

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
    /** Half of such waits are shorter, as far as is known. Absent where the span says all. */
    likelySeconds?: number;
}
interface ChannelAvailability {
    state: ChannelState;
    /** Absent when `available`. */
    reason?: AvailabilityReason;
    /** When the channel opens next. Absent while open, and when no opening is known. */
    opensAt?: Instant;
    /** Absent when nothing honest can be said. */
    expectedWait?: WaitRange;
    /** Of `sign-call`: what the office signs, the usual one first. */
    signLanguages?: SignLanguage[];
    /** Of `sign-call`: what the city has filmed in them, by where it stands. */
    signClips?: Partial<Record<SignClipPlace, SignedClips>>;
    /** Channels that answer now, to be offered instead. Absent when `available`, and where there are none. */
    alternatives?: ChannelKind[];
    /** A program would answer first. */
    automated?: true;
    /** What that program is asked most, to be sent with one press. Only with `automated`. */
    quickReplies?: string[];
}
/** A telephone line or address that is always offered beside the channels. */
interface ContactLine {
    kind: 'phone' | 'short-code' | 'textphone' | 'email' | 'whatsapp';
    /** What people read, such as `(601) 364 9400, opción 2`. */
    label: string;
    /** Where the link leads, such as `tel:+576013649400`. */
    href: string;
}
/** What the office says above its channels: lines that are down, where to turn in an emergency. */
interface SiteNotice {
    text: LocalizedText;
    /** A line to call or write to, such as the emergency number. */
    line?: ContactLine;
}
/** What the office does with what citizens tell it: shown before the first personal field. */
interface PrivacyNotice {
    /** Changes with the sense of the text, such as `2026-1`. */
    version: string;
    text: LocalizedText;
    /** Where the whole policy is. */
    link?: string;
    /** A box has to be ticked before anything is sent; nothing is ever ticked beforehand. Default: being shown is enough. */
    asks?: boolean;
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
    notice?: SiteNotice;
    privacy?: PrivacyNotice;
}

/** A telephone number as the world writes it (E.164), such as `+573001234567`. */
type PhoneNumber = string;
/** When somebody wants to be called: as soon as their turn comes, or from some time on that the office offers. */
type CallbackTime = 'turn' | {
    slot: Instant;
};
/** Asks to be called back. The server stores it once for each `id`. */
interface CallbackBooking {
    id: SendId;
    /** Whom to ask for. */
    name: string;
    /** What it is about, in the citizen's words. */
    reason: string;
    /** Of those that the site has set up. Absent where it has none. */
    topic?: string;
    /** As the citizen typed it; numbers without a country's code are the office's own country's. */
    phone: string;
    when: CallbackTime;
    /** The language to speak. Default the contact's own. */
    language?: LocaleTag;
    /** Calls back by video, in this sign language. */
    signLanguage?: SignLanguage;
    /** What the citizen was shown before leaving a name and a number. */
    notice: ShownNotice;
    /** Made by the citizen's browser: whoever has it may look at this callback, move it and cancel it. */
    key: CallbackKey;
}
/** Opens one callback and nothing else, until some weeks after it. Kept by the server as a hash. */
type CallbackKey = string;
/** What a callback's key looks like: 32 random bytes, base64url without padding, behind a prefix. */
declare const CALLBACK_KEY_PATTERN: RegExp;
/** Numbers that bring help in an emergency somewhere in the countries that are served, and must be dialled by whoever needs it. */
declare const EMERGENCY_NUMBERS: ReadonlySet<string>;
/**
 * Tells a number that nobody can be called at because it is too short: help in an emergency, or a line of the country's own.
 *
 * @returns `undefined` for every other text, whether or not it is a number.
 */
declare function refusalOfShortNumber(typed: string): Extract<PhoneRefusal, 'emergency' | 'short-code'> | undefined;
/** Most digits of a number that only works inside a country's own network, such as 195 or 1800. */
declare const SHORT_CODE_DIGITS = 6;
/**
 * Why a number is not called. `invalid`: no such number can exist; `short-code`: it cannot be called from elsewhere; `emergency`: it is for
 * whoever needs help to call; `premium`: calls to it cost extra; `foreign`: of a country that the office does not call.
 */
declare const PHONE_REFUSALS: readonly ["invalid", "short-code", "emergency", "premium", "foreign"];
type PhoneRefusal = (typeof PHONE_REFUSALS)[number];
/** How an attempt to call somebody back went. */
declare const CALLBACK_OUTCOMES: readonly ["answered", "no-answer", "busy", "voicemail", "wrong-number"];
type CallbackOutcome = (typeof CALLBACK_OUTCOMES)[number];
/** How a callback ended. `unreached`: nobody answered as often as the office tries. */
declare const CALLBACK_ENDS: readonly ["answered", "unreached", "wrong-number", "cancelled"];
type CallbackEnd = (typeof CALLBACK_ENDS)[number];
/** Payload of `callback-requested`. */
interface CallbackRequested {
    name: string;
    reason: string;
    topic?: string;
    phone: PhoneNumber;
    when: CallbackTime;
    language: LocaleTag;
    signLanguage?: SignLanguage;
}
/** Payload of `callback-rescheduled`. */
interface CallbackRescheduled {
    when: CallbackTime;
}
/** Payload of `callback-attempted`. */
interface CallbackAttempted {
    /** From 1. */
    attempt: number;
    outcome: CallbackOutcome;
    /** When the office tries again; absent when it does not. */
    nextAt?: Instant;
}
/** Payload of `callback-ended`. */
interface CallbackEnded {
    end: CallbackEnd;
    by: 'citizen' | 'agent' | 'system';
}
/** Body of `POST …/callback/attempt`: how the agent's call went. */
interface CallbackAttemptSend {
    id: SendId;
    outcome: CallbackOutcome;
}
/** A callback as agents see it. */
interface CallbackSummary extends CallbackRequested {
    /** From when on it may be dialled. */
    dueAt: Instant;
    attempts: number;
    /** How often the office tries in all. */
    maxAttempts: number;
    /** Absent while it is open. */
    end?: CallbackEnd;
}
/** Shows that somebody may manage a callback: its key, or its reference number with the telephone number that was left. */
type CallbackAccess = {
    key: CallbackKey;
} | {
    reference: string;
    phone: string;
};
/** Body of `POST …/callback/look` and `…/callback/cancel`. */
interface CallbackAccessRequest {
    access: CallbackAccess;
}
/** Body of `POST …/callback/reschedule`. */
interface CallbackRescheduleRequest extends CallbackAccessRequest {
    when: CallbackTime;
}
/**
 * Where a callback stands. `queued`: its turn is coming; `scheduled`: for a time that has not come; `calling`: an agent has it; then how
 * it ended.
 */
type CallbackState = 'queued' | 'scheduled' | 'calling' | CallbackEnd;
/** What whoever may manage a callback is told of it. */
interface CallbackStanding {
    reference: string;
    state: CallbackState;
    /** The number's last digits, such as `4567`. */
    phoneEnd: string;
    /** When it is due, while `scheduled`. */
    dueAt?: Instant;
    attempts: number;
    maxAttempts: number;
    /** By video, in this sign language. */
    signLanguage?: SignLanguage;
    /** Place in the queue, from 1, while `queued`. */
    position?: number;
    /** Absent where nothing honest can be said. */
    expectedWait?: WaitRange;
}
/** Answer of `GET …/callback/options`: no personal data, the same for everybody. */
interface CallbackOptions {
    /** Whether the office takes requests to be called as soon as their turn comes, now. */
    turn: boolean;
    /** Beginnings of the times that can be chosen, in order. */
    slots: Instant[];
    /** The site's zone, for telling them, such as `America/Bogota`. */
    timeZone: string;
    /** How long each of them lasts. */
    slotMinutes: number;
    /** The country whose numbers need no code, such as `CO`. */
    country: string;
    /** Countries whose numbers are called, that one among them. */
    countries: string[];
    /** What it may be about. Empty where the site has set up nothing. */
    topics: {
        id: string;
        name: string;
    }[];
    /** Languages that are spoken, the usual one first. */
    languages: LocaleTag[];
    /** Sign languages in which a call by video can be had. */
    signLanguages: SignLanguage[];
}
/** Most code units of a name and of a reason. */
declare const MAX_CALLBACK_NAME_LENGTH = 120;
declare const MAX_CALLBACK_REASON_LENGTH = 1000;

/**
 * Where a contact stands. `automated`: the bot answers, and nobody is asked for; `waiting`: in the queue, which includes being offered to an agent; `assigned`: an agent
 * holds it; `closed`: ended, though a new message opens the same number again.
 */
type ContactStatus = 'automated' | 'waiting' | 'assigned' | 'closed';
/** How far each party has read: the number of the last event it has seen; 0 for none. */
type ReadMarks = Record<Party, number>;
/** What both sides may know of a contact without reading its log. */
interface ContactHeader {
    id: ContactId;
    /** The number that people write down and read aloud, such as `K7M-4H2-X9A`. */
    reference: string;
    channel: ContactChannel;
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
    /** The call that is under way. Absent when there is none. */
    call?: OngoingCall;
    /** The citizen wants to be called back, or wanted to. Absent when they never asked. */
    callback?: CallbackSummary;
    /** The citizen's messages after the agents' read mark. */
    unread: number;
}

/** What an account may do; each includes the one before. */
declare const AGENT_ROLES: readonly ["agent", "supervisor", "administrator"];
type AgentRole = (typeof AGENT_ROLES)[number];
/**
 * What an agent is at the desk. Only `available` agents are offered contacts. `wrap-up`: finishing what belongs to a contact that has just
 * ended.
 */
type PresenceState = 'available' | 'away' | 'wrap-up' | 'offline';
/** What an agent can say of themself; `wrap-up` comes and goes by itself. */
type ChosenPresence = Exclude<PresenceState, 'wrap-up'>;
/** Why an agent is away for a while. */
declare const BREAK_KINDS: readonly ["rest", "lunch", "meeting", "training"];
type BreakKind = (typeof BREAK_KINDS)[number];
/** Minutes after which a break is too long, where a site says nothing else. */
declare const DEFAULT_BREAK_MINUTES: {
    readonly rest: 15;
    readonly lunch: 30;
    readonly meeting: 60;
    readonly training: 240;
};
/** Seconds within which a message should be answered, where a site says nothing else: three minutes, as cities promise. */
declare const DEFAULT_ANSWER_SECONDS = 180;
/** Body of `PUT …/agent/presence`. */
interface PresenceRequest {
    /** `available` also ends a wrap-up early. */
    state: ChosenPresence;
    /** Only with `away`. */
    break?: BreakKind;
}
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
    /** When the wrap-up ends; only with `wrap-up`. */
    presenceUntil?: Instant;
    /** Sent back in the `ventanilla-csrf` header of every request that changes something. */
    csrfToken: string;
    cannedReplies: CannedReply[];
    /** What is to be confirmed in contacts. Absent where the site has nothing. */
    checklists?: Checklist[];
    /** A message that has no answer for longer than this is an alarm at the desk. */
    answerSeconds: number;
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
/** Body of `PUT …/agent/pauses`. */
interface PauseRequest {
    channel: ChannelKind;
    /** For colleagues and for the record; citizens read only that the channel is paused. */
    reason: string;
}
/** A channel that a supervisor holds back. */
interface ChannelPause extends PauseRequest {
    by: AgentCard;
    since: Instant;
}
/** Answer of `GET …/agent/pauses`. */
interface ChannelPauses {
    /** Those that the site offers, held back or not. */
    channels: ChannelKind[];
    pauses: ChannelPause[];
}

/**
 * When a program answers before people do. `bot-first`: always, day and night; `after-hours`: only while the channel is closed; `human-only`:
 * never.
 */
declare const BOT_MODES: readonly ["bot-first", "after-hours", "human-only"];
type BotMode = (typeof BOT_MODES)[number];
/** How a channel uses its bot. */
interface BotConfiguration {
    mode: BotMode;
    /** What it is called to citizens. Default `Asistente automático`. */
    name?: string;
    /** The number to dial in an emergency, told at once where a message speaks of one, such as `123`. */
    emergencyLine: string;
    /** What is asked most, in the citizens' words: buttons before anything is written, and again where the bot has not understood. Default none. */
    quickReplies?: string[];
}
/** What is said of a bot that has no name. */
declare const DEFAULT_BOT_NAME = "Asistente autom\u00E1tico";
/**
 * Why a bot passes a contact on. `asked`: the citizen wants a person; `not-understood`: it has asked once and knows no better;
 * `emergency`; `failed`: the program behind it did not answer.
 */
declare const BOT_HAND_OVER_REASONS: readonly ["asked", "not-understood", "emergency", "failed"];
type BotHandOverReason = (typeof BOT_HAND_OVER_REASONS)[number];
/** Something the bot has understood, for the agent. */
interface BotFact {
    /** `question`: what the citizen first asked; `procedure`: title of one that was shown; other bots may have names of their own. */
    name: string;
    value: string;
}

/** A paper that a procedure asks for. */
interface ProcedureDocument {
    name: string;
    /** Such as `PDF`. */
    format?: string;
    /** Default `true`. */
    required: boolean;
}
/** Ways in which a procedure can be done. */
declare const PROCEDURE_CHANNELS: readonly ["online", "in-person", "phone", "video"];
type ProcedureChannel = (typeof PROCEDURE_CHANNELS)[number];
/** A question that people ask about a procedure, with the office's answer. */
interface ProcedureQuestion {
    q: string;
    a: string;
}
/** One procedure of the office's catalogue, as everybody may read it. */
interface Procedure {
    /** Lower-case letters, digits and hyphens; never used for another procedure. */
    id: string;
    title: string;
    /** What people also call it. */
    synonyms: string[];
    summary: string;
    requirements: string[];
    documents: ProcedureDocument[];
    /** In words, with its currency; `''` where it is not known. */
    cost: string;
    /** In words, such as `5 días hábiles`; `''` where it is not known. */
    processingTime: string;
    channels: ProcedureChannel[];
    /** Whether information about it is given here. */
    info: boolean;
    /** Whether a time can be booked for it. */
    book: boolean;
    /** Whether it can be begun on the web. */
    online: boolean;
    /** Whether it can be done from beginning to end on the web, day and night. */
    fullyDigital24x7: boolean;
    /** The office that answers for it. */
    competentBody: string;
    legalBasis?: string;
    /** Where it is done or explained. */
    url?: string;
    faq: ProcedureQuestion[];
    topic?: string;
    zone?: string;
    /** When the office last looked at the entry: a day such as `2026-11-02`. */
    updatedAt: string;
}
/** What people ask this office although another one answers for it. */
interface Redirect {
    id: string;
    title: string;
    /** How people speak of it. */
    phrases: string[];
    /** The body whose business it is. */
    institution: string;
    url?: string;
    /** As it is dialled, such as `119`. */
    phone?: string;
}
/** A catalogue file of our own form. */
interface Catalogue {
    procedures: Procedure[];
    /** Default none. */
    redirects: Redirect[];
}
/** Answer of `GET …/procedures`: best first where something was asked, otherwise by title. */
interface ProcedurePage {
    procedures: Procedure[];
    /** How many there are in all. */
    total: number;
}
/** A procedure as a message cites it: what was true when it was said. */
interface ProcedureCard {
    id: string;
    title: string;
    summary: string;
    requirements: string[];
    documents: string[];
    cost: string;
    processingTime: string;
    competentBody: string;
    url?: string;
    updatedAt: string;
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
    /** The procedure that the message tells of. The text says the same for readers that show no cards. */
    card?: ProcedureCard;
    /** Texts that the citizen may send with one press. */
    replies?: string[];
}

/** Answer of `POST …/visitor/join-codes`. */
interface JoinCode {
    /** Such as `K7M4-2HX9`; lets one other device in, once. */
    code: string;
    expiresAt: Instant;
}
/** Body of `POST …/visitor/join`. */
interface JoinRequest {
    /** As the person typed it. */
    code: string;
}
/** What a page says of its user. */
interface UserClaims {
    name?: string;
    email?: string;
    phone?: string;
}
/** Body of `PUT …/visitor/identity`: a token signed by the city, or what the page says by itself. */
type IdentityRequest = {
    token: string;
} | {
    claims: UserClaims;
};
/** Answer of `PUT …/visitor/identity`. */
interface Identity {
    /** Whether the city has signed it. */
    verified: boolean;
    /** When a signed identity ends and wants to be renewed. */
    expiresAt?: Instant;
    /** The person's own, newest first. */
    contacts: ContactHeader[];
}
/** Most code units of each claim. */
declare const MAX_CLAIM_LENGTH = 200;
/** Most code units of a signed token. */
declare const MAX_IDENTITY_TOKEN_LENGTH = 8192;

/** Who did what an event tells of. */
type Actor = {
    role: 'citizen';
} | ({
    role: 'agent';
} & AgentCard)
/** A program that answers in words, under the name that citizens are told. */
 | {
    role: 'bot';
    name: string;
}
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
/** What a contact was about, in the office's own words. */
interface Classification {
    topic: string;
    /** A part of the city, such as a district. */
    zone?: string;
    /** The body whose business it is, where the agent has told so. Default none: it was this office's. */
    institution?: string;
}
/** Each kind of event and what it carries. A new kind is one line here. */
interface EventPayloads {
    /** Always event 1. `automated`: the bot answers first. */
    'contact-opened': {
        channel: ContactChannel;
        locale: LocaleTag;
        automated?: true;
    };
    message: MessagePayload;
    /** Written by an agent for colleagues; its audience is `agents`. */
    note: MessagePayload;
    'queue-entered': {
        skills: string[];
        reason: QueueEntryReason;
    };
    /** `callback`: to be called at a time of the citizen's choice. */
    'queue-left': {
        reason: 'assigned' | 'closed' | 'callback';
    };
    /** For the agents: why the bot passes the contact on, and what it has understood. */
    'bot-handed-over': {
        reason: BotHandOverReason;
        facts: BotFact[];
    };
    /** The bot has told the citizen that another body answers for it, which settles the matter here. */
    'bot-redirected': {
        institution: string;
    };
    assigned: {
        agent: AgentCard;
    };
    transferred: {
        from: AgentCard;
        to: TransferTarget;
    };
    /** The citizen has not answered for long, and reads when the contact will be closed. */
    'idle-warned': {
        closesAt: Instant;
    };
    /** The citizen says that they are still there, without a message. */
    'kept-open': Record<string, never>;
    /** `idle`: the citizen was warned, and did not answer. `outcome`: as the agent who closed it saw it, where they said so. */
    closed: {
        by: 'citizen' | 'agent' | 'system';
        reason?: 'idle';
        outcome?: ClosingOutcome;
    };
    /** What it was about, for the reports; its audience is `agents`. A later one replaces an earlier one. */
    classified: Classification;
    /** For the agents: a point of the site's checklist is confirmed, or is not any more; `text` is what it said, in the site's language. */
    'point-marked': PointMark & {
        text: string;
    };
    /** How the citizen found it, from 1 to 5. A later one replaces an earlier one. */
    rated: {
        score: number;
    };
    /**
     * What the page said of its user, or with `noted` what an agent wrote down of theirs; its audience is `agents`. `subject` is there only when the city has
     * signed it.
     */
    identified: {
        verified: boolean;
        subject?: string;
        noted?: true;
    } & UserClaims;
    'call-started': CallStarted;
    'call-accepted': CallAccepted;
    'call-invited': CallInvited;
    'call-joined': CallJoined;
    'call-left': CallLeft;
    'call-ended': CallEnded;
    'callback-requested': CallbackRequested;
    'callback-rescheduled': CallbackRescheduled;
    'callback-attempted': CallbackAttempted;
    'callback-ended': CallbackEnded;
    /** Proof of what a citizen was shown and went on with. */
    'consent-given': ConsentGiven;
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

/** Body of `POST …/agent/contacts`: an agent begins a contact for somebody on the telephone or before them, and holds it. */
interface DeskContactRequest {
    id: SendId;
    channel: DeskChannel;
    /** What is spoken. */
    locale: LocaleTag;
    /** As the person says it, unverified. */
    name?: string;
    phone?: string;
    /** What it is about, for colleagues. */
    note?: string;
    /** A contact of the same person, to whom this one then belongs too. */
    samePersonAs?: ContactId;
}
/** Answer of `GET …/person`: a contact with the others of the same person, the newest first. */
interface ContactPerson {
    contact: ContactSummary;
    others: ContactSummary[];
}
/** A contact that was found, with some of what was said in it around the words that were looked for. */
interface FoundContact {
    contact: ContactSummary;
    excerpt?: string;
}
/** Answer of `GET …/agent/search`: the newest first. */
interface SearchAnswer {
    contacts: FoundContact[];
    /** There are more than are told. */
    hasMore: boolean;
}
/** A procedure that may be what the citizen asks about, with the words that cite it. Nothing says them but the agent. */
interface SuggestedAnswer {
    /** Id of the procedure. */
    id: string;
    title: string;
    summary: string;
    /** What the catalogue says of it, in the contact's language as far as there are words for it, with the day on which it was last looked at. */
    text: string;
}
/** Answer of `GET …/suggestions`: best first, three at most; none where nothing fits what the citizen wrote last. */
interface SuggestedAnswers {
    suggestions: SuggestedAnswer[];
}
/** Answer to `POST …/agent/contacts`. Repeated, it is the same contact. */
interface DeskContact {
    contact: ContactSummary;
}

/** Header that carries a solved challenge: base64 of its JSON, `{ challenge, solution }`. */
declare const PROOF_HEADER = "ventanilla-proof";
/**
 * Work for a caller's machine, which shows that somebody takes the time: find the number whose derived key begins as
 * asked. Signed by the server, good for one request within minutes.
 */
interface ProofChallenge {
    parameters: {
        algorithm: string;
        nonce: string;
        salt: string;
        cost: number;
        keyLength: number;
        keyPrefix: string;
        /** Seconds since 1970. */
        expiresAt?: number;
        /** What the proof is good for. */
        data?: Record<string, string | number | boolean | null>;
    };
    signature?: string;
}

/**
 * Every way in which a request can be refused or fail, with its HTTP status; a status of 0 marks what only a client
 * can notice. People read a sentence of their language chosen by the code, never the server's `detail`.
 */
declare const ERROR_STATUS: {
    readonly 'malformed-json': 400;
    readonly 'invalid-request': 422;
    readonly 'phone-refused': 422;
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
    readonly 'origin-not-allowed': 403;
    readonly 'proof-required': 403;
    readonly 'consent-required': 403;
    readonly 'identity-refused': 403;
    readonly 'identity-expired': 403;
    readonly 'role-insufficient': 403;
    readonly 'route-not-found': 404;
    readonly 'site-not-found': 404;
    readonly 'contact-not-found': 404;
    readonly 'agent-not-found': 404;
    readonly 'join-code-unknown': 404;
    readonly 'callback-unknown': 404;
    readonly 'point-unknown': 404;
    readonly 'method-not-allowed': 405;
    readonly 'checklist-incomplete': 409;
    readonly 'send-conflict': 409;
    readonly 'contact-closed': 409;
    readonly 'not-assigned-to-you': 409;
    readonly 'offer-gone': 409;
    readonly 'agent-not-able': 409;
    readonly 'answered-elsewhere': 409;
    readonly 'call-under-way': 409;
    readonly 'call-over': 409;
    readonly 'invitation-gone': 409;
    readonly 'callback-exists': 409;
    readonly 'callback-over': 409;
    readonly 'slot-gone': 409;
    readonly 'break-full': 409;
    readonly 'channel-closed': 409;
    readonly 'channel-unavailable': 409;
    readonly 'token-in-use': 409;
    readonly 'identity-not-offered': 409;
    readonly 'identity-changed': 409;
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
    'phone-refused': {
        reason: PhoneRefusal;
    };
    /** `points`: ids of those that are still to be confirmed. */
    'checklist-incomplete': {
        points: string[];
    };
    'channel-closed': {
        opensAt?: Instant;
    };
    'too-many-requests': {
        retryAfterSeconds: number;
    };
    'proof-required': {
        challenge: ProofChallenge;
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

/** Minutes for which a join code lets another device in. */
declare const JOIN_CODE_MINUTES = 10;
/** Of a join code, the part that names it; the rest is its secret. */
declare const JOIN_CODE_NAME_LENGTH = 3;
/**
 * Makes a join code, such as `K7M4-2HX9`: two groups of four, so that nobody takes it for a reference number, in the same
 * characters that neither look nor sound alike.
 *
 * @param randomBytes - Returns `count` random bytes. Bytes that would favour some characters are drawn again.
 */
declare function createJoinCode(randomBytes: (count: number) => Uint8Array): string;
/**
 * Reads a join code as a person types or dictates it: any case, with or without hyphens and spaces.
 *
 * @returns The code in its written form, or `undefined` where a character or the length is wrong.
 */
declare function parseJoinCode(text: string): string | undefined;

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

/** How long the waits of those who were answered were, in seconds. */
interface WaitFigures {
    mean: number;
    median: number;
    p90: number;
}
/** What came to an office in some time, by when it began. Shares are from 0 to 1; `null` where there is nothing to divide by. */
interface ReportFigures {
    /** Came to people: into the queue, or to an agent who wrote it up. */
    offered: number;
    answered: number;
    /** Ended before anybody answered. */
    abandoned: number;
    /** Nobody has answered yet. */
    waiting: number;
    /** Ended without a person: the bot answered, or told which body does. */
    selfService: number;
    /** Told which other body deals with it, by the bot or by an agent. */
    redirected: number;
    /** Begun with the bot. */
    botSessions: number;
    wait: WaitFigures | null;
    /** Answered in time, of those who waited and were answered or given up on after that time: who leaves early says nothing about the service. */
    serviceLevel: number | null;
    /** Answered in time, of all that came into the queue: the least flattering. */
    serviceLevelOfOffered: number | null;
    /** From the answer to the end, without time in the queue after a transfer, in seconds. */
    handlingSeconds: number | null;
    selfServiceShare: number | null;
    /** Ended with the bot, of those that began with it. */
    containment: number | null;
    /** How many citizens said how it was. */
    ratings: number;
    /** With 4 or 5 of 5, of those. */
    satisfaction: number | null;
    /** How many asked to be called. */
    callbacks: number;
    /** Those of them who answered a call. */
    callbacksReached: number;
    /** Called at least once, of those who asked and neither withdrew before that nor wait for their time still. */
    callbacksKept: number | null;
    /** Closed by an agent as resolved. */
    resolved: number;
    /** Closed by an agent as not resolved. */
    unresolved: number;
    /** Resolved, of those of which an agent said how they ended. */
    resolvedShare: number | null;
}
/** By what figures are told apart. */
declare const REPORT_KEYS: readonly ["channel", "hour", "day", "topic", "zone"];
type ReportKey = (typeof REPORT_KEYS)[number];
interface ReportRow {
    /** A channel; `07` for an hour and `2021-10-20` for a day, by the office's clock; a topic or zone, empty where none is known. */
    key: string;
    figures: ReportFigures;
    /** Of a channel: those of the same number of days before. */
    before?: ReportFigures;
}
/** Answer of `GET …/agent/reports`. */
interface Report {
    /** First and last day, by the office's clock. */
    from: string;
    to: string;
    timeZone: string;
    /** What counts as in time. */
    withinSeconds: number;
    total: ReportFigures;
    /** The same number of days before `from`. */
    before: ReportFigures;
    /** Share of their time at the desk, breaks left out, in which agents were at work on contacts or finishing what belonged to one. */
    occupancy: number | null;
    /** Time that agents spent in wrap-up, all together; work, so it is part of `occupancy`. */
    wrapUpSeconds: number;
    by: Record<ReportKey, ReportRow[]>;
}
/** An agent as a supervisor sees them. */
interface BoardAgent extends AgentCard {
    state: PresenceState;
    /** Only while away. */
    break?: BreakKind;
    /** Since when they are in this state. Absent where it began before that was kept. */
    since?: Instant;
    /** The break has lasted longer than its kind may. */
    isOverLimit: boolean;
    /** How many contacts they hold. */
    contacts: number;
}
/** One queue: contacts that ask for the same. */
interface BoardQueue {
    channel: ContactChannel;
    skills: string[];
    waiting: number;
    /** Of the first of them. */
    longestWaitSeconds: number;
    /** Agents at work who could answer. */
    able: number;
}
/** Answer of `GET …/agent/board`: how things stand now. */
interface Board {
    at: Instant;
    waiting: number;
    longestWaitSeconds: number;
    /** Waits longer than this many seconds are alarms. */
    alarmSeconds: number;
    /** How many of those who wait have waited longer than that. */
    alarms: number;
    queues: BoardQueue[];
    agents: BoardAgent[];
}
/** How many agents an hour needs. */
interface StaffingHour {
    /** When it begins. */
    at: Instant;
    /** Arrivals as in the mean of the same hour on earlier open days. */
    expected: number;
    agentsNeeded: number;
    /** What that many come to in the long run; with fewer than one, nothing. */
    meanWaitSeconds: number | null;
}
/** Answer of `GET …/agent/staffing`. */
interface StaffingPlan {
    /** Of the office, by whose clock hours are told. */
    timeZone: string;
    /** Days that the expectation is drawn from. */
    days: number;
    handlingSeconds: number;
    /** Contacts that an agent has at a time. */
    concurrency: number;
    target: {
        serviceLevel: number;
        withinSeconds: number;
    };
    agentsNow: number;
    hours: StaffingHour[];
}

/**
 * Body of `POST …/contacts`: the first send, from which the contact exists; a message, a call or a wish to be called back, only one of them.
 * Where the visitor has a contact that is open, it goes into that one.
 */
interface OpenContactRequest {
    channel: ChannelKind;
    locale: LocaleTag;
    message?: MessageSend;
    call?: CallStart;
    /** What the citizen was shown of the site's privacy notice, and whether they have accepted it. */
    notice?: ShownNotice;
    /** With the channel `callback`, and with no other. */
    callback?: CallbackBooking;
    /** The contact that the citizen has left for another matter: neither it nor any older one is gone on with, also where it is open. */
    after?: ContactId;
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
/** Body of a command that carries nothing but its own id: accept, keep open. */
interface BareSend {
    id: SendId;
}
/** Body of `POST …/close`. */
interface CloseRequest extends BareSend {
    /** Only agents tell it. Default: nothing is said of it. */
    outcome?: ClosingOutcome;
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
/** Body of `POST …/rating`. */
interface RatingRequest {
    id: SendId;
    /** From 1 to 5. */
    score: number;
}
/** Body of `POST …/classification`. */
interface ClassificationRequest extends Classification {
    id: SendId;
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
    /** For `sign-call`: the sign languages that agents answer in, the usual one first. */
    signLanguages?: SignLanguage[];
    /** For `sign-call`: what the city has filmed, by those languages. Default nothing: words alone. */
    clips?: Record<SignLanguage, Partial<Record<SignClipPlace, SignClip>>>;
    /** For `callback`: whom the office calls, and how often it tries. */
    callback?: CallbackConfiguration;
    /** Name of the contact centre that answers, one of the file's `backends`. Default: the built-in one. */
    backend?: string;
    /** Whether a program answers first. Needs the built-in contact centre. Default: people alone answer. */
    bot?: BotConfiguration;
}
/** Whom an office calls back, when, and how often it tries. */
interface CallbackConfiguration {
    /** The country whose numbers are typed without a code, such as `CO`. */
    country: string;
    /** Other countries whose numbers are called. Default none. */
    otherCountries?: string[];
    /** Beginnings of numbers that are never called, such as `+5718`; numbers that cost extra never are anyway. Default none. */
    refusedPrefixes?: string[];
    /** How often the office tries to reach somebody. Default 3. */
    attempts?: number;
    /** Minutes until it tries again; later where the office is closed by then. Default 30. */
    retryMinutes?: number;
    /** How long the times last that citizens may choose. Default 30. */
    slotMinutes?: number;
    /** How many days ahead times can be chosen. Default 5. */
    slotDays?: number;
    /** What it may be about, each with a skill that agents need. Default: the citizen's own words alone. */
    topics?: CallbackTopic[];
    /** Languages that are spoken. Whoever takes a call in another than the first has its tag as a skill. Default the site's own. */
    languages?: LocaleTag[];
    /** Minutes of waiting from which a citizen who waits in the chat is offered to be called. Default 5. */
    offerAfterMinutes?: number;
}
/** What a callback may be about. */
interface CallbackTopic {
    id: string;
    /** What citizens read. */
    name: string;
    /** What an agent must have to be offered it. Default nothing besides the channel's skills. */
    skill?: string;
}
/** What holds for a site that says nothing about it. */
declare const DEFAULT_CALLBACK: {
    readonly otherCountries: [];
    readonly refusedPrefixes: [];
    readonly attempts: 3;
    readonly retryMinutes: 30;
    readonly slotMinutes: 30;
    readonly slotDays: 5;
    readonly topics: [];
    readonly offerAfterMinutes: 5;
};
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
/** Algorithms with which a page's users can be signed in. */
declare const IDENTITY_ALGORITHMS: readonly ["HS256", "RS256", "ES256", "EdDSA"];
type IdentityAlgorithm = (typeof IDENTITY_ALGORITHMS)[number];
/** How the city signs who is signed in on its pages, with JSON Web Tokens. Exactly one of the three keys is given. */
interface IdentityConfiguration {
    /** What `iss` must say. */
    issuer: string;
    /** What `aud` must say. */
    audience: string;
    /** Where the public keys are listed (JWKS). */
    jwksUrl?: string;
    /** One public key, as PEM (SPKI). */
    publicKey?: string;
    /** A secret shared with the page's server, of 32 characters or more, for HS256. */
    secret?: string;
    /** Which algorithms are taken. Default HS256 with a secret, and the three others without. */
    algorithms?: IdentityAlgorithm[];
    /** How far the clocks may differ. Default 30. */
    clockToleranceSeconds?: number;
}
/** From when on callers have to show that somebody takes the time. */
interface ProofConfiguration {
    /** New contacts a minute from one address that need none. */
    freeContactsPerMinute: number;
}
/** What holds for a site that says nothing about it. */
declare const DEFAULT_PROOF: {
    readonly freeContactsPerMinute: 10;
};
/**
 * A line given by its number, as it is written in its country. What people read and where the link leads are made of it.
 * Codes such as 195, which only work inside a network, are written as a `ContactLine`.
 */
interface NumberedLine {
    kind: 'phone' | 'textphone' | 'whatsapp';
    /** Such as `(601) 3649400` or `1800-510-510`. */
    number: string;
    /** The number's country, such as `CO`. */
    country: string;
    /** What to press once the line answers, such as 2. Default nothing. */
    option?: number;
    /** What people read. Default the number in the country's form, and the option. */
    label?: string;
}
/** A telephone line or address as the operator's file gives it. */
type LineConfiguration = ContactLine | NumberedLine;
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
    lines: LineConfiguration[];
    /** Default none: the week is followed on every day of the year. */
    holidays?: HolidayConfiguration;
    /** Of several entries for a day, the last one counts. Default none. */
    specialDays?: SpecialDays[];
    /** Shown above the channels. Default nothing. */
    notice?: SiteNotice;
    /** Shown before the first personal field. Default nothing. */
    privacy?: PrivacyNotice;
    cannedReplies: CannedReply[];
    /** What agents confirm in contacts. Default nothing. */
    checklists?: Checklist[];
    /** Default: in order of arrival. */
    routing?: RoutingConfiguration;
    /** Path of the catalogue of procedures, from the configuration's own folder. Default none. */
    catalogue?: string;
    /** Default: as `DEFAULT_RETENTION` says. */
    retention?: RetentionConfiguration;
    /** Default: pages cannot say who is signed in, except by themselves. */
    identity?: IdentityConfiguration;
    /** Default: as `DEFAULT_PROOF` says. `off` asks for none. */
    proof?: ProofConfiguration | 'off';
}
/** Puts contacts ahead of others in the queue. Those without one grow older all the same, so that nobody waits for ever. */
interface HeadStart {
    /** Contacts of this channel. Default all. */
    channel?: ChannelKind;
    /** Contacts that ask for this skill. Default all. */
    skill?: string;
    /** They go before everybody who came up to so many seconds earlier. */
    seconds: number;
}
/** Where those who wait for too long may turn instead: exactly one of `line` and `site`. */
interface OverflowRule {
    /** Minutes of waiting, past or expected, from which it is offered. */
    afterMinutes: number;
    line?: LineConfiguration;
    /** A site of this server, whose first line it is. */
    site?: SiteId;
}
/** When chats are closed whose citizens do not answer any more. Both are whole minutes, so that whoever needs time has it. */
interface IdleRule {
    /** After a message of the agent: the citizen is asked whether they are still there. */
    afterMinutes: number;
    /** From being asked until the chat is closed. Default 5. */
    closeMinutes?: number;
}
/** How many agents may have a break of one kind at once: it is taken in turns. */
interface BreakTurns {
    break: BreakKind;
    /** Counts agents with this skill alone, and holds for them. Default all agents. */
    skill?: string;
    atOnce: number;
}
/** How the built-in contact centre hands out contacts. */
interface RoutingConfiguration {
    /** Of several that fit, the longest counts. Default none: who came first is served first. */
    headStarts?: HeadStart[];
    /** Minutes after which a break is too long. Default as `DEFAULT_BREAK_MINUTES` says. */
    breakMinutes?: Partial<Record<BreakKind, number>>;
    /** Each is kept. Default none: everybody may go. */
    breakTurns?: BreakTurns[];
    /** Another office's line for those who wait for too long; they keep their place. Default none. */
    overflow?: OverflowRule;
    /** Default none: chats stay open until somebody ends them. */
    idle?: IdleRule;
    /** Seconds after which a message without an answer is an alarm at the desk. Default 180. */
    answerSeconds?: number;
    /** How long an agent is offered nothing after a contact of theirs has ended. Default 0: not at all. */
    wrapUpSeconds?: number;
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
}
/** Passed on to the other endpoints of the call, or lost. */
 | ({
    type: 'signal';
    contact: ContactId;
} & SignalSend) | {
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
} | {
    type: 'signal';
    contact: ContactId;
    call: CallId;
    from: SignalSender;
    to?: EndpointId;
    signal: CallSignal;
}
/** Place in the queue, from 1, pushed when it changes. Never logged. */
 | {
    type: 'queue';
    contact: ContactId;
    position: number;
    expectedWait?: WaitRange;
    /** What could be had instead of such a wait, without losing the place. Absent when there is nothing. */
    alternatives?: ChannelKind[];
    /** Another office's line, for whoever waits for too long. Absent when there is none. */
    elsewhere?: ContactLine;
}
/** To agents: contacts that changed, whole; one that left the agent's sight comes with status `closed`. */
 | {
    type: 'inbox';
    contacts: ContactSummary[];
}
/** To agents: the presence the server holds for them, after a change or a lease's end; `until` when a wrap-up ends. */
 | {
    type: 'presence';
    state: PresenceState;
    until?: Instant;
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

export { AGENT_ROLES, AVAILABILITY_REASONS, BOT_HAND_OVER_REASONS, BOT_MODES, BREAK_KINDS, BUILT_IN_BACKEND, CALLBACK_ENDS, CALLBACK_KEY_PATTERN, CALLBACK_OUTCOMES, CALL_END_REASONS, CALL_LEAVE_REASONS, CALL_MEDIA, CHANNEL_KINDS, CLIP_RATIOS, CLOSING_OUTCOMES, DEFAULT_ANSWER_SECONDS, DEFAULT_BOT_NAME, DEFAULT_BREAK_MINUTES, DEFAULT_CALLBACK, DEFAULT_PROOF, DEFAULT_RETENTION, DESK_CHANNELS, EMERGENCY_NUMBERS, ERROR_STATUS, GUEST_ROLES, HOLIDAY_REGIONS, IDENTITY_ALGORITHMS, JOIN_CODE_MINUTES, JOIN_CODE_NAME_LENGTH, MAX_BODY_BYTES, MAX_CALLBACK_NAME_LENGTH, MAX_CALLBACK_REASON_LENGTH, MAX_CALL_GUESTS, MAX_CLAIM_LENGTH, MAX_EVENTS_PER_PAGE, MAX_IDENTITY_TOKEN_LENGTH, MAX_LIVE_TEXT_LENGTH, MAX_SDP_LENGTH, MAX_TEXT_LENGTH, PHONE_REFUSALS, PING_INTERVAL_SECONDS, POLL_SECONDS, PROCEDURE_CHANNELS, PROOF_HEADER, REFERENCE_ALPHABET, REPORT_KEYS, SHORT_CODE_DIGITS, SIGNATURE_WINDOW_SECONDS, SIGN_CLIP_PLACES, SOCKET_PATH, SOCKET_VERSION, STREAM_SECONDS, VISITOR_TOKEN_PATTERN, WEEKDAYS, createJoinCode, createReference, isDeskChannel, localizedText, parseJoinCode, parseReference, pointsFor, refusalOfShortNumber };
export type { Actor, AgentCard, AgentId, AgentRole, AgentSession, Audience, AvailabilityReason, BackendAct, BackendAvailabilityReport, BackendCommandRequest, BackendConfiguration, BackendEventPage, BareSend, Board, BoardAgent, BoardQueue, BotConfiguration, BotFact, BotHandOverReason, BotMode, BreakKind, BreakTurns, CallAccept, CallAccepted, CallDismiss, CallEnd, CallEndReason, CallEnded, CallGuest, CallId, CallInvite, CallInvited, CallJoin, CallJoined, CallLeaveReason, CallLeft, CallMedia, CallPass, CallSignal, CallStart, CallStarted, CallWay, CallbackAccess, CallbackAccessRequest, CallbackAttemptSend, CallbackAttempted, CallbackBooking, CallbackConfiguration, CallbackEnd, CallbackEnded, CallbackKey, CallbackOptions, CallbackOutcome, CallbackRequested, CallbackRescheduleRequest, CallbackRescheduled, CallbackStanding, CallbackState, CallbackSummary, CallbackTime, CallbackTopic, CannedReply, Catalogue, ChannelAvailability, ChannelConfiguration, ChannelKind, ChannelPause, ChannelPauses, ChannelState, Checklist, ChecklistPoint, ChosenPresence, Classification, ClassificationRequest, ClientFrame, ClipRatio, CloseRequest, ClosingOutcome, Colleague, ConsentGiven, ContactChannel, ContactEvent, ContactHeader, ContactId, ContactLine, ContactList, ContactPerson, ContactStatus, ContactSummary, DeskChannel, DeskContact, DeskContactRequest, DetailsOf, EndpointId, ErrorCode, ErrorDetails, EventEnvelope, EventKind, EventOf, EventPage, EventPayloads, FoundContact, GuestRole, HeadStart, HolidayConfiguration, HolidayCountry, IceServer, Identity, IdentityAlgorithm, IdentityConfiguration, IdentityRequest, IdleRule, Inbox, Instant, JoinCode, JoinRequest, LineConfiguration, LocaleTag, LocalizedText, MessagePayload, MessageSend, NumberedLine, OngoingCall, OpenContactRequest, OpenedContact, OpeningHours, OverflowRule, Party, PauseRequest, PhoneNumber, PhoneRefusal, PointMark, PointMarkRequest, PresenceRequest, PresenceState, PrivacyNotice, ProblemDocument, Procedure, ProcedureCard, ProcedureChannel, ProcedureDocument, ProcedurePage, ProcedureQuestion, ProofChallenge, ProofConfiguration, QueueEntryReason, RatingRequest, ReadMarkRequest, ReadMarks, ReadableEvent, Redirect, Report, ReportFigures, ReportKey, ReportRow, RequestIssue, RetentionConfiguration, RetentionDays, RoomAccess, RoutingConfiguration, SearchAnswer, SendId, SentMedia, ServerConfiguration, ServerFrame, ShownNotice, SignClip, SignClipPlace, SignInRequest, SignLanguage, SignalSend, SignalSender, SignedClips, SiteAvailability, SiteConfiguration, SiteId, SiteNotice, SocketTicket, SpecialDays, StaffingHour, StaffingPlan, StoredSend, StreamRequest, SuggestedAnswer, SuggestedAnswers, TimeSpan, TransferRequest, TransferTarget, TypingRequest, UserClaims, WaitFigures, WaitRange, WebhookContact, WebhookMessage, Weekday, WithheldEvent };

// @ventanilla/protocol/schemas

import { z } from 'zod';

declare const signLanguage: z.ZodString;
declare const callWay: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"peer-to-peer">;
    iceServers: z.ZodArray<z.ZodObject<{
        urls: z.ZodArray<z.ZodString>;
        username: z.ZodExactOptional<z.ZodString>;
        credential: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>;
    relayOnly: z.ZodBoolean;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"livekit">;
    url: z.ZodString;
}, z.core.$strip>], "kind">;
declare const roomAccess: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"peer-to-peer">;
    iceServers: z.ZodArray<z.ZodObject<{
        urls: z.ZodArray<z.ZodString>;
        username: z.ZodExactOptional<z.ZodString>;
        credential: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>;
    relayOnly: z.ZodBoolean;
    expiresAt: z.ZodISODateTime;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"livekit">;
    url: z.ZodString;
    token: z.ZodString;
    expiresAt: z.ZodISODateTime;
}, z.core.$strip>], "kind">;
declare const callSignal: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"join">;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"description">;
    type: z.ZodEnum<{
        offer: "offer";
        answer: "answer";
    }>;
    sdp: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"candidate">;
    candidate: z.ZodString;
    mid: z.ZodNullable<z.ZodString>;
    line: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"leave">;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"media">;
    microphone: z.ZodBoolean;
    camera: z.ZodBoolean;
    screen: z.ZodBoolean;
    held: z.ZodBoolean;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"quality">;
    fps: z.ZodNumber;
    gapMs: z.ZodNumber;
    way: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"text">;
    n: z.ZodInt;
    line: z.ZodUUID;
    text: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"text-seen">;
    n: z.ZodInt;
}, z.core.$strict>], "kind">;

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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
            call: "call";
            callback: "callback";
            "sign-call": "sign-call";
            phone: "phone";
            "in-person": "in-person";
        }>;
        locale: z.ZodString;
        automated: z.ZodExactOptional<z.ZodLiteral<true>>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
        card: z.ZodExactOptional<z.ZodObject<{
            id: z.ZodString;
            title: z.ZodString;
            summary: z.ZodString;
            requirements: z.ZodArray<z.ZodString>;
            documents: z.ZodArray<z.ZodString>;
            cost: z.ZodString;
            processingTime: z.ZodString;
            competentBody: z.ZodString;
            url: z.ZodExactOptional<z.ZodString>;
            updatedAt: z.ZodString;
        }, z.core.$strip>>;
        replies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
        card: z.ZodExactOptional<z.ZodObject<{
            id: z.ZodString;
            title: z.ZodString;
            summary: z.ZodString;
            requirements: z.ZodArray<z.ZodString>;
            documents: z.ZodArray<z.ZodString>;
            cost: z.ZodString;
            processingTime: z.ZodString;
            competentBody: z.ZodString;
            url: z.ZodExactOptional<z.ZodString>;
            updatedAt: z.ZodString;
        }, z.core.$strip>>;
        replies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
            callback: "callback";
            closed: "closed";
            assigned: "assigned";
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"bot-handed-over">;
    payload: z.ZodNullable<z.ZodObject<{
        reason: z.ZodEnum<{
            emergency: "emergency";
            asked: "asked";
            "not-understood": "not-understood";
            failed: "failed";
        }>;
        facts: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            value: z.ZodString;
        }, z.core.$strip>>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"bot-redirected">;
    payload: z.ZodNullable<z.ZodObject<{
        institution: z.ZodString;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"idle-warned">;
    payload: z.ZodNullable<z.ZodObject<{
        closesAt: z.ZodISODateTime;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"kept-open">;
    payload: z.ZodNullable<z.ZodObject<{}, z.core.$strip>>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
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
        reason: z.ZodExactOptional<z.ZodLiteral<"idle">>;
        outcome: z.ZodExactOptional<z.ZodEnum<{
            resolved: "resolved";
            unresolved: "unresolved";
        }>>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"classified">;
    payload: z.ZodNullable<z.ZodObject<{
        topic: z.ZodString;
        zone: z.ZodExactOptional<z.ZodString>;
        institution: z.ZodExactOptional<z.ZodString>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"point-marked">;
    payload: z.ZodNullable<z.ZodObject<{
        point: z.ZodString;
        confirmed: z.ZodBoolean;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"rated">;
    payload: z.ZodNullable<z.ZodObject<{
        score: z.ZodInt;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"identified">;
    payload: z.ZodNullable<z.ZodObject<{
        verified: z.ZodBoolean;
        subject: z.ZodExactOptional<z.ZodString>;
        noted: z.ZodExactOptional<z.ZodLiteral<true>>;
        name: z.ZodExactOptional<z.ZodString>;
        email: z.ZodExactOptional<z.ZodString>;
        phone: z.ZodExactOptional<z.ZodString>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"call-started">;
    payload: z.ZodNullable<z.ZodObject<{
        call: z.ZodUUID;
        media: z.ZodEnum<{
            voice: "voice";
            video: "video";
            sign: "sign";
        }>;
        by: z.ZodEnum<{
            citizen: "citizen";
            agent: "agent";
        }>;
        signLanguage: z.ZodExactOptional<z.ZodString>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"call-accepted">;
    payload: z.ZodNullable<z.ZodObject<{
        call: z.ZodUUID;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"call-invited">;
    payload: z.ZodNullable<z.ZodObject<{
        call: z.ZodUUID;
        guest: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>;
        role: z.ZodEnum<{
            interpreter: "interpreter";
            colleague: "colleague";
        }>;
        signLanguage: z.ZodExactOptional<z.ZodString>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"call-joined">;
    payload: z.ZodNullable<z.ZodObject<{
        call: z.ZodUUID;
        guest: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>;
        role: z.ZodEnum<{
            interpreter: "interpreter";
            colleague: "colleague";
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"call-left">;
    payload: z.ZodNullable<z.ZodObject<{
        call: z.ZodUUID;
        guest: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>;
        role: z.ZodEnum<{
            interpreter: "interpreter";
            colleague: "colleague";
        }>;
        reason: z.ZodEnum<{
            declined: "declined";
            left: "left";
            unanswered: "unanswered";
            dismissed: "dismissed";
            over: "over";
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"call-ended">;
    payload: z.ZodNullable<z.ZodObject<{
        call: z.ZodUUID;
        by: z.ZodEnum<{
            citizen: "citizen";
            agent: "agent";
            system: "system";
        }>;
        reason: z.ZodEnum<{
            "hung-up": "hung-up";
            declined: "declined";
            "to-text": "to-text";
            lost: "lost";
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"callback-requested">;
    payload: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
        reason: z.ZodString;
        topic: z.ZodExactOptional<z.ZodString>;
        phone: z.ZodString;
        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
            slot: z.ZodISODateTime;
        }, z.core.$strict>]>;
        language: z.ZodString;
        signLanguage: z.ZodExactOptional<z.ZodString>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"callback-rescheduled">;
    payload: z.ZodNullable<z.ZodObject<{
        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
            slot: z.ZodISODateTime;
        }, z.core.$strict>]>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"callback-attempted">;
    payload: z.ZodNullable<z.ZodObject<{
        attempt: z.ZodInt;
        outcome: z.ZodEnum<{
            busy: "busy";
            answered: "answered";
            "no-answer": "no-answer";
            voicemail: "voicemail";
            "wrong-number": "wrong-number";
        }>;
        nextAt: z.ZodExactOptional<z.ZodISODateTime>;
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"callback-ended">;
    payload: z.ZodNullable<z.ZodObject<{
        end: z.ZodEnum<{
            answered: "answered";
            "wrong-number": "wrong-number";
            unreached: "unreached";
            cancelled: "cancelled";
        }>;
        by: z.ZodEnum<{
            citizen: "citizen";
            agent: "agent";
            system: "system";
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
        role: z.ZodLiteral<"bot">;
        name: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        role: z.ZodLiteral<"system">;
    }, z.core.$strip>], "role">;
    audience: z.ZodEnum<{
        everyone: "everyone";
        agents: "agents";
    }>;
    kind: z.ZodLiteral<"consent-given">;
    payload: z.ZodNullable<z.ZodObject<{
        version: z.ZodString;
        hash: z.ZodString;
        accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
        purpose: z.ZodEnum<{
            callback: "callback";
            "sign-language": "sign-language";
            "personal-data": "personal-data";
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

declare const catalogue: z.ZodObject<{
    procedures: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        synonyms: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        requirements: z.ZodDefault<z.ZodArray<z.ZodString>>;
        documents: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            format: z.ZodExactOptional<z.ZodString>;
            required: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>>;
        cost: z.ZodDefault<z.ZodString>;
        processingTime: z.ZodDefault<z.ZodString>;
        channels: z.ZodDefault<z.ZodArray<z.ZodEnum<{
            phone: "phone";
            "in-person": "in-person";
            video: "video";
            online: "online";
        }>>>;
        info: z.ZodDefault<z.ZodBoolean>;
        book: z.ZodDefault<z.ZodBoolean>;
        online: z.ZodDefault<z.ZodBoolean>;
        fullyDigital24x7: z.ZodDefault<z.ZodBoolean>;
        competentBody: z.ZodString;
        legalBasis: z.ZodExactOptional<z.ZodString>;
        url: z.ZodExactOptional<z.ZodString>;
        faq: z.ZodDefault<z.ZodArray<z.ZodObject<{
            q: z.ZodString;
            a: z.ZodString;
        }, z.core.$strict>>>;
        topic: z.ZodExactOptional<z.ZodString>;
        zone: z.ZodExactOptional<z.ZodString>;
        updatedAt: z.ZodISODate;
    }, z.core.$strict>>;
    redirects: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        phrases: z.ZodArray<z.ZodString>;
        institution: z.ZodString;
        url: z.ZodExactOptional<z.ZodString>;
        phone: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;

/** What comes back in the proof header. */
declare const solvedProof: z.ZodObject<{
    challenge: z.ZodObject<{
        parameters: z.ZodObject<{
            algorithm: z.ZodString;
            nonce: z.ZodString;
            salt: z.ZodString;
            cost: z.ZodInt;
            keyLength: z.ZodInt;
            keyPrefix: z.ZodString;
            expiresAt: z.ZodExactOptional<z.ZodInt>;
            data: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodNull]>>>;
        }, z.core.$strip>;
        signature: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>;
    solution: z.ZodObject<{
        counter: z.ZodInt;
        derivedKey: z.ZodString;
    }, z.core.$strip>;
}, z.core.$strip>;

/**
 * Every way in which a request can be refused or fail, with its HTTP status; a status of 0 marks what only a client
 * can notice. People read a sentence of their language chosen by the code, never the server's `detail`.
 */
declare const ERROR_STATUS: {
    readonly 'malformed-json': 400;
    readonly 'invalid-request': 422;
    readonly 'phone-refused': 422;
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
    readonly 'origin-not-allowed': 403;
    readonly 'proof-required': 403;
    readonly 'consent-required': 403;
    readonly 'identity-refused': 403;
    readonly 'identity-expired': 403;
    readonly 'role-insufficient': 403;
    readonly 'route-not-found': 404;
    readonly 'site-not-found': 404;
    readonly 'contact-not-found': 404;
    readonly 'agent-not-found': 404;
    readonly 'join-code-unknown': 404;
    readonly 'callback-unknown': 404;
    readonly 'point-unknown': 404;
    readonly 'method-not-allowed': 405;
    readonly 'checklist-incomplete': 409;
    readonly 'send-conflict': 409;
    readonly 'contact-closed': 409;
    readonly 'not-assigned-to-you': 409;
    readonly 'offer-gone': 409;
    readonly 'agent-not-able': 409;
    readonly 'answered-elsewhere': 409;
    readonly 'call-under-way': 409;
    readonly 'call-over': 409;
    readonly 'invitation-gone': 409;
    readonly 'callback-exists': 409;
    readonly 'callback-over': 409;
    readonly 'slot-gone': 409;
    readonly 'break-full': 409;
    readonly 'channel-closed': 409;
    readonly 'channel-unavailable': 409;
    readonly 'token-in-use': 409;
    readonly 'identity-not-offered': 409;
    readonly 'identity-changed': 409;
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
 * Who may call a route: anyone, a visitor, a signed-in agent, one who is at least a supervisor, either party of a contact, or a contact centre elsewhere, by
 * its signature.
 */
type RouteAccess = 'anyone' | 'visitor' | 'agent' | 'supervisor' | 'party' | 'backend';
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
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
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
                        likelySeconds: z.ZodExactOptional<z.ZodInt>;
                    }, z.core.$strip>>;
                    signLanguages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    signClips: z.ZodExactOptional<z.ZodRecord<z.ZodEnum<{
                        channel: "channel";
                        notice: "notice";
                        queue: "queue";
                        hours: "hours";
                    }> & z.core.$partial, z.ZodRecord<z.ZodString, z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>>>;
                    alternatives: z.ZodExactOptional<z.ZodArray<z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                    }>>>;
                    automated: z.ZodExactOptional<z.ZodLiteral<true>>;
                    quickReplies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
                notice: z.ZodExactOptional<z.ZodObject<{
                    text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    line: z.ZodExactOptional<z.ZodObject<{
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
                }, z.core.$strict>>;
                privacy: z.ZodExactOptional<z.ZodObject<{
                    version: z.ZodString;
                    text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    link: z.ZodExactOptional<z.ZodString>;
                    asks: z.ZodExactOptional<z.ZodBoolean>;
                }, z.core.$strict>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly listProcedures: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/procedures";
        readonly summary: "Procedures of the catalogue: by title, or those that fit a question, best first";
        readonly access: "anyone";
        readonly query: z.ZodObject<{
            q: z.ZodExactOptional<z.ZodString>;
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            offset: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                procedures: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    title: z.ZodString;
                    synonyms: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    summary: z.ZodString;
                    requirements: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    documents: z.ZodDefault<z.ZodArray<z.ZodObject<{
                        name: z.ZodString;
                        format: z.ZodExactOptional<z.ZodString>;
                        required: z.ZodDefault<z.ZodBoolean>;
                    }, z.core.$strict>>>;
                    cost: z.ZodDefault<z.ZodString>;
                    processingTime: z.ZodDefault<z.ZodString>;
                    channels: z.ZodDefault<z.ZodArray<z.ZodEnum<{
                        phone: "phone";
                        "in-person": "in-person";
                        video: "video";
                        online: "online";
                    }>>>;
                    info: z.ZodDefault<z.ZodBoolean>;
                    book: z.ZodDefault<z.ZodBoolean>;
                    online: z.ZodDefault<z.ZodBoolean>;
                    fullyDigital24x7: z.ZodDefault<z.ZodBoolean>;
                    competentBody: z.ZodString;
                    legalBasis: z.ZodExactOptional<z.ZodString>;
                    url: z.ZodExactOptional<z.ZodString>;
                    faq: z.ZodDefault<z.ZodArray<z.ZodObject<{
                        q: z.ZodString;
                        a: z.ZodString;
                    }, z.core.$strict>>>;
                    topic: z.ZodExactOptional<z.ZodString>;
                    zone: z.ZodExactOptional<z.ZodString>;
                    updatedAt: z.ZodISODate;
                }, z.core.$strict>>;
                total: z.ZodInt;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly getProcedure: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/procedures/{procedure}";
        readonly summary: "One procedure of the catalogue";
        readonly access: "anyone";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                id: z.ZodString;
                title: z.ZodString;
                synonyms: z.ZodDefault<z.ZodArray<z.ZodString>>;
                summary: z.ZodString;
                requirements: z.ZodDefault<z.ZodArray<z.ZodString>>;
                documents: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    format: z.ZodExactOptional<z.ZodString>;
                    required: z.ZodDefault<z.ZodBoolean>;
                }, z.core.$strict>>>;
                cost: z.ZodDefault<z.ZodString>;
                processingTime: z.ZodDefault<z.ZodString>;
                channels: z.ZodDefault<z.ZodArray<z.ZodEnum<{
                    phone: "phone";
                    "in-person": "in-person";
                    video: "video";
                    online: "online";
                }>>>;
                info: z.ZodDefault<z.ZodBoolean>;
                book: z.ZodDefault<z.ZodBoolean>;
                online: z.ZodDefault<z.ZodBoolean>;
                fullyDigital24x7: z.ZodDefault<z.ZodBoolean>;
                competentBody: z.ZodString;
                legalBasis: z.ZodExactOptional<z.ZodString>;
                url: z.ZodExactOptional<z.ZodString>;
                faq: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    q: z.ZodString;
                    a: z.ZodString;
                }, z.core.$strict>>>;
                topic: z.ZodExactOptional<z.ZodString>;
                zone: z.ZodExactOptional<z.ZodString>;
                updatedAt: z.ZodISODate;
            }, z.core.$strict>;
        };
        readonly errors: readonly ["route-not-found"];
    };
    readonly openContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts";
        readonly summary: "Open a contact with its first message, a call, or a wish to be called back; where the visitor has one open, that goes into it";
        readonly access: "visitor";
        readonly body: z.ZodObject<{
            channel: z.ZodEnum<{
                chat: "chat";
                call: "call";
                callback: "callback";
                "sign-call": "sign-call";
            }>;
            locale: z.ZodString;
            message: z.ZodExactOptional<z.ZodObject<{
                id: z.ZodUUID;
                text: z.ZodString;
            }, z.core.$strict>>;
            call: z.ZodExactOptional<z.ZodObject<{
                id: z.ZodUUID;
                media: z.ZodEnum<{
                    voice: "voice";
                    video: "video";
                    sign: "sign";
                }>;
                signLanguage: z.ZodExactOptional<z.ZodString>;
                notice: z.ZodExactOptional<z.ZodObject<{
                    version: z.ZodString;
                    hash: z.ZodString;
                    accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            notice: z.ZodExactOptional<z.ZodObject<{
                version: z.ZodString;
                hash: z.ZodString;
                accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>>;
            callback: z.ZodExactOptional<z.ZodObject<{
                id: z.ZodUUID;
                name: z.ZodString;
                reason: z.ZodString;
                topic: z.ZodExactOptional<z.ZodString>;
                phone: z.ZodString;
                when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                    slot: z.ZodISODateTime;
                }, z.core.$strict>]>;
                language: z.ZodExactOptional<z.ZodString>;
                signLanguage: z.ZodExactOptional<z.ZodString>;
                notice: z.ZodObject<{
                    version: z.ZodString;
                    hash: z.ZodString;
                    accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
                }, z.core.$strict>;
                key: z.ZodString;
            }, z.core.$strict>>;
            after: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                contact: z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
        readonly errors: readonly ["send-conflict", "channel-closed", "channel-unavailable", "phone-refused", "slot-gone", "callback-exists", "call-under-way", "contact-closed", "proof-required", "consent-required"];
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
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
    readonly createJoinCode: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/visitor/join-codes";
        readonly summary: "A single-use code with which another device of the same person goes on with this chat";
        readonly access: "visitor";
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                code: z.ZodString;
                expiresAt: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["token-unknown"];
    };
    readonly joinDevice: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/visitor/join";
        readonly summary: "Go on here with what another device has begun; the token must be a new one";
        readonly access: "visitor";
        readonly body: z.ZodObject<{
            code: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                contacts: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
        readonly errors: readonly ["join-code-unknown", "token-in-use", "proof-required"];
    };
    readonly identify: {
        readonly method: "PUT";
        readonly path: "/v1/sites/{site}/visitor/identity";
        readonly summary: "Say who is signed in on the page";
        readonly access: "visitor";
        readonly body: z.ZodUnion<readonly [z.ZodObject<{
            token: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            claims: z.ZodObject<{
                name: z.ZodExactOptional<z.ZodString>;
                email: z.ZodExactOptional<z.ZodString>;
                phone: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strict>;
        }, z.core.$strict>]>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                verified: z.ZodBoolean;
                expiresAt: z.ZodExactOptional<z.ZodISODateTime>;
                contacts: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
        readonly errors: readonly ["identity-refused", "identity-expired", "identity-not-offered", "identity-changed"];
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                            call: "call";
                            callback: "callback";
                            "sign-call": "sign-call";
                            phone: "phone";
                            "in-person": "in-person";
                        }>;
                        locale: z.ZodString;
                        automated: z.ZodExactOptional<z.ZodLiteral<true>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        card: z.ZodExactOptional<z.ZodObject<{
                            id: z.ZodString;
                            title: z.ZodString;
                            summary: z.ZodString;
                            requirements: z.ZodArray<z.ZodString>;
                            documents: z.ZodArray<z.ZodString>;
                            cost: z.ZodString;
                            processingTime: z.ZodString;
                            competentBody: z.ZodString;
                            url: z.ZodExactOptional<z.ZodString>;
                            updatedAt: z.ZodString;
                        }, z.core.$strip>>;
                        replies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        card: z.ZodExactOptional<z.ZodObject<{
                            id: z.ZodString;
                            title: z.ZodString;
                            summary: z.ZodString;
                            requirements: z.ZodArray<z.ZodString>;
                            documents: z.ZodArray<z.ZodString>;
                            cost: z.ZodString;
                            processingTime: z.ZodString;
                            competentBody: z.ZodString;
                            url: z.ZodExactOptional<z.ZodString>;
                            updatedAt: z.ZodString;
                        }, z.core.$strip>>;
                        replies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                            callback: "callback";
                            closed: "closed";
                            assigned: "assigned";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"bot-handed-over">;
                    payload: z.ZodNullable<z.ZodObject<{
                        reason: z.ZodEnum<{
                            emergency: "emergency";
                            asked: "asked";
                            "not-understood": "not-understood";
                            failed: "failed";
                        }>;
                        facts: z.ZodArray<z.ZodObject<{
                            name: z.ZodString;
                            value: z.ZodString;
                        }, z.core.$strip>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"bot-redirected">;
                    payload: z.ZodNullable<z.ZodObject<{
                        institution: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"idle-warned">;
                    payload: z.ZodNullable<z.ZodObject<{
                        closesAt: z.ZodISODateTime;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"kept-open">;
                    payload: z.ZodNullable<z.ZodObject<{}, z.core.$strip>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        reason: z.ZodExactOptional<z.ZodLiteral<"idle">>;
                        outcome: z.ZodExactOptional<z.ZodEnum<{
                            resolved: "resolved";
                            unresolved: "unresolved";
                        }>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"classified">;
                    payload: z.ZodNullable<z.ZodObject<{
                        topic: z.ZodString;
                        zone: z.ZodExactOptional<z.ZodString>;
                        institution: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"point-marked">;
                    payload: z.ZodNullable<z.ZodObject<{
                        point: z.ZodString;
                        confirmed: z.ZodBoolean;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"rated">;
                    payload: z.ZodNullable<z.ZodObject<{
                        score: z.ZodInt;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"identified">;
                    payload: z.ZodNullable<z.ZodObject<{
                        verified: z.ZodBoolean;
                        subject: z.ZodExactOptional<z.ZodString>;
                        noted: z.ZodExactOptional<z.ZodLiteral<true>>;
                        name: z.ZodExactOptional<z.ZodString>;
                        email: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-started">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        media: z.ZodEnum<{
                            voice: "voice";
                            video: "video";
                            sign: "sign";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                        }>;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-accepted">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-invited">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        guest: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        role: z.ZodEnum<{
                            interpreter: "interpreter";
                            colleague: "colleague";
                        }>;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-joined">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        guest: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        role: z.ZodEnum<{
                            interpreter: "interpreter";
                            colleague: "colleague";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-left">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        guest: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        role: z.ZodEnum<{
                            interpreter: "interpreter";
                            colleague: "colleague";
                        }>;
                        reason: z.ZodEnum<{
                            declined: "declined";
                            left: "left";
                            unanswered: "unanswered";
                            dismissed: "dismissed";
                            over: "over";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-ended">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
                        }>;
                        reason: z.ZodEnum<{
                            "hung-up": "hung-up";
                            declined: "declined";
                            "to-text": "to-text";
                            lost: "lost";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-requested">;
                    payload: z.ZodNullable<z.ZodObject<{
                        name: z.ZodString;
                        reason: z.ZodString;
                        topic: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodString;
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
                        language: z.ZodString;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-rescheduled">;
                    payload: z.ZodNullable<z.ZodObject<{
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-attempted">;
                    payload: z.ZodNullable<z.ZodObject<{
                        attempt: z.ZodInt;
                        outcome: z.ZodEnum<{
                            busy: "busy";
                            answered: "answered";
                            "no-answer": "no-answer";
                            voicemail: "voicemail";
                            "wrong-number": "wrong-number";
                        }>;
                        nextAt: z.ZodExactOptional<z.ZodISODateTime>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-ended">;
                    payload: z.ZodNullable<z.ZodObject<{
                        end: z.ZodEnum<{
                            answered: "answered";
                            "wrong-number": "wrong-number";
                            unreached: "unreached";
                            cancelled: "cancelled";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"consent-given">;
                    payload: z.ZodNullable<z.ZodObject<{
                        version: z.ZodString;
                        hash: z.ZodString;
                        accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
                        purpose: z.ZodEnum<{
                            callback: "callback";
                            "sign-language": "sign-language";
                            "personal-data": "personal-data";
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
            outcome: z.ZodExactOptional<z.ZodEnum<{
                resolved: "resolved";
                unresolved: "unresolved";
            }>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "checklist-incomplete"];
    };
    readonly keepContactOpen: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/keep-open";
        readonly summary: "Say that the citizen is still there, before an idle contact is closed";
        readonly access: "visitor";
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
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed"];
    };
    readonly rateContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/rating";
        readonly summary: "Say how it was, from 1 to 5; a later word replaces an earlier one";
        readonly access: "party";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            score: z.ZodInt;
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
    readonly getCallWay: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/calls/way";
        readonly summary: "Where media of calls would pass, so that a page can try it before it calls";
        readonly access: "anyone";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"peer-to-peer">;
                iceServers: z.ZodArray<z.ZodObject<{
                    urls: z.ZodArray<z.ZodString>;
                    username: z.ZodExactOptional<z.ZodString>;
                    credential: z.ZodExactOptional<z.ZodString>;
                }, z.core.$strip>>;
                relayOnly: z.ZodBoolean;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"livekit">;
                url: z.ZodString;
            }, z.core.$strip>], "kind">;
        };
        readonly errors: readonly ["channel-unavailable"];
    };
    readonly startCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls";
        readonly summary: "Call the other party of the contact";
        readonly access: "party";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            media: z.ZodEnum<{
                voice: "voice";
                video: "video";
                sign: "sign";
            }>;
            signLanguage: z.ZodExactOptional<z.ZodString>;
            notice: z.ZodExactOptional<z.ZodObject<{
                version: z.ZodString;
                hash: z.ZodString;
                accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "call-under-way", "channel-unavailable"];
    };
    readonly acceptCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/accept";
        readonly summary: "Take the call that the other party began";
        readonly access: "party";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            call: z.ZodUUID;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "call-over"];
    };
    readonly endCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/end";
        readonly summary: "End the call; a contact that was nothing but an unanswered call ends with it";
        readonly access: "party";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            call: z.ZodUUID;
            reason: z.ZodEnum<{
                "hung-up": "hung-up";
                declined: "declined";
                "to-text": "to-text";
                lost: "lost";
            }>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "call-over"];
    };
    readonly inviteToCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/invite";
        readonly summary: "Invite an agent of the same site into the call, as its interpreter or as a colleague";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            call: z.ZodUUID;
            agentId: z.ZodString;
            role: z.ZodEnum<{
                interpreter: "interpreter";
                colleague: "colleague";
            }>;
            signLanguage: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "call-over", "agent-not-found", "agent-not-able"];
    };
    readonly dismissFromCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/dismiss";
        readonly summary: "Take an invitation into the call back, or see a guest out";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            call: z.ZodUUID;
            agentId: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "call-over", "invitation-gone"];
    };
    readonly enterCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/enter";
        readonly summary: "Take an invitation into a colleague's call";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            call: z.ZodUUID;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "call-over", "invitation-gone"];
    };
    readonly leaveCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/leave";
        readonly summary: "Decline an invitation into a colleague's call, or leave that call, which goes on";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            call: z.ZodUUID;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "call-over", "invitation-gone"];
    };
    readonly joinCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/join";
        readonly summary: "What this page needs to meet the others of a call; asked again before it expires";
        readonly access: "party";
        readonly body: z.ZodObject<{
            call: z.ZodUUID;
            endpoint: z.ZodUUID;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"peer-to-peer">;
                iceServers: z.ZodArray<z.ZodObject<{
                    urls: z.ZodArray<z.ZodString>;
                    username: z.ZodExactOptional<z.ZodString>;
                    credential: z.ZodExactOptional<z.ZodString>;
                }, z.core.$strip>>;
                relayOnly: z.ZodBoolean;
                expiresAt: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"livekit">;
                url: z.ZodString;
                token: z.ZodString;
                expiresAt: z.ZodISODateTime;
            }, z.core.$strip>], "kind">;
        };
        readonly errors: readonly ["contact-not-found", "contact-closed", "not-assigned-to-you", "call-over", "channel-unavailable"];
    };
    readonly signalCall: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/calls/signal";
        readonly summary: "Pass something on to the other endpoints of a call, at most once";
        readonly access: "party";
        readonly body: z.ZodObject<{
            call: z.ZodUUID;
            from: z.ZodUUID;
            to: z.ZodExactOptional<z.ZodUUID>;
            signal: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"join">;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"description">;
                type: z.ZodEnum<{
                    offer: "offer";
                    answer: "answer";
                }>;
                sdp: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"candidate">;
                candidate: z.ZodString;
                mid: z.ZodNullable<z.ZodString>;
                line: z.ZodNullable<z.ZodInt>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"leave">;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"media">;
                microphone: z.ZodBoolean;
                camera: z.ZodBoolean;
                screen: z.ZodBoolean;
                held: z.ZodBoolean;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"quality">;
                fps: z.ZodNumber;
                gapMs: z.ZodNumber;
                way: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"text">;
                n: z.ZodInt;
                line: z.ZodUUID;
                text: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"text-seen">;
                n: z.ZodInt;
            }, z.core.$strict>], "kind">;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["contact-not-found", "not-assigned-to-you", "call-over"];
    };
    readonly requestCallback: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/callback";
        readonly summary: "Be called back about a contact that is open; it keeps its number and its place";
        readonly access: "visitor";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            name: z.ZodString;
            reason: z.ZodString;
            topic: z.ZodExactOptional<z.ZodString>;
            phone: z.ZodString;
            when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                slot: z.ZodISODateTime;
            }, z.core.$strict>]>;
            language: z.ZodExactOptional<z.ZodString>;
            signLanguage: z.ZodExactOptional<z.ZodString>;
            notice: z.ZodObject<{
                version: z.ZodString;
                hash: z.ZodString;
                accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
            }, z.core.$strict>;
            key: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                contact: z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "consent-required", "channel-closed", "channel-unavailable", "phone-refused", "slot-gone", "callback-exists"];
    };
    readonly recordAttempt: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/callback/attempt";
        readonly summary: "Say how a call back went; what reached nobody is due again by the rule of the site";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            outcome: z.ZodEnum<{
                busy: "busy";
                answered: "answered";
                "no-answer": "no-answer";
                voicemail: "voicemail";
                "wrong-number": "wrong-number";
            }>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                id: z.ZodUUID;
                n: z.ZodInt;
                at: z.ZodISODateTime;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "callback-over", "channel-closed"];
    };
    readonly getCallbackOptions: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/callback/options";
        readonly summary: "When, in which languages and at which numbers the office calls back";
        readonly access: "anyone";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                turn: z.ZodBoolean;
                slots: z.ZodArray<z.ZodISODateTime>;
                timeZone: z.ZodString;
                slotMinutes: z.ZodInt;
                country: z.ZodString;
                countries: z.ZodArray<z.ZodString>;
                topics: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    name: z.ZodString;
                }, z.core.$strip>>;
                languages: z.ZodArray<z.ZodString>;
                signLanguages: z.ZodArray<z.ZodString>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["channel-unavailable"];
    };
    readonly lookAtCallback: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/callback/look";
        readonly summary: "Where a callback stands";
        readonly access: "anyone";
        readonly body: z.ZodObject<{
            access: z.ZodUnion<readonly [z.ZodObject<{
                key: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                reference: z.ZodString;
                phone: z.ZodString;
            }, z.core.$strict>]>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                reference: z.ZodString;
                state: z.ZodEnum<{
                    answered: "answered";
                    "wrong-number": "wrong-number";
                    unreached: "unreached";
                    cancelled: "cancelled";
                    queued: "queued";
                    scheduled: "scheduled";
                    calling: "calling";
                }>;
                phoneEnd: z.ZodString;
                dueAt: z.ZodExactOptional<z.ZodISODateTime>;
                attempts: z.ZodInt;
                maxAttempts: z.ZodInt;
                signLanguage: z.ZodExactOptional<z.ZodString>;
                position: z.ZodExactOptional<z.ZodInt>;
                expectedWait: z.ZodExactOptional<z.ZodObject<{
                    minSeconds: z.ZodInt;
                    maxSeconds: z.ZodInt;
                    likelySeconds: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["callback-unknown"];
    };
    readonly cancelCallback: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/callback/cancel";
        readonly summary: "Do not be called any more; a conversation goes on in writing at its place";
        readonly access: "anyone";
        readonly body: z.ZodObject<{
            access: z.ZodUnion<readonly [z.ZodObject<{
                key: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                reference: z.ZodString;
                phone: z.ZodString;
            }, z.core.$strict>]>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                reference: z.ZodString;
                state: z.ZodEnum<{
                    answered: "answered";
                    "wrong-number": "wrong-number";
                    unreached: "unreached";
                    cancelled: "cancelled";
                    queued: "queued";
                    scheduled: "scheduled";
                    calling: "calling";
                }>;
                phoneEnd: z.ZodString;
                dueAt: z.ZodExactOptional<z.ZodISODateTime>;
                attempts: z.ZodInt;
                maxAttempts: z.ZodInt;
                signLanguage: z.ZodExactOptional<z.ZodString>;
                position: z.ZodExactOptional<z.ZodInt>;
                expectedWait: z.ZodExactOptional<z.ZodObject<{
                    minSeconds: z.ZodInt;
                    maxSeconds: z.ZodInt;
                    likelySeconds: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["callback-unknown", "callback-over"];
    };
    readonly rescheduleCallback: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/callback/reschedule";
        readonly summary: "Be called at another time";
        readonly access: "anyone";
        readonly body: z.ZodObject<{
            access: z.ZodUnion<readonly [z.ZodObject<{
                key: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                reference: z.ZodString;
                phone: z.ZodString;
            }, z.core.$strict>]>;
            when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                slot: z.ZodISODateTime;
            }, z.core.$strict>]>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                reference: z.ZodString;
                state: z.ZodEnum<{
                    answered: "answered";
                    "wrong-number": "wrong-number";
                    unreached: "unreached";
                    cancelled: "cancelled";
                    queued: "queued";
                    scheduled: "scheduled";
                    calling: "calling";
                }>;
                phoneEnd: z.ZodString;
                dueAt: z.ZodExactOptional<z.ZodISODateTime>;
                attempts: z.ZodInt;
                maxAttempts: z.ZodInt;
                signLanguage: z.ZodExactOptional<z.ZodString>;
                position: z.ZodExactOptional<z.ZodInt>;
                expectedWait: z.ZodExactOptional<z.ZodObject<{
                    minSeconds: z.ZodInt;
                    maxSeconds: z.ZodInt;
                    likelySeconds: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["callback-unknown", "callback-over", "slot-gone", "channel-closed"];
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
    readonly suggestAnswers: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/contacts/{contact}/suggestions";
        readonly summary: "Procedures of the catalogue that may answer what the citizen wrote last, for the agent who holds the contact";
        readonly access: "agent";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                suggestions: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    title: z.ZodString;
                    summary: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "contact-closed", "not-assigned-to-you"];
    };
    readonly markPoint: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/checklist";
        readonly summary: "Confirm a point of the site's checklist, or take that back";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            point: z.ZodString;
            confirmed: z.ZodBoolean;
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
        readonly errors: readonly ["contact-not-found", "send-conflict", "contact-closed", "not-assigned-to-you", "point-unknown"];
    };
    readonly classifyContact: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/contacts/{contact}/classification";
        readonly summary: "Say what the contact was about, for the reports";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            topic: z.ZodString;
            zone: z.ZodExactOptional<z.ZodString>;
            institution: z.ZodExactOptional<z.ZodString>;
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
        readonly errors: readonly ["contact-not-found", "send-conflict"];
    };
    readonly readPerson: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/contacts/{contact}/person";
        readonly summary: "A contact, with the others of the same person";
        readonly access: "agent";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                contact: z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
                    call: z.ZodExactOptional<z.ZodObject<{
                        id: z.ZodUUID;
                        media: z.ZodEnum<{
                            voice: "voice";
                            video: "video";
                            sign: "sign";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                        }>;
                        accepted: z.ZodBoolean;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                        guests: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                            role: z.ZodEnum<{
                                interpreter: "interpreter";
                                colleague: "colleague";
                            }>;
                            signLanguage: z.ZodExactOptional<z.ZodString>;
                            joined: z.ZodBoolean;
                        }, z.core.$strip>>>>;
                    }, z.core.$strip>>;
                    callback: z.ZodExactOptional<z.ZodObject<{
                        dueAt: z.ZodISODateTime;
                        attempts: z.ZodInt;
                        maxAttempts: z.ZodInt;
                        end: z.ZodExactOptional<z.ZodEnum<{
                            answered: "answered";
                            "wrong-number": "wrong-number";
                            unreached: "unreached";
                            cancelled: "cancelled";
                        }>>;
                        name: z.ZodString;
                        reason: z.ZodString;
                        topic: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodString;
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
                        language: z.ZodString;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strip>>;
                    unread: z.ZodInt;
                }, z.core.$strip>;
                others: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
                    call: z.ZodExactOptional<z.ZodObject<{
                        id: z.ZodUUID;
                        media: z.ZodEnum<{
                            voice: "voice";
                            video: "video";
                            sign: "sign";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                        }>;
                        accepted: z.ZodBoolean;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                        guests: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                            role: z.ZodEnum<{
                                interpreter: "interpreter";
                                colleague: "colleague";
                            }>;
                            signLanguage: z.ZodExactOptional<z.ZodString>;
                            joined: z.ZodBoolean;
                        }, z.core.$strip>>>>;
                    }, z.core.$strip>>;
                    callback: z.ZodExactOptional<z.ZodObject<{
                        dueAt: z.ZodISODateTime;
                        attempts: z.ZodInt;
                        maxAttempts: z.ZodInt;
                        end: z.ZodExactOptional<z.ZodEnum<{
                            answered: "answered";
                            "wrong-number": "wrong-number";
                            unreached: "unreached";
                            cancelled: "cancelled";
                        }>>;
                        name: z.ZodString;
                        reason: z.ZodString;
                        topic: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodString;
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
                        language: z.ZodString;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strip>>;
                    unread: z.ZodInt;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found"];
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
                    "wrap-up": "wrap-up";
                    offline: "offline";
                }>;
                presenceUntil: z.ZodExactOptional<z.ZodISODateTime>;
                csrfToken: z.ZodString;
                cannedReplies: z.ZodArray<z.ZodObject<{
                    shortcut: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>>;
                checklists: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                    topic: z.ZodExactOptional<z.ZodString>;
                    points: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                        required: z.ZodExactOptional<z.ZodBoolean>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                answerSeconds: z.ZodInt;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["sign-in-failed"];
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
                    "wrap-up": "wrap-up";
                    offline: "offline";
                }>;
                presenceUntil: z.ZodExactOptional<z.ZodISODateTime>;
                csrfToken: z.ZodString;
                cannedReplies: z.ZodArray<z.ZodObject<{
                    shortcut: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>>;
                checklists: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                    topic: z.ZodExactOptional<z.ZodString>;
                    points: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                        required: z.ZodExactOptional<z.ZodBoolean>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                answerSeconds: z.ZodInt;
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
            break: z.ZodExactOptional<z.ZodEnum<{
                rest: "rest";
                lunch: "lunch";
                meeting: "meeting";
                training: "training";
            }>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly ["break-full"];
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
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
                    call: z.ZodExactOptional<z.ZodObject<{
                        id: z.ZodUUID;
                        media: z.ZodEnum<{
                            voice: "voice";
                            video: "video";
                            sign: "sign";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                        }>;
                        accepted: z.ZodBoolean;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                        guests: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                            role: z.ZodEnum<{
                                interpreter: "interpreter";
                                colleague: "colleague";
                            }>;
                            signLanguage: z.ZodExactOptional<z.ZodString>;
                            joined: z.ZodBoolean;
                        }, z.core.$strip>>>>;
                    }, z.core.$strip>>;
                    callback: z.ZodExactOptional<z.ZodObject<{
                        dueAt: z.ZodISODateTime;
                        attempts: z.ZodInt;
                        maxAttempts: z.ZodInt;
                        end: z.ZodExactOptional<z.ZodEnum<{
                            answered: "answered";
                            "wrong-number": "wrong-number";
                            unreached: "unreached";
                            cancelled: "cancelled";
                        }>>;
                        name: z.ZodString;
                        reason: z.ZodString;
                        topic: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodString;
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
                        language: z.ZodString;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strip>>;
                    unread: z.ZodInt;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly searchContacts: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/search";
        readonly summary: "Find contacts by number, by what was said in them, or by whom they are for";
        readonly access: "agent";
        readonly query: z.ZodObject<{
            q: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                contacts: z.ZodArray<z.ZodObject<{
                    contact: z.ZodObject<{
                        id: z.ZodString;
                        reference: z.ZodString;
                        channel: z.ZodEnum<{
                            chat: "chat";
                            call: "call";
                            callback: "callback";
                            "sign-call": "sign-call";
                            phone: "phone";
                            "in-person": "in-person";
                        }>;
                        status: z.ZodEnum<{
                            closed: "closed";
                            automated: "automated";
                            waiting: "waiting";
                            assigned: "assigned";
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
                        call: z.ZodExactOptional<z.ZodObject<{
                            id: z.ZodUUID;
                            media: z.ZodEnum<{
                                voice: "voice";
                                video: "video";
                                sign: "sign";
                            }>;
                            by: z.ZodEnum<{
                                citizen: "citizen";
                                agent: "agent";
                            }>;
                            accepted: z.ZodBoolean;
                            signLanguage: z.ZodExactOptional<z.ZodString>;
                            guests: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
                                id: z.ZodString;
                                name: z.ZodString;
                                role: z.ZodEnum<{
                                    interpreter: "interpreter";
                                    colleague: "colleague";
                                }>;
                                signLanguage: z.ZodExactOptional<z.ZodString>;
                                joined: z.ZodBoolean;
                            }, z.core.$strip>>>>;
                        }, z.core.$strip>>;
                        callback: z.ZodExactOptional<z.ZodObject<{
                            dueAt: z.ZodISODateTime;
                            attempts: z.ZodInt;
                            maxAttempts: z.ZodInt;
                            end: z.ZodExactOptional<z.ZodEnum<{
                                answered: "answered";
                                "wrong-number": "wrong-number";
                                unreached: "unreached";
                                cancelled: "cancelled";
                            }>>;
                            name: z.ZodString;
                            reason: z.ZodString;
                            topic: z.ZodExactOptional<z.ZodString>;
                            phone: z.ZodString;
                            when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                                slot: z.ZodISODateTime;
                            }, z.core.$strict>]>;
                            language: z.ZodString;
                            signLanguage: z.ZodExactOptional<z.ZodString>;
                        }, z.core.$strip>>;
                        unread: z.ZodInt;
                    }, z.core.$strip>;
                    excerpt: z.ZodExactOptional<z.ZodString>;
                }, z.core.$strip>>;
                hasMore: z.ZodBoolean;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly openAtDesk: {
        readonly method: "POST";
        readonly path: "/v1/sites/{site}/agent/contacts";
        readonly summary: "Begin a contact for somebody on the telephone or in person, and hold it";
        readonly access: "agent";
        readonly body: z.ZodObject<{
            id: z.ZodUUID;
            channel: z.ZodEnum<{
                phone: "phone";
                "in-person": "in-person";
            }>;
            locale: z.ZodString;
            name: z.ZodExactOptional<z.ZodString>;
            phone: z.ZodExactOptional<z.ZodString>;
            note: z.ZodExactOptional<z.ZodString>;
            samePersonAs: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 201;
            readonly body: z.ZodObject<{
                contact: z.ZodObject<{
                    id: z.ZodString;
                    reference: z.ZodString;
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    status: z.ZodEnum<{
                        closed: "closed";
                        automated: "automated";
                        waiting: "waiting";
                        assigned: "assigned";
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
                    call: z.ZodExactOptional<z.ZodObject<{
                        id: z.ZodUUID;
                        media: z.ZodEnum<{
                            voice: "voice";
                            video: "video";
                            sign: "sign";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                        }>;
                        accepted: z.ZodBoolean;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                        guests: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                            role: z.ZodEnum<{
                                interpreter: "interpreter";
                                colleague: "colleague";
                            }>;
                            signLanguage: z.ZodExactOptional<z.ZodString>;
                            joined: z.ZodBoolean;
                        }, z.core.$strip>>>>;
                    }, z.core.$strip>>;
                    callback: z.ZodExactOptional<z.ZodObject<{
                        dueAt: z.ZodISODateTime;
                        attempts: z.ZodInt;
                        maxAttempts: z.ZodInt;
                        end: z.ZodExactOptional<z.ZodEnum<{
                            answered: "answered";
                            "wrong-number": "wrong-number";
                            unreached: "unreached";
                            cancelled: "cancelled";
                        }>>;
                        name: z.ZodString;
                        reason: z.ZodString;
                        topic: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodString;
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
                        language: z.ZodString;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strip>>;
                    unread: z.ZodInt;
                }, z.core.$strip>;
            }, z.core.$strip>;
        };
        readonly errors: readonly ["contact-not-found", "send-conflict"];
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
                        "wrap-up": "wrap-up";
                        offline: "offline";
                    }>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly listPauses: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/pauses";
        readonly summary: "Channels that take no new contacts for a while";
        readonly access: "agent";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                channels: z.ZodArray<z.ZodEnum<{
                    chat: "chat";
                    call: "call";
                    callback: "callback";
                    "sign-call": "sign-call";
                }>>;
                pauses: z.ZodArray<z.ZodObject<{
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                    }>;
                    reason: z.ZodString;
                    by: z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                    }, z.core.$strip>;
                    since: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly pauseChannel: {
        readonly method: "PUT";
        readonly path: "/v1/sites/{site}/agent/pauses";
        readonly summary: "Hold new contacts of a channel back; those that are open go on";
        readonly access: "supervisor";
        readonly body: z.ZodObject<{
            channel: z.ZodEnum<{
                chat: "chat";
                call: "call";
                callback: "callback";
                "sign-call": "sign-call";
            }>;
            reason: z.ZodString;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly [];
    };
    readonly resumeChannel: {
        readonly method: "DELETE";
        readonly path: "/v1/sites/{site}/agent/pauses";
        readonly summary: "Take new contacts of a channel again";
        readonly access: "supervisor";
        readonly query: z.ZodObject<{
            channel: z.ZodEnum<{
                chat: "chat";
                call: "call";
                callback: "callback";
                "sign-call": "sign-call";
            }>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 204;
        };
        readonly errors: readonly [];
    };
    readonly getBoard: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/board";
        readonly summary: "How queues and agents stand now";
        readonly access: "supervisor";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                at: z.ZodISODateTime;
                waiting: z.ZodInt;
                longestWaitSeconds: z.ZodNumber;
                alarmSeconds: z.ZodInt;
                alarms: z.ZodInt;
                queues: z.ZodArray<z.ZodObject<{
                    channel: z.ZodEnum<{
                        chat: "chat";
                        call: "call";
                        callback: "callback";
                        "sign-call": "sign-call";
                        phone: "phone";
                        "in-person": "in-person";
                    }>;
                    skills: z.ZodArray<z.ZodString>;
                    waiting: z.ZodInt;
                    longestWaitSeconds: z.ZodNumber;
                    able: z.ZodInt;
                }, z.core.$strip>>;
                agents: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    name: z.ZodString;
                    state: z.ZodEnum<{
                        available: "available";
                        away: "away";
                        "wrap-up": "wrap-up";
                        offline: "offline";
                    }>;
                    break: z.ZodExactOptional<z.ZodEnum<{
                        rest: "rest";
                        lunch: "lunch";
                        meeting: "meeting";
                        training: "training";
                    }>>;
                    since: z.ZodExactOptional<z.ZodISODateTime>;
                    isOverLimit: z.ZodBoolean;
                    contacts: z.ZodInt;
                }, z.core.$strip>>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly getReport: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/reports";
        readonly summary: "Figures of a span of days, by channel, hour, day, topic and zone";
        readonly access: "supervisor";
        readonly query: z.ZodObject<{
            from: z.ZodISODate;
            to: z.ZodISODate;
            withinSeconds: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
        }, z.core.$strict>;
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                from: z.ZodISODate;
                to: z.ZodISODate;
                timeZone: z.ZodString;
                withinSeconds: z.ZodInt;
                total: z.ZodObject<{
                    offered: z.ZodInt;
                    answered: z.ZodInt;
                    abandoned: z.ZodInt;
                    waiting: z.ZodInt;
                    selfService: z.ZodInt;
                    redirected: z.ZodInt;
                    botSessions: z.ZodInt;
                    wait: z.ZodNullable<z.ZodObject<{
                        mean: z.ZodNumber;
                        median: z.ZodNumber;
                        p90: z.ZodNumber;
                    }, z.core.$strip>>;
                    serviceLevel: z.ZodNullable<z.ZodNumber>;
                    serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                    handlingSeconds: z.ZodNullable<z.ZodNumber>;
                    selfServiceShare: z.ZodNullable<z.ZodNumber>;
                    containment: z.ZodNullable<z.ZodNumber>;
                    ratings: z.ZodInt;
                    satisfaction: z.ZodNullable<z.ZodNumber>;
                    callbacks: z.ZodInt;
                    callbacksReached: z.ZodInt;
                    callbacksKept: z.ZodNullable<z.ZodNumber>;
                    resolved: z.ZodInt;
                    unresolved: z.ZodInt;
                    resolvedShare: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strip>;
                before: z.ZodObject<{
                    offered: z.ZodInt;
                    answered: z.ZodInt;
                    abandoned: z.ZodInt;
                    waiting: z.ZodInt;
                    selfService: z.ZodInt;
                    redirected: z.ZodInt;
                    botSessions: z.ZodInt;
                    wait: z.ZodNullable<z.ZodObject<{
                        mean: z.ZodNumber;
                        median: z.ZodNumber;
                        p90: z.ZodNumber;
                    }, z.core.$strip>>;
                    serviceLevel: z.ZodNullable<z.ZodNumber>;
                    serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                    handlingSeconds: z.ZodNullable<z.ZodNumber>;
                    selfServiceShare: z.ZodNullable<z.ZodNumber>;
                    containment: z.ZodNullable<z.ZodNumber>;
                    ratings: z.ZodInt;
                    satisfaction: z.ZodNullable<z.ZodNumber>;
                    callbacks: z.ZodInt;
                    callbacksReached: z.ZodInt;
                    callbacksKept: z.ZodNullable<z.ZodNumber>;
                    resolved: z.ZodInt;
                    unresolved: z.ZodInt;
                    resolvedShare: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strip>;
                occupancy: z.ZodNullable<z.ZodNumber>;
                wrapUpSeconds: z.ZodNumber;
                by: z.ZodObject<{
                    channel: z.ZodArray<z.ZodObject<{
                        key: z.ZodString;
                        figures: z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>;
                        before: z.ZodExactOptional<z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>>;
                    }, z.core.$strip>>;
                    hour: z.ZodArray<z.ZodObject<{
                        key: z.ZodString;
                        figures: z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>;
                        before: z.ZodExactOptional<z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>>;
                    }, z.core.$strip>>;
                    day: z.ZodArray<z.ZodObject<{
                        key: z.ZodString;
                        figures: z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>;
                        before: z.ZodExactOptional<z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>>;
                    }, z.core.$strip>>;
                    topic: z.ZodArray<z.ZodObject<{
                        key: z.ZodString;
                        figures: z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>;
                        before: z.ZodExactOptional<z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>>;
                    }, z.core.$strip>>;
                    zone: z.ZodArray<z.ZodObject<{
                        key: z.ZodString;
                        figures: z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>;
                        before: z.ZodExactOptional<z.ZodObject<{
                            offered: z.ZodInt;
                            answered: z.ZodInt;
                            abandoned: z.ZodInt;
                            waiting: z.ZodInt;
                            selfService: z.ZodInt;
                            redirected: z.ZodInt;
                            botSessions: z.ZodInt;
                            wait: z.ZodNullable<z.ZodObject<{
                                mean: z.ZodNumber;
                                median: z.ZodNumber;
                                p90: z.ZodNumber;
                            }, z.core.$strip>>;
                            serviceLevel: z.ZodNullable<z.ZodNumber>;
                            serviceLevelOfOffered: z.ZodNullable<z.ZodNumber>;
                            handlingSeconds: z.ZodNullable<z.ZodNumber>;
                            selfServiceShare: z.ZodNullable<z.ZodNumber>;
                            containment: z.ZodNullable<z.ZodNumber>;
                            ratings: z.ZodInt;
                            satisfaction: z.ZodNullable<z.ZodNumber>;
                            callbacks: z.ZodInt;
                            callbacksReached: z.ZodInt;
                            callbacksKept: z.ZodNullable<z.ZodNumber>;
                            resolved: z.ZodInt;
                            unresolved: z.ZodInt;
                            resolvedShare: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strip>>;
                    }, z.core.$strip>>;
                }, z.core.$strip>;
            }, z.core.$strip>;
        };
        readonly errors: readonly [];
    };
    readonly getStaffing: {
        readonly method: "GET";
        readonly path: "/v1/sites/{site}/agent/staffing";
        readonly summary: "How many agents the next hours need";
        readonly access: "supervisor";
        readonly success: {
            readonly status: 200;
            readonly body: z.ZodObject<{
                timeZone: z.ZodString;
                days: z.ZodInt;
                handlingSeconds: z.ZodNumber;
                concurrency: z.ZodInt;
                target: z.ZodObject<{
                    serviceLevel: z.ZodNumber;
                    withinSeconds: z.ZodNumber;
                }, z.core.$strip>;
                agentsNow: z.ZodInt;
                hours: z.ZodArray<z.ZodObject<{
                    at: z.ZodISODateTime;
                    expected: z.ZodNumber;
                    agentsNeeded: z.ZodInt;
                    meanWaitSeconds: z.ZodNullable<z.ZodNumber>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                            call: "call";
                            callback: "callback";
                            "sign-call": "sign-call";
                            phone: "phone";
                            "in-person": "in-person";
                        }>;
                        locale: z.ZodString;
                        automated: z.ZodExactOptional<z.ZodLiteral<true>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        card: z.ZodExactOptional<z.ZodObject<{
                            id: z.ZodString;
                            title: z.ZodString;
                            summary: z.ZodString;
                            requirements: z.ZodArray<z.ZodString>;
                            documents: z.ZodArray<z.ZodString>;
                            cost: z.ZodString;
                            processingTime: z.ZodString;
                            competentBody: z.ZodString;
                            url: z.ZodExactOptional<z.ZodString>;
                            updatedAt: z.ZodString;
                        }, z.core.$strip>>;
                        replies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        card: z.ZodExactOptional<z.ZodObject<{
                            id: z.ZodString;
                            title: z.ZodString;
                            summary: z.ZodString;
                            requirements: z.ZodArray<z.ZodString>;
                            documents: z.ZodArray<z.ZodString>;
                            cost: z.ZodString;
                            processingTime: z.ZodString;
                            competentBody: z.ZodString;
                            url: z.ZodExactOptional<z.ZodString>;
                            updatedAt: z.ZodString;
                        }, z.core.$strip>>;
                        replies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                            callback: "callback";
                            closed: "closed";
                            assigned: "assigned";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"bot-handed-over">;
                    payload: z.ZodNullable<z.ZodObject<{
                        reason: z.ZodEnum<{
                            emergency: "emergency";
                            asked: "asked";
                            "not-understood": "not-understood";
                            failed: "failed";
                        }>;
                        facts: z.ZodArray<z.ZodObject<{
                            name: z.ZodString;
                            value: z.ZodString;
                        }, z.core.$strip>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"bot-redirected">;
                    payload: z.ZodNullable<z.ZodObject<{
                        institution: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"idle-warned">;
                    payload: z.ZodNullable<z.ZodObject<{
                        closesAt: z.ZodISODateTime;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"kept-open">;
                    payload: z.ZodNullable<z.ZodObject<{}, z.core.$strip>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
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
                        reason: z.ZodExactOptional<z.ZodLiteral<"idle">>;
                        outcome: z.ZodExactOptional<z.ZodEnum<{
                            resolved: "resolved";
                            unresolved: "unresolved";
                        }>>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"classified">;
                    payload: z.ZodNullable<z.ZodObject<{
                        topic: z.ZodString;
                        zone: z.ZodExactOptional<z.ZodString>;
                        institution: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"point-marked">;
                    payload: z.ZodNullable<z.ZodObject<{
                        point: z.ZodString;
                        confirmed: z.ZodBoolean;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"rated">;
                    payload: z.ZodNullable<z.ZodObject<{
                        score: z.ZodInt;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"identified">;
                    payload: z.ZodNullable<z.ZodObject<{
                        verified: z.ZodBoolean;
                        subject: z.ZodExactOptional<z.ZodString>;
                        noted: z.ZodExactOptional<z.ZodLiteral<true>>;
                        name: z.ZodExactOptional<z.ZodString>;
                        email: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-started">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        media: z.ZodEnum<{
                            voice: "voice";
                            video: "video";
                            sign: "sign";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                        }>;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-accepted">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-invited">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        guest: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        role: z.ZodEnum<{
                            interpreter: "interpreter";
                            colleague: "colleague";
                        }>;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-joined">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        guest: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        role: z.ZodEnum<{
                            interpreter: "interpreter";
                            colleague: "colleague";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-left">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        guest: z.ZodObject<{
                            id: z.ZodString;
                            name: z.ZodString;
                        }, z.core.$strip>;
                        role: z.ZodEnum<{
                            interpreter: "interpreter";
                            colleague: "colleague";
                        }>;
                        reason: z.ZodEnum<{
                            declined: "declined";
                            left: "left";
                            unanswered: "unanswered";
                            dismissed: "dismissed";
                            over: "over";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"call-ended">;
                    payload: z.ZodNullable<z.ZodObject<{
                        call: z.ZodUUID;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
                        }>;
                        reason: z.ZodEnum<{
                            "hung-up": "hung-up";
                            declined: "declined";
                            "to-text": "to-text";
                            lost: "lost";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-requested">;
                    payload: z.ZodNullable<z.ZodObject<{
                        name: z.ZodString;
                        reason: z.ZodString;
                        topic: z.ZodExactOptional<z.ZodString>;
                        phone: z.ZodString;
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
                        language: z.ZodString;
                        signLanguage: z.ZodExactOptional<z.ZodString>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-rescheduled">;
                    payload: z.ZodNullable<z.ZodObject<{
                        when: z.ZodUnion<readonly [z.ZodLiteral<"turn">, z.ZodObject<{
                            slot: z.ZodISODateTime;
                        }, z.core.$strict>]>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-attempted">;
                    payload: z.ZodNullable<z.ZodObject<{
                        attempt: z.ZodInt;
                        outcome: z.ZodEnum<{
                            busy: "busy";
                            answered: "answered";
                            "no-answer": "no-answer";
                            voicemail: "voicemail";
                            "wrong-number": "wrong-number";
                        }>;
                        nextAt: z.ZodExactOptional<z.ZodISODateTime>;
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"callback-ended">;
                    payload: z.ZodNullable<z.ZodObject<{
                        end: z.ZodEnum<{
                            answered: "answered";
                            "wrong-number": "wrong-number";
                            unreached: "unreached";
                            cancelled: "cancelled";
                        }>;
                        by: z.ZodEnum<{
                            citizen: "citizen";
                            agent: "agent";
                            system: "system";
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
                        role: z.ZodLiteral<"bot">;
                        name: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        role: z.ZodLiteral<"system">;
                    }, z.core.$strip>], "role">;
                    audience: z.ZodEnum<{
                        everyone: "everyone";
                        agents: "agents";
                    }>;
                    kind: z.ZodLiteral<"consent-given">;
                    payload: z.ZodNullable<z.ZodObject<{
                        version: z.ZodString;
                        hash: z.ZodString;
                        accepted: z.ZodExactOptional<z.ZodLiteral<true>>;
                        purpose: z.ZodEnum<{
                            callback: "callback";
                            "sign-language": "sign-language";
                            "personal-data": "personal-data";
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
                call: "call";
                callback: "callback";
                "sign-call": "sign-call";
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
                likelySeconds: z.ZodExactOptional<z.ZodInt>;
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
                signLanguages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                clips: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                    channel: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    notice: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    queue: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    hours: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                callback: z.ZodExactOptional<z.ZodObject<{
                    country: z.ZodString;
                    otherCountries: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    refusedPrefixes: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    attempts: z.ZodExactOptional<z.ZodInt>;
                    retryMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotDays: z.ZodExactOptional<z.ZodInt>;
                    topics: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        skill: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strict>>>;
                    languages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    offerAfterMinutes: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strict>>;
                bot: z.ZodExactOptional<z.ZodObject<{
                    mode: z.ZodEnum<{
                        "bot-first": "bot-first";
                        "after-hours": "after-hours";
                        "human-only": "human-only";
                    }>;
                    name: z.ZodExactOptional<z.ZodString>;
                    emergencyLine: z.ZodString;
                    quickReplies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            call: z.ZodExactOptional<z.ZodObject<{
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
                signLanguages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                clips: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                    channel: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    notice: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    queue: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    hours: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                callback: z.ZodExactOptional<z.ZodObject<{
                    country: z.ZodString;
                    otherCountries: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    refusedPrefixes: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    attempts: z.ZodExactOptional<z.ZodInt>;
                    retryMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotDays: z.ZodExactOptional<z.ZodInt>;
                    topics: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        skill: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strict>>>;
                    languages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    offerAfterMinutes: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strict>>;
                bot: z.ZodExactOptional<z.ZodObject<{
                    mode: z.ZodEnum<{
                        "bot-first": "bot-first";
                        "after-hours": "after-hours";
                        "human-only": "human-only";
                    }>;
                    name: z.ZodExactOptional<z.ZodString>;
                    emergencyLine: z.ZodString;
                    quickReplies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            callback: z.ZodExactOptional<z.ZodObject<{
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
                signLanguages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                clips: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                    channel: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    notice: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    queue: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    hours: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                callback: z.ZodExactOptional<z.ZodObject<{
                    country: z.ZodString;
                    otherCountries: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    refusedPrefixes: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    attempts: z.ZodExactOptional<z.ZodInt>;
                    retryMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotDays: z.ZodExactOptional<z.ZodInt>;
                    topics: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        skill: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strict>>>;
                    languages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    offerAfterMinutes: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strict>>;
                bot: z.ZodExactOptional<z.ZodObject<{
                    mode: z.ZodEnum<{
                        "bot-first": "bot-first";
                        "after-hours": "after-hours";
                        "human-only": "human-only";
                    }>;
                    name: z.ZodExactOptional<z.ZodString>;
                    emergencyLine: z.ZodString;
                    quickReplies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            'sign-call': z.ZodExactOptional<z.ZodObject<{
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
                signLanguages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                clips: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                    channel: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    notice: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    queue: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                    hours: z.ZodExactOptional<z.ZodObject<{
                        src: z.ZodString;
                        poster: z.ZodExactOptional<z.ZodString>;
                        aspectRatio: z.ZodExactOptional<z.ZodEnum<{
                            "4:3": "4:3";
                            "16:9": "16:9";
                            "1:1": "1:1";
                            "3:4": "3:4";
                            "9:16": "9:16";
                        }>>;
                        transcript: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                callback: z.ZodExactOptional<z.ZodObject<{
                    country: z.ZodString;
                    otherCountries: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    refusedPrefixes: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    attempts: z.ZodExactOptional<z.ZodInt>;
                    retryMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotMinutes: z.ZodExactOptional<z.ZodInt>;
                    slotDays: z.ZodExactOptional<z.ZodInt>;
                    topics: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        skill: z.ZodExactOptional<z.ZodString>;
                    }, z.core.$strict>>>;
                    languages: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                    offerAfterMinutes: z.ZodExactOptional<z.ZodInt>;
                }, z.core.$strict>>;
                bot: z.ZodExactOptional<z.ZodObject<{
                    mode: z.ZodEnum<{
                        "bot-first": "bot-first";
                        "after-hours": "after-hours";
                        "human-only": "human-only";
                    }>;
                    name: z.ZodExactOptional<z.ZodString>;
                    emergencyLine: z.ZodString;
                    quickReplies: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        lines: z.ZodDefault<z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
            kind: z.ZodEnum<{
                phone: "phone";
                "short-code": "short-code";
                textphone: "textphone";
                email: "email";
                whatsapp: "whatsapp";
            }>;
            label: z.ZodString;
            href: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodEnum<{
                phone: "phone";
                textphone: "textphone";
                whatsapp: "whatsapp";
            }>;
            number: z.ZodString;
            country: z.ZodString;
            option: z.ZodExactOptional<z.ZodInt>;
            label: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strict>]>>>;
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
                call: "call";
                callback: "callback";
                "sign-call": "sign-call";
            }>>>;
        }, z.core.$strict>>>;
        notice: z.ZodExactOptional<z.ZodObject<{
            text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
            line: z.ZodExactOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
        privacy: z.ZodExactOptional<z.ZodObject<{
            version: z.ZodString;
            text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
            link: z.ZodExactOptional<z.ZodString>;
            asks: z.ZodExactOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        cannedReplies: z.ZodDefault<z.ZodArray<z.ZodObject<{
            shortcut: z.ZodString;
            text: z.ZodString;
        }, z.core.$strict>>>;
        checklists: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
            topic: z.ZodExactOptional<z.ZodString>;
            points: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                text: z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>;
                required: z.ZodExactOptional<z.ZodBoolean>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        catalogue: z.ZodExactOptional<z.ZodString>;
        routing: z.ZodExactOptional<z.ZodObject<{
            headStarts: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                channel: z.ZodExactOptional<z.ZodEnum<{
                    chat: "chat";
                    call: "call";
                    callback: "callback";
                    "sign-call": "sign-call";
                }>>;
                skill: z.ZodExactOptional<z.ZodString>;
                seconds: z.ZodInt;
            }, z.core.$strict>>>;
            breakMinutes: z.ZodExactOptional<z.ZodRecord<z.ZodEnum<{
                rest: "rest";
                lunch: "lunch";
                meeting: "meeting";
                training: "training";
            }> & z.core.$partial, z.ZodInt>>;
            breakTurns: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
                break: z.ZodEnum<{
                    rest: "rest";
                    lunch: "lunch";
                    meeting: "meeting";
                    training: "training";
                }>;
                skill: z.ZodExactOptional<z.ZodString>;
                atOnce: z.ZodInt;
            }, z.core.$strict>>>;
            overflow: z.ZodExactOptional<z.ZodObject<{
                afterMinutes: z.ZodInt;
                line: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodObject<{
                    kind: z.ZodEnum<{
                        phone: "phone";
                        "short-code": "short-code";
                        textphone: "textphone";
                        email: "email";
                        whatsapp: "whatsapp";
                    }>;
                    label: z.ZodString;
                    href: z.ZodString;
                }, z.core.$strict>, z.ZodObject<{
                    kind: z.ZodEnum<{
                        phone: "phone";
                        textphone: "textphone";
                        whatsapp: "whatsapp";
                    }>;
                    number: z.ZodString;
                    country: z.ZodString;
                    option: z.ZodExactOptional<z.ZodInt>;
                    label: z.ZodExactOptional<z.ZodString>;
                }, z.core.$strict>]>>;
                site: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strict>>;
            idle: z.ZodExactOptional<z.ZodObject<{
                afterMinutes: z.ZodInt;
                closeMinutes: z.ZodExactOptional<z.ZodInt>;
            }, z.core.$strict>>;
            answerSeconds: z.ZodExactOptional<z.ZodInt>;
            wrapUpSeconds: z.ZodExactOptional<z.ZodInt>;
        }, z.core.$strict>>;
        retention: z.ZodExactOptional<z.ZodObject<{
            messagesDays: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"forever">, z.ZodInt]>>;
            contactsDays: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"forever">, z.ZodInt]>>;
        }, z.core.$strict>>;
        identity: z.ZodExactOptional<z.ZodObject<{
            issuer: z.ZodString;
            audience: z.ZodString;
            jwksUrl: z.ZodExactOptional<z.ZodURL>;
            publicKey: z.ZodExactOptional<z.ZodString>;
            secret: z.ZodExactOptional<z.ZodString>;
            algorithms: z.ZodExactOptional<z.ZodArray<z.ZodEnum<{
                HS256: "HS256";
                RS256: "RS256";
                ES256: "ES256";
                EdDSA: "EdDSA";
            }>>>;
            clockToleranceSeconds: z.ZodExactOptional<z.ZodInt>;
        }, z.core.$strict>>;
        proof: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<"off">, z.ZodObject<{
            freeContactsPerMinute: z.ZodInt;
        }, z.core.$strict>]>>;
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
    call: z.ZodUUID;
    from: z.ZodUUID;
    to: z.ZodExactOptional<z.ZodUUID>;
    signal: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"join">;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"description">;
        type: z.ZodEnum<{
            offer: "offer";
            answer: "answer";
        }>;
        sdp: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"candidate">;
        candidate: z.ZodString;
        mid: z.ZodNullable<z.ZodString>;
        line: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"leave">;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"media">;
        microphone: z.ZodBoolean;
        camera: z.ZodBoolean;
        screen: z.ZodBoolean;
        held: z.ZodBoolean;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"quality">;
        fps: z.ZodNumber;
        gapMs: z.ZodNumber;
        way: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"text">;
        n: z.ZodInt;
        line: z.ZodUUID;
        text: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"text-seen">;
        n: z.ZodInt;
    }, z.core.$strict>], "kind">;
    type: z.ZodLiteral<"signal">;
    contact: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"ping">;
}, z.core.$strict>], "type">;

declare const siteId: z.ZodString;

export { callSignal, callWay, catalogue, clientFrame, contactEvent, messageSend, openApiDocument, roomAccess, routes, serverConfiguration, signLanguage, siteId, solvedProof };
export type { Route, RouteAccess, RouteName };
