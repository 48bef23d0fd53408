import type { BreakKind, CannedReply } from './agent.ts';
import type { ContactLine, PrivacyNotice, SiteNotice } from './availability.ts';
import type { BotConfiguration } from './bot.ts';
import type { SignLanguage } from './channels/call.ts';
import type { ChannelKind } from './channels/index.ts';
import type { Checklist } from './checklist.ts';
import type { LocaleTag, SiteId } from './identifiers.ts';
import type { SignClip, SignClipPlace } from './sign-clips.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time of day, local to the site: open from `from` until just before `to`. */
export interface TimeSpan {
  /** `HH:MM`, 24-hour clock. */
  from: string;
  /** `HH:MM`; `24:00` is midnight at the day's end. */
  to: string;
}

/** Times of one or more days of the week. */
export interface OpeningHours extends TimeSpan {
  days: Weekday[];
}

/** Local days by which a country's offices may also rest, besides its own. */
export const HOLIDAY_REGIONS = {
  CO: [],
  EC: ['quito', 'guayaquil'],
  PA: ['public-sector'],
  PR: [],
} as const satisfies Record<string, readonly string[]>;

/** Countries whose holidays are known: Colombia, Ecuador, Panama, Puerto Rico. */
export type HolidayCountry = keyof typeof HOLIDAY_REGIONS;

/** Whose holidays the office keeps. */
export interface HolidayConfiguration {
  country: HolidayCountry;
  /** Those of `HOLIDAY_REGIONS`, such as `quito`. Default none. */
  regions?: string[];
}

/** Days for which the city has decided something of its own. It goes before holidays and the week. */
export interface SpecialDays {
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
export interface ChannelConfiguration {
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
export interface CallbackConfiguration {
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
export interface CallbackTopic {
  id: string;
  /** What citizens read. */
  name: string;
  /** What an agent must have to be offered it. Default nothing besides the channel's skills. */
  skill?: string;
}

/** What holds for a site that says nothing about it. */
export const DEFAULT_CALLBACK = {
  otherCountries: [],
  refusedPrefixes: [],
  attempts: 3,
  retryMinutes: 30,
  slotMinutes: 30,
  slotDays: 5,
  topics: [],
  offerAfterMinutes: 5,
} as const satisfies Omit<Required<CallbackConfiguration>, 'country' | 'languages'>;

/** The name of the built-in contact centre, which no other may bear. */
export const BUILT_IN_BACKEND = 'contact-centre';

/** A contact centre elsewhere, told of events by webhooks. */
export interface BackendConfiguration {
  /** Lower-case letters, digits and hyphens; what has been told is remembered under it. */
  name: string;
  /** Where events are posted. */
  url: string;
  /** Names of environment variables that hold the secrets shared with it; the first signs, and so do the others. */
  secrets: string[];
}

/** Whole days from the last event of a closed contact on, or `forever`. Contacts that are open are kept whole. */
export type RetentionDays = number | 'forever';

/** How long each class of data is kept. What is older is blanked: numbers, times and who acted stay. */
export interface RetentionConfiguration {
  /** What was said: texts of messages and notes. Default 90. */
  messagesDays?: RetentionDays;
  /** How the matter went: queue, assignments, transfers, closing. Not shorter than `messagesDays`. Default 730. */
  contactsDays?: RetentionDays;
}

/** What holds for a site that says nothing about it. */
export const DEFAULT_RETENTION = {
  messagesDays: 90,
  contactsDays: 730,
} as const satisfies Required<RetentionConfiguration>;

/** Algorithms with which a page's users can be signed in. */
export const IDENTITY_ALGORITHMS = ['HS256', 'RS256', 'ES256', 'EdDSA'] as const;
export type IdentityAlgorithm = (typeof IDENTITY_ALGORITHMS)[number];

/** How the city signs who is signed in on its pages, with JSON Web Tokens. Exactly one of the three keys is given. */
export interface IdentityConfiguration {
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
export interface ProofConfiguration {
  /** New contacts a minute from one address that need none. */
  freeContactsPerMinute: number;
}

/** What holds for a site that says nothing about it. */
export const DEFAULT_PROOF = { freeContactsPerMinute: 10 } as const satisfies ProofConfiguration;

/**
 * A line given by its number, as it is written in its country. What people read and where the link leads are made of it.
 * Codes such as 195, which only work inside a network, are written as a `ContactLine`.
 */
export interface NumberedLine {
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
export type LineConfiguration = ContactLine | NumberedLine;

/** A site as the operator's file describes it. */
export interface SiteConfiguration {
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
export interface HeadStart {
  /** Contacts of this channel. Default all. */
  channel?: ChannelKind;
  /** Contacts that ask for this skill. Default all. */
  skill?: string;
  /** They go before everybody who came up to so many seconds earlier. */
  seconds: number;
}

/** Where those who wait for too long may turn instead: exactly one of `line` and `site`. */
export interface OverflowRule {
  /** Minutes of waiting, past or expected, from which it is offered. */
  afterMinutes: number;
  line?: LineConfiguration;
  /** A site of this server, whose first line it is. */
  site?: SiteId;
}

/** When chats are closed whose citizens do not answer any more. Both are whole minutes, so that whoever needs time has it. */
export interface IdleRule {
  /** After a message of the agent: the citizen is asked whether they are still there. */
  afterMinutes: number;
  /** From being asked until the chat is closed. Default 5. */
  closeMinutes?: number;
}

/** How many agents may have a break of one kind at once: it is taken in turns. */
export interface BreakTurns {
  break: BreakKind;
  /** Counts agents with this skill alone, and holds for them. Default all agents. */
  skill?: string;
  atOnce: number;
}

/** How the built-in contact centre hands out contacts. */
export interface RoutingConfiguration {
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
export interface ServerConfiguration {
  /** Contact centres elsewhere. Default none. */
  backends: BackendConfiguration[];
  sites: SiteConfiguration[];
}
