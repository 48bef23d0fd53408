import { day, easterOf, withMondayAfterSunday } from './calendar.ts';
import type { Holiday, HolidayRule } from './holiday.ts';

/** Kept on these dates, and on the Monday after a Sunday too: Labour Code article 46, Ley 70 of 2007. */
const FIXED: readonly (readonly [month: number, day: number, name: string, since?: number])[] = [
  [1, 1, 'Año Nuevo'],
  [1, 9, 'Día de los Mártires'],
  [5, 1, 'Día del Trabajo'],
  [11, 3, 'Separación de Panamá de Colombia'],
  [11, 5, 'Día de Colón'],
  [11, 10, 'Primer Grito de Independencia'],
  [11, 28, 'Independencia de Panamá de España'],
  [12, 8, 'Día de las Madres'],
  // Ley 291 of 2022.
  [12, 20, 'Día de Duelo Nacional', 2022],
  [12, 25, 'Navidad'],
];

/** The region of offices of the State, which also rest on the day of the flag. */
const PUBLIC_SECTOR = 'public-sector';

/** Holidays of Panama. Every fifth year a president takes office on 1 July. */
export const panama: HolidayRule = {
  holidaysOf(year, regions) {
    const easter = easterOf(year);
    const fixed = FIXED.filter(([, , , since]) => since === undefined || year >= since).flatMap(
      ([month, date, name]) => substituted(year, month, date, name),
    );
    return [
      ...fixed,
      { date: easter.subtract({ days: 47 }), name: 'Martes de Carnaval' },
      { date: easter.subtract({ days: 2 }), name: 'Viernes Santo' },
      ...(year % 5 === 4 ? substituted(year, 7, 1, 'Transmisión de mando presidencial') : []),
      ...(regions.includes(PUBLIC_SECTOR) ? [{ date: day(year, 11, 4), name: 'Día de la Bandera' }] : []),
    ];
  },
};

function substituted(year: number, month: number, dayOfMonth: number, name: string): Holiday[] {
  return withMondayAfterSunday(day(year, month, dayOfMonth)).map(date => ({ date, name }));
}
