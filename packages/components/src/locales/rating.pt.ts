import type { RatingMessages } from './rating.messages.ts';

export const rating: RatingMessages = {
  question: 'O que achou do atendimento?',
  hint: 'Se quiser, escolha uma resposta. Pode mudá-la.',
  scores: ['Muito ruim', 'Ruim', 'Regular', 'Bom', 'Muito bom'],
  thanks: 'Obrigado pela sua resposta.',
  failed: 'Não foi possível enviar. Escolha de novo.',
};
