import type { LocaleTag } from '@ventanilla/client';
import type { Messages, PanelMessages } from './messages.ts';

const loaded = new Map<string, Messages>();
const loadedPanel = new Map<string, PanelMessages>();

/** The citizens' texts for a tag such as `en-GB`: at once if loaded before. Spanish where there is no such language. */
export function loadMessages(locale: LocaleTag): Messages | Promise<Messages> {
  const english = isEnglish(locale);
  const load = () => (english ? import('./en.ts') : import('./es.ts'));
  return remember(loaded, english, () => load().then(({ messages }) => messages));
}

/** The open banner's own texts, by the same rules. */
export function loadPanelMessages(locale: LocaleTag): PanelMessages | Promise<PanelMessages> {
  const english = isEnglish(locale);
  const load = () => (english ? import('./panel.en.ts') : import('./panel.es.ts'));
  return remember(loadedPanel, english, () => load().then(({ panel }) => panel));
}

function isEnglish(locale: LocaleTag): boolean {
  return /^en\b/i.test(locale);
}

function remember<Texts>(
  known: Map<string, Texts>,
  english: boolean,
  load: () => Promise<Texts>,
): Texts | Promise<Texts> {
  const language = english ? 'en' : 'es';
  return (
    known.get(language) ??
    load().then(texts => {
      known.set(language, texts);
      return texts;
    })
  );
}
