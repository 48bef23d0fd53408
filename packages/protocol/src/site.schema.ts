import { z } from 'zod';
import { breakKind, cannedReply } from './agent.schema.ts';
import { contactLine, privacyNotice, siteNotice } from './availability.schema.ts';
import { BOT_MODES, type BotConfiguration } from './bot.ts';
import { signLanguage } from './channels/call.schema.ts';
import type { ChannelKind } from './channels/index.ts';
import { checklists } from './checklist.schema.ts';
import { channelKind } from './contact.schema.ts';
import { describes } from './describes.ts';
import { signClip } from './sign-clips.schema.ts';
import { SIGN_CLIP_PLACES, type SignClipPlace } from './sign-clips.ts';
import type {
  BackendConfiguration,
  CallbackConfiguration,
  ChannelConfiguration,
  HeadStart,
  HolidayConfiguration,
  HolidayCountry,
  IdentityConfiguration,
  LineConfiguration,
  OpeningHours,
  OverflowRule,
  ProofConfiguration,
  RetentionConfiguration,
  RetentionDays,
  RoutingConfiguration,
  ServerConfiguration,
  SiteConfiguration,
  SpecialDays,
  TimeSpan,
} from './site.ts';
import {
  BUILT_IN_BACKEND,
  DEFAULT_RETENTION,
  HOLIDAY_REGIONS,
  IDENTITY_ALGORITHMS,
  WEEKDAYS,
} from './site.ts';
import { localeTag, siteId, skills } from './values.schema.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as "07:30", in quotes');

const ENDS_AFTER_IT_BEGINS = 'hours that end after they begin; past midnight, write two entries';
const endsAfterItBegins = ({ from, to }: TimeSpan) => from < to;

const openingHours = describes<OpeningHours>()(
  z
    .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), from: timeOfDay, to: timeOfDay })
    .refine(endsAfterItBegins, ENDS_AFTER_IT_BEGINS),
);

const timeSpan = describes<TimeSpan>()(
  z.strictObject({ from: timeOfDay, to: timeOfDay }).refine(endsAfterItBegins, ENDS_AFTER_IT_BEGINS),
);

const NO_OVERLAP = 'hours that do not overlap on any day';

const backendName = siteId.refine(name => name !== BUILT_IN_BACKEND, 'a name of your own');

const backendConfiguration = describes<BackendConfiguration>()(
  z.strictObject({
    name: backendName,
    url: z
      .string()
      .refine(isWebhookUrl, 'an address such as https://centro.example/ventanilla, without user or password'),
    secrets: z
      .array(z.string().regex(/^[A-Za-z_]\w*$/, 'the name of an environment variable, such as CENTRO_SECRET'))
      .min(1, 'the name of at least one environment variable'),
  }),
);

const botConfiguration = describes<BotConfiguration>()(
  z.strictObject({
    mode: z.enum(BOT_MODES),
    name: z.string().min(1).max(60).exactOptional(),
    emergencyLine: z
      .string()
      .regex(/^[\d +#*-]{2,24}$/, 'the number to dial in an emergency, such as "123", in quotes'),
    quickReplies: z.array(z.string().min(1).max(80)).min(1).max(8).exactOptional(),
  }),
);

const COUNTRY = 'the two letters of a country, such as CO';
const country = z.string().regex(/^[A-Z]{2}$/, COUNTRY);

const lineConfiguration = describes<LineConfiguration>()(
  z.union([
    contactLine,
    z.strictObject({
      kind: z.enum(['phone', 'textphone', 'whatsapp']),
      number: z.string().max(40),
      country,
      option: z.int().min(0).max(99).exactOptional(),
      label: z.string().min(1).max(120).exactOptional(),
    }),
  ]),
);

const callbackConfiguration = describes<CallbackConfiguration>()(
  z.strictObject({
    country,
    otherCountries: z.array(country).exactOptional(),
    refusedPrefixes: z
      .array(z.string().regex(/^\+\d{1,14}$/, 'the beginning of a number, such as "+5718", in quotes'))
      .exactOptional(),
    attempts: z.int().min(1).max(10).exactOptional(),
    retryMinutes: z.int().min(1).max(4_320).exactOptional(),
    slotMinutes: z.int().min(10).max(240).exactOptional(),
    slotDays: z.int().min(1).max(30).exactOptional(),
    topics: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens'),
          name: z.string().min(1).max(120),
          skill: z.string().min(1).max(64).exactOptional(),
        }),
      )
      .refine(hasDifferent('id'), 'a different id for each topic')
      .exactOptional(),
    languages: z.array(localeTag).min(1).exactOptional(),
    offerAfterMinutes: z.int().min(1).max(240).exactOptional(),
  }),
);

