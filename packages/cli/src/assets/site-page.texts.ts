import type { Weekday } from '@ventanilla/protocol';

/** The words of a site's own page. */
interface SitePageTexts {
  /** Written from right to left. */
  rtl?: true;
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

const pt: SitePageTexts = {
  intro: 'Uma pessoa responde. Você não precisa preencher formulários.',
  chat: 'Escrever no chat',
  hours: 'Horário do chat',
  always: 'Todos os dias, a qualquer hora',
  lines: 'Outras formas de contato',
  days: {
    monday: 'segunda-feira',
    tuesday: 'terça-feira',
    wednesday: 'quarta-feira',
    thursday: 'quinta-feira',
    friday: 'sexta-feira',
    saturday: 'sábado',
    sunday: 'domingo',
  },
  to: 'a',
};

const ar: SitePageTexts = {
  rtl: true,
  intro: 'يجيبك موظف. لا حاجة إلى ملء استمارات.',
  chat: 'اكتب في المحادثة',
  hours: 'مواعيد المحادثة',
  always: 'كل يوم، على مدار الساعة',
  lines: 'طرق أخرى للتواصل',
  days: {
    monday: 'الاثنين',
    tuesday: 'الثلاثاء',
    wednesday: 'الأربعاء',
    thursday: 'الخميس',
    friday: 'الجمعة',
    saturday: 'السبت',
    sunday: 'الأحد',
  },
  to: 'إلى',
};

/** Spanish unless the site's own language has texts. */
export function sitePageTexts(locale: string): SitePageTexts {
  const texts: Record<string, SitePageTexts> = { en, pt, ar };
  return texts[/^(en|pt|ar)(?![a-z\d])/i.exec(locale)?.[1]?.toLowerCase() ?? ''] ?? es;
}
