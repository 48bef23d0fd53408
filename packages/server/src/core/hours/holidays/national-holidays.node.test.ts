import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HolidayCountry } from '@ventanilla/protocol';
import DateHolidays from 'date-holidays';
import { holidaysOf } from './national-holidays.ts';

/** The days of a year on which a country's offices rest, in order. */
function daysOf(country: HolidayCountry, year: number, regions: string[] = []): string[] {
  return [...holidaysOf(country, regions, year).keys()].sort();
}

/** The day on which a holiday of that name is kept. */
function dayOf(
  country: HolidayCountry,
  year: number,
  name: string,
  regions: string[] = [],
): string | undefined {
  return [...holidaysOf(country, regions, year)].find(([, names]) => names.includes(name))?.[0];
}

/** Public holidays as the library tells them, without Easter Sunday, which closes nothing more. */
function fromLibrary(country: 'CO' | 'PA', year: number): string[] {
  const told = new DateHolidays(country).getHolidays(year, 'es');
  const days = told
    .filter(({ type, rule }) => type === 'public' && rule !== 'easter')
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(days)].sort();
}

describe('holidays of Colombia', () => {
  it('are those of 2026, with Chiquinquirá from that year on', () => {
    assert.deepEqual(daysOf('CO', 2026), [
      '2026-01-01',
      '2026-01-12',
      '2026-03-23',
      '2026-04-02',
      '2026-04-03',
      '2026-05-01',
      '2026-05-18',
      '2026-06-08',
      '2026-06-15',
      '2026-06-29',
      '2026-07-13',
      '2026-07-20',
      '2026-08-07',
      '2026-08-17',
      '2026-10-12',
      '2026-11-02',
      '2026-11-16',
      '2026-12-08',
      '2026-12-25',
    ]);
    assert.equal(dayOf('CO', 2027, 'Chiquinquirá'), '2027-07-12');
    assert.equal(dayOf('CO', 2029, 'Chiquinquirá'), '2029-07-09');
    assert.equal(dayOf('CO', 2025, 'Chiquinquirá'), undefined);
  });

  it('may fall together', () => {
    assert.equal(holidaysOf('CO', [], 2025).get('2025-06-30'), 'San Pedro y San Pablo, Sagrado Corazón');
  });

  it('agree with another reckoning in every year from 1984 to 2045', () => {
    for (let year = 1984; year <= 2045; year += 1)
      assert.deepEqual(daysOf('CO', year), fromLibrary('CO', year), String(year));
  });
});

describe('holidays of Ecuador', () => {
  it('move towards the weekend as the law of 2016 says', () => {
    assert.equal(dayOf('EC', 2018, 'Guayaquil'), '2018-10-08', 'a Tuesday to the Monday before');
    assert.equal(dayOf('EC', 2019, 'Guayaquil'), '2019-10-11', 'a Wednesday to the Friday after');
    assert.equal(dayOf('EC', 2024, 'Trabajo'), '2024-05-03');
    assert.equal(dayOf('EC', 2020, 'Quito', ['quito']), '2020-12-07', 'a Sunday to the Monday after');
    assert.equal(dayOf('EC', 2020, 'Quito'), undefined, 'elsewhere nobody rests');
  });

  it('keep the two days of November next to each other and to a weekend', () => {
    const pair = (year: number) => [dayOf('EC', year, 'Difuntos'), dayOf('EC', year, 'Cuenca')];
    assert.deepEqual(pair(2018), ['2018-11-01', '2018-11-02'], 'Friday and Saturday');
    assert.deepEqual(pair(2019), ['2019-11-01', '2019-11-04'], 'Saturday and Sunday');
    assert.deepEqual(pair(2020), ['2020-11-02', '2020-11-03'], 'Monday and Tuesday');
    assert.deepEqual(pair(2021), ['2021-11-01', '2021-11-02'], 'Tuesday and Wednesday');
    assert.deepEqual(pair(2022), ['2022-11-03', '2022-11-04'], 'Wednesday and Thursday');
    assert.deepEqual(pair(2023), ['2023-11-02', '2023-11-03'], 'Thursday and Friday');
    assert.deepEqual(pair(2025), ['2025-11-03', '2025-11-04'], 'Sunday and Monday');
  });

  it('leave New Year, Christmas and Carnival where the week has them, and a day that a decree fixed', () => {
    assert.equal(dayOf('EC', 2019, 'Navidad'), '2019-12-25', 'a Wednesday');
    assert.equal(dayOf('EC', 2019, 'Año Nuevo'), '2019-01-01', 'a Tuesday');
    assert.deepEqual(
      daysOf('EC', 2019).filter(day => day.startsWith('2019-03')),
      ['2019-03-04', '2019-03-05'],
    );
    assert.equal(dayOf('EC', 2018, 'Trabajo'), '2018-05-01', 'a Tuesday that stayed');
  });

  it('keep a New Year that falls on a Saturday in the year before', () => {
    assert.ok(daysOf('EC', 2021).includes('2021-12-31'));
    assert.equal(daysOf('EC', 2022).includes('2022-01-01'), false);
  });

  it('are eleven a year, and twelve where a city has its own', () => {
    assert.equal(daysOf('EC', 2026).length, 11);
    assert.equal(daysOf('EC', 2026, ['quito']).length, 12);
  });
});

describe('holidays of Panama', () => {
  it('are kept on the Monday too where they fall on a Sunday', () => {
    const holidays = holidaysOf('PA', [], 2026);
    assert.equal(holidays.get('2026-12-20'), 'Día de Duelo Nacional');
    assert.equal(holidays.get('2026-12-21'), 'Día de Duelo Nacional');
    assert.equal(holidays.get('2026-01-09'), 'Día de los Mártires');
    assert.equal(holidays.get('2026-01-12'), undefined);
  });

  it('give offices of the State the day of the flag', () => {
    assert.equal(daysOf('PA', 2026).includes('2026-11-04'), false);
    assert.ok(daysOf('PA', 2026, ['public-sector']).includes('2026-11-04'));
  });

  it('agree with another reckoning in the years that were looked at', () => {
    for (const year of [2026, 2027])
      assert.deepEqual(daysOf('PA', year), fromLibrary('PA', year), String(year));
  });
});

describe('holidays of Puerto Rico', () => {
  it('are those that the government lists for 2026, and the Monday after a Sunday', () => {
    assert.deepEqual(daysOf('PR', 2026), [
      '2026-01-01',
      '2026-01-06',
      '2026-01-19',
      '2026-02-16',
      '2026-03-02',
      '2026-03-22',
      '2026-03-23',
      '2026-04-03',
      '2026-05-25',
      '2026-06-19',
      '2026-07-04',
      '2026-07-25',
      '2026-07-27',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-19',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('no longer give the birthdays that one day in February remembers', () => {
    for (const name of ['Hostos', 'de Diego', 'Muñoz Rivera', 'Muñoz Marín'])
      assert.equal(dayOf('PR', 2026, `Natalicio de ${name}`), undefined, name);
  });
});
