import type { SignLanguage } from './channels/call.ts';
import type { ChannelKind } from './channels/index.ts';
import type { Instant, SiteId } from './identifiers.ts';
import type { LocalizedText } from './localized-text.ts';
import type { SignClipPlace, SignedClips } from './sign-clips.ts';

/**
 * Whether a channel can be used now. `busy`: a new contact waits, since all who could answer are occupied or nobody is at work;
 * `existing-only`: contacts already open go on, new ones do not start; `unavailable`: switched off.
 */
export type ChannelState = 'available' | 'busy' | 'existing-only' | 'closed' | 'unavailable';

/**
 * Why a channel is not simply available. Each has its own words in every language. `holiday`: the country rests;
 * `special-day`: the office has closed for the day; `paused`: a supervisor holds new contacts back for a while.
 */
export const AVAILABILITY_REASONS = [
  'outside-hours',
  'holiday',
  'special-day',
  'paused',
  'no-agents',
  'all-agents-busy',
  'closing-soon',
] as const;
export type AvailabilityReason = (typeof AVAILABILITY_REASONS)[number];

/** A span of waiting, in whole seconds. */
export interface WaitRange {
  minSeconds: number;
  maxSeconds: number;
  /** Half of such waits are shorter, as far as is known. Absent where the span says all. */
  likelySeconds?: number;
}

export interface ChannelAvailability {
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
export interface ContactLine {
  kind: 'phone' | 'short-code' | 'textphone' | 'email' | 'whatsapp';
  /** What people read, such as `(601) 364 9400, opción 2`. */
  label: string;
  /** Where the link leads, such as `tel:+576013649400`. */
  href: string;
}

/** What the office says above its channels: lines that are down, where to turn in an emergency. */
export interface SiteNotice {
  text: LocalizedText;
  /** A line to call or write to, such as the emergency number. */
  line?: ContactLine;
}

/** What the office does with what citizens tell it: shown before the first personal field. */
export interface PrivacyNotice {
  /** Changes with the sense of the text, such as `2026-1`. */
  version: string;
  text: LocalizedText;
  /** Where the whole policy is. */
  link?: string;
  /** A box has to be ticked before anything is sent; nothing is ever ticked beforehand. Default: being shown is enough. */
  asks?: boolean;
}

/** Answer of `GET /v1/sites/{site}/availability`: no personal data, the same for everybody, cacheable. */
export interface SiteAvailability {
  site: SiteId;
  /** The site's zone, for telling opening times, such as `America/Bogota`. */
  timeZone: string;
  /** The channels the site offers, in the site's order. */
  channels: ({ kind: ChannelKind } & ChannelAvailability)[];
  lines: ContactLine[];
  notice?: SiteNotice;
  privacy?: PrivacyNotice;
}
