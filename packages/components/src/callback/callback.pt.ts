import type { CallbackMessages } from './callback.messages.ts';

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const callback: CallbackMessages = {
  locale: 'pt',
  heading: 'Ligamos para você',
  lead: 'Deixe seus dados e uma pessoa liga. Você não precisa esperar com a página aberta.',
  loading: 'Procurando seu pedido…',
  nobody:
    'Agora não há ninguém atendendo. Você pode pedir a ligação mesmo assim: ligamos quando alguém chegar, ou escolha um horário.',
  closed: 'O atendimento está fechado agora. Escolha um horário e ligamos.',
  nothing: 'Agora não recebemos pedidos de ligação. Use outro canal ou volte mais tarde.',
  name: 'Seu nome',
  topic: 'Assunto',
  chooseTopic: 'Escolha um assunto',
  reason: 'Sobre o que você quer falar?',
  reasonHint: 'Uma frase basta. Não escreva senhas nem dados bancários.',
  phone: 'Número de telefone',
  phoneHint: 'Fixo ou celular. De outro país, comece com + e o código do país.',
  willCall: number => `Vamos ligar para ${number}`,
  when: 'Quando ligamos?',
  turn: 'Assim que chegar a minha vez',
  turnHint: 'Você guarda o seu lugar na fila.',
  slot: 'Em um horário que eu escolher',
  day: 'Dia',
  time: 'Horário',
  language: 'Idioma da ligação',
  sign: 'Língua de sinais',
  noSign: 'Não: uma ligação de voz',
  signHint: 'A ligação será por vídeo. Deixe esta página aberta quando chegar a sua vez.',
  retry: 'Tentar de novo',
  notice:
    'Ao pedir a ligação, você aceita que o atendimento guarde seu nome, seu número e o motivo para ligar. São apagados quando não fazem mais falta.',
  signNotice:
    'Pedir língua de sinais diz algo sobre a sua saúde. Só quem atende vê, e não se usa para mais nada.',
  submit: 'Pedir a ligação',
  sending: 'Enviando…',
  summary: 'Confira isto antes de pedir a ligação',
  missing: {
    name: 'Escreva seu nome.',
    topic: 'Escolha um assunto.',
    reason: 'Escreva sobre o que quer falar.',
    phone: 'Escreva o número para o qual ligamos.',
    when: 'Escolha o dia e o horário.',
  },
  refusals: {
    invalid: 'Esse número não existe. Confira se está completo, com o código de área.',
    'short-code': 'Não é possível ligar daqui para um número curto. Escreva seu fixo ou celular.',
    emergency:
      'Esse número é para emergências. Se você tem uma, disque agora mesmo. Para que liguemos, escreva seu fixo ou celular.',
    premium: 'Não ligamos para esse número porque a ligação custa mais. Escreva outro.',
    foreign: 'Não ligamos para números desse país. Escreva um daqui, ou use o chat.',
  },
  dial: number => `Ligar para ${number} agora`,
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'callback-exists':
        return 'Já existe uma ligação pedida para esse número e esse assunto. Procure abaixo pelo número do pedido.';
      case 'callback-unknown':
        return 'Não encontramos um pedido com esses dados. Confira.';
      case 'callback-over':
        return 'Este pedido já terminou.';
      case 'call-under-way':
        return 'Estão ligando para você agora, por isso não dá mais para mudar.';
      case 'slot-gone':
        return 'Esse horário já não está livre. Escolha outro.';
      case 'channel-closed':
        return 'O atendimento está fechado agora. Escolha um horário.';
      case 'channel-unavailable':
        return 'Este serviço não está disponível agora. Use o chat.';
      case 'too-many-requests':
        return (retryAfterSeconds ?? 60) > 3_600
          ? 'Foram pedidas ligações demais para este número hoje. Tente amanhã ou use o chat.'
          : `Houve tentativas demais. Tente de novo em ${counted(minutes(retryAfterSeconds ?? 60), 'minuto', 'minutos')}.`;
      case 'network':
      case 'timeout':
        return 'Não há conexão. Seus dados continuam aqui: tente de novo.';
      default:
        return 'Não foi possível concluir. Tente de novo em alguns minutos.';
    }
  },
  states: {
    queued: 'Sua ligação está na fila',
    scheduled: 'Sua ligação tem horário',
    calling: 'Estamos ligando para você',
    answered: 'Falamos com você',
    unreached: 'Não conseguimos falar com você',
    'wrong-number': 'O número não estava certo',
    cancelled: 'Pedido cancelado',
  },
  hints: {
    queued: 'Pode fechar esta página: ligamos quando chegar a sua vez.',
    scheduled: 'Fique com o telefone por perto.',
    calling: 'Atenda o telefone.',
    answered: 'O pedido terminou.',
    unreached: 'Tentamos várias vezes. Você pode pedir outra ligação ou nos escrever.',
    'wrong-number': 'Peça outra ligação com o número certo.',
    cancelled: 'Não vamos ligar.',
  },
  scheduledFor: when => `Ligamos para você em ${when}`,
  position: position =>
    position === 1 ? 'Você é a próxima pessoa' : `Você é a pessoa número ${position} da fila`,
  wait: ({ minSeconds, maxSeconds }) => {
    const [least, most] = [minutes(minSeconds), minutes(maxSeconds)];
    if (least >= 15) return 'Espera aproximada: mais de 15 minutos';
    return `Espera aproximada: ${least < most ? `de ${least} a ` : ''}${counted(most, 'minuto', 'minutos')}`;
  },
  ringing: 'O atendimento está ligando por vídeo',
  answer: 'Atender',
  reference: 'Número do seu pedido',
  copy: 'Copiar o número',
  copied: 'Número copiado',
  toPhone: end => `Para o telefone que termina em ${end}`,
  attempts: (made, of) => `Tentamos ${made} de ${of} vezes`,
  link: 'Link para ver, mudar ou cancelar',
  linkHint: 'Guarde. Quem tiver o link pode mudar seu pedido.',
  copyLink: 'Copiar o link',
  linkCopied: 'Link copiado',
  change: 'Mudar o horário',
  changeSubmit: 'Salvar a mudança',
  changing: 'Salvando…',
  keep: 'Deixar como está',
  cancel: 'Cancelar a ligação',
  cancelQuestion: 'Quer cancelar a ligação?',
  cancelConfirm: 'Sim, cancelar',
  again: 'Pedir outra ligação',
  sharedHint: 'Outras pessoas usam este equipamento. Anote o seu número e apague esta tela antes de sair.',
  forget: 'Apagar e sair',
  refresh: 'Ver como está',
  findOpen: 'Já pedi uma ligação',
  findLead: 'Escreva o número do pedido e o telefone que deixou.',
  findReference: 'Número do pedido',
  findPhone: 'Telefone que deixou',
  findSubmit: 'Procurar',
  findMalformed: 'O número tem 9 letras e algarismos, como K7M-4H2-X9A. Confira.',
  back: 'Voltar',
};
