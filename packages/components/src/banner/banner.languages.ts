import type { LanguageParts } from '../locales/language-parts.ts';
import { en } from './banner.en.ts';
import { es } from './banner.es.ts';

/** What the loader needs of a language: the launcher's words, and where the others are. */
type BannerLanguage = Pick<LanguageParts, 'launcher'> & Record<'panel' | 'all', () => Promise<unknown>>;

const spanish: BannerLanguage = {
  launcher: es,
  panel: () => import('../locales/panel.es.ts'),
  all: () => import('../locales/es.ts'),
};
const known: Record<string, BannerLanguage> = {
  en: {
    launcher: en,
    panel: () => import('../locales/panel.en.ts'),
    all: () => import('../locales/en.ts'),
  },
};

/**
 * Serves a tag such as `pt-BR` as `languageOf` does, in code of its own: what the loader shared with files that are
 * fetched later would have them fetch the loader. A promise for a language whose words are not in the loader.
 */
export function bannerLanguage(tag: string): BannerLanguage | Promise<BannerLanguage> {
  // Without a pattern, which each page view would pay for.
  const [name = ''] = tag.toLowerCase().replace('_', '-').split('-');
  return known[name] ?? (name === 'pt' || name === 'ar' ? fetchOther(name) : spanish);
}

async function fetchOther(name: 'pt' | 'ar'): Promise<BannerLanguage> {
  // Words of another language are better than no button.
  const language = await import('../locales/other-languages.ts').then(
    ({ others }) => others[name],
    () => spanish,
  );
  known[name] = language;
  return language;
}

/** Fetches a part of a language ahead. Rejects when it cannot be had. */
export async function fetchLanguage(tag: string, part: 'panel' | 'all'): Promise<unknown> {
  return (await bannerLanguage(tag))[part]();
}
