import type {
  AgentCard,
  CallEndReason,
  CallGuest,
  CallId,
  CallMedia,
  ErrorCode,
  GuestRole,
  Instant,
  Party,
  SentMedia,
  SignLanguage,
} from '@ventanilla/protocol';
import type { QueuePlace } from '../contact/live-contact.ts';
import type { CallPhase } from './call-phase.ts';
import type { RoomPeer } from './call-room.ts';
import type { LiveTextState } from './live-text/live-text.ts';
import type { OwnSource, SourceState } from './own-media.ts';
import type { PictureQuality } from './picture-quality.ts';

/** Another end of the call as a person meets it. */
export interface CallPeer extends RoomPeer {
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
export interface OwnSide {
  states: Readonly<Record<OwnSource, SourceState>>;
  /** What the camera shows. */
  preview?: MediaStream;
  isSharing: boolean;
  isHeld: boolean;
  /** The camera was turned off here because its picture arrived too badly, and the voice comes first. */
  isLowered: boolean;
}

/** Everything a call shows. A new object after each change, never mutated. */
export interface CallState {
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
  ended?: { by: Party | 'system'; reason: CallEndReason };
  /** Why something that was asked for did not happen, such as `channel-closed` or `network`. */
  problem?: ErrorCode;
}
