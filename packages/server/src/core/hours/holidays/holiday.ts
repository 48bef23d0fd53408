import type { Temporal } from 'temporal-polyfill';

/** A day on which public offices rest, with the name it has in the country's law. */
export interface Holiday {
  /** The day of rest, which may differ from the day that is remembered. */
  date: Temporal.PlainDate;
  name: string;
}

/** How one country keeps its holidays. */
export interface HolidayRule {
  /**
   * The days of rest whose remembered day falls in `year`; one may itself lie just outside it.
   *
   * @param regions - Parts of the country, or kinds of office, with days of their own: those of `HOLIDAY_REGIONS`.
   */
  holidaysOf(year: number, regions: readonly string[]): Holiday[];
}
