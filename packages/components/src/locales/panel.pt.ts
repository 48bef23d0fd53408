import type { PanelMessages } from './messages.ts';

const plural = new Intl.PluralRules('pt');
const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const counted = (count: number, one: string, other: string) =>
  (plural.select(count) === 'one' ? one : other).replace('#', String(count));

/** What the open banner says, apart from any channel. Portuguese, with você. */
export const panel: PanelMessages = {
  locale: 'pt',
  close: 'Fechar',
  heading: 'Fale conosco',
  lead: 'Como você quer falar com a gente?',
  back: 'Voltar aos canais',
  channels: {
    chat: { name: 'Chat', description: 'Escreva para uma pessoa da equipe' },
    call: { name: 'Chamada', description: 'Fale por voz ou por vídeo' },
    callback: { name: 'Ligamos para você', description: 'Sem perder o seu lugar' },
    'sign-call': { name: 'Língua de sinais', description: 'Videochamada com uma pessoa que fala em sinais' },
  },
  states: {
    available: 'Atendendo agora',
    busy: 'Com espera',
    'existing-only': 'Só conversas já abertas',
    closed: 'Fechado agora',
    unavailable: 'Indisponível',
  },
  reasons: {
    'outside-hours': 'Fora do horário de atendimento',
    holiday: 'Hoje é feriado',
    'special-day': 'Hoje não há atendimento',
    paused: 'Em pausa por enquanto',
    'no-agents': 'Ninguém online agora: escreva e responderemos aqui',
    'all-agents-busy': 'Toda a equipe está ocupada',
    'closing-soon': 'Fecha em breve',
  },
  opens: when => `Abre ${when}`,
  lines: 'Outras formas de contato',
  lineKinds: {
    phone: 'Telefone',
    'short-code': 'Número curto',
    textphone: 'Telefone de texto',
    email: 'E-mail',
    whatsapp: 'WhatsApp',
  },
  instead: names => `Agora você pode usar: ${names}`,
  popOut: 'Abrir em outra janela',
  loading: 'Consultando o atendimento…',
  unknown: 'Não conseguimos consultar o atendimento. Você pode escrever mesmo assim.',
  failed: 'Não foi possível abrir o chat. Verifique sua conexão.',
  tryAgain: 'Tentar de novo',
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    const told = (least < most ? `de ${least} a ` : '') + counted(most, '# minuto', '# minutos');
    return `Espera aproximada: ${least < 15 ? told : 'mais de 15 minutos'}`;
  },
};
