import type { Temporal } from 'temporal-polyfill';
import { day, easterOf, FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY } from './calendar.ts';
import type { Holiday, HolidayRule } from './holiday.ts';

/** The law that moves days of rest towards weekends was published on 20 December 2016. */
const MOVES_SINCE = 2017;

/** Local days, by the name of the region that a site gives. */
const LOCAL = [
  { region: 'quito', month: 12, date: 6, name: 'Fundación de Quito' },
  { region: 'guayaquil', month: 7, date: 25, name: 'Fundación de Guayaquil' },
];

/** Days that a decree left where they were: Decreto 379 of 2018. */
const UNMOVED_BY_DECREE: readonly string[] = ['2018-05-01'];

/** Holidays of Ecuador, moved as the law of December 2016 says. */
export const ecuador: HolidayRule = {
  holidaysOf(year, regions) {
    const easter = easterOf(year);
    const [souls, cuenca] = pairOf(day(year, 11, 2));
    const local = LOCAL.filter(({ region }) => regions.includes(region));
    return [
      { date: keptWithin(day(year, 1, 1), WEEKEND_MOVES), name: 'Año Nuevo' },
      { date: easter.subtract({ days: 48 }), name: 'Carnaval' },
      { date: easter.subtract({ days: 47 }), name: 'Carnaval' },
      { date: easter.subtract({ days: 2 }), name: 'Viernes Santo' },
      moved(year, 5, 1, 'Día del Trabajo'),
      moved(year, 5, 24, 'Batalla de Pichincha'),
      moved(year, 8, 10, 'Primer Grito de Independencia'),
      moved(year, 10, 9, 'Independencia de Guayaquil'),
      { date: souls, name: 'Día de los Difuntos' },
      { date: cuenca, name: 'Independencia de Cuenca' },
      { date: keptWithin(day(year, 12, 25), WEEKEND_MOVES), name: 'Navidad' },
      ...local.map(({ month, date, name }) => moved(year, month, date, name)),
    ];
  },
};

/** Days by which a day of rest moves, by the weekday it falls on. */
type Moves = Partial<Record<number, number>>;

/** 1 January and 25 December leave only weekends. */
const WEEKEND_MOVES: Moves = { [SATURDAY]: -1, [SUNDAY]: 1 };
const ALL_MOVES: Moves = { ...WEEKEND_MOVES, [TUESDAY]: -1, [WEDNESDAY]: 2, [THURSDAY]: 1 };

/** Where the two days in a row of November are kept, by the weekday of the first. */
const PAIR_MOVES: Record<number, readonly [first: number, second: number]> = {
  [MONDAY]: [0, 0],
  [TUESDAY]: [-1, -1],
  [WEDNESDAY]: [1, 1],
  [THURSDAY]: [0, 0],
  [FRIDAY]: [-1, -1],
  [SATURDAY]: [-1, 1],
  [SUNDAY]: [1, 1],
};

function moved(year: number, month: number, dayOfMonth: number, name: string): Holiday {
  const remembered = day(year, month, dayOfMonth);
  const isUnmoved = UNMOVED_BY_DECREE.includes(remembered.toString());
  return { date: isUnmoved ? remembered : keptWithin(remembered, ALL_MOVES), name };
}

function keptWithin(remembered: Temporal.PlainDate, moves: Moves): Temporal.PlainDate {
  if (remembered.year < MOVES_SINCE) return remembered;
  return remembered.add({ days: moves[remembered.dayOfWeek] ?? 0 });
}

function pairOf(first: Temporal.PlainDate): [Temporal.PlainDate, Temporal.PlainDate] {
  const second = first.add({ days: 1 });
  if (first.year < MOVES_SINCE) return [first, second];
  const [byFirst, bySecond] = PAIR_MOVES[first.dayOfWeek] ?? [0, 0];
  return [first.add({ days: byFirst }), second.add({ days: bySecond })];
}
