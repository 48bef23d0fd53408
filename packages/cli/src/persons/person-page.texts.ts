import type { ContactStatus, EventKind } from '@ventanilla/protocol';

/** The words of the page that a person gets about themselves. */
export interface PersonPageTexts {
  title(site: string): string;
  intro(contacts: number): string;
  madeOn: string;
  knownSince: string;
  revokedAt: string;
  contact: string;
  openedAt: string;
  status: string;
  statuses: Record<ContactStatus, string>;
  language: string;
  read(citizen: number, agent: number): string;
  when: string;
  who: string;
  what: string;
  citizen: string;
  system: string;
  bot: string;
  /** Before a text that only colleagues saw. */
  note: string;
  erased: string;
  /** Before a point of the checklist. */
  confirmed: string;
  takenBack: string;
  kinds: Record<Exclude<EventKind, 'message' | 'note' | 'point-marked'>, string>;
}

const es: PersonPageTexts = {
  title: site => `Sus datos en ${site}`,
  intro: contacts =>
    contacts === 1
      ? 'Esto es todo lo que esta oficina guarda de su conversación con nosotros.'
      : `Esto es todo lo que esta oficina guarda de sus ${contacts} conversaciones con nosotros.`,
  madeOn: 'Copia hecha el',
  knownSince: 'Nos escribió por primera vez el',
  revokedAt: 'Sus datos de acceso dejaron de servir el',
  contact: 'Conversación',
  openedAt: 'Empezó el',
  status: 'Estado',
  statuses: {
    automated: 'con el asistente automático',
    waiting: 'en espera',
    assigned: 'en atención',
    closed: 'terminada',
  },
  language: 'Idioma',
  read: (citizen, agent) =>
    `Usted leyó hasta la línea ${citizen}; la persona que atiende, hasta la línea ${agent}.`,
  when: 'Cuándo',
  who: 'Quién',
  what: 'Qué',
  citizen: 'Usted',
  system: 'El sistema',
  bot: 'El asistente automático',
  note: 'Nota interna',
  erased: 'borrado',
  confirmed: 'confirmó',
  takenBack: 'retiró la confirmación de',
  kinds: {
    'contact-opened': 'empezó la conversación',
    'queue-entered': 'entró en la fila',
    'queue-left': 'salió de la fila',
    'bot-handed-over': 'pasó la conversación a una persona, con lo que entendió',
    'bot-redirected': 'indicó qué otra entidad lo atiende',
    assigned: 'empezó a atender',
    transferred: 'pasó la conversación',
    'idle-warned': 'preguntó si usted seguía ahí, y avisó a qué hora cerraría la conversación',
    'kept-open': 'indicó que seguía ahí',
    closed: 'terminó la conversación',
    classified: 'anotó de qué se trataba',
    rated: 'calificó la atención',
    identified: 'la página dijo quién es usted',
    'call-started': 'empezó una llamada',
    'call-accepted': 'contestó la llamada',
    'call-invited': 'invitó a alguien a la llamada',
    'call-joined': 'entró en la llamada',
    'call-left': 'salió de la llamada, o no vino',
    'call-ended': 'terminó la llamada',
    'callback-requested': 'pidió que le llamaran',
    'callback-rescheduled': 'cambió la hora de la llamada',
    'callback-attempted': 'le llamó',
    'callback-ended': 'dio por terminada la solicitud de llamada',
    'consent-given': 'vio el aviso sobre sus datos y siguió',
  },
};

const en: PersonPageTexts = {
  title: site => `Your data at ${site}`,
  intro: contacts =>
    contacts === 1
      ? 'This is everything this office keeps of your conversation with us.'
      : `This is everything this office keeps of your ${contacts} conversations with us.`,
  madeOn: 'Copy made on',
  knownSince: 'You first wrote to us on',
  revokedAt: 'Your access stopped working on',
  contact: 'Conversation',
  openedAt: 'Began on',
  status: 'State',
  statuses: {
    automated: 'with the automatic assistant',
    waiting: 'waiting',
    assigned: 'being answered',
    closed: 'ended',
  },
  language: 'Language',
  read: (citizen, agent) => `You read up to line ${citizen}; whoever answers, up to line ${agent}.`,
  when: 'When',
  who: 'Who',
  what: 'What',
  citizen: 'You',
  system: 'The system',
  bot: 'The automatic assistant',
  note: 'Internal note',
  erased: 'erased',
  confirmed: 'confirmed',
  takenBack: 'no longer confirmed',
  kinds: {
    'contact-opened': 'began the conversation',
    'queue-entered': 'joined the queue',
    'queue-left': 'left the queue',
    'bot-handed-over': 'passed the conversation to a person, with what it understood',
    'bot-redirected': 'said which other body deals with it',
    assigned: 'began to answer',
    transferred: 'passed the conversation on',
    'idle-warned': 'asked whether you were still there, and said when the conversation would be closed',
    'kept-open': 'said that you were still there',
    closed: 'ended the conversation',
    classified: 'noted what it was about',
    rated: 'said how it was',
    identified: 'the page said who you are',
    'call-started': 'began a call',
    'call-accepted': 'took the call',
    'call-invited': 'invited somebody into the call',
    'call-joined': 'came into the call',
    'call-left': 'left the call, or did not come',
    'call-ended': 'ended the call',
    'callback-requested': 'asked to be called back',
    'callback-rescheduled': 'changed the time of the call',
    'callback-attempted': 'called you',
    'callback-ended': 'ended the wish to be called',
    'consent-given': 'saw the notice on your data and went on',
  },
};

/** Spanish unless the site's own language is English. */
export function personPageTexts(locale: string): PersonPageTexts {
  return /^en\b/i.test(locale) ? en : es;
}
