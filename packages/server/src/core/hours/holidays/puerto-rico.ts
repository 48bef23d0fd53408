import type { Temporal } from 'temporal-polyfill';
import { day, easterOf, mondayFrom, nthMonday, THURSDAY, withMondayAfterSunday } from './calendar.ts';
import type { HolidayRule } from './holiday.ts';

/**
 * Holidays of the government of Puerto Rico, as its personnel office lists them for 2026. Those of dates are kept on
 * the Monday after a Sunday too. The governor may move a day or grant another: those stand in a site's special days.
 */
export const puertoRico: HolidayRule = {
  holidaysOf(year) {
    const dated: [Temporal.PlainDate, string][] = [
      [day(year, 1, 1), 'Año Nuevo'],
      [day(year, 1, 6), 'Día de Reyes'],
      [day(year, 3, 2), 'Día de la Ciudadanía Americana'],
      [day(year, 3, 22), 'Abolición de la Esclavitud'],
      [day(year, 6, 19), 'Juneteenth'],
      [day(year, 7, 4), 'Independencia de los Estados Unidos'],
      [day(year, 7, 25), 'Constitución de Puerto Rico'],
      [day(year, 7, 27), 'Día de José Celso Barbosa'],
      [day(year, 11, 11), 'Día del Veterano'],
      [day(year, 11, 19), 'Descubrimiento de Puerto Rico'],
      [day(year, 12, 25), 'Navidad'],
    ];
    return [
      ...dated.flatMap(([remembered, name]) =>
        withMondayAfterSunday(remembered).map(date => ({ date, name })),
      ),
      { date: nthMonday(year, 1, 3), name: 'Natalicio de Martin Luther King, Jr.' },
      { date: nthMonday(year, 2, 3), name: 'Día de los Presidentes y de los Próceres' },
      { date: easterOf(year).subtract({ days: 2 }), name: 'Viernes Santo' },
      { date: mondayFrom(day(year, 5, 25)), name: 'Día de la Recordación' },
      { date: nthMonday(year, 9, 1), name: 'Día del Trabajo' },
      { date: nthMonday(year, 10, 2), name: 'Día de la Raza' },
      { date: fourthThursdayOfNovember(year), name: 'Acción de Gracias' },
    ];
  },
};

function fourthThursdayOfNovember(year: number): Temporal.PlainDate {
  const first = day(year, 11, 1);
  return first.add({ days: ((THURSDAY - first.dayOfWeek + 7) % 7) + 21 });
}
