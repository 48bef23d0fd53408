import type { WaitRange } from '../availability.ts';
import type { Instant, LocaleTag, SendId } from '../identifiers.ts';
import type { ShownNotice, SignLanguage } from './call.ts';

/** A telephone number as the world writes it (E.164), such as `+573001234567`. */
export type PhoneNumber = string;

/** When somebody wants to be called: as soon as their turn comes, or from some time on that the office offers. */
export type CallbackTime = 'turn' | { slot: Instant };

/** Asks to be called back. The server stores it once for each `id`. */
export interface CallbackBooking {
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
export type CallbackKey = string;

/** What a callback's key looks like: 32 random bytes, base64url without padding, behind a prefix. */
export const CALLBACK_KEY_PATTERN = /^cb1_[A-Za-z0-9_-]{43}$/;

/** Numbers that bring help in an emergency somewhere in the countries that are served, and must be dialled by whoever needs it. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set([
  '911',
  '112',
  '123',
  '119',
  '132',
  '125',
  '103',
  '104',
  '155',
]);

/**
 * Tells a number that nobody can be called at because it is too short: help in an emergency, or a line of the country's own.
 *
 * @returns `undefined` for every other text, whether or not it is a number.
 */
export function refusalOfShortNumber(
  typed: string,
): Extract<PhoneRefusal, 'emergency' | 'short-code'> | undefined {
  const digits = typed.replace(/\D/g, '');
  if (EMERGENCY_NUMBERS.has(digits)) return 'emergency';
  return digits.length > 0 && digits.length <= SHORT_CODE_DIGITS ? 'short-code' : undefined;
}

/** Most digits of a number that only works inside a country's own network, such as 195 or 1800. */
export const SHORT_CODE_DIGITS = 6;

/**
 * Why a number is not called. `invalid`: no such number can exist; `short-code`: it cannot be called from elsewhere; `emergency`: it is for
 * whoever needs help to call; `premium`: calls to it cost extra; `foreign`: of a country that the office does not call.
 */
export const PHONE_REFUSALS = ['invalid', 'short-code', 'emergency', 'premium', 'foreign'] as const;
export type PhoneRefusal = (typeof PHONE_REFUSALS)[number];

/** How an attempt to call somebody back went. */
export const CALLBACK_OUTCOMES = ['answered', 'no-answer', 'busy', 'voicemail', 'wrong-number'] as const;
export type CallbackOutcome = (typeof CALLBACK_OUTCOMES)[number];

/** How a callback ended. `unreached`: nobody answered as often as the office tries. */
export const CALLBACK_ENDS = ['answered', 'unreached', 'wrong-number', 'cancelled'] as const;
export type CallbackEnd = (typeof CALLBACK_ENDS)[number];

/** Payload of `callback-requested`. */
export interface CallbackRequested {
  name: string;
  reason: string;
  topic?: string;
  phone: PhoneNumber;
  when: CallbackTime;
  language: LocaleTag;
  signLanguage?: SignLanguage;
}

/** Payload of `callback-rescheduled`. */
export interface CallbackRescheduled {
  when: CallbackTime;
}

/** Payload of `callback-attempted`. */
export interface CallbackAttempted {
  /** From 1. */
  attempt: number;
  outcome: CallbackOutcome;
  /** When the office tries again; absent when it does not. */
  nextAt?: Instant;
}

/** Payload of `callback-ended`. */
export interface CallbackEnded {
  end: CallbackEnd;
  by: 'citizen' | 'agent' | 'system';
}

/** Body of `POST …/callback/attempt`: how the agent's call went. */
export interface CallbackAttemptSend {
  id: SendId;
  outcome: CallbackOutcome;
}

/** A callback as agents see it. */
export interface CallbackSummary extends CallbackRequested {
  /** From when on it may be dialled. */
  dueAt: Instant;
  attempts: number;
  /** How often the office tries in all. */
  maxAttempts: number;
  /** Absent while it is open. */
  end?: CallbackEnd;
}

/** Shows that somebody may manage a callback: its key, or its reference number with the telephone number that was left. */
export type CallbackAccess = { key: CallbackKey } | { reference: string; phone: string };

/** Body of `POST …/callback/look` and `…/callback/cancel`. */
export interface CallbackAccessRequest {
  access: CallbackAccess;
}

/** Body of `POST …/callback/reschedule`. */
export interface CallbackRescheduleRequest extends CallbackAccessRequest {
  when: CallbackTime;
}

/**
 * Where a callback stands. `queued`: its turn is coming; `scheduled`: for a time that has not come; `calling`: an agent has it; then how
 * it ended.
 */
export type CallbackState = 'queued' | 'scheduled' | 'calling' | CallbackEnd;

/** What whoever may manage a callback is told of it. */
export interface CallbackStanding {
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
export interface CallbackOptions {
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
  topics: { id: string; name: string }[];
  /** Languages that are spoken, the usual one first. */
  languages: LocaleTag[];
  /** Sign languages in which a call by video can be had. */
  signLanguages: SignLanguage[];
}

/** Most code units of a name and of a reason. */
export const MAX_CALLBACK_NAME_LENGTH = 120;
export const MAX_CALLBACK_REASON_LENGTH = 1_000;
