import { formatTag } from '@ventanilla/components/locales/language';
import { es } from './es.ts';
import type { DeskMessages } from './messages.ts';

/**
 * The desk's texts for a tag such as `en-GB`, with its region for dates. Spanish is always there, and stands in for
 * languages there are not.
 */
export function loadDeskMessages(asked: string): DeskMessages | Promise<DeskMessages> {
  const localized = (texts: DeskMessages): DeskMessages => {
    const locale = formatTag(texts.locale, asked);
    return { ...texts, locale, timeline: { ...texts.timeline, locale } };
  };
  if (/^en(?![a-z\d])/i.test(asked)) return import('./en.ts').then(({ en }) => localized(en));
  if (/^pt(?![a-z\d])/i.test(asked)) return import('./pt.ts').then(({ pt }) => localized(pt));
  return localized(es);
}
