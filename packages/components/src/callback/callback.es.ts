import type { CallbackMessages } from './callback.messages.ts';

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** Being called back, in Spanish with usted. */
export const callback: CallbackMessages = {
  locale: 'es',
  heading: 'Le llamamos',
  lead: 'Deje sus datos y una persona le llama. No hace falta que espere con la página abierta.',
  loading: 'Buscando su solicitud…',
  nobody:
    'Ahora no hay nadie atendiendo. Puede pedir la llamada igual: le llamaremos cuando alguien esté, o elija una hora.',
  closed: 'La oficina está cerrada ahora. Elija una hora y le llamamos.',
  nothing: 'Ahora no recibimos solicitudes de llamada. Use otro canal o vuelva más tarde.',
  name: 'Su nombre',
  topic: 'Tema',
  chooseTopic: 'Elija un tema',
  reason: '¿Sobre qué quiere hablar?',
  reasonHint: 'Con una frase basta. No escriba contraseñas ni datos bancarios.',
  phone: 'Número de teléfono',
  phoneHint: 'Fijo o celular. Si es de otro país, empiece con + y el código del país.',
  willCall: number => `Le llamaremos al ${number}`,
  when: '¿Cuándo le llamamos?',
  turn: 'En cuanto llegue mi turno',
  turnHint: 'Usted conserva su lugar en la fila.',
  slot: 'A una hora que yo elija',
  day: 'Día',
  time: 'Hora',
  language: 'Idioma de la llamada',
  sign: 'Lengua de señas',
  noSign: 'No: una llamada de voz',
  signHint: 'La llamada será por video. Tenga esta página abierta cuando llegue su turno.',
  retry: 'Intentar de nuevo',
  notice:
    'Al pedir la llamada, usted acepta que la oficina guarde su nombre, su número y el motivo para llamarle. Se borran cuando ya no hacen falta.',
  signNotice:
    'Pedir lengua de señas dice algo de su salud. Solo lo ve quien le atiende y no se usa para nada más.',
  submit: 'Pedir la llamada',
  sending: 'Enviando…',
  summary: 'Revise esto antes de pedir la llamada',
  missing: {
    name: 'Escriba su nombre.',
    topic: 'Elija un tema.',
    reason: 'Escriba sobre qué quiere hablar.',
    phone: 'Escriba el número al que le llamamos.',
    when: 'Elija el día y la hora.',
  },
  refusals: {
    invalid: 'Ese número no existe. Revise que esté completo, con el indicativo.',
    'short-code': 'A un número corto no se puede llamar desde aquí. Escriba su fijo o su celular.',
    emergency:
      'Ese número es para emergencias. Si tiene una, márquelo usted ahora mismo. Para que le llamemos, escriba su fijo o su celular.',
    premium: 'A ese número no llamamos porque la llamada cuesta más. Escriba otro.',
    foreign: 'No llamamos a números de ese país. Escriba uno de aquí, o use el chat.',
  },
  dial: number => `Llamar al ${number} ahora`,
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'callback-exists':
        return 'Ya hay una llamada pedida para ese número y ese tema. Búsquela abajo con su número de solicitud.';
      case 'callback-unknown':
        return 'No encontramos una solicitud con esos datos. Revíselos.';
      case 'callback-over':
        return 'Esta solicitud ya terminó.';
      case 'call-under-way':
        return 'Le están llamando en este momento, así que ya no se puede cambiar.';
      case 'slot-gone':
        return 'Esa hora ya no está libre. Elija otra.';
      case 'channel-closed':
        return 'La oficina está cerrada ahora. Elija una hora.';
      case 'channel-unavailable':
        return 'Este servicio no está disponible ahora. Use el chat.';
      case 'too-many-requests':
        return (retryAfterSeconds ?? 60) > 3_600
          ? 'Se pidieron demasiadas llamadas para este número hoy. Intente mañana o use el chat.'
          : `Hubo demasiados intentos. Intente de nuevo en ${counted(minutes(retryAfterSeconds ?? 60), 'minuto', 'minutos')}.`;
      case 'network':
      case 'timeout':
        return 'No hay conexión. Sus datos siguen aquí: intente de nuevo.';
      default:
        return 'No se pudo completar. Intente de nuevo en unos minutos.';
    }
  },
  states: {
    queued: 'Su llamada está en la fila',
    scheduled: 'Su llamada tiene hora',
    calling: 'Le estamos llamando',
    answered: 'Hablamos con usted',
    unreached: 'No pudimos comunicarnos',
    'wrong-number': 'El número no era correcto',
    cancelled: 'Solicitud cancelada',
  },
  hints: {
    queued: 'Puede cerrar esta página: le llamamos cuando llegue su turno.',
    scheduled: 'Tenga el teléfono cerca.',
    calling: 'Conteste su teléfono.',
    answered: 'La solicitud terminó.',
    unreached: 'Intentamos varias veces. Puede pedir otra llamada o escribirnos.',
    'wrong-number': 'Pida otra llamada con el número correcto.',
    cancelled: 'No le llamaremos.',
  },
  scheduledFor: when => `Le llamamos el ${when}`,
  position: position =>
    position === 1 ? 'Usted es la siguiente persona' : `Usted es la persona número ${position} en la fila`,
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    if (least >= 15) return 'Espera aproximada: más de 15 minutos';
    return `Espera aproximada: ${least < most ? `de ${least} a ` : ''}${counted(most, 'minuto', 'minutos')}`;
  },
  ringing: 'La oficina le está llamando por video',
  answer: 'Contestar',
  reference: 'Número de su solicitud',
  copy: 'Copiar el número',
  copied: 'Número copiado',
  toPhone: end => `Al teléfono que termina en ${end}`,
  attempts: (made, of) => `Hemos intentado ${made} de ${of} veces`,
  link: 'Enlace para verla, cambiarla o cancelarla',
  linkHint: 'Guárdelo. Quien lo tenga puede cambiar su solicitud.',
  copyLink: 'Copiar el enlace',
  linkCopied: 'Enlace copiado',
  change: 'Cambiar la hora',
  changeSubmit: 'Guardar el cambio',
  changing: 'Guardando…',
  keep: 'Dejarla como está',
  cancel: 'Cancelar la llamada',
  cancelQuestion: '¿Quiere cancelar la llamada?',
  cancelConfirm: 'Sí, cancelar',
  again: 'Pedir otra llamada',
  sharedHint: 'Otras personas usan este equipo. Anote su número y borre esta pantalla antes de irse.',
  forget: 'Borrar y salir',
  refresh: 'Ver cómo va',
  findOpen: 'Ya pedí una llamada',
  findLead: 'Escriba el número de su solicitud y el teléfono que dejó.',
  findReference: 'Número de solicitud',
  findPhone: 'Teléfono que dejó',
  findSubmit: 'Buscar',
  findMalformed: 'El número tiene 9 letras y cifras, como K7M-4H2-X9A. Revíselo.',
  back: 'Volver',
};
