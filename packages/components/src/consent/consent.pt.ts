import type { ConsentMessages } from './consent.messages.ts';

/** Portuguese. */
export const consent: ConsentMessages = {
  label: 'Aviso de privacidade',
  accept: 'Li este aviso e aceito que usem os meus dados para me atender',
  policy: 'Ler a política completa',
  problem: 'Para continuar, marque a caixa do aviso de privacidade.',
};
