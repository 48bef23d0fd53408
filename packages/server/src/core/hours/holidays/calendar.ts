import { Temporal } from 'temporal-polyfill';

export const MONDAY = 1;
export const TUESDAY = 2;
export const WEDNESDAY = 3;
export const THURSDAY = 4;
export const FRIDAY = 5;
export const SATURDAY = 6;
export const SUNDAY = 7;

export function day(year: number, month: number, dayOfMonth: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: dayOfMonth });
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The day itself where it is a Monday, else the Monday after. */
export function mondayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (8 - date.dayOfWeek) % 7 });
}

/** Such as the third Monday of January: `nthMonday(year, 1, 3)`. */
export function nthMonday(year: number, month: number, nth: number): Temporal.PlainDate {
  return mondayFrom(day(year, month, 1)).add({ days: 7 * (nth - 1) });
}

/** The day itself, and the Monday after where it is a Sunday. */
export function withMondayAfterSunday(date: Temporal.PlainDate): Temporal.PlainDate[] {
  return date.dayOfWeek === SUNDAY ? [date, date.add({ days: 1 })] : [date];
}
