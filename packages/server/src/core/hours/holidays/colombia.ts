import { day, easterOf, mondayFrom } from './calendar.ts';
import type { Holiday, HolidayRule } from './holiday.ts';

/** Month, day, name. */
type Row = readonly [month: number, day: number, name: string, since?: number];

const FIXED: readonly Row[] = [
  [1, 1, 'Año Nuevo'],
  [5, 1, 'Día del Trabajo'],
  [7, 20, 'Día de la Independencia'],
  [8, 7, 'Batalla de Boyacá'],
  [12, 8, 'Inmaculada Concepción'],
  [12, 25, 'Navidad'],
];

/** Kept on the Monday from the day on: Ley 51 of 1983, and for Chiquinquirá Ley 2578 of 2026, article 6. */
const ON_MONDAY: readonly Row[] = [
  [1, 6, 'Reyes Magos'],
  [3, 19, 'San José'],
  [6, 29, 'San Pedro y San Pablo'],
  [7, 9, 'Virgen de Chiquinquirá', 2026],
  [8, 15, 'Asunción de la Virgen'],
  [10, 12, 'Día de la Raza'],
  [11, 1, 'Todos los Santos'],
  [11, 11, 'Independencia de Cartagena'],
];

/** Days after Easter Sunday; the last three are already the Mondays. */
const BY_EASTER: readonly (readonly [days: number, name: string])[] = [
  [-3, 'Jueves Santo'],
  [-2, 'Viernes Santo'],
  [43, 'Ascensión del Señor'],
  [64, 'Corpus Christi'],
  [71, 'Sagrado Corazón'],
];

/**
 * Holidays of Colombia since 1984. Two may fall on one day, as on 30 June 2025. Civic days by decree close offices
 * too; those stand in a site's special days.
 */
export const colombia: HolidayRule = {
  holidaysOf(year) {
    const easter = easterOf(year);
    const since = ([, , , first]: Row) => first === undefined || year >= first;
    return [
      ...FIXED.map(([month, date, name]): Holiday => ({ date: day(year, month, date), name })),
      ...ON_MONDAY.filter(since).map(
        ([month, date, name]): Holiday => ({ date: mondayFrom(day(year, month, date)), name }),
      ),
      ...BY_EASTER.map(([days, name]): Holiday => ({ date: easter.add({ days }), name })),
    ];
  },
};
