import type { ErrorCode } from '@ventanilla/client';
import type { Messages } from './messages.ts';
import { panel } from './panel.es.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, one: string, other: string) =>
  (plural.select(count) === 'one' ? one : other).replace('#', String(count));

const errors: Messages['errors'] = {
  'invalid-request': 'El servidor no aceptó el mensaje. Cambie el texto e intente de nuevo.',
  'body-too-large': 'El mensaje es demasiado largo. Divídalo en varios.',
  'token-malformed': 'No pudimos reconocer este chat. Empiece uno nuevo.',
  'token-unknown': 'No encontramos este chat. Empiece uno nuevo.',
  'token-revoked': 'Este chat se cerró en este equipo. Empiece uno nuevo.',
  'origin-not-allowed':
    'Este servicio no está habilitado en esta página. Use la página oficial de la ciudad.',
  'site-not-found': 'Este servicio no existe o cambió de lugar. Use la página oficial de la ciudad.',
  'contact-not-found': 'No encontramos este chat. Empiece uno nuevo.',
  'send-conflict': 'Este mensaje ya se envió con otro texto. Descártelo y escríbalo otra vez.',
  'contact-closed': 'El chat ya terminó. Escriba de nuevo para continuarlo.',
  'channel-closed': 'El chat está cerrado en este momento. Su mensaje queda guardado aquí.',
  'channel-unavailable': 'El chat no está disponible ahora. Llámenos o vuelva a intentarlo más tarde.',
  'too-many-requests':
    'Se enviaron demasiados mensajes desde esta red. Espere un momento: seguimos intentando.',
  'consent-required':
    'Antes de escribirle a la oficina, acepte su aviso de privacidad. Recargue la página para verlo.',
  internal: 'Algo falló de nuestro lado. Intente de nuevo en unos minutos.',
  unavailable: 'El servicio está en mantenimiento. Sus mensajes se enviarán cuando vuelva.',
  network: 'No hay conexión. Sus mensajes se enviarán cuando vuelva.',
  timeout: 'El servidor tarda en responder. Seguimos intentando.',
  'unexpected-answer': 'Su red bloquea este servicio. Pruebe con otra red, o llámenos.',
};

const problem = (code: ErrorCode) => (errors as Partial<Record<ErrorCode, string>>)[code] ?? errors.internal;

/** Spanish, with usted: the first language. */
export const messages: Messages = {
  locale: 'es',
  panel,
  composer: {
    label: 'Su mensaje',
    placeholder: 'Escriba su mensaje',
    send: 'Enviar',
    left: count =>
      count < 0
        ? counted(-count, 'Sobra # carácter', 'Sobran # caracteres')
        : counted(count, 'Queda # carácter', 'Quedan # caracteres'),
  },
  chat: {
    label: 'Chat con la ciudad',
    log: 'Conversación',
    welcome: 'Cuéntenos qué necesita',
    welcomeHint: 'Le responde una persona. No hace falta registrarse.',
    resuming: 'Recuperando su conversación…',
    reference: 'Su número de caso',
    copy: 'Copiar el número',
    copied: 'Número copiado',
    answering: name => `Le atiende ${name}`,
    automated: 'Responde el asistente automático',
    waiting: 'Buscamos a alguien que le atienda',
    position: position =>
      position === 1
        ? 'Usted es la siguiente persona en la fila'
        : `Usted es la persona número ${position} en la fila`,
    typing: name => (name ? `${name} está escribiendo…` : 'Están escribiendo…'),
    connection: {
      connecting: 'Conectando…',
      reconnecting: 'Se perdió la conexión. Sus mensajes se enviarán cuando vuelva.',
      offline: 'Sin conexión. Sus mensajes se enviarán cuando vuelva.',
    },
    notDurable: 'Este navegador no guarda el chat: si cierra la página, se pierde. Anote su número.',
    proving: 'Comprobando que no es un programa…',
    join: 'Tengo un código',
    end: 'Terminar',
    endQuestion: '¿Quiere terminar el chat?',
    endConfirm: 'Sí, terminar',
    endCancel: 'Seguir',
    closed: 'El chat terminó',
    closedHint: 'Si escribe otra vez, continúa este mismo caso.',
    startNew: 'Empezar otro caso',
    shared: 'Otras personas usan este equipo: no guardar nada aquí',
    sharedHint: 'En un minuto borramos esta conversación de este equipo. Anote su número de caso.',
    forget: 'Borrar y salir',
    download: 'Descargar conversación',
    fileName: reference => `chat-${reference}.txt`,
    announced: (name, text) => `${name}: ${text}`,
    called: 'La oficina le está llamando',
    answer: 'Contestar',
    ratherCalled: 'La espera es larga. Si prefiere, le llamamos y usted conserva su lugar.',
    elsewhere: 'La espera es larga. También le atienden aquí, y usted conserva su lugar:',
    idle: time =>
      `¿Sigue ahí? Si no responde, este chat se cierra a ${/^0?1:/.test(time) ? 'la' : 'las'} ${time}. Escriba, o pulse «Sigo aquí». Su caso no se pierde.`,
    stillHere: 'Sigo aquí',
    notSent: 'Un mensaje no se envió',
    retryAfter: seconds => `Intentamos de nuevo en ${counted(seconds, '# segundo', '# segundos')}.`,
  },
  timeline: {
    locale: 'es',
    own: 'Usted',
    citizen: 'Ciudadano',
    system: 'Mensaje automático',
    note: 'Nota interna',
    today: 'Hoy',
    yesterday: 'Ayer',
    delivery: { sending: 'Enviando', sent: 'Enviado', read: 'Leído', failed: 'No se envió' },
    failure: code => (code ? problem(code) : 'Intente de nuevo.'),
    retry: 'Reintentar',
    discard: 'Descartar',
    erased: 'Mensaje borrado',
    newest: 'Ir a los mensajes nuevos',
    happened: happening => {
      switch (happening.kind) {
        case 'assigned':
          return `${happening.agent.name} le atiende`;
        case 'transferred':
          return 'agent' in happening.to
            ? `${happening.from.name} pasó su caso a ${happening.to.agent.name}`
            : `${happening.from.name} pasó su caso a otro equipo`;
        case 'closed':
          if (happening.reason === 'idle') return 'El chat se cerró porque no hubo respuesta';
          return happening.by === 'citizen' ? 'Usted terminó el chat' : 'El chat terminó';
        case 'kept-open':
          return 'El chat sigue abierto';
        case 'callback-requested':
          return 'Usted pidió que le llamemos';
        case 'callback-rescheduled':
          return 'Usted cambió la hora de la llamada';
        case 'callback-attempted':
          return happening.outcome === 'answered'
            ? 'Le llamamos'
            : `Le llamamos y no pudimos comunicarnos${happening.nextAt ? '. Intentaremos de nuevo' : ''}`;
        case 'callback-ended':
          return happening.by === 'citizen' ? 'Canceló la llamada' : 'La solicitud de llamada terminó';
        case 'queue-entered':
          return happening.reason === 'reopened' ? 'Usted retomó el caso' : undefined;
      }
    },
  },
  errors,
  problem,
};
