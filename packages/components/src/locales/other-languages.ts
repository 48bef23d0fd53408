import { ar } from '../banner/banner.ar.ts';
import { pt } from '../banner/banner.pt.ts';
import type { Language } from './language.ts';
import type { LanguageParts } from './language-parts.ts';

/** Languages of which a page in Spanish or English fetches nothing, not even where they are. */
export const others: Record<Exclude<Language, 'es' | 'en'>, LanguageParts> = {
  pt: { launcher: pt, panel: () => import('./panel.pt.ts'), all: () => import('./pt.ts') },
  ar: { launcher: ar, panel: () => import('./panel.ar.ts'), all: () => import('./ar.ts') },
};
