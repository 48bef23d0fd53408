import type { Language } from '../locales/language.ts';
import { en } from './banner.en.ts';
import { es } from './banner.es.ts';
import type { BannerTexts } from './banner.texts.ts';

/** Where the banner finds one language. */
interface BannerLanguage {
  /** The launcher's words; Spanish and English are in the loader, so that those pages fetch none. */
  texts: BannerTexts | (() => Promise<{ texts: BannerTexts }>);
  panel: () => Promise<unknown>;
  chat: () => Promise<unknown>;
}

const LANGUAGES: Record<Language, BannerLanguage> = {
  es: { texts: es, panel: () => import('../locales/panel.es.ts'), chat: () => import('../locales/es.ts') },
  en: { texts: en, panel: () => import('../locales/panel.en.ts'), chat: () => import('../locales/en.ts') },
  pt: {
    texts: () => import('./banner.pt.ts'),
    panel: () => import('../locales/panel.pt.ts'),
    chat: () => import('../locales/pt.ts'),
  },
  ar: {
    texts: () => import('./banner.ar.ts'),
    panel: () => import('../locales/panel.ar.ts'),
    chat: () => import('../locales/ar.ts'),
  },
};

/**
 * Serves a tag such as `pt-BR` as `languageOf` does, in code of its own: what the loader shared with files that are
 * fetched later would have them fetch the loader.
 */
export function bannerLanguage(tag: string): BannerLanguage {
  const [, language = 'es'] = /^(en|pt|ar)(?![a-z\d])/i.exec(tag) ?? [];
  return LANGUAGES[language.toLowerCase() as Language];
}

/** The launcher's words, if they are here; otherwise fetches them and then calls `onLoad`. */
export function bannerTexts(language: BannerLanguage, onLoad: () => void): BannerTexts | undefined {
  const { texts } = language;
  if (typeof texts === 'object') return texts;
  texts()
    .then(
      loaded => loaded.texts,
      // Words of another language are better than no button.
      () => es,
    )
    .then(found => {
      language.texts = found;
      onLoad();
    });
  return undefined;
}
