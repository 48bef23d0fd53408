import type { BannerTexts } from '../banner/banner.texts.ts';
import type { Messages, PanelMessages } from './messages.ts';

/** One language, in the parts in which a citizen's browser comes to need it. */
export interface LanguageParts {
  /** What the closed launcher says. */
  launcher: BannerTexts;
  panel: () => Promise<{ panel: PanelMessages }>;
  all: () => Promise<{ messages: Messages }>;
}
