import type { JoinMessages } from './join.messages.ts';

const seconds = (count: number) => (count === 1 ? '1 segundo' : `${count} segundos`);

export const join: JoinMessages = {
  shareShort: 'Outro telefone',
  share: 'Continuar em outro telefone',
  shareHint:
    'No outro telefone, abra o chat desta mesma página, escolha “Tenho um código” e digite estas letras e números.',
  code: 'Seu código',
  left: minutes =>
    minutes === 1
      ? 'Serve uma única vez. Resta 1 minuto.'
      : `Serve uma única vez. Restam ${minutes} minutos.`,
  expired: 'Este código já venceu. Peça um novo.',
  newCode: 'Pedir outro código',
  close: 'Fechar',
  join: 'Tenho um código',
  joinHint: 'Digite o código que aparece no seu outro telefone. A conversa continua aqui.',
  field: 'Código',
  submit: 'Continuar',
  checking: 'Verificando…',
  cancel: 'Cancelar',
  malformed: 'O código tem 8 letras e números, como K7M4-2HX9. Confira.',
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'join-code-unknown':
        return 'O código está errado, já foi usado ou venceu. Confira, ou peça um novo no outro telefone.';
      case 'too-many-requests':
        return `Houve tentativas demais. Tente de novo em ${seconds(retryAfterSeconds ?? 60)}.`;
      case 'network':
      case 'timeout':
        return 'Não há conexão. Tente de novo.';
      default:
        return 'Não foi possível continuar. Tente de novo em alguns minutos.';
    }
  },
};
