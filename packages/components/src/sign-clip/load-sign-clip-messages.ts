import type { LocaleTag } from '@ventanilla/client';
import { type Language, languageOf } from '../locales/language.ts';
import type { SignClipMessages } from './sign-clip.messages.ts';

const MODULES = {
  es: () => import('./sign-clip.es.ts'),
  en: () => import('./sign-clip.en.ts'),
  pt: () => import('./sign-clip.pt.ts'),
  ar: () => import('./sign-clip.ar.ts'),
} satisfies Record<Language, () => Promise<{ signClipMessages: SignClipMessages }>>;

/** Texts beside a clip, for a tag such as `en-GB`. Spanish where there is no such language. */
export async function loadSignClipMessages(locale: LocaleTag): Promise<SignClipMessages> {
  return (await MODULES[languageOf(locale)]()).signClipMessages;
}
