/** What the built-in bot says. Plain words; what happens next is always told. */
export interface BotWords {
  locale: string;
  hello: string;
  /** Quick reply that asks for a person, and what else is taken for it. */
  person: string;
  asksForPerson: RegExp;
  /** Quick reply by which none of the choices fits. */
  noneOfThese: string;
  found: string;
  requirements: string;
  documents: string;
  cost: string;
  time: string;
  /** It can be done wholly online, day and night. */
  always: string;
  where: string;
  asOf(day: string): string;
  which: string;
  rephrase: string;
  redirect(institution: string, title: string): string;
  phone(number: string): string;
  handOver: { now: string; wait: string; later(when: string | undefined): string };
  emergency(line: string): string;
  stillUnknown: { now: string; wait: string; later(when: string | undefined): string };
  anythingElse: string;
  failed: string;
}

const es: BotWords = {
  locale: 'es',
  hello: 'Soy un asistente automático, no una persona.',
  person: 'Hablar con una persona',
  asksForPerson:
    /\b(hablar|chatear|comunica\w*|pasa\w*|atienda\w*|atender|quiero|necesito|prefiero)\b.*\b(persona|humano|asesor\w*|agente|funcionari[oa]|alguien real|operador\w*)\b|^(una )?(persona|asesor|agente|humano)$/,
  noneOfThese: 'Ninguna de estas',
  found: 'Esto es lo que dice el catálogo de trámites:',
  requirements: 'Requisitos',
  documents: 'Documentos',
  cost: 'Costo',
  time: 'Tiempo de respuesta',
  always: 'Se hace todo en línea, a cualquier hora, también con la oficina cerrada.',
  where: 'Quién lo atiende',
  asOf: day => `Información revisada el ${day}.`,
  which: '¿Se refiere a alguno de estos trámites?',
  rephrase:
    'No encontré un trámite para eso. ¿Puede decirlo con otras palabras? Por ejemplo: «pagar el predial».',
  redirect: (institution, title) =>
    `Ese asunto (${title}) no lo atiende esta entidad. Debe acudir a: ${institution}.`,
  phone: number => `Teléfono: ${number}.`,
  handOver: {
    now: 'Le paso con una persona. Ya tiene a la vista lo que hemos hablado; no necesita repetirlo.',
    wait: 'Le paso con una persona. Ahora todas están ocupadas: su turno queda en la fila y verá su puesto aquí. No necesita repetir lo que ya escribió.',
    later: when =>
      `Ahora no hay personas atendiendo. ${when ? `Atienden de nuevo el ${when}. ` : ''}Su mensaje queda guardado y le responderán aquí mismo.`,
  },
  emergency: line =>
    `Si hay peligro para alguien, llame ahora mismo al ${line}. No espere una respuesta por este chat. También aviso a una persona de esta oficina.`,
  stillUnknown: {
    now: 'No tengo una respuesta segura y prefiero no inventarla. ¿Quiere hablar con una persona? Hay alguien disponible.',
    wait: 'No tengo una respuesta segura y prefiero no inventarla. ¿Quiere hablar con una persona? Ahora todas están ocupadas; tendría que esperar su turno.',
    later: when =>
      `No tengo una respuesta segura y prefiero no inventarla. Ahora no hay personas atendiendo${when ? `; atienden de nuevo el ${when}` : ''}. ¿Quiere dejarles su mensaje?`,
  },
  anythingElse: 'Si necesita algo más, escríbalo.',
  failed:
    'El asistente automático no puede responder en este momento. Le paso con una persona; su mensaje queda guardado.',
};

const en: BotWords = {
  locale: 'en',
  hello: 'I am an automatic assistant, not a person.',
  person: 'Talk to a person',
  asksForPerson:
    /\b(talk|speak|chat|want|need)\b.*\b(person|human|agent|someone real|somebody real)\b|^(a )?(person|agent|human)$/,
  noneOfThese: 'None of these',
  found: 'This is what the catalogue of procedures says:',
  requirements: 'Requirements',
  documents: 'Documents',
  cost: 'Cost',
  time: 'Time to an answer',
  always: 'It is done wholly online at any time, also while the office is closed.',
  where: 'Who deals with it',
  asOf: day => `Information checked on ${day}.`,
  which: 'Do you mean one of these procedures?',
  rephrase: 'I found no procedure for that. Could you say it in other words?',
  redirect: (institution, title) =>
    `That matter (${title}) is not dealt with by this office. Please go to: ${institution}.`,
  phone: number => `Telephone: ${number}.`,
  handOver: {
    now: 'I am passing you to a person, who can see what we have said; you need not repeat it.',
    wait: 'I am passing you to a person. All are busy now: you are in the queue and will see your place here. You need not repeat what you wrote.',
    later: when =>
      `Nobody is at work now. ${when ? `They are back on ${when}. ` : ''}Your message is kept, and they will answer here.`,
  },
  emergency: line =>
    `If anybody is in danger, call ${line} right now. Do not wait for an answer in this chat. I am also telling a person of this office.`,
  stillUnknown: {
    now: 'I have no sure answer and would rather not make one up. Would you like to talk to a person? Somebody is available.',
    wait: 'I have no sure answer and would rather not make one up. Would you like to talk to a person? All are busy now; you would wait for your turn.',
    later: when =>
      `I have no sure answer and would rather not make one up. Nobody is at work now${when ? `; they are back on ${when}` : ''}. Would you like to leave them your message?`,
  },
  anythingElse: 'If you need anything else, write it.',
  failed: 'The automatic assistant cannot answer now. I am passing you to a person; your message is kept.',
};

/** Spanish for everybody whose language the bot does not speak. */
export function wordsFor(locale: string): BotWords {
  return /^en\b/i.test(locale) ? en : es;
}
