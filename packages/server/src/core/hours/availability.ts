import {
  type ChannelAvailability,
  type ChannelKind,
  type Instant,
  SIGN_CLIP_PLACES,
  type SiteAvailability,
  type SiteConfiguration,
} from '@ventanilla/protocol';
import { offersCallback } from '../callbacks/callback-offer.ts';
import { contactLines } from '../lines/contact-line.ts';
import { calendarOf, closedReason } from './office-calendar.ts';
import { dateAt, isOpen, nextClosing, nextOpening } from './opening-hours.ts';

/** What the backend of a channel says of itself, apart from opening hours. */
export type ChannelCapacity = Pick<ChannelAvailability, 'state' | 'reason' | 'expectedWait'>;

/** Whether a new contact may be opened, and if not, why and until when. */
export type OpeningVerdict =
  | { open: true }
  | { open: false; code: 'channel-closed'; opensAt?: Instant }
  | { open: false; code: 'channel-unavailable' };

/** Minutes before closing from which a channel takes no new contact, so that nobody is cut off half-way. */
export const DEFAULT_LAST_CONTACT_MINUTES = 5;

/**
 * What citizens are told of a site's channels. Opening hours come first, then the backend's word.
 *
 * States differ in what a citizen may do. Under `available` and `busy` a contact can be opened; under `busy` it waits with its
 * reference number, also while nobody is at work (reason `no-agents`), since losing a matter because a desk was empty
 * for a minute is worse than waiting for a known reason. Under `closed`, `existing-only` and `unavailable` (the channel
 * is switched off) it cannot; `openingVerdict` refuses by the same rule.
 *
 * @param now - Milliseconds since 1970.
 * @param capacity - What each channel's backend says; a channel left out counts as switched off.
 */
export function siteAvailability(
  site: SiteConfiguration,
  now: number,
  capacity: Partial<Record<ChannelKind, ChannelCapacity>>,
): SiteAvailability {
  const kinds = Object.keys(site.channels) as ChannelKind[];
  const channels = kinds.map(kind => ({
    kind,
    ...withBot(site, kind, now, capacity[kind]),
    ...inSign(site, kind),
  }));
  const alternatives = channels.filter(({ state }) => state === 'available').map(({ kind }) => kind);
  // It is no quicker, but nobody has to stay for it.
  const takesCallbacks = channels.some(({ kind, state }) => kind === 'callback' && state === 'busy');
  return {
    site: site.id,
    timeZone: site.timeZone,
    channels: channels.map(channel => {
      if (channel.state === 'available') return channel;
      const isOffered =
        channel.kind !== 'callback' && takesCallbacks && offersCallback(site, channel.expectedWait, now);
      const instead = isOffered ? [...new Set([...alternatives, 'callback' as const])] : alternatives;
      return instead.length === 0 ? channel : { ...channel, alternatives: instead };
    }),
    lines: contactLines(site),
    ...(site.notice && { notice: site.notice }),
    ...(site.privacy && { privacy: site.privacy }),
  };
}

/**
 * Whether a citizen may open a contact now. Asks the hours and, where given, the backend's last word: being busy, or having
 * nobody at the desk, is no reason to refuse.
 *
 * @param now - Milliseconds since 1970.
 * @param capacity - Left out, the backend counts as switched on.
 */
export function openingVerdict(
  site: SiteConfiguration,
  kind: ChannelKind,
  now: number,
  capacity: ChannelCapacity = { state: 'available' },
): OpeningVerdict {
  const { state, reason, opensAt } = channelAvailability(site, kind, now, capacity);
  if (state === 'available' || state === 'busy') return { open: true };
  if (state === 'unavailable') return { open: false, code: 'channel-unavailable' };
  // When a pause ends nobody knows.
  const reopensAt = reason === 'paused' ? undefined : (opensAt ?? openingAfterClosing(site, kind, now));
  return { open: false, code: 'channel-closed', ...(reopensAt !== undefined && { opensAt: reopensAt }) };
}

function inSign(
  site: SiteConfiguration,
  kind: ChannelKind,
): Pick<ChannelAvailability, 'signLanguages' | 'signClips'> {
  const { signLanguages, clips } = site.channels[kind] ?? {};
  if (signLanguages === undefined) return {};
  const places = SIGN_CLIP_PLACES.map(place => {
    const filmed = signLanguages.map(language => [language, clips?.[language]?.[place]] as const);
    return [place, Object.fromEntries(filmed.filter(([, clip]) => clip !== undefined))] as const;
  }).filter(([, filmed]) => Object.keys(filmed).length > 0);
  return { signLanguages, ...(places.length > 0 && { signClips: Object.fromEntries(places) }) };
}

/** A closed channel whose bot answers can be used; the hours of people are told by the bot. */
function withBot(
  site: SiteConfiguration,
  kind: ChannelKind,
  now: number,
  capacity: ChannelCapacity | undefined,
): ChannelAvailability {
  const people = channelAvailability(site, kind, now, capacity);
  const isOpen = people.state === 'available' || people.state === 'busy';
  const { mode = 'human-only', quickReplies } = site.channels[kind]?.bot ?? {};
  if (mode === 'human-only' || people.state === 'unavailable' || (isOpen && mode !== 'bot-first'))
    return people;
  return {
    ...(isOpen ? people : { state: 'available' }),
    automated: true,
    ...(quickReplies && { quickReplies }),
  };
}

function channelAvailability(
  site: SiteConfiguration,
  kind: ChannelKind,
  now: number,
  capacity: ChannelCapacity | undefined,
): ChannelAvailability {
  const calendar = calendarOf(site, kind);
  if (calendar === undefined || capacity === undefined) return { state: 'unavailable' };
  if (!isOpen(calendar, now)) {
    const opensAt = nextOpening(calendar, now);
    return {
      state: 'closed',
      reason: closedReason(calendar, dateAt(site.timeZone, now)),
      ...(opensAt !== undefined && { opensAt: instant(opensAt) }),
    };
  }
  const closesAt = nextClosing(calendar, now);
  const lastContactMs = (site.channels[kind]?.lastContactMinutes ?? DEFAULT_LAST_CONTACT_MINUTES) * 60_000;
  const isClosingSoon = closesAt !== undefined && closesAt - now <= lastContactMs;
  // Where nothing would be answered anyway, the last minutes change nothing.
  if (isClosingSoon && (capacity.state === 'available' || capacity.state === 'busy')) {
    return { state: 'existing-only', reason: 'closing-soon' };
  }
  return capacity;
}

/** The first opening after the one that is about to end. */
function openingAfterClosing(site: SiteConfiguration, kind: ChannelKind, now: number): Instant | undefined {
  const calendar = calendarOf(site, kind);
  const closesAt = calendar && nextClosing(calendar, now);
  const opensAt = calendar && closesAt !== undefined ? nextOpening(calendar, closesAt) : undefined;
  return opensAt === undefined ? undefined : instant(opensAt);
}

function instant(at: number): Instant {
  return new Date(at).toISOString();
}
