import type { LocaleTag } from '@ventanilla/client';
import { type Language, languageOf } from '../locales/language.ts';
import type { NoWayMessages } from './no-way.messages.ts';

const MODULES = {
  es: () => import('./no-way.es.ts'),
  en: () => import('./no-way.en.ts'),
  pt: () => import('./no-way.pt.ts'),
  ar: () => import('./no-way.ar.ts'),
} satisfies Record<Language, () => Promise<{ noWayMessages: NoWayMessages }>>;

/** Texts for a tag such as `en-GB`. Spanish where there is no such language. */
export async function loadNoWayMessages(locale: LocaleTag): Promise<NoWayMessages> {
  return (await MODULES[languageOf(locale)]()).noWayMessages;
}
