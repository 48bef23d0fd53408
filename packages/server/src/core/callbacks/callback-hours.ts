import { DEFAULT_CALLBACK, type SiteConfiguration } from '@ventanilla/protocol';
import { calendarOf } from '../hours/office-calendar.ts';
import { isOpen, nextClosing, nextOpening, openSpans } from '../hours/opening-hours.ts';

/** Whether people may be called now. A site that calls nobody back calls whoever asked before it stopped offering it. */
export function mayDial(site: SiteConfiguration, at: number): boolean {
  const calendar = calendarOf(site, 'callback');
  return calendar === undefined || isOpen(calendar, at);
}

/** The first moment from `at` on at which people may be called, in ms; `at` itself where no opening is known. */
export function dialTimeFrom(site: SiteConfiguration, at: number): number {
  const calendar = calendarOf(site, 'callback');
  if (calendar === undefined || isOpen(calendar, at)) return at;
  return nextOpening(calendar, at) ?? at;
}

/** When people may be called again after the next time that they may not; `undefined` where that never comes. */
export function openingAfterClosing(site: SiteConfiguration, now: number): number | undefined {
  const calendar = calendarOf(site, 'callback');
  if (calendar === undefined) return undefined;
  const closesAt = nextClosing(calendar, now) ?? (isOpen(calendar, now) ? undefined : now);
  return closesAt === undefined ? undefined : nextOpening(calendar, closesAt);
}

/** Beginnings of the times that a citizen may choose, in ms, in order: whole ones inside opening hours, none that has begun. */
export function callbackSlots(site: SiteConfiguration, now: number): number[] {
  const calendar = calendarOf(site, 'callback');
  if (calendar === undefined) return [];
  const { slotMinutes, slotDays } = { ...DEFAULT_CALLBACK, ...site.channels.callback?.callback };
  const lengthMs = slotMinutes * 60_000;
  const until = now + slotDays * 86_400_000;
  return openSpans(calendar, now, slotDays).flatMap(({ from, to }) => {
    const count = Math.max(0, Math.floor((Math.min(to, until) - from) / lengthMs));
    return Array.from({ length: count }, (_, i) => from + i * lengthMs).filter(slot => slot > now);
  });
}
