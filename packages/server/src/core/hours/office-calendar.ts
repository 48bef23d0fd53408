import type {
  AvailabilityReason,
  ChannelKind,
  HolidayConfiguration,
  OpeningHours,
  SiteConfiguration,
  SpecialDays,
  TimeSpan,
  Weekday,
} from '@ventanilla/protocol';
import { WEEKDAYS } from '@ventanilla/protocol';
import type { Temporal } from 'temporal-polyfill';
import { holidayOn } from './holidays/national-holidays.ts';

/** Weekly hours, or `always` for day and night. */
export type Hours = OpeningHours[] | 'always';

/** When one channel is open: the week, and the days that do not follow it. */
export interface OfficeCalendar {
  hours: Hours;
  timeZone: string;
  /** Days on which the office rests; a channel that is open day and night does not. Default none. */
  holidays?: HolidayConfiguration | undefined;
  /** What the city has decided for single days; it goes before holidays and the week. Default none. */
  specialDays?: readonly SpecialDays[] | undefined;
}

const ALL_DAY: TimeSpan[] = [{ from: '00:00', to: '24:00' }];

/** The calendar of a channel; `undefined` where the site does not offer it. */
export function calendarOf(site: SiteConfiguration, kind: ChannelKind): OfficeCalendar | undefined {
  const channel = site.channels[kind];
  if (channel === undefined) return undefined;
  const special = site.specialDays?.filter(
    ({ channels }) => channels === undefined || channels.includes(kind),
  );
  return { hours: channel.hours, timeZone: site.timeZone, holidays: site.holidays, specialDays: special };
}

/** The open times of one day, by the office's clock. */
export function timesOf(calendar: OfficeCalendar, date: Temporal.PlainDate): TimeSpan[] {
  const special = specialDayOf(calendar, date)?.hours;
  if (special === 'closed') return [];
  if (special !== undefined && special !== 'usual') return special;
  if (special === undefined && isHoliday(calendar, date)) return [];
  return usualTimesOf(calendar, date);
}

/** Why a channel is closed on a day: because of the day, or only because of the hour. */
export function closedReason(calendar: OfficeCalendar, date: Temporal.PlainDate): AvailabilityReason {
  // A day on which the office would rest anyway needs no other reason.
  if (usualTimesOf(calendar, date).length === 0) return 'outside-hours';
  const special = specialDayOf(calendar, date);
  if (special !== undefined) return special.hours === 'closed' ? 'special-day' : 'outside-hours';
  return isHoliday(calendar, date) ? 'holiday' : 'outside-hours';
}

function usualTimesOf({ hours }: OfficeCalendar, date: Temporal.PlainDate): TimeSpan[] {
  if (hours === 'always') return ALL_DAY;
  const weekday = WEEKDAYS[date.dayOfWeek - 1] as Weekday;
  return hours.filter(({ days }) => days.includes(weekday));
}

function isHoliday({ hours, holidays }: OfficeCalendar, date: Temporal.PlainDate): boolean {
  return hours !== 'always' && holidays !== undefined && holidayOn(holidays, date) !== undefined;
}

/** Of several, the one written last. */
function specialDayOf({ specialDays }: OfficeCalendar, date: Temporal.PlainDate): SpecialDays | undefined {
  const day = date.toString();
  return specialDays?.findLast(({ from, to = from }) => from <= day && day <= to);
}
