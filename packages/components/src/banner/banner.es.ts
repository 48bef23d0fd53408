import type { BannerTexts } from './banner.texts.ts';

/** Spanish, with usted. */
export const es: BannerTexts = {
  lang: 'es',
  heading: 'Hable con nosotros',
  close: 'Cerrar',
  unread: count => `${count} sin leer`,
  failed: 'No se pudo abrir. Toque para intentar de nuevo.',
  states: {
    available: 'Atendiendo ahora',
    busy: 'Con espera',
    closed: 'Cerrado ahora',
    unavailable: 'No disponible',
  },
};
