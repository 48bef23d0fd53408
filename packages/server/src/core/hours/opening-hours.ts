import { Temporal } from 'temporal-polyfill';
import { type OfficeCalendar, timesOf } from './office-calendar.ts';

/** A stretch of open time in milliseconds since 1970: from `from` until just before `to`. */
export interface OpenSpan {
  from: number;
  to: number;
}

/** How far ahead is looked first, in days: enough for any week with a long weekend in it. */
const NEAR_DAYS = 14;

/** How far ahead the next opening is looked for at all, in days: also over collective holidays. */
const HORIZON_DAYS = 90;

/** @param at - Milliseconds since 1970. */
export function isOpen(calendar: OfficeCalendar, at: number): boolean {
  return spanAt(calendar, at, 1) !== undefined;
}

/**
 * When a service that is closed at `at` opens next, in milliseconds since 1970. `undefined` while it is open, and when it
 * does not open within three months.
 */
export function nextOpening(calendar: OfficeCalendar, at: number): number | undefined {
  if (isOpen(calendar, at)) return undefined;
  for (const days of [NEAR_DAYS, HORIZON_DAYS]) {
    const next = spansAround(calendar, at, days).find(span => span.from > at);
    if (next !== undefined) return next.from;
  }
  return undefined;
}

/**
 * When a service that is open at `at` closes, in milliseconds since 1970. `undefined` while it is closed, and when it stays
 * open for the next two weeks.
 */
export function nextClosing(calendar: OfficeCalendar, at: number): number | undefined {
  if (calendar.hours === 'always' && !calendar.specialDays?.length) return undefined;
  const closing = spanAt(calendar, at, NEAR_DAYS)?.to;
  if (closing === undefined || closing > at + (NEAR_DAYS - 1) * 86_400_000) return undefined;
  return closing;
}

/** The office's date at an instant. */
export function dateAt(timeZone: string, at: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The open times from `at` on, for so many days, in order; the first one may have begun before. */
export function openSpans(calendar: OfficeCalendar, at: number, days: number): OpenSpan[] {
  return spansAround(calendar, at, days).filter(({ to }) => to > at);
}

function spanAt(calendar: OfficeCalendar, at: number, days: number): OpenSpan | undefined {
  return spansAround(calendar, at, days).find(span => span.from <= at && at < span.to);
}

/** Open spans from the day before `at` on, in order. Entries that touch or overlap, as over midnight, are one span. */
function spansAround(calendar: OfficeCalendar, at: number, days: number): OpenSpan[] {
  const today = dateAt(calendar.timeZone, at);
  const spans: OpenSpan[] = [];
  for (let day = -1; day <= days; day += 1) spans.push(...spansOf(calendar, today.add({ days: day })));
  spans.sort((a, b) => a.from - b.from);
  const merged: OpenSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

function spansOf(calendar: OfficeCalendar, date: Temporal.PlainDate): OpenSpan[] {
  const { timeZone } = calendar;
  return timesOf(calendar, date)
    .map(({ from, to }) => ({ from: instantOf(date, from, timeZone), to: instantOf(date, to, timeZone) }))
    .filter(span => span.from < span.to);
}

/** A clock time that daylight saving skips is taken an hour later; one that occurs twice is taken the first time. */
function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const [plainDate, plainTime] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return plainDate.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
