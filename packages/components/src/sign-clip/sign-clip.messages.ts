import type { LocaleTag } from '@ventanilla/client';

/** What stands beside a clip in sign language: fetched with the first one. */
export interface SignClipMessages {
  /** Tag for the element's own `lang`. */
  locale: LocaleTag;
  /** Written from right to left. */
  rtl?: true;
  /** What the picture is, such as `Video en LSC (Lengua de Señas Colombiana)`. */
  video: (language: string) => string;
  pause: string;
  play: string;
  /** Opens what is signed, in writing. */
  transcript: string;
}
