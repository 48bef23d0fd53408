import type { LocaleTag } from '@ventanilla/client';
import { type Language, languageOf } from '../locales/language.ts';
import type { CallMessages } from './call.messages.ts';

const MODULES = {
  es: () => import('./call.es.ts'),
  en: () => import('./call.en.ts'),
  pt: () => import('./call.pt.ts'),
  ar: () => import('./call.ar.ts'),
} satisfies Record<Language, () => Promise<{ callMessages: CallMessages }>>;

const loaded = new Map<Language, CallMessages>();

/** What calls say in the language of a tag such as `en-GB`: at once if loaded before. Spanish where there is no such language. */
export function loadCallMessages(locale: LocaleTag): CallMessages | Promise<CallMessages> {
  const language = languageOf(locale);
  return (
    loaded.get(language) ??
    MODULES[language]().then(({ callMessages }) => {
      loaded.set(language, callMessages);
      return callMessages;
    })
  );
}
