import { z } from 'zod';
import { cannedReply } from './agent.schema.ts';
import { contactLine } from './availability.schema.ts';
import type { ChannelKind } from './channels/index.ts';
import { describes } from './describes.ts';
import type {
  ChannelConfiguration,
  OpeningHours,
  RetentionConfiguration,
  RetentionDays,
  ServerConfiguration,
  SiteConfiguration,
} from './site.ts';
import { DEFAULT_RETENTION, WEEKDAYS } from './site.ts';
import { localeTag, siteId, skills } from './values.schema.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as "07:30", in quotes');

const openingHours = describes<OpeningHours>()(
  z
    .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), from: timeOfDay, to: timeOfDay })
    .refine(({ from, to }) => from < to, 'hours that end after they begin; past midnight, write two entries'),
);

const channelConfiguration = describes<ChannelConfiguration>()(
  z.strictObject({
    hours: z.union([z.literal('always'), z.array(openingHours).min(1)]),
    skills: skills.default([]),
  }),
);

const WHOLE_DAYS = 'a whole number of days, 1 or more';
const retentionDays = describes<RetentionDays>()(
  z.union([z.literal('forever'), z.int(WHOLE_DAYS).min(1, WHOLE_DAYS)]),
);

const retention = describes<RetentionConfiguration>()(
  z
    .strictObject({
      messagesDays: retentionDays.exactOptional(),
      contactsDays: retentionDays.exactOptional(),
    })
    .refine(hasNoShorterContacts, 'contactsDays no shorter than messagesDays'),
);

const timeZone = z.string().refine(isTimeZone, 'an IANA time zone, such as America/Bogota');
const origin = z
  .string()
  .refine(isOrigin, 'an origin such as https://www.quito.gob.ec, without path or final slash');

export const siteConfiguration = describes<SiteConfiguration>()(
  z.strictObject({
    id: siteId,
    name: z.string().min(1).max(120),
    timeZone,
    locale: localeTag.default('es'),
    origins: z.array(origin).default([]),
    channels: z.strictObject({
      chat: channelConfiguration.exactOptional(),
    } satisfies Record<ChannelKind, z.ZodType>),
    lines: z.array(contactLine).default([]),
    cannedReplies: z.array(cannedReply).default([]),
    retention: retention.exactOptional(),
  }),
);

export const serverConfiguration = describes<ServerConfiguration>()(
  z.strictObject({
    sites: z
      .array(siteConfiguration)
      .min(1, 'at least one site')
      .refine(
        sites => new Set(sites.map(site => site.id)).size === sites.length,
        'a different id for each site',
      ),
  }),
);

function hasNoShorterContacts(given: RetentionConfiguration): boolean {
  const { messagesDays, contactsDays } = { ...DEFAULT_RETENTION, ...given };
  return lasting(contactsDays) >= lasting(messagesDays);
}

function lasting(days: RetentionDays): number {
  return days === 'forever' ? Number.POSITIVE_INFINITY : days;
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}
