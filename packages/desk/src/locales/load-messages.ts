import { es } from './es.ts';
import type { DeskMessages } from './messages.ts';

/** The desk's texts for a tag such as `en-GB`. Spanish is always there, and stands in for languages there are not. */
export function loadDeskMessages(locale: string): DeskMessages | Promise<DeskMessages> {
  return /^en\b/i.test(locale) ? import('./en.ts').then(({ en }) => en) : es;
}
