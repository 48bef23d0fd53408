import type { CannedReply } from './agent.ts';
import type { ContactLine } from './availability.ts';
import type { ChannelKind } from './channels/index.ts';
import type { LocaleTag, SiteId } from './identifiers.ts';

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

/** Times of one or more days, local to the site: open from `from` until just before `to`. */
export interface OpeningHours {
  days: Weekday[];
  /** `HH:MM`, 24-hour clock. */
  from: string;
  /** `HH:MM`; `24:00` is midnight at the day's end. */
  to: string;
}

/** How a site offers one channel. */
export interface ChannelConfiguration {
  /** Weekly hours, or `always` for day and night. */
  hours: OpeningHours[] | 'always';
  /** What an agent must have to be offered contacts of this channel. Default none. */
  skills: string[];
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
  lines: ContactLine[];
  cannedReplies: CannedReply[];
  /** Default: as `DEFAULT_RETENTION` says. */
  retention?: RetentionConfiguration;
}

/** The whole configuration file. */
export interface ServerConfiguration {
  sites: SiteConfiguration[];
}
