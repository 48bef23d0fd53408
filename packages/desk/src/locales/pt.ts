import type { TransferTarget } from '@ventanilla/client';
import { timeOf } from '@ventanilla/components/locales/time-of';
import { claims } from './claims.ts';
import type { DeskMessages } from './messages.ts';

const plural = new Intl.PluralRules('pt');
const count = (n: number, one: string, other: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : other}`;
const ENTERED = {
  opened: 'O cidadão entrou na fila.',
  reopened: 'O cidadão voltou a escrever e entrou na fila.',
  transferred: 'O contato entrou na fila por transferência.',
  returned: 'O contato voltou para a fila.',
};
const HANDED_OVER = {
  asked: 'o cidadão pediu',
  'not-understood': 'não encontrou resposta',
  emergency: 'possível emergência',
  failed: 'o assistente não respondeu',
} as const;
const CLOSED = {
  citizen: 'O cidadão encerrou o contato.',
  agent: 'Um agente encerrou o contato.',
  system: 'O contato se encerrou sozinho.',
};
const target = (to: TransferTarget): string => {
  if ('agent' in to) return `para ${to.agent.name}`;
  return to.skills.length === 0 ? 'para a fila' : `para a fila (${to.skills.join(', ')})`;
};
const OUTCOMES: DeskMessages['callback']['outcomes'] = {
  answered: 'Atendeu',
  'no-answer': 'Não atendeu',
  busy: 'Ocupado',
  voicemail: 'Caixa postal',
  'wrong-number': 'Número errado',
};
const ENDS: DeskMessages['callback']['ends'] = {
  answered: 'Falou-se com a pessoa',
  unreached: 'Não foi possível falar',
  'wrong-number': 'Número errado',
  cancelled: 'Cancelada',
};
const ROLES = { interpreter: 'Intérprete', colleague: 'Colega' } as const;
const LEFT = {
  left: 'saiu da chamada',
  declined: 'não pode vir para a chamada',
  unanswered: 'não respondeu ao convite',
  dismissed: 'já não tem convite para a chamada',
  over: 'já não está na chamada',
} as const;
const errors: DeskMessages['errors'] = {
  'malformed-json': 'O servidor não entendeu o pedido. Recarregue a página e tente de novo.',
  'invalid-request': 'O servidor não aceitou o que foi enviado. Revise o texto e tente de novo.',
  'body-too-large': 'O texto é longo demais. Divida em várias mensagens.',
  'unsupported-media-type': 'O servidor não entendeu o pedido. Recarregue a página e tente de novo.',
  'token-missing': 'A sessão não é válida. Entre de novo.',
  'token-malformed': 'A sessão não é válida. Entre de novo.',
  'token-unknown': 'A sessão não é válida. Entre de novo.',
  'token-revoked': 'A sessão foi encerrada. Entre de novo.',
  'sign-in-failed':
    'O usuário ou a senha não conferem. Revise e tente de novo. Após cinco tentativas é preciso esperar 15 minutos.',
  'session-expired': 'Sua sessão expirou. Entre de novo: o que você tinha escrito foi mantido.',
  'csrf-token-invalid': 'A sessão mudou em outra aba. Recarregue a página.',
  'consent-required': 'Falta aceitar o aviso de privacidade.',
  'origin-not-allowed': 'Esta página não está autorizada a usar o serviço. Avise a administração.',
  'role-insufficient': 'Sua conta não tem permissão para isto.',
  'route-not-found': 'O servidor não oferece esta função. Avise a administração.',
  'site-not-found': 'O serviço indicado não existe. Revise o endereço da mesa.',
  'contact-not-found': 'Este contato não existe ou já foi apagado.',
  'agent-not-found': 'Essa pessoa não está mais no serviço. Escolha outra.',
  'method-not-allowed': 'O servidor não oferece esta função. Avise a administração.',
  'send-conflict': 'Esta mensagem entrou em conflito com outra. Copie e escreva de novo.',
  'contact-closed': 'O contato já está encerrado.',
  'checklist-incomplete': 'Falta confirmar algo da lista de verificação.',
  'point-unknown': 'Este item não está mais na lista de verificação. Recarregue a página.',
  'not-assigned-to-you': 'O contato não está mais com você.',
  'offer-gone': 'O contato foi oferecido a outra pessoa ou já foi atendido.',
  'agent-not-able': 'Você não pode assumir este contato: revise seu estado e os temas que atende.',
  'call-under-way': 'Já há uma chamada neste caso.',
  'call-over': 'A chamada já terminou.',
  'invitation-gone': 'O convite para a chamada já não existe.',
  'phone-refused': 'Não é possível ligar para esse número.',
  'callback-unknown': 'O pedido de ligação não foi encontrado.',
  'callback-exists': 'Já existe um pedido de ligação para esse número.',
  'callback-over': 'Este pedido de ligação já terminou: não disque de novo.',
  'slot-gone': 'Esse horário já não é oferecido.',
  'break-full': 'Já há tantas pessoas nessa pausa quanto é permitido ao mesmo tempo. Espere a sua vez.',
  'channel-closed': 'O canal está fechado neste horário.',
  'channel-unavailable': 'O canal não está disponível agora.',
  'proof-required': 'O servidor pediu uma verificação que não foi concluída. Tente de novo.',
  'identity-refused': 'A identidade não é válida.',
  'identity-expired': 'A identidade venceu.',
  'join-code-unknown': 'O código não é válido.',
  'token-in-use': 'A sessão não é válida. Entre de novo.',
  'identity-not-offered': 'Este serviço não verifica identidades.',
  'identity-changed': 'A identidade é de outra pessoa.',
  'too-many-requests': 'Houve pedidos demais em seguida. Espere um momento e tente de novo.',
  internal: 'O servidor falhou. Tente de novo em um momento.',
  unavailable: 'O servidor não está disponível. Tente de novo em um momento.',
  network: 'Não há conexão com o servidor. Revise a rede e tente de novo.',
  timeout: 'O servidor demorou demais para responder. Tente de novo.',
  'unexpected-answer': 'O servidor respondeu algo inesperado. Recarregue a página e tente de novo.',
  'signature-missing': 'Outro sistema não conseguiu se identificar. Avise a administração.',
  'signature-invalid': 'Outro sistema não conseguiu se identificar. Avise a administração.',
  'signature-expired': 'Outro sistema não conseguiu se identificar. Avise a administração.',
  'answered-elsewhere': 'O contato é atendido por outro centro de contato.',
  'storage-unavailable': 'O navegador não permite guardar rascunhos. Não feche esta aba enquanto escreve.',
};

/** The desk in Portuguese, with você. */
export const pt: DeskMessages = {
  locale: 'pt',
  title: 'Mesa de atendimento',
  skipToConversation: 'Ir para a conversa',
  toolbar: 'Estado e conta',
  signIn: {
    heading: 'Entrada de agentes',
    lead: 'Use a conta que a administração do serviço entregou a você.',
    login: 'Usuário',
    password: 'Senha',
    submit: 'Entrar',
    submitting: 'Entrando…',
    loginMissing: 'Escreva seu usuário.',
    passwordMissing: 'Escreva sua senha.',
    lockedFor: minutes =>
      `Houve tentativas demais. Você poderá tentar de novo em ${count(minutes, 'minuto', 'minutos')}.`,
    restoring: 'Abrindo a mesa…',
  },
  account: {
    menu: name => `Conta de ${name}`,
    signOutHere: 'Sair',
    signOutEverywhere: 'Sair em todos os aparelhos',
    signOutEverywhereHint: 'Também em outros navegadores onde você entrou.',
  },
  presence: {
    label: 'Seu estado',
    available: 'Disponível',
    away: 'Em pausa',
    'wrap-up': 'Concluindo um contato',
    offline: 'Fora do turno',
    breaks: { rest: 'Pausa curta', lunch: 'Almoço', meeting: 'Reunião', training: 'Capacitação' },
    hint: {
      available: 'Você recebe novos contatos.',
      away: 'Você mantém seus contatos e não recebe novos.',
      'wrap-up': 'Você não recebe novos contatos até terminar.',
      offline: 'Você não recebe contatos.',
    },
  },
  wrapUp: {
    explanation: 'Tempo para concluir o contato que acabou de terminar: você não recebe novos contatos.',
    secondsLeft: seconds => `${seconds === 1 ? 'Resta' : 'Restam'} ${count(seconds, 'segundo', 'segundos')}.`,
    minutesLeft: minutes => `Restam ${count(minutes, 'minuto', 'minutos')}.`,
    end: 'Concluir e receber contatos',
  },
  pages: { open: 'Supervisão', close: 'Atendimento' },
  sound: { label: 'Som' },
  connection: {
    reconnecting:
      'Sem conexão com o servidor. Ele tenta de novo sozinho; o que você escrever será enviado na volta.',
    offline: 'Este aparelho está sem rede. O que você escrever fica guardado e será enviado na volta.',
  },
  inbox: {
    label: 'Caixa de entrada',
    offered: 'Para você, agora',
    helping: 'Chamadas de colegas',
    mine: 'Seus contatos',
    waiting: 'Na fila',
    nothingMine: 'Você não tem contatos abertos.',
    nothingWaiting: 'Ninguém espera.',
    accept: 'Aceitar',
    decline: 'Recusar',
    secondsLeft: seconds =>
      `${plural.select(seconds) === 'one' ? 'Resta' : 'Restam'} ${count(seconds, 'segundo', 'segundos')}`,
    offeredTo: name => `Oferecido a ${name}`,
    unread: n => count(n, 'mensagem não lida', 'mensagens não lidas'),
    waitingFor: duration => `Espera ${duration}`,
    lastFrom: { citizen: 'Cidadão', agent: 'Agente', system: 'Sistema' },
    erased: 'Mensagem apagada',
    offerAnnouncement: reference => `Novo contato para você: ${reference}. Alt mais A para aceitar.`,
    messageAnnouncement: reference => `Mensagem nova em ${reference}.`,
    unanswered: duration => `Sem resposta há ${duration}`,
    lateAnnouncement: reference => `${reference} espera a sua resposta há tempo demais.`,
    titleOffered: 'Novo contato!',
    titleCount: (n, title) => `(${n}) ${title}`,
  },
  contact: {
    label: reference => `Contato ${reference}`,
    chooseHeading: 'Nenhum contato aberto',
    choose:
      'Escolha um contato da caixa de entrada. Os novos aparecem sozinhos enquanto você está disponível.',
    back: 'Voltar à caixa de entrada',
    loading: 'Carregando a conversa…',
    typing: 'O cidadão está escrevendo…',
    status: {
      automated: 'Com o assistente automático',
      waiting: 'Em espera',
      assigned: 'Em atendimento',
      closed: 'Encerrado',
    },
    transfer: 'Transferir',
    close: 'Encerrar contato',
    accept: 'Aceitar contato',
    decline: 'Recusar',
    waitingHint: 'Este contato espera na fila. Aceite para responder.',
    offeredHint: 'Este contato está sendo oferecido a você.',
    heldBy: name => `${name} está atendendo.`,
    notYours: 'Este contato não está mais com você.',
    closedHint: 'Este contato está encerrado. Se o cidadão escrever de novo, volta para a fila.',
    conversation: 'Conversa',
    closeHeading: 'Encerrar o contato',
    closeText: reference =>
      `O contato ${reference} terminará para você e para o cidadão, que pode reabri-lo escrevendo de novo.`,
    closeConfirm: 'Encerrar contato',
    topic: 'Assunto (opcional)',
    zone: 'Zona (opcional)',
    classify: 'Anotar assunto e zona',
    classifyHeading: 'Do que tratou o contato',
    classifyConfirm: 'Salvar',
    classificationHint: 'Assunto e zona contam nos relatórios; o cidadão não os vê.',
    institution: 'Órgão que atende o caso, se não for este (opcional)',
    institutionHint: 'Se o indicar, o cidadão é informado aonde ir, e conta nos relatórios.',
    outcome: 'Como termina?',
    outcomes: { resolved: 'Resolvido', unresolved: 'Não resolvido' },
    missing: points => `Para fechar como resolvido, falta confirmar: ${points}.`,
    cancel: 'Cancelar',
  },
  search: {
    open: 'Buscar',
    heading: 'Buscar contatos',
    label: 'Número, nome, telefone ou palavras',
    hint: 'Com várias palavras, encontra os contatos em que estão todas. Acentos e maiúsculas não importam.',
    submit: 'Buscar',
    searching: 'Buscando…',
    found: n => (n === 0 ? 'Nenhum contato foi encontrado.' : count(n, 'contato', 'contatos')),
    first: n => `Os ${n} mais recentes. Acrescente uma palavra para ver menos.`,
    close: 'Fechar',
  },
  newContact: {
    open: 'Novo contato',
    heading: 'Novo contato',
    how: 'Como a pessoa chegou?',
    name: 'Nome (opcional)',
    phone: 'Telefone (opcional)',
    note: 'Do que ela precisa? (nota interna, opcional)',
    hint: 'Antes de anotar dados, explique à pessoa para que são guardados. Ao criar o contato você verá o número que pode dar a ela.',
    samePerson: reference => `É para a mesma pessoa do contato ${reference}.`,
    confirm: 'Criar contato',
    cancel: 'Cancelar',
  },
  details: {
    others: 'Outros contatos desta pessoa',
    othersCount: n => (n === 0 ? 'Não há outros.' : count(n, 'outro contato', 'outros contatos')),
    another: 'Novo contato para esta pessoa',
    label: 'Dados do contato',
    reference: 'Número',
    copy: 'Copiar o número',
    copied: 'Número copiado',
    status: 'Estado',
    channel: 'Canal',
    channels: {
      callback: 'Ligamos para você',
      chat: 'Chat',
      call: 'Chamada virtual',
      'sign-call': 'Videochamada em língua de sinais',
      phone: 'Por telefone',
      'in-person': 'Presencialmente',
    },
    opened: 'Aberto',
    waitingSince: 'Na fila desde',
    language: 'Idioma',
    skills: 'Temas',
    noSkills: 'Nenhum em particular',
    agent: 'Atende',
    nobody: 'Ninguém ainda',
  },
  composer: {
    mode: 'O que você escreve',
    reply: 'Resposta',
    note: 'Nota interna',
    replyLabel: 'Resposta ao cidadão',
    replyPlaceholder: 'Escreva sua resposta, ou / para respostas salvas',
    noteLabel: 'Nota interna: o cidadão não a vê',
    notePlaceholder: 'Escreva uma nota para seus colegas',
    noteWarning: 'Nota interna: o cidadão não a vê',
    send: 'Enviar',
    saveNote: 'Salvar nota',
    hint: 'Enter envia, Shift + Enter muda de linha',
    canned: 'Respostas salvas',
    cannedCount: n => count(n, 'resposta salva', 'respostas salvas'),
    cannedNone: 'Nenhuma resposta salva combina.',
    left: n =>
      n < 0
        ? `${count(-n, 'caractere', 'caracteres')} a mais`
        : `${count(n, 'caractere', 'caracteres')} de sobra`,
  },
  suggestions: {
    heading: 'Citar do catálogo',
    count: n => count(n, 'resposta sugerida do catálogo', 'respostas sugeridas do catálogo'),
  },
  checklist: {
    heading: 'Lista de verificação',
    topic: 'Assunto',
    noTopic: 'Escolha o assunto',
    nothing: 'Escolha o assunto para ver o que confirmar.',
    required: 'Necessário para fechar como resolvido',
    confirmed: 'Confirmado:',
    open: 'Pendente:',
    by: (name, when) => `${name}, ${when}`,
  },
  transfer: {
    heading: 'Transferir o contato',
    toPerson: 'Para uma pessoa',
    toQueue: 'Para a fila',
    toQueueHint: 'Receberá quem atender os temas que você marcar.',
    choosePerson: 'Pessoa',
    nobodyElse: 'Não há outra pessoa no serviço agora.',
    noSkill: 'O serviço não tem temas definidos: receberá qualquer agente disponível.',
    anySkill: 'Sem tema marcado, receberá qualquer agente disponível.',
    loading: 'Procurando colegas…',
    confirm: 'Transferir',
    cancel: 'Cancelar',
    missingPerson: 'Escolha para quem transferir.',
  },
  shortcuts: {
    open: 'Atalhos de teclado',
    heading: 'Atalhos de teclado',
    close: 'Fechar',
    arrows: 'Mover-se pela caixa de entrada',
    names: {
      search: 'Buscar contatos',
      open: 'Criar um contato por telefone ou presencial',
      accept: 'Aceitar o contato oferecido',
      contact: 'Abrir um dos seus contatos',
      reply: 'Escrever uma resposta',
      note: 'Escrever uma nota interna',
      transfer: 'Transferir o contato',
      close: 'Encerrar o contato',
      help: 'Ver esta ajuda',
    },
    sendKey: 'Enviar o que está escrito',
    newLineKey: 'Mudar de linha',
    cannedKey: 'Procurar uma resposta salva',
  },
  timeline: {
    locale: 'pt',
    own: 'Você',
    citizen: 'Cidadão',
    system: 'Sistema',
    note: 'Nota interna: o cidadão não a vê',
    today: 'Hoje',
    yesterday: 'Ontem',
    delivery: { sending: 'Enviando', sent: 'Enviada', read: 'Lida', failed: 'Não enviada' },
    failure: code => (code ? errors[code] : 'Não foi possível enviar.'),
    retry: 'Tentar de novo',
    discard: 'Descartar',
    erased: 'Mensagem apagada',
    newest: 'Ir para o mais recente',
    happened: happening => {
      switch (happening.kind) {
        case 'queue-entered':
          return ENTERED[happening.reason];
        case 'bot-handed-over': {
          const facts = happening.facts.map(({ value }) => value).join(' · ');
          return `O assistente passou o contato a uma pessoa: ${HANDED_OVER[happening.reason]}.${facts && ` ${facts}`}`;
        }
        case 'assigned':
          return `${happening.agent.name} atende o contato.`;
        case 'transferred':
          return `${happening.from.name} transferiu o contato ${target(happening.to)}.`;
        case 'closed':
          return happening.reason === 'idle'
            ? 'O chat se encerrou sozinho: o cidadão não respondeu.'
            : CLOSED[happening.by];
        case 'idle-warned':
          return `Perguntou-se ao cidadão se ainda está aí. Sem resposta, o chat fecha: ${timeOf(happening.closesAt, 'pt')}.`;
        case 'kept-open':
          return 'O cidadão disse que ainda está aí.';
        case 'identified':
          return `${happening.verified ? 'Identidade verificada' : happening.noted ? 'Anotado pelo agente, sem verificação' : 'Segundo a página, sem verificação'}: ${claims(happening)}.`;
        case 'callback-requested':
          return `Pediu que liguem para ${happening.phone}. ${happening.name}: ${happening.reason}`;
        case 'callback-rescheduled':
          return 'O cidadão mudou o horário da ligação.';
        case 'callback-attempted':
          return `Tentativa ${happening.attempt}: ${OUTCOMES[happening.outcome]}.`;
        case 'callback-ended':
          return `Ligação pedida: ${ENDS[happening.end]}.`;
        case 'call-started':
          return happening.by === 'citizen' ? 'A pessoa ligou.' : 'Ligou-se para a pessoa.';
        case 'call-accepted':
          return 'A chamada foi atendida.';
        case 'call-invited':
          return `${happening.guest.name} recebeu um convite para a chamada (${ROLES[happening.role].toLowerCase()}).`;
        case 'call-joined':
          return `${happening.guest.name} entrou na chamada (${ROLES[happening.role].toLowerCase()}).`;
        case 'call-left':
          return `${happening.guest.name} ${LEFT[happening.reason]}.`;
        case 'call-ended':
          return 'A chamada terminou.';
      }
    },
  },
  errors,
  dismiss: 'Descartar o aviso',
  callback: {
    label: 'Ligação pedida',
    callName: name => `Perguntar por ${name}`,
    dial: number => `Ligar para ${number}`,
    byVideo: 'Ligar por vídeo',
    reason: 'Motivo',
    dueAt: when => `Ligar em ${when}`,
    now: 'Ligar agora',
    attempts: (made, of) => `Tentativa ${made} de ${of}`,
    outcome: 'Como foi a ligação?',
    outcomes: OUTCOMES,
    ends: ENDS,
    acceptFirst: 'Aceite o contato para ligar.',
  },
  call: {
    start: 'Ligar',
    kinds: { voice: 'Chamada', video: 'Videochamada', sign: 'Chamada em língua de sinais' },
    rings: {
      announcement: reference => `Estão ligando em ${reference}. Abra o contato e atenda.`,
      title: 'Estão ligando para você!',
    },
    invite: {
      open: 'Convidar',
      heading: 'Convidar para a chamada',
      loading: 'Procurando colegas…',
      interpreters: 'Intérpretes',
      others: 'Outras pessoas',
      nobody: 'Não há outra pessoa disponível agora.',
      missing: 'Escolha quem convidar.',
      notAble: 'Essa pessoa não pode vir agora: não está disponível ou não usa essa língua de sinais.',
      as: 'Vem como',
      roles: ROLES,
      confirm: 'Convidar',
      cancel: 'Cancelar',
      withdraw: name => `Retirar o convite a ${name}`,
      seeOut: name => `Tirar ${name} da chamada`,
      from: name => `${name} convida você para a chamada`,
      invitedBy: (name, role) => `${name} convida você para a chamada como ${ROLES[role].toLowerCase()}.`,
      enter: 'Entrar na chamada',
      decline: 'Não posso',
      announcement: name => `${name} convida você para a chamada. Alt mais A para entrar.`,
      title: 'Convidam você para uma chamada!',
    },
  },
};