const clipsOfLanguage = z
  .strictObject({
    channel: signClip.exactOptional(),
    notice: signClip.exactOptional(),
    queue: signClip.exactOptional(),
    hours: signClip.exactOptional(),
  } satisfies Record<SignClipPlace, z.ZodType>)
  .refine(clips => Object.keys(clips).length > 0, `at least one of ${SIGN_CLIP_PLACES.join(', ')}`);

const channelConfiguration = describes<ChannelConfiguration>()(
  z
    .strictObject({
      hours: z.union([
        z.literal('always'),
        z
          .array(openingHours)
          .min(1)
          .refine(
            hours => WEEKDAYS.every(day => isDisjoint(hours.filter(({ days }) => days.includes(day)))),
            NO_OVERLAP,
          ),
      ]),
      lastContactMinutes: z.int().min(0).max(240).exactOptional(),
      skills: skills.default([]),
      backend: backendName.exactOptional(),
      signLanguages: z.array(signLanguage).min(1, 'at least one sign language').exactOptional(),
      clips: z.record(z.string(), clipsOfLanguage).exactOptional(),
      callback: callbackConfiguration.exactOptional(),
      bot: botConfiguration.exactOptional(),
    })
    .refine(
      ({ bot, backend }) => bot === undefined || bot.mode === 'human-only' || backend === undefined,
      'a bot, or a backend elsewhere, not both',
    )
    .superRefine(({ clips, signLanguages = [] }, context) => {
      for (const language of Object.keys(clips ?? {})) {
        if (signLanguages.includes(language)) continue;
        const message = `signLanguages of this channel to name ${language}: a clip in a language that nobody answers in promises too much`;
        context.addIssue({ code: 'custom', message, path: ['clips', language] });
      }
    }),
);

const holidays = describes<HolidayConfiguration>()(
  z
    .strictObject({
      country: z.enum(Object.keys(HOLIDAY_REGIONS) as [HolidayCountry, ...HolidayCountry[]]),
      regions: z.array(z.string()).exactOptional(),
    })
    .superRefine(({ country, regions = [] }, context) => {
      const known: readonly string[] = HOLIDAY_REGIONS[country];
      for (const [index, region] of regions.entries()) {
        if (known.includes(region)) continue;
        const message =
          known.length > 0 ? `one of ${known.join(', ')}` : `no region, since ${country} has none`;
        context.addIssue({ code: 'custom', message, path: ['regions', index], input: region });
      }
    }),
);

const localDate = z.iso.date('a day such as "2026-12-24", in quotes');

