import type { LocaleTag } from '@ventanilla/client';
import { formatTag, type Language, languageOf } from './language.ts';
import type { Messages, PanelMessages } from './messages.ts';

/**
 * The citizens' texts for a tag such as `en-GB`, with its region for dates: at once if loaded before. Spanish where
 * there is no such language.
 */
export const loadMessages = loader<Messages>(
  {
    es: () => import('./es.ts').then(messagesOf),
    en: () => import('./en.ts').then(messagesOf),
    pt: () => import('./pt.ts').then(messagesOf),
    ar: () => import('./ar.ts').then(messagesOf),
  },
  (texts, locale) => ({ ...texts, locale, timeline: { ...texts.timeline, locale } }),
);

/** The open banner's own texts, by the same rules. */
export const loadPanelMessages = loader<PanelMessages>(
  {
    es: () => import('./panel.es.ts').then(panelOf),
    en: () => import('./panel.en.ts').then(panelOf),
    pt: () => import('./panel.pt.ts').then(panelOf),
    ar: () => import('./panel.ar.ts').then(panelOf),
  },
  (texts, locale) => ({ ...texts, locale }),
);

function loader<Texts>(
  modules: Record<Language, () => Promise<Texts>>,
  localized: (texts: Texts, locale: LocaleTag) => Texts,
): (asked: LocaleTag) => Texts | Promise<Texts> {
  const known = new Map<LocaleTag, Texts>();
  return asked => {
    const language = languageOf(asked);
    const locale = formatTag(language, asked);
    return (
      known.get(locale) ??
      modules[language]().then(texts => {
        const ready = localized(texts, locale);
        known.set(locale, ready);
        return ready;
      })
    );
  };
}

function messagesOf({ messages }: { messages: Messages }): Messages {
  return messages;
}

function panelOf({ panel }: { panel: PanelMessages }): PanelMessages {
  return panel;
}
