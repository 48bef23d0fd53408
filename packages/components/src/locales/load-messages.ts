import type { LocaleTag } from '@ventanilla/client';
import { formatTag, type Language, languageOf } from './language.ts';
import type { LanguageParts } from './language-parts.ts';
import type { Messages, PanelMessages } from './messages.ts';

type TextParts = Omit<LanguageParts, 'launcher'>;

const AT_HAND: Partial<Record<Language, TextParts>> = {
  es: { panel: () => import('./panel.es.ts'), all: () => import('./es.ts') },
  en: { panel: () => import('./panel.en.ts'), all: () => import('./en.ts') },
};

/**
 * The citizens' texts for a tag such as `en-GB`, with its region for dates: at once if loaded before. Spanish where
 * there is no such language.
 */
export const loadMessages = loader<Messages>(
  async parts => (await parts.all()).messages,
  (texts, locale) => ({ ...texts, locale, timeline: { ...texts.timeline, locale } }),
);

/** The open banner's own texts, by the same rules. */
export const loadPanelMessages = loader<PanelMessages>(
  async parts => (await parts.panel()).panel,
  (texts, locale) => ({ ...texts, locale }),
);

function loader<Texts>(
  read: (parts: TextParts) => Promise<Texts>,
  localized: (texts: Texts, locale: LocaleTag) => Texts,
): (asked: LocaleTag) => Texts | Promise<Texts> {
  const known = new Map<LocaleTag, Texts>();
  return asked => {
    const language = languageOf(asked);
    const locale = formatTag(language, asked);
    const load = async () => {
      const texts = localized(await read(await partsOf(language)), locale);
      known.set(locale, texts);
      return texts;
    };
    return known.get(locale) ?? load();
  };
}

async function partsOf(language: Language): Promise<TextParts> {
  return AT_HAND[language] ?? (await import('./other-languages.ts')).others[language as 'pt'];
}
