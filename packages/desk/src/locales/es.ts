import type { TransferTarget } from '@ventanilla/client';
import { timeOf } from '@ventanilla/components/locales/time-of';
import { claims } from './claims.ts';
import type { DeskMessages } from './messages.ts';

const plural = new Intl.PluralRules('es');
const count = (n: number, one: string, other: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : other}`;
const ENTERED = {
  opened: 'El ciudadano entró en la fila.',
  reopened: 'El ciudadano volvió a escribir y entró en la fila.',
  transferred: 'El contacto entró en la fila por transferencia.',
  returned: 'El contacto volvió a la fila.',
};
const HANDED_OVER = {
  asked: 'el ciudadano lo pidió',
  'not-understood': 'no encontró una respuesta',
  emergency: 'posible emergencia',
  failed: 'el asistente no respondió',
} as const;
const CLOSED = {
  citizen: 'El ciudadano cerró el contacto.',
  agent: 'Un agente cerró el contacto.',
  system: 'El contacto se cerró solo.',
};
const target = (to: TransferTarget): string => {
  if ('agent' in to) return `a ${to.agent.name}`;
  return to.skills.length === 0 ? 'a la fila' : `a la fila (${to.skills.join(', ')})`;
};
const OUTCOMES: DeskMessages['callback']['outcomes'] = {
  answered: 'Contestó',
  'no-answer': 'No contestó',
  busy: 'Ocupado',
  voicemail: 'Buzón de voz',
  'wrong-number': 'Número equivocado',
};
const ENDS: DeskMessages['callback']['ends'] = {
  answered: 'Se habló con la persona',
  unreached: 'No se logró hablar',
  'wrong-number': 'Número equivocado',
  cancelled: 'Cancelada',
};
const ROLES = { interpreter: 'Intérprete', colleague: 'Colega' } as const;
const LEFT = {
  left: 'salió de la llamada',
  declined: 'no puede venir a la llamada',
  unanswered: 'no contestó a la invitación',
  dismissed: 'ya no está invitado a la llamada',
  over: 'ya no está en la llamada',
} as const;
const errors: DeskMessages['errors'] = {
  'malformed-json': 'El servidor no entendió la solicitud. Recargue la página e intente de nuevo.',
  'invalid-request': 'El servidor no aceptó lo enviado. Revise el texto e intente de nuevo.',
  'body-too-large': 'El texto es demasiado largo. Divídalo en varios mensajes.',
  'unsupported-media-type': 'El servidor no entendió la solicitud. Recargue la página e intente de nuevo.',
  'token-missing': 'La sesión no es válida. Ingrese de nuevo.',
  'token-malformed': 'La sesión no es válida. Ingrese de nuevo.',
  'token-unknown': 'La sesión no es válida. Ingrese de nuevo.',
  'token-revoked': 'La sesión se cerró. Ingrese de nuevo.',
  'sign-in-failed':
    'El usuario o la contraseña no coinciden. Revíselos e intente de nuevo. Tras cinco intentos hay que esperar 15 minutos.',
  'session-expired': 'Su sesión venció. Ingrese de nuevo: lo que había escrito se conserva.',
  'signature-missing': 'Otro sistema no pudo identificarse. Avise a administración.',
  'signature-invalid': 'Otro sistema no pudo identificarse. Avise a administración.',
  'signature-expired': 'Otro sistema no pudo identificarse. Avise a administración.',
  'csrf-token-invalid': 'La sesión cambió en otra pestaña. Recargue la página.',
  'consent-required': 'Falta aceptar el aviso de privacidad.',
  'origin-not-allowed': 'Esta página no está autorizada para usar el servicio. Avise a administración.',
  'role-insufficient': 'Su cuenta no tiene permiso para esto.',
  'route-not-found': 'El servidor no ofrece esta función. Avise a administración.',
  'site-not-found': 'El servicio indicado no existe. Revise la dirección de la mesa.',
  'contact-not-found': 'Este contacto no existe o ya fue borrado.',
  'agent-not-found': 'Esa persona ya no está en el servicio. Elija otra.',
  'method-not-allowed': 'El servidor no ofrece esta función. Avise a administración.',
  'send-conflict': 'Este mensaje chocó con otro. Cópielo y escríbalo de nuevo.',
  'contact-closed': 'El contacto ya está cerrado.',
  'checklist-incomplete': 'Falta confirmar algo de la lista de verificación.',
  'point-unknown': 'Este punto ya no está en la lista de verificación. Recargue la página.',
  'not-assigned-to-you': 'El contacto ya no está a su cargo.',
  'offer-gone': 'El contacto ya se ofreció a otra persona o fue atendido.',
  'agent-not-able': 'No puede tomar este contacto: revise su estado o los temas que atiende.',
  'answered-elsewhere': 'El contacto lo atiende otro centro de contacto.',
  'call-under-way': 'Ya hay una llamada en este caso.',
  'call-over': 'La llamada ya terminó.',
  'invitation-gone': 'La invitación a la llamada ya no está.',
  'phone-refused': 'Ese número no se puede llamar.',
  'callback-unknown': 'No se encontró la solicitud de llamada.',
  'callback-exists': 'Ya hay una llamada pedida para ese número.',
  'callback-over': 'Esta solicitud de llamada ya terminó: no vuelva a marcar.',
  'slot-gone': 'Esa hora ya no se ofrece.',
  'break-full': 'Ya hay tantas personas en esa pausa como se permite a la vez. Espere su turno.',
  'channel-closed': 'El canal está cerrado en este horario.',
  'channel-unavailable': 'El canal no está disponible ahora.',
  'proof-required': 'El servidor pidió una comprobación que no se completó. Intente de nuevo.',
  'identity-refused': 'La identidad no es válida.',
  'identity-expired': 'La identidad venció.',
  'join-code-unknown': 'El código no es válido.',
  'token-in-use': 'La sesión no es válida. Ingrese de nuevo.',
  'identity-not-offered': 'Este servicio no comprueba identidades.',
  'identity-changed': 'La identidad es de otra persona.',
  'too-many-requests': 'Hubo demasiadas solicitudes seguidas. Espere un momento e intente de nuevo.',
  internal: 'El servidor falló. Intente de nuevo en un momento.',
  unavailable: 'El servidor no está disponible. Intente de nuevo en un momento.',
  network: 'No hay conexión con el servidor. Revise la red e intente de nuevo.',
  timeout: 'El servidor tardó demasiado en responder. Intente de nuevo.',
  'unexpected-answer': 'El servidor respondió algo inesperado. Recargue la página e intente de nuevo.',
  'storage-unavailable': 'El navegador no permite guardar borradores. No cierre esta pestaña al escribir.',
};

/** The desk in Spanish. */
export const es: DeskMessages = {
  locale: 'es',
  title: 'Mesa de atención',
  skipToConversation: 'Ir a la conversación',
  toolbar: 'Estado y cuenta',
  signIn: {
    heading: 'Ingreso de agentes',
    lead: 'Use la cuenta que le entregó la administración del servicio.',
    login: 'Usuario',
    password: 'Contraseña',
    submit: 'Ingresar',
    submitting: 'Ingresando…',
    loginMissing: 'Escriba su usuario.',
    passwordMissing: 'Escriba su contraseña.',
    lockedFor: minutes =>
      `Hubo demasiados intentos. Podrá intentar de nuevo en ${count(minutes, 'minuto', 'minutos')}.`,
    restoring: 'Abriendo la mesa…',
  },
  account: {
    menu: name => `Cuenta de ${name}`,
    signOutHere: 'Cerrar sesión',
    signOutEverywhere: 'Cerrar sesión en todos los equipos',
    signOutEverywhereHint: 'También en otros navegadores donde haya ingresado.',
  },
  presence: {
    label: 'Su estado',
    available: 'Disponible',
    away: 'En pausa',
    'wrap-up': 'Cerrando un contacto',
    offline: 'Fuera de turno',
    breaks: { rest: 'Pausa corta', lunch: 'Almuerzo', meeting: 'Reunión', training: 'Capacitación' },
    hint: {
      available: 'Recibe nuevos contactos.',
      away: 'Conserva sus contactos y no recibe nuevos.',
      'wrap-up': 'No recibe contactos nuevos hasta que termine.',
      offline: 'No recibe contactos.',
    },
  },
  wrapUp: {
    explanation: 'Tiempo para terminar lo del contacto que acaba de cerrar: no recibe contactos nuevos.',
    secondsLeft: seconds => `${seconds === 1 ? 'Queda' : 'Quedan'} ${count(seconds, 'segundo', 'segundos')}.`,
    minutesLeft: minutes => `Quedan ${count(minutes, 'minuto', 'minutos')}.`,
    end: 'Terminar y recibir contactos',
  },
  pages: { open: 'Supervisión', close: 'Atención' },
  sound: { label: 'Sonido' },
  connection: {
    reconnecting: 'Sin conexión con el servidor. Se reintenta solo; lo que escriba se enviará al volver.',
    offline: 'Este equipo no tiene red. Lo que escriba se guarda y se enviará al volver.',
  },
  inbox: {
    label: 'Bandeja',
    offered: 'Para usted, ahora',
    helping: 'Llamadas de colegas',
    mine: 'Sus contactos',
    waiting: 'En la fila',
    nothingMine: 'No tiene contactos abiertos.',
    nothingWaiting: 'Nadie espera.',
    accept: 'Aceptar',
    decline: 'Rechazar',
    secondsLeft: seconds => `Quedan ${count(seconds, 'segundo', 'segundos')}`,
    offeredTo: name => `Ofrecido a ${name}`,
    unread: n => count(n, 'mensaje sin leer', 'mensajes sin leer'),
    waitingFor: duration => `Espera ${duration}`,
    lastFrom: { citizen: 'Ciudadano', agent: 'Agente', system: 'Sistema' },
    erased: 'Mensaje borrado',
    offerAnnouncement: reference => `Nuevo contacto para usted: ${reference}. Alt más A para aceptarlo.`,
    messageAnnouncement: reference => `Mensaje nuevo en ${reference}.`,
    unanswered: duration => `Sin respuesta hace ${duration}`,
    lateAnnouncement: reference => `${reference} espera su respuesta desde hace demasiado tiempo.`,
    titleOffered: '¡Nuevo contacto!',
    titleCount: (n, title) => `(${n}) ${title}`,
  },
  contact: {
    label: reference => `Contacto ${reference}`,
    chooseHeading: 'Ningún contacto abierto',
    choose: 'Elija un contacto de la bandeja. Los nuevos aparecen solos cuando está disponible.',
    back: 'Volver a la bandeja',
    loading: 'Cargando la conversación…',
    typing: 'El ciudadano está escribiendo…',
    status: {
      automated: 'Con el asistente automático',
      waiting: 'En espera',
      assigned: 'En atención',
      closed: 'Cerrado',
    },
    transfer: 'Transferir',
    close: 'Cerrar contacto',
    accept: 'Aceptar contacto',
    decline: 'Rechazar',
    waitingHint: 'Este contacto espera en la fila. Acéptelo para responder.',
    offeredHint: 'Este contacto se le ofrece a usted.',
    heldBy: name => `Lo atiende ${name}.`,
    notYours: 'Este contacto ya no está a su cargo.',
    closedHint: 'Este contacto está cerrado. Si el ciudadano vuelve a escribir, regresa a la fila.',
    conversation: 'Conversación',
    closeHeading: 'Cerrar el contacto',
    closeText: reference =>
      `El contacto ${reference} terminará para usted y para el ciudadano, quien podrá reabrirlo si escribe de nuevo.`,
    closeConfirm: 'Cerrar contacto',
    topic: 'Tema (opcional)',
    zone: 'Zona (opcional)',
    classify: 'Anotar tema y zona',
    classifyHeading: 'De qué trató el contacto',
    classifyConfirm: 'Guardar',
    classificationHint: 'Tema y zona se cuentan en los informes; el ciudadano no los ve.',
    institution: 'Entidad que lo atiende, si no es esta (opcional)',
    institutionHint: 'Si la escribe, se le dice al ciudadano a dónde acudir y se cuenta en los informes.',
    outcome: '¿Cómo termina?',
    outcomes: { resolved: 'Resuelto', unresolved: 'Sin resolver' },
    missing: points => `Para cerrarlo como resuelto falta confirmar: ${points}.`,
    cancel: 'Cancelar',
  },
  search: {
    open: 'Buscar',
    heading: 'Buscar contactos',
    label: 'Número, nombre, teléfono o palabras',
    hint: 'Con varias palabras, encuentra los contactos en que están todas. No importan tildes ni mayúsculas.',
    submit: 'Buscar',
    searching: 'Buscando…',
    found: n => (n === 0 ? 'No se encontró ningún contacto.' : count(n, 'contacto', 'contactos')),
    first: n => `Los ${n} más recientes. Agregue una palabra para ver menos.`,
    close: 'Cerrar',
  },
  newContact: {
    open: 'Nuevo contacto',
    heading: 'Nuevo contacto',
    how: '¿Cómo llegó la persona?',
    name: 'Nombre (opcional)',
    phone: 'Teléfono (opcional)',
    note: '¿Qué necesita? (nota interna, opcional)',
    hint: 'Antes de anotar datos, cuéntele a la persona para qué se guardan. Al crear el contacto verá el número que puede darle.',
    samePerson: reference => `Es para la misma persona del contacto ${reference}.`,
    confirm: 'Crear contacto',
    cancel: 'Cancelar',
  },
  details: {
    others: 'Otros contactos de esta persona',
    othersCount: n => (n === 0 ? 'No hay otros.' : count(n, 'contacto más', 'contactos más')),
    another: 'Nuevo contacto para esta persona',
    label: 'Datos del contacto',
    reference: 'Número',
    copy: 'Copiar el número',
    copied: 'Número copiado',
    status: 'Estado',
    channel: 'Canal',
    channels: {
      callback: 'Le llamamos',
      chat: 'Chat',
      call: 'Llamada virtual',
      'sign-call': 'Videollamada en lengua de señas',
      phone: 'Por teléfono',
      'in-person': 'En persona',
    },
    opened: 'Inicio',
    waitingSince: 'Espera desde',
    language: 'Idioma',
    skills: 'Temas',
    noSkills: 'Ninguno en especial',
    agent: 'Atiende',
    nobody: 'Nadie todavía',
  },
  composer: {
    mode: 'Qué escribe',
    reply: 'Respuesta',
    note: 'Nota interna',
    replyLabel: 'Respuesta al ciudadano',
    replyPlaceholder: 'Escriba su respuesta, o / para respuestas guardadas',
    noteLabel: 'Nota interna: el ciudadano no la ve',
    notePlaceholder: 'Escriba una nota para sus colegas',
    noteWarning: 'Nota interna: el ciudadano no la ve',
    send: 'Enviar',
    saveNote: 'Guardar nota',
    hint: 'Intro envía, Mayús + Intro cambia de línea',
    canned: 'Respuestas guardadas',
    cannedCount: n => count(n, 'respuesta guardada', 'respuestas guardadas'),
    cannedNone: 'Ninguna respuesta guardada coincide.',
    left: n =>
      n < 0
        ? `Sobran ${count(-n, 'carácter', 'caracteres')}`
        : `Quedan ${count(n, 'carácter', 'caracteres')}`,
  },
  suggestions: {
    heading: 'Citar del catálogo',
    count: n => count(n, 'respuesta sugerida del catálogo', 'respuestas sugeridas del catálogo'),
  },
  checklist: {
    heading: 'Lista de verificación',
    topic: 'Tema',
    noTopic: 'Elija el tema',
    nothing: 'Elija el tema para ver qué hay que confirmar.',
    required: 'Necesario para cerrar como resuelto',
    confirmed: 'Confirmado:',
    open: 'Pendiente:',
    by: (name, when) => `${name}, ${when}`,
  },
  transfer: {
    heading: 'Transferir el contacto',
    toPerson: 'A una persona',
    toQueue: 'A la fila',
    toQueueHint: 'Lo recibirá quien atienda los temas que marque.',
    choosePerson: 'Persona',
    nobodyElse: 'No hay otra persona en el servicio ahora.',
    noSkill: 'El servicio no tiene temas definidos: lo recibirá cualquier agente disponible.',
    anySkill: 'Sin tema marcado, lo recibirá cualquier agente disponible.',
    loading: 'Buscando colegas…',
    confirm: 'Transferir',
    cancel: 'Cancelar',
    missingPerson: 'Elija a quién transferir.',
  },
  shortcuts: {
    open: 'Atajos de teclado',
    heading: 'Atajos de teclado',
    close: 'Cerrar',
    arrows: 'Moverse por la bandeja',
    names: {
      search: 'Buscar contactos',
      open: 'Crear un contacto por teléfono o en persona',
      accept: 'Aceptar el contacto ofrecido',
      contact: 'Abrir uno de sus contactos',
      reply: 'Escribir una respuesta',
      note: 'Escribir una nota interna',
      transfer: 'Transferir el contacto',
      close: 'Cerrar el contacto',
      help: 'Ver esta ayuda',
    },
    sendKey: 'Enviar lo escrito',
    newLineKey: 'Cambiar de línea',
    cannedKey: 'Buscar una respuesta guardada',
  },
  timeline: {
    locale: 'es',
    own: 'Usted',
    citizen: 'Ciudadano',
    system: 'Sistema',
    note: 'Nota interna: el ciudadano no la ve',
    today: 'Hoy',
    yesterday: 'Ayer',
    delivery: { sending: 'Enviando', sent: 'Enviado', read: 'Leído', failed: 'No se envió' },
    failure: code => (code ? errors[code] : 'No se pudo enviar.'),
    retry: 'Reintentar',
    discard: 'Descartar',
    erased: 'Mensaje borrado',
    newest: 'Ir a lo más reciente',
    happened: happening => {
      switch (happening.kind) {
        case 'queue-entered':
          return ENTERED[happening.reason];
        case 'bot-handed-over': {
          const facts = happening.facts.map(({ value }) => value).join(' · ');
          return `El asistente pasó el contacto a una persona: ${HANDED_OVER[happening.reason]}.${facts && ` ${facts}`}`;
        }
        case 'assigned':
          return `${happening.agent.name} atiende el contacto.`;
        case 'transferred':
          return `${happening.from.name} transfirió el contacto ${target(happening.to)}.`;
        case 'closed':
          return happening.reason === 'idle'
            ? 'El chat se cerró solo: el ciudadano no respondió.'
            : CLOSED[happening.by];
        case 'idle-warned':
          return `Se le preguntó al ciudadano si sigue ahí. Si no responde, el chat se cierra: ${timeOf(happening.closesAt, 'es')}.`;
        case 'kept-open':
          return 'El ciudadano indicó que sigue ahí.';
        case 'identified':
          return `${happening.verified ? 'Identidad verificada' : happening.noted ? 'Anotado por el agente, sin verificar' : 'Según la página, sin verificar'}: ${claims(happening)}.`;
        case 'callback-requested':
          return `Pidió que le llamen al ${happening.phone}. ${happening.name}: ${happening.reason}`;
        case 'callback-rescheduled':
          return 'El ciudadano cambió la hora de la llamada.';
        case 'callback-attempted':
          return `Intento ${happening.attempt}: ${OUTCOMES[happening.outcome]}.`;
        case 'callback-ended':
          return `Llamada pedida: ${ENDS[happening.end]}.`;
        case 'call-started':
          return happening.by === 'citizen' ? 'El ciudadano llamó.' : 'Se llamó al ciudadano.';
        case 'call-accepted':
          return 'Contestaron la llamada.';
        case 'call-invited':
          return `Se invitó a la llamada a ${happening.guest.name} (${ROLES[happening.role].toLowerCase()}).`;
        case 'call-joined':
          return `${happening.guest.name} entró en la llamada (${ROLES[happening.role].toLowerCase()}).`;
        case 'call-left':
          return `${happening.guest.name} ${LEFT[happening.reason]}.`;
        case 'call-ended':
          return 'La llamada terminó.';
      }
    },
  },
  errors,
  dismiss: 'Descartar el aviso',
  callback: {
    label: 'Llamada pedida',
    callName: name => `Preguntar por ${name}`,
    dial: number => `Llamar al ${number}`,
    byVideo: 'Llamar por video',
    reason: 'Motivo',
    dueAt: when => `Se llama el ${when}`,
    now: 'Se llama ahora',
    attempts: (made, of) => `Intento ${made} de ${of}`,
    outcome: '¿Cómo fue la llamada?',
    outcomes: OUTCOMES,
    ends: ENDS,
    acceptFirst: 'Acepte el contacto para llamar.',
  },
  call: {
    start: 'Llamar',
    kinds: { voice: 'Llamada', video: 'Videollamada', sign: 'Llamada en lengua de señas' },
    rings: {
      announcement: reference => `Le llaman en ${reference}. Abra el contacto y conteste.`,
      title: '¡Le están llamando!',
    },
    invite: {
      open: 'Invitar',
      heading: 'Invitar a la llamada',
      loading: 'Buscando colegas…',
      interpreters: 'Intérpretes',
      others: 'Otras personas',
      nobody: 'No hay otra persona disponible ahora.',
      missing: 'Elija a quién invitar.',
      notAble: 'Esa persona no puede venir ahora: no está disponible, o no habla esa lengua de señas.',
      as: 'Viene como',
      roles: ROLES,
      confirm: 'Invitar',
      cancel: 'Cancelar',
      withdraw: name => `Retirar la invitación a ${name}`,
      seeOut: name => `Sacar a ${name} de la llamada`,
      from: name => `${name} le invita a su llamada`,
      invitedBy: (name, role) => `${name} le invita a su llamada como ${ROLES[role].toLowerCase()}.`,
      enter: 'Entrar en la llamada',
      decline: 'No puedo',
      announcement: name => `${name} le invita a su llamada. Alt más A para entrar.`,
      title: '¡Le invitan a una llamada!',
    },
  },
};
