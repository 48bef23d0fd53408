import type { AgentId, Instant, SendId } from '../identifiers.ts';
import type { AgentCard, Party } from '../parties.ts';

/** One call within a contact: the id of the send that began it. */
export type CallId = SendId;

/** What a call is for: `voice` alone, `video` with it, or `sign`, which is video that must not stutter. */
export const CALL_MEDIA = ['voice', 'video', 'sign'] as const;
export type CallMedia = (typeof CALL_MEDIA)[number];

/**
 * A sign language by its ISO 639-3 code, such as `csn` (Colombia), `ecs` (Ecuador), `lsp` (Panama) or `psl` (Puerto Rico).
 * An agent who signs it has the code among their skills.
 */
export type SignLanguage = string;

/** Begins a call. The server stores it once for each `id`, by which the call is known from then on. */
export interface CallStart {
  id: CallId;
  media: CallMedia;
  /** Named by sign calls, and by them alone. */
  signLanguage?: SignLanguage;
  /** What the citizen was shown before asking for sign language, which tells of a disability. Sign calls of citizens carry it. */
  notice?: ShownNotice;
}

/** A notice as it was shown, so that it can be proved later which one it was. */
export interface ShownNotice {
  /** Such as `2026-1`. */
  version: string;
  /** SHA-256 of the text in view, in hexadecimal digits. */
  hash: string;
  /** The person has ticked a box that stood beside it. Absent where being shown is enough. */
  accepted?: true;
}

/** Payload of `consent-given`. */
export interface ConsentGiven extends ShownNotice {
  /**
   * What the notice was about: `personal-data` for the site's own, shown before the first message; `callback` for being called at the
   * number that was left.
   */
  purpose: 'sign-language' | 'personal-data' | 'callback';
}

/** Takes a call that the other side began. */
export interface CallAccept {
  id: SendId;
  call: CallId;
}

/**
 * Why a call ended. `hung-up`: by either side; `declined`: before it was taken; `to-text`: the contact goes on in writing;
 * `lost`: the connection did not come back; `closed`: the contact itself has ended.
 */
export const CALL_END_REASONS = ['hung-up', 'declined', 'to-text', 'lost', 'closed'] as const;
export type CallEndReason = (typeof CALL_END_REASONS)[number];

/** Ends a call, taken or not. */
export interface CallEnd {
  id: SendId;
  call: CallId;
  reason: Exclude<CallEndReason, 'closed'>;
}

/** Payload of `call-started`. */
export interface CallStarted {
  call: CallId;
  media: CallMedia;
  by: Party;
  signLanguage?: SignLanguage;
}

/** Payload of `call-accepted`; told again when another agent takes the call over. */
export interface CallAccepted {
  call: CallId;
}

/** Payload of `call-ended`. */
export interface CallEnded {
  call: CallId;
  by: Party | 'system';
  reason: CallEndReason;
}

/**
 * As what somebody of the office comes into the call of the agent who holds the contact: an `interpreter` says in one language what was said in
 * another, and is kept in sight; a `colleague` knows something that is needed.
 */
export const GUEST_ROLES = ['interpreter', 'colleague'] as const;
export type GuestRole = (typeof GUEST_ROLES)[number];

/** Most people that one call may have besides its citizen and the agent who holds the contact: those who are invited count. */
export const MAX_CALL_GUESTS = 3;

/** Somebody who was invited into a call, and may be in it by now. */
export interface CallGuest extends AgentCard {
  role: GuestRole;
  /** What an interpreter signs. Absent for interpreters of other languages. */
  signLanguage?: SignLanguage;
  /** False while the invitation waits for its answer. */
  joined: boolean;
}

/** Invites an agent of the same site, who must be at work, into the call that is under way. */
export interface CallInvite {
  id: SendId;
  call: CallId;
  agentId: AgentId;
  role: GuestRole;
  /** What an interpreter must sign. Default the call's own sign language, where it has one. */
  signLanguage?: SignLanguage;
}

/** Takes an invitation, declines it, or leaves a call without ending it. */
export interface CallPass {
  id: SendId;
  call: CallId;
}

/** Takes an invitation back, or sees a guest out. */
export interface CallDismiss {
  id: SendId;
  call: CallId;
  agentId: AgentId;
}

