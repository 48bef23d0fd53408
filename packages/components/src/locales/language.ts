import type { LocaleTag } from '@ventanilla/client';

/** Languages with texts of their own. */
export type Language = 'es' | 'en' | 'pt' | 'ar';

/** The language that serves a tag such as `pt-BR`: Spanish where there is no other, as for Kichwa or Wayuunaiki. */
export function languageOf(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return language === 'en' || language === 'pt' || language === 'ar' ? language : 'es';
}

/**
 * The tag with which `Intl` writes dates and numbers in a text of `language`: with the region that was asked for, as
 * `es-CO` writes times otherwise than `es-EC`. A tag that no browser knows would get the browser's own language.
 *
 * @param asked - What the page says; may be nonsense.
 */
export function formatTag(language: string, asked: string): LocaleTag {
  try {
    const { region } = new Intl.Locale(asked);
    return region ? `${language}-${region}` : language;
  } catch {
    return language;
  }
}
