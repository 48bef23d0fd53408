import type { ChannelKind, ContactLine, Weekday } from '@ventanilla/protocol';

/** The words of a site's own page. */
interface SitePageTexts {
  /** Written from right to left. */
  rtl?: true;
  intro: string;
  chat: string;
  /** Opens the form for a callback, or what became of one whose link led here. */
  callback: string;
  /** For browsers that run no scripts. */
  noScript: string;
  hours: string;
  channels: Record<ChannelKind, string>;
  always: string;
  lines: string;
  /** Before a line whose label does not say by itself what it is. */
  lineKinds: Partial<Record<ContactLine['kind'], string>>;
  days: Record<Weekday, string>;
  /** Between two days that follow each other, and between two times. */
  to: string;
}

const es: SitePageTexts = {
  intro: 'Una persona le responde. No tiene que llenar formularios.',
  chat: 'Escribir por chat',
  callback: 'Pedir una llamada, o ver la que pedí',
  noScript:
    'Para escribir o llamar desde esta página, su navegador debe permitir JavaScript. Sin él, use las líneas de abajo.',
  hours: 'Horarios de atención',
  channels: { chat: 'Chat', call: 'Llamada', callback: 'Le llamamos', 'sign-call': 'Lengua de señas' },
  always: 'Todos los días, a toda hora',
  lines: 'Otras formas de comunicarse',
  lineKinds: { 'short-code': 'Línea corta', textphone: 'Teléfono de texto', whatsapp: 'WhatsApp' },
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
  callback: 'Ask for a call, or see the one I asked for',
  noScript:
    'To write or call from this page, your browser must allow JavaScript. Without it, use the lines below.',
  hours: 'Opening hours',
  channels: { chat: 'Chat', call: 'Call', callback: 'We call you', 'sign-call': 'Sign language' },
  always: 'Every day, at any hour',
  lines: 'Other ways to reach us',
  lineKinds: { 'short-code': 'Short number', textphone: 'Textphone', whatsapp: 'WhatsApp' },
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
  callback: 'Pedir uma ligação, ou ver a que pedi',
  noScript:
    'Para escrever ou ligar por esta página, o seu navegador precisa permitir JavaScript. Sem ele, use as linhas abaixo.',
  hours: 'Horários de atendimento',
  channels: { chat: 'Chat', call: 'Chamada', callback: 'Ligamos para você', 'sign-call': 'Língua de sinais' },
  always: 'Todos os dias, a qualquer hora',
  lines: 'Outras formas de contato',
  lineKinds: { 'short-code': 'Número curto', textphone: 'Telefone de texto', whatsapp: 'WhatsApp' },
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
  callback: 'اطلب اتصالًا أو تابع ما طلبته',
  noScript:
    'للكتابة أو الاتصال من هذه الصفحة، يجب أن يسمح متصفحك بتشغيل JavaScript. وإلا فاستخدم الأرقام أدناه.',
  hours: 'مواعيد العمل',
  channels: { chat: 'المحادثة', call: 'المكالمة', callback: 'نتصل بك', 'sign-call': 'لغة الإشارة' },
  always: 'كل يوم، على مدار الساعة',
  lines: 'طرق أخرى للتواصل',
  lineKinds: { 'short-code': 'رقم مختصر', textphone: 'هاتف نصي', whatsapp: 'واتساب' },
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