/**
 * Why a guest is not in the call, or not any more. `left`: of their own accord; `declined`: never came; `unanswered`: said neither in time;
 * `dismissed`: the agent who holds the contact took the invitation back, or saw the guest out; `over`: the call has ended, or was handed on, which only interpreters who have joined
 * go along with; or the guest holds the contact from now on.
 */
export const CALL_LEAVE_REASONS = ['left', 'declined', 'unanswered', 'dismissed', 'over'] as const;
export type CallLeaveReason = (typeof CALL_LEAVE_REASONS)[number];

/** Payload of `call-invited`. */
export interface CallInvited {
  call: CallId;
  guest: AgentCard;
  role: GuestRole;
  signLanguage?: SignLanguage;
}

/** Payload of `call-joined`: a guest is in the call from now on. */
export interface CallJoined {
  call: CallId;
  guest: AgentCard;
  role: GuestRole;
}

/** Payload of `call-left`. */
export interface CallLeft {
  call: CallId;
  guest: AgentCard;
  role: GuestRole;
  reason: CallLeaveReason;
}

/** The call of a contact that is under way, as both sides may know it. */
export interface OngoingCall {
  id: CallId;
  media: CallMedia;
  by: Party;
  accepted: boolean;
  signLanguage?: SignLanguage;
  /** Who was invited besides, in the order of the invitations. Absent when nobody was. */
  guests?: readonly CallGuest[];
}

/** One open page within a call, made up by that page: a reload and a second tab are other endpoints. */
export type EndpointId = SendId;

/** Body of `POST …/calls/join`. */
export interface CallJoin {
  call: CallId;
  endpoint: EndpointId;
}

/** A server that helps two ends to find each other, in the form that browsers take. */
export interface IceServer {
  urls: string[];
  username?: string;
  credential?: string;
}

/** What an endpoint needs to meet the others. Secrets in it end by themselves. */
export type RoomAccess =
  | {
      kind: 'peer-to-peer';
      iceServers: IceServer[];
      /** Media only passes through the relay, so that neither side learns the other's address. */
      relayOnly: boolean;
      /** When the credentials end; joining again gives new ones. */
      expiresAt: Instant;
    }
  | { kind: 'livekit'; url: string; token: string; expiresAt: Instant };

/**
 * Where media of calls would pass, for a page that tries it before it calls. Relay credentials in it hold for a minute; without a
 * relay, `iceServers` has none.
 */
export type CallWay =
  | { kind: 'peer-to-peer'; iceServers: IceServer[]; relayOnly: boolean }
  | { kind: 'livekit'; url: string };

/** Who sent a signal, as the server knows it. */
export type SignalSender = { endpoint: EndpointId } & (
  | { party: 'citizen' }
  | { party: 'agent'; agent: AgentCard }
);

/** What an endpoint sends now, so that a dark picture is not taken for a fault. */
export interface SentMedia {
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
export type CallSignal =
  /** An endpoint is here; whoever has not met it answers with its own. Said again after the socket was away. */
  | { kind: 'join' }
  | { kind: 'description'; type: 'offer' | 'answer'; sdp: string }
  /** An empty `candidate` says that there will be no more. */
  | { kind: 'candidate'; candidate: string; mid: string | null; line: number | null }
  /** The endpoint leaves, to come back elsewhere or not at all. */
  | { kind: 'leave' }
  | ({ kind: 'media' } & SentMedia)
  /** How the receiver sees the sender's picture: shown frames a second, and the longest gap of late. */
  | { kind: 'quality'; fps: number; gapMs: number; way?: number | undefined }
  /** Typed letters in T.140's form, the `n`th piece of this endpoint's writing, part of `line`. */
  | { kind: 'text'; n: number; line: SendId; text: string }
  /** Every piece up to the `n`th has been shown. */
  | { kind: 'text-seen'; n: number };

/** Body of `POST …/calls/signal`, and of the frame of the same name. */
export interface SignalSend {
  call: CallId;
  from: EndpointId;
  /** The endpoint it is meant for. Absent for all. */
  to?: EndpointId;
  signal: CallSignal;
}

/** Largest session description that is passed on, in code units. */
export const MAX_SDP_LENGTH = 48_000;

/** Most code units in one piece of live text. */
export const MAX_LIVE_TEXT_LENGTH = 1_000;
