import type { LocaleTag } from '@ventanilla/client';
import { type Language, languageOf } from '../locales/language.ts';
import type { ConsentMessages } from './consent.messages.ts';

const LANGUAGES: Record<Language, () => Promise<{ consent: ConsentMessages }>> = {
  es: () => import('./consent.es.ts'),
  en: () => import('./consent.en.ts'),
  pt: () => import('./consent.pt.ts'),
  ar: () => import('./consent.ar.ts'),
};

/** Words around a privacy notice, for a tag such as `en-GB`. Spanish where there is no such language. */
export async function loadConsentMessages(locale: LocaleTag): Promise<ConsentMessages> {
  return (await LANGUAGES[languageOf(locale)]()).consent;
}
