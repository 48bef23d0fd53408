import type { HolidayConfiguration, HolidayCountry } from '@ventanilla/protocol';
import type { Temporal } from 'temporal-polyfill';
import { colombia } from './colombia.ts';
import { ecuador } from './ecuador.ts';
import type { HolidayRule } from './holiday.ts';
import { panama } from './panama.ts';
import { puertoRico } from './puerto-rico.ts';

const RULES: Record<HolidayCountry, HolidayRule> = {
  CO: colombia,
  EC: ecuador,
  PA: panama,
  PR: puertoRico,
};

/** By country, regions and year; a few dozen at most, since sites are few and look a few weeks ahead. */
const known = new Map<string, ReadonlyMap<string, string>>();

/** The holiday that a country keeps on a day; `undefined` for an ordinary one. */
export function holidayOn(
  { country, regions = [] }: HolidayConfiguration,
  date: Temporal.PlainDate,
): string | undefined {
  return holidaysOf(country, regions, date.year).get(date.toString());
}

/** @returns The names by day, such as `2026-07-13`; two on one day are joined. */
export function holidaysOf(
  country: HolidayCountry,
  regions: readonly string[],
  year: number,
): ReadonlyMap<string, string> {
  const key = `${country} ${year} ${[...regions].sort().join(' ')}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const rule = RULES[country];
  const names = new Map<string, string>();
  // A day that is remembered on 1 January may be kept on 31 December of the year before.
  for (const { date, name } of [year, year + 1].flatMap(each => rule.holidaysOf(each, regions))) {
    if (date.year !== year) continue;
    const same = names.get(date.toString());
    names.set(date.toString(), same === undefined ? name : `${same}, ${name}`);
  }
  known.set(key, names);
  return names;
}
