import type { OpeningHours, Weekday } from '@ventanilla/protocol';
import { WEEKDAYS } from '@ventanilla/protocol';
import { Temporal } from 'temporal-polyfill';

/** Weekly hours, or `always` for day and night. */
export type Hours = OpeningHours[] | 'always';

/** A stretch of open time in milliseconds since 1970: from `from` until just before `to`. */
interface OpenSpan {
  from: number;
  to: number;
}

/** How far ahead the next opening is looked for, in days. */
const HORIZON_DAYS = 14;

/** @param at - Milliseconds since 1970. */
export function isOpen(hours: Hours, timeZone: string, at: number): boolean {
  return hours === 'always' || spanAt(hours, timeZone, at) !== undefined;
}

/**
 * When a service that is closed at `at` opens next, in milliseconds since 1970. `undefined` while it is open, and when it
 * does not open within two weeks.
 */
export function nextOpening(hours: Hours, timeZone: string, at: number): number | undefined {
  if (isOpen(hours, timeZone, at)) return undefined;
  return hours === 'always' ? undefined : spansAround(hours, timeZone, at).find(span => span.from > at)?.from;
}

/**
 * When a service that is open at `at` closes, in milliseconds since 1970. `undefined` while it is closed, and when it stays
 * open for the next two weeks.
 */
export function nextClosing(hours: Hours, timeZone: string, at: number): number | undefined {
  if (hours === 'always') return undefined;
  const closing = spanAt(hours, timeZone, at)?.to;
  if (closing === undefined || closing > at + (HORIZON_DAYS - 1) * 86_400_000) return undefined;
  return closing;
}

function spanAt(hours: OpeningHours[], timeZone: string, at: number): OpenSpan | undefined {
  return spansAround(hours, timeZone, at).find(span => span.from <= at && at < span.to);
}

/** Open spans from the day before `at` on, in order. Entries that touch or overlap, as over midnight, are one span. */
function spansAround(hours: OpeningHours[], timeZone: string, at: number): OpenSpan[] {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const spans: OpenSpan[] = [];
  for (let day = -1; day <= HORIZON_DAYS; day += 1)
    spans.push(...spansOf(hours, timeZone, today.add({ days: day })));
  spans.sort((a, b) => a.from - b.from);
  const merged: OpenSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

function spansOf(hours: OpeningHours[], timeZone: string, date: Temporal.PlainDate): OpenSpan[] {
  const weekday = WEEKDAYS[date.dayOfWeek - 1] as Weekday;
  return hours
    .filter(entry => entry.days.includes(weekday))
    .map(entry => ({ from: instantOf(date, entry.from, timeZone), to: instantOf(date, entry.to, timeZone) }))
    .filter(span => span.from < span.to);
}

/** A clock time that daylight saving skips is taken an hour later; one that occurs twice is taken the first time. */
function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const [plainDate, plainTime] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return plainDate.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
