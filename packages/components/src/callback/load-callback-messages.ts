import type { LocaleTag } from '@ventanilla/client';
import { formatTag, type Language, languageOf } from '../locales/language.ts';
import type { CallbackMessages } from './callback.messages.ts';

const LANGUAGES: Record<Language, () => Promise<{ callback: CallbackMessages }>> = {
  es: () => import('./callback.es.ts'),
  en: () => import('./callback.en.ts'),
  pt: () => import('./callback.pt.ts'),
  ar: () => import('./callback.ar.ts'),
};

/** Texts for being called back, for a tag such as `en-GB`, with its region for dates. Spanish where there is no such language. */
export async function loadCallbackMessages(locale: LocaleTag): Promise<CallbackMessages> {
  const language = languageOf(locale);
  return { ...(await LANGUAGES[language]()).callback, locale: formatTag(language, locale) };
}
