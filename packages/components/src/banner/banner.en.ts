import type { BannerTexts } from './banner.texts.ts';

/** English. */
export const en: BannerTexts = {
  lang: 'en',
  heading: 'Talk to us',
  close: 'Close',
  unread: count => `${count} unread`,
  failed: 'It could not be opened. Press to try again.',
  states: {
    available: 'Answering now',
    busy: 'There is a wait',
    closed: 'Closed now',
    unavailable: 'Not available',
  },
};
