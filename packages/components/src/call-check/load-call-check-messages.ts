import type { LocaleTag } from '@ventanilla/client';
import { type Language, languageOf } from '../locales/language.ts';
import type { CallCheckMessages } from './call-check.messages.ts';

const MODULES = {
  es: () => import('./call-check.es.ts'),
  en: () => import('./call-check.en.ts'),
  pt: () => import('./call-check.pt.ts'),
  ar: () => import('./call-check.ar.ts'),
} satisfies Record<Language, () => Promise<{ callCheckMessages: CallCheckMessages }>>;

/** Texts of the check, for a tag such as `en-GB`. Spanish where there is no such language. */
export async function loadCallCheckMessages(locale: LocaleTag): Promise<CallCheckMessages> {
  return (await MODULES[languageOf(locale)]()).callCheckMessages;
}
