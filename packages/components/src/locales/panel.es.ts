import type { PanelMessages } from './messages.ts';

const plural = new Intl.PluralRules('es');
const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const counted = (count: number, one: string, other: string) =>
  (plural.select(count) === 'one' ? one : other).replace('#', String(count));

/** What the open banner says, apart from any channel. Spanish, with usted. */
export const panel: PanelMessages = {
  locale: 'es',
  close: 'Cerrar',
  heading: 'Hable con nosotros',
  lead: '¿Cómo quiere comunicarse?',
  back: 'Volver a los canales',
  channels: {
    chat: { name: 'Chat', description: 'Escriba con una persona del equipo' },
    call: { name: 'Llamada', description: 'Hable por voz o por video' },
    callback: { name: 'Le llamamos', description: 'Sin perder su lugar' },
    'sign-call': { name: 'Lengua de señas', description: 'Videollamada con una persona que habla en señas' },
  },
  states: {
    available: 'Atendiendo ahora',
    busy: 'Con espera',
    'existing-only': 'Solo chats ya abiertos',
    closed: 'Cerrado ahora',
    unavailable: 'No disponible',
  },
  reasons: {
    'outside-hours': 'Fuera del horario de atención',
    holiday: 'Hoy es festivo',
    'special-day': 'Hoy no hay atención',
    paused: 'En pausa por ahora',
    'no-agents': 'Nadie en línea ahora: escriba y le responderemos aquí',
    'all-agents-busy': 'Todo el equipo está ocupado',
    'closing-soon': 'Cierra pronto',
  },
  opens: when => `Abre ${when}`,
  lines: 'Otras formas de contacto',
  lineKinds: {
    phone: 'Teléfono',
    'short-code': 'Línea corta',
    textphone: 'Teléfono de texto',
    email: 'Correo',
    whatsapp: 'WhatsApp',
  },
  instead: names => `Ahora puede usar: ${names}`,
  popOut: 'Abrir en otra ventana',
  loading: 'Consultando la atención…',
  unknown: 'No pudimos consultar la atención. Puede escribir igual.',
  failed: 'No se pudo abrir. Revise su conexión.',
  tryAgain: 'Intentar de nuevo',
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    const told = (least < most ? `de ${least} a ` : '') + counted(most, '# minuto', '# minutos');
    return `Espera aproximada: ${least < 15 ? told : 'más de 15 minutos'}`;
  },
};
