import type { ErrorCode } from '@ventanilla/client';
import type { Messages } from './messages.ts';
import { panel } from './panel.pt.ts';

const plural = new Intl.PluralRules('pt');
const counted = (count: number, one: string, other: string) =>
  (plural.select(count) === 'one' ? one : other).replace('#', String(count));

const errors: Messages['errors'] = {
  'invalid-request': 'O servidor não aceitou a mensagem. Mude o texto e tente de novo.',
  'body-too-large': 'A mensagem é longa demais. Divida em várias.',
  'token-malformed': 'Não reconhecemos este chat. Comece um novo.',
  'token-unknown': 'Não encontramos este chat. Comece um novo.',
  'token-revoked': 'Este chat foi encerrado neste aparelho. Comece um novo.',
  'origin-not-allowed': 'Este serviço não está habilitado nesta página. Use a página oficial da cidade.',
  'site-not-found': 'Este serviço não existe ou mudou de lugar. Use a página oficial da cidade.',
  'contact-not-found': 'Não encontramos este chat. Comece um novo.',
  'send-conflict': 'Esta mensagem já foi enviada com outro texto. Descarte e escreva de novo.',
  'contact-closed': 'O chat já terminou. Escreva de novo para continuar.',
  'channel-closed': 'O chat está fechado neste momento. Sua mensagem fica guardada aqui.',
  'channel-unavailable': 'O chat não está disponível agora. Ligue para nós ou tente mais tarde.',
  'too-many-requests': 'Muitas mensagens saíram desta rede. Espere um momento: seguimos tentando.',
  'consent-required': 'Antes de escrever, aceite o aviso de privacidade. Recarregue a página para vê-lo.',
  internal: 'Algo falhou do nosso lado. Tente de novo em alguns minutos.',
  unavailable: 'O serviço está em manutenção. Suas mensagens serão enviadas quando ele voltar.',
  network: 'Não há conexão. Suas mensagens serão enviadas quando ela voltar.',
  timeout: 'O servidor está demorando para responder. Seguimos tentando.',
  'unexpected-answer': 'Sua rede bloqueia este serviço. Tente outra rede ou ligue para nós.',
};

const problem = (code: ErrorCode) => (errors as Partial<Record<ErrorCode, string>>)[code] ?? errors.internal;

/** Portuguese, with você. */
export const messages: Messages = {
  locale: 'pt',
  panel,
  composer: {
    label: 'Sua mensagem',
    placeholder: 'Escreva sua mensagem',
    send: 'Enviar',
    left: count =>
      count < 0
        ? counted(-count, 'Sobra # caractere', 'Sobram # caracteres')
        : counted(count, 'Resta # caractere', 'Restam # caracteres'),
  },
  chat: {
    label: 'Chat com a cidade',
    log: 'Conversa',
    welcome: 'Conte do que você precisa',
    welcomeHint: 'Uma pessoa responde. Não é preciso se cadastrar.',
    resuming: 'Recuperando sua conversa…',
    reference: 'Seu número de protocolo',
    copy: 'Copiar o número',
    copied: 'Número copiado',
    answering: name => `${name} está atendendo você`,
    automated: 'O assistente automático responde',
    waiting: 'Procuramos alguém para atender você',
    position: position =>
      position === 1 ? 'Você é a próxima pessoa da fila' : `Você é a pessoa número ${position} da fila`,
    typing: name => (name ? `${name} está escrevendo…` : 'Estão escrevendo…'),
    connection: {
      connecting: 'Conectando…',
      reconnecting: 'A conexão caiu. Suas mensagens serão enviadas quando ela voltar.',
      offline: 'Sem conexão. Suas mensagens serão enviadas quando ela voltar.',
    },
    notDurable: 'Este navegador não guarda o chat: ao fechar a página, ele se perde. Anote seu número.',
    proving: 'Verificando que você não é um programa…',
    join: 'Tenho um código',
    end: 'Encerrar',
    endQuestion: 'Quer encerrar o chat?',
    endConfirm: 'Sim, encerrar',
    endCancel: 'Continuar',
    closed: 'O chat terminou',
    closedHint: 'Se escrever de novo, você continua este mesmo caso.',
    startNew: 'Começar outro caso',
    shared: 'Outras pessoas usam este equipamento: não guardar nada aqui',
    sharedHint: 'Em um minuto apagamos esta conversa deste equipamento. Anote o número do seu caso.',
    forget: 'Apagar e sair',
    download: 'Baixar a conversa',
    fileName: reference => `chat-${reference}.txt`,
    announced: (name, text) => `${name}: ${text}`,
    called: 'O órgão está chamando você',
    answer: 'Atender',
    ratherCalled: 'A espera é longa. Se preferir, ligamos e você guarda o seu lugar.',
    elsewhere: 'A espera é longa. Também atendem você aqui, e você guarda o seu lugar:',
    idle: time =>
      `Você ainda está aí? Sem resposta, este chat fecha ${/^0?1:/.test(time) ? 'à' : 'às'} ${time}. Escreva, ou toque em “Estou aqui”. Seu caso não se perde.`,
    stillHere: 'Estou aqui',
    notSent: 'Uma mensagem não foi enviada',
    retryAfter: seconds => `Tentamos de novo em ${counted(seconds, '# segundo', '# segundos')}.`,
  },
  timeline: {
    locale: 'pt',
    own: 'Você',
    citizen: 'Cidadão',
    system: 'Mensagem automática',
    note: 'Nota interna',
    today: 'Hoje',
    yesterday: 'Ontem',
    delivery: { sending: 'Enviando', sent: 'Enviada', read: 'Lida', failed: 'Não enviada' },
    failure: code => (code ? problem(code) : 'Tente de novo.'),
    retry: 'Tentar de novo',
    discard: 'Descartar',
    erased: 'Mensagem apagada',
    newest: 'Ir para as mensagens novas',
    happened: happening => {
      switch (happening.kind) {
        case 'assigned':
          return `${happening.agent.name} está atendendo você`;
        case 'transferred':
          return 'agent' in happening.to
            ? `${happening.from.name} passou seu caso para ${happening.to.agent.name}`
            : `${happening.from.name} passou seu caso para outra equipe`;
        case 'closed':
          if (happening.reason === 'idle') return 'O chat foi encerrado por falta de resposta';
          return happening.by === 'citizen' ? 'Você encerrou o chat' : 'O chat terminou';
        case 'kept-open':
          return 'O chat continua aberto';
        case 'callback-requested':
          return 'Você pediu uma ligação';
        case 'callback-rescheduled':
          return 'Você mudou o horário da ligação';
        case 'callback-attempted':
          return happening.outcome === 'answered'
            ? 'Ligamos para você'
            : `Ligamos e não conseguimos falar com você${happening.nextAt ? '. Vamos tentar de novo' : ''}`;
        case 'callback-ended':
          return happening.by === 'citizen' ? 'Você cancelou a ligação' : 'O pedido de ligação terminou';
        case 'queue-entered':
          return happening.reason === 'reopened' ? 'Você retomou o caso' : undefined;
      }
    },
  },
  errors,
  problem,
};