const specialDays = describes<SpecialDays>()(
  z
    .strictObject({
      from: localDate,
      to: localDate.exactOptional(),
      hours: z.union([z.enum(['closed', 'usual']), z.array(timeSpan).min(1).refine(isDisjoint, NO_OVERLAP)]),
      channels: z.array(channelKind).min(1).exactOptional(),
    })
    .refine(({ from, to = from }) => from <= to, 'a last day that is not before the first'),
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

const headStart = describes<HeadStart>()(
  z.strictObject({
    channel: channelKind.exactOptional(),
    skill: z.string().min(1).exactOptional(),
    seconds: z.int().min(1).max(86_400, 'a day at most, in seconds'),
  }),
);

const overflow = describes<OverflowRule>()(
  z
    .strictObject({
      afterMinutes: z.int().min(1).max(240),
      line: lineConfiguration.exactOptional(),
      site: siteId.exactOptional(),
    })
    .refine(
      ({ line, site }) => (line === undefined) !== (site === undefined),
      'a line, or a site that has one',
    ),
);

const routing = describes<RoutingConfiguration>()(
  z.strictObject({
    headStarts: z.array(headStart).exactOptional(),
    breakMinutes: z.partialRecord(breakKind, z.int().min(1).max(480)).exactOptional(),
    breakTurns: z
      .array(
        z.strictObject({
          break: breakKind,
          skill: z.string().min(1).exactOptional(),
          atOnce: z.int().min(1).max(1_000),
        }),
      )
      .exactOptional(),
    overflow: overflow.exactOptional(),
    idle: z
      .strictObject({
        afterMinutes: z.int().min(1).max(1_440),
        closeMinutes: z.int().min(2, 'two minutes at least, to read and answer').max(1_440).exactOptional(),
      })
      .exactOptional(),
    answerSeconds: z.int().min(1).max(3_600).exactOptional(),
    wrapUpSeconds: z.int().min(0).max(1_800, 'half an hour at most, in seconds').exactOptional(),
  }),
);

const identityConfiguration = describes<IdentityConfiguration>()(
  z
    .strictObject({
      issuer: z.string().min(1),
      audience: z.string().min(1),
      jwksUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
      publicKey: z.string().includes('BEGIN PUBLIC KEY', 'a public key as PEM').exactOptional(),
      secret: z.string().min(32, 'a secret of 32 characters or more').exactOptional(),
      algorithms: z.array(z.enum(IDENTITY_ALGORITHMS)).min(1).exactOptional(),
      clockToleranceSeconds: z.int().min(0).max(300).exactOptional(),
    })
    .refine(
      ({ jwksUrl, publicKey, secret }) => [jwksUrl, publicKey, secret].filter(Boolean).length === 1,
      'exactly one of jwksUrl, publicKey and secret',
    )
    .refine(
      // A public key taken for a secret would let everybody sign.
      ({ secret, algorithms }) =>
        (algorithms ?? []).every(name => (name === 'HS256') === (secret !== undefined)),
      'HS256 with a secret, and the other algorithms without one',
    ),
);

const proof = describes<ProofConfiguration | 'off'>()(
  z.union([z.literal('off'), z.strictObject({ freeContactsPerMinute: z.int().min(0).max(60) })]),
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
      call: channelConfiguration.exactOptional(),
      callback: channelConfiguration
        .refine(
          ({ callback }) => callback !== undefined,
          'callback, with the country whose numbers are called',
        )
        .exactOptional(),
      'sign-call': channelConfiguration
        .refine(({ signLanguages }) => signLanguages !== undefined, 'signLanguages, such as [csn]')
        .exactOptional(),
    } satisfies Record<ChannelKind, z.ZodType>),
    lines: z.array(lineConfiguration).default([]),
    holidays: holidays.exactOptional(),
    specialDays: z.array(specialDays).exactOptional(),
    notice: siteNotice.exactOptional(),
    privacy: privacyNotice.exactOptional(),
    cannedReplies: z.array(cannedReply).default([]),
    checklists: checklists.exactOptional(),
    catalogue: z.string().min(1, 'the path of a file, such as catalogue.json').exactOptional(),
    routing: routing.exactOptional(),
    retention: retention.exactOptional(),
    identity: identityConfiguration.exactOptional(),
    proof: proof.exactOptional(),
  }),
);

export const serverConfiguration = describes<ServerConfiguration>()(
  z
    .strictObject({
      backends: z
        .array(backendConfiguration)
        .default([])
        .refine(hasDifferent('name'), 'a different name for each backend'),
      sites: z
        .array(siteConfiguration)
        .min(1, 'at least one site')
        .refine(hasDifferent('id'), 'a different id for each site'),
    })
    .superRefine(({ backends, sites }, context) => {
      const known = backends.map(({ name }) => name);
      for (const [index, { channels }] of sites.entries()) {
        for (const [kind, { backend }] of Object.entries(channels)) {
          if (backend === undefined || known.includes(backend)) continue;
          const path = ['sites', index, 'channels', kind, 'backend'];
          context.addIssue(
            known.length > 0
              ? { code: 'invalid_value', values: known, input: backend, path }
              : { code: 'custom', message: 'a name described under backends', input: backend, path },
          );
        }
      }
    }),
);

function hasDifferent<Key extends string>(key: Key) {
  return (all: Record<Key, string>[]) => new Set(all.map(one => one[key])).size === all.length;
}

function isWebhookUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, hash } = new URL(value);
  return ['https:', 'http:'].includes(protocol) && username + password + hash === '';
}

function hasNoShorterContacts(given: RetentionConfiguration): boolean {
  const { messagesDays, contactsDays } = { ...DEFAULT_RETENTION, ...given };
  return lasting(contactsDays) >= lasting(messagesDays);
}

function lasting(days: RetentionDays): number {
  return days === 'forever' ? Number.POSITIVE_INFINITY : days;
}

/** Spans that only touch are fine. */
function isDisjoint(spans: TimeSpan[]): boolean {
  const inOrder = spans.toSorted((a, b) => a.from.localeCompare(b.from));
  return inOrder.every((span, index) => span.from >= (inOrder[index - 1]?.to ?? '00:00'));
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
