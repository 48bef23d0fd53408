import type { LocaleTag } from '@ventanilla/client';
import { type Language, languageOf } from './language.ts';
import type { RatingMessages } from './rating.messages.ts';

const LANGUAGES: Record<Language, () => Promise<{ rating: RatingMessages }>> = {
  es: () => import('./rating.es.ts'),
  en: () => import('./rating.en.ts'),
  pt: () => import('./rating.pt.ts'),
  ar: () => import('./rating.ar.ts'),
};

/** Texts that ask how it was, for a tag such as `en-GB`. Spanish where there is no such language. */
export async function loadRatingMessages(locale: LocaleTag): Promise<RatingMessages> {
  return (await LANGUAGES[languageOf(locale)]()).rating;
}
