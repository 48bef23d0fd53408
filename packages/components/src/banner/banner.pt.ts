import type { BannerTexts } from './banner.texts.ts';

/** Portuguese, with você. */
export const pt: BannerTexts = {
  lang: 'pt',
  heading: 'Fale conosco',
  close: 'Fechar',
  unread: count => `${count} não ${count < 2 ? 'lida' : 'lidas'}`,
  failed: 'Não foi possível abrir. Toque para tentar de novo.',
  states: {
    available: 'Atendendo agora',
    busy: 'Com espera',
    closed: 'Fechado agora',
    unavailable: 'Indisponível',
  },
};
