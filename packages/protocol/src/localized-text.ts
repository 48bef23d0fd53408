import type { LocaleTag } from './identifiers.ts';

/** One text for everybody, or one by language, such as `{ es: '…', en: '…' }`. The first stands in for languages without. */
export type LocalizedText = string | Record<LocaleTag, string>;

/** The text for a tag such as `es-CO`. */
export function localizedText(text: LocalizedText, locale: LocaleTag): string {
  if (typeof text === 'string') return text;
  const [language = ''] = locale.split('-');
  return text[locale] ?? text[language] ?? Object.values(text)[0] ?? '';
}
