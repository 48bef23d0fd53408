import type { Weekday } from '@ventanilla/protocol';

/** The words of a site's own page. */
interface SitePageTexts {
  intro: string;
  chat: string;
  hours: string;
  always: string;
  lines: string;
  days: Record<Weekday, string>;
  /** Between two days that follow each other, and between two times. */
  to: string;
}

const es: SitePageTexts = {
  intro: 'Una persona le responde. No tiene que llenar formularios.',
  chat: 'Escribir por chat',
  hours: 'Horario del chat',
  always: 'Todos los días, a toda hora',
  lines: 'Otras formas de comunicarse',
  days: {
    monday: 'lunes',
    tuesday: 'martes',
    wednesday: 'miércoles',
    thursday: 'jueves',
    friday: 'viernes',
    saturday: 'sábado',
    sunday: 'domingo',
  },
  to: 'a',
};

const en: SitePageTexts = {
  intro: 'A person answers you. There is no form to fill in.',
  chat: 'Write in the chat',
  hours: 'Chat hours',
  always: 'Every day, at any hour',
  lines: 'Other ways to reach us',
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  to: 'to',
};

/** Spanish unless the site's own language is English. */
export function sitePageTexts(locale: string): SitePageTexts {
  return /^en\b/i.test(locale) ? en : es;
}
