import type { ErrorCode } from '@ventanilla/client';
import type { CallMessages } from './call.messages.ts';

const PROBLEMS: Partial<Record<ErrorCode, string>> = {
  'channel-closed': 'Ahora no hay atención por llamada. Puede escribirnos y le respondemos.',
  'channel-unavailable': 'La oficina no recibe llamadas por aquí. Puede escribirnos o llamar por teléfono.',
  'consent-required': 'Antes de llamar, acepte el aviso de privacidad. Recargue la página para verlo.',
  'call-under-way': 'Ya hay una llamada en este caso.',
  'call-over': 'La llamada ya terminó.',
  'invitation-gone': 'La invitación a la llamada ya no está.',
  'too-many-requests':
    'Se hicieron demasiados intentos desde esta red. Espere un momento e intente de nuevo.',
  network: 'No hay conexión con el servicio. Revise su internet: seguimos intentando.',
  timeout: 'El servicio tarda en responder. Seguimos intentando.',
};
const GUESTS = { interpreter: 'intérprete', colleague: 'de la oficina' } as const;

/** Spanish, with usted: the first language. */
export const callMessages: CallMessages = {
  locale: 'es',
  phases: {
    idle: 'Llamar a la oficina',
    starting: 'Llamando…',
    waiting: 'Esperando a que contesten',
    ringing: 'Le están llamando',
    invited: 'Le invitan a una llamada',
    elsewhere: 'La llamada está en otra ventana',
    connecting: 'Conectando la llamada…',
    live: 'En llamada',
    reconnecting: 'Se cortó. Estamos reconectando…',
    ended: 'La llamada terminó',
  },
  position: position =>
    position === 1
      ? 'Usted es la siguiente persona en la fila'
      : `Usted es la persona número ${position} en la fila`,
  lead: '¿Cómo quiere llamar?',
  voice: 'Llamar con voz',
  video: 'Llamar con video',
  cancel: 'Cancelar',
  hangUp: 'Colgar',
  leave: 'Salir de la llamada',
  answer: 'Contestar',
  decline: 'No contestar',
  here: 'Seguir la llamada aquí',
  write: 'Seguir por escrito',
  again: 'Llamar de nuevo',
  done: 'Listo',
  forget: 'Borrar y salir',
  reference: 'Su número de caso',
  answeredBy: name => `Le atiende ${name}`,
  theirPicture: name => (name ? `Video de ${name}` : 'Video de la otra persona'),
  office: 'La oficina',
  citizen: 'La persona que llama',
  ownPicture: 'Su video',
  moveOwn: 'Mover mi video',
  hideOwn: 'Ocultar mi video',
  showOwn: 'Mostrar mi video',
  turn: {
    microphone: { on: 'Activar el micrófono', off: 'Silenciar el micrófono' },
    camera: { on: 'Activar la cámara', off: 'Apagar la cámara' },
  },
  devices: 'Cámara y micrófono',
  device: { microphone: 'Micrófono', camera: 'Cámara' },
  hold: 'Poner en espera',
  resume: 'Retomar la llamada',
  share: 'Compartir pantalla',
  stopSharing: 'Dejar de compartir',
  theirs: {
    cameraOff: 'Tiene la cámara apagada',
    microphoneOff: 'Tiene el micrófono apagado',
    held: 'Puso la llamada en espera',
    interrupted: 'Su conexión se interrumpió',
    sharing: 'Comparte su pantalla',
  },
  guests: {
    roles: { interpreter: 'Intérprete', colleague: 'De la oficina' },
    coming: (name, role) => `${name}, ${GUESTS[role]}, viene a la llamada.`,
    joined: (name, role) => `${name}, ${GUESTS[role]}, entró en la llamada.`,
    staying: (name, role) => `${name}, ${GUESTS[role]}, sigue con usted cuando contesten.`,
    left: name => `${name} salió. La llamada sigue.`,
    notComing: name => `${name} no viene a la llamada.`,
  },
  trouble: {
    microphone: {
      denied:
        'El navegador no deja usar el micrófono. Toque el candado junto a la dirección y permita el micrófono.',
      missing: 'No encontramos un micrófono. Conecte uno, o siga por escrito.',
      'in-use': 'Otro programa está usando el micrófono. Ciérrelo e intente de nuevo.',
      blocked:
        'Esta página no permite usar el micrófono. Abra la página de atención de la ciudad, o escriba.',
      insecure: 'La página no es segura (falta https), y por eso el navegador no presta el micrófono.',
      failed: 'El micrófono dejó de funcionar. Revise que esté conectado e intente de nuevo.',
    },
    camera: {
      denied:
        'El navegador no deja usar la cámara. Toque el candado junto a la dirección y permita la cámara.',
      missing: 'No encontramos una cámara. Conecte una, o siga por escrito.',
      'in-use': 'Otro programa está usando la cámara. Ciérrelo e intente de nuevo.',
      blocked: 'Esta página no permite usar la cámara. Abra la página de atención de la ciudad, o escriba.',
      insecure: 'La página no es segura (falta https), y por eso el navegador no presta la cámara.',
      failed: 'La cámara dejó de funcionar. Revise que esté conectada e intente de nuevo.',
    },
  },
  check: 'Probar cámara, micrófono y conexión',
  tryAgain: 'Intentar de nuevo',
  hear: 'Activar el sonido',
  received: {
    weak: 'El video llega débil',
    poor: 'El video llega muy débil. Puede seguir por escrito.',
    frozen: 'El video se detuvo',
  },
  reported: {
    weak: 'Su video llega débil a la otra persona',
    poor: 'Su video llega muy débil a la otra persona',
    frozen: 'La otra persona ve su video detenido',
  },
  lowered: 'Apagamos su video para que la voz no se corte. Puede encenderlo cuando la conexión mejore.',
  text: {
    label: 'Texto de la llamada',
    field: 'Escriba; la otra persona ve cada letra',
    placeholder: 'Escriba aquí',
    finish: 'Nueva línea',
    alert: 'Llamar la atención',
    you: 'Usted',
    they: 'La otra persona',
    show: 'Escribir',
    hide: 'Ocultar el texto',
  },
  sign: {
    lead: 'Mírese: ¿se ven sus manos y su cara?',
    now: 'Hablar en señas ahora',
    language: 'Lengua de señas',
    notice:
      'Pedir atención en lengua de señas puede mostrar que usted es una persona sorda. La oficina usa ese dato solo para atenderle. La llamada no se graba.',
    closed: 'Ahora no hay quien atienda en lengua de señas',
    opens: when => `Abre ${when}`,
    callback: 'Pedir que me llamen por video',
  },
  problem: code => PROBLEMS[code] ?? 'Algo falló de nuestro lado. Intente de nuevo en unos minutos.',
};
