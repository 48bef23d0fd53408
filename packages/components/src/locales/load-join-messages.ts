import type { LocaleTag } from '@ventanilla/client';
import type { JoinMessages } from './join.messages.ts';
import { type Language, languageOf } from './language.ts';

const LANGUAGES: Record<Language, () => Promise<{ join: JoinMessages }>> = {
  es: () => import('./join.es.ts'),
  en: () => import('./join.en.ts'),
  pt: () => import('./join.pt.ts'),
  ar: () => import('./join.ar.ts'),
};

/** Texts for going on with another device, for a tag such as `en-GB`. Spanish where there is no such language. */
export async function loadJoinMessages(locale: LocaleTag): Promise<JoinMessages> {
  return (await LANGUAGES[languageOf(locale)]()).join;
}
