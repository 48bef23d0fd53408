import type { ChannelState } from '@ventanilla/client';

interface BannerTexts {
  heading: string;
  close: string;
  /** Messages that nobody has seen. */
  unread: (count: number) => string;
  failed: string;
  states: Record<ChannelState, string>;
}

const es: BannerTexts = {
  heading: 'Hable con nosotros',
  close: 'Cerrar',
  unread: count => `${count} sin leer`,
  failed: 'No se pudo abrir. Toque para intentar de nuevo.',
  states: {
    available: 'Atendiendo ahora',
    busy: 'Con espera',
    'existing-only': 'Con espera',
    closed: 'Cerrado ahora',
    unavailable: 'No disponible',
  },
};

const en: BannerTexts = {
  heading: 'Talk to us',
  close: 'Close',
  unread: count => `${count} unread`,
  failed: 'It could not be opened. Press to try again.',
  states: {
    available: 'Answering now',
    busy: 'There is a wait',
    'existing-only': 'There is a wait',
    closed: 'Closed now',
    unavailable: 'Not available',
  },
};

/** The few words that the closed launcher needs, so that a page view fetches no language. */
export function bannerTexts(english: boolean): BannerTexts {
  return english ? en : es;
}
