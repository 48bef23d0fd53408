import type { Light } from './light.ts';

/** What the check before a call says: fetched with it. */
export interface CallCheckMessages {
  heading: string;
  running: string;
  works: string;
  /** Names of what is tried. */
  parts: Record<
    'camera' | 'rate' | 'light' | 'microphone' | 'speaker' | 'server' | 'socket' | 'media',
    string
  >;
  /** How many frames a second the camera gives, and what to do where they are too few for signing. */
  rate: Record<'enough' | 'few', (fps: number) => string>;
  /** How the person is lit, and how to mend it. */
  light: Record<Light, string>;
  /** Plays a tone, since no page can know whether it is heard. */
  tone: string;
  toneHint: string;
  /** What is wrong, and how to mend it. */
  silent: Record<'server' | 'socket', string>;
  /**
   * Of the server that passes media on. `needed`: silent, and there is no other way; `helps`: silent, and there may be one; `refused`: it
   * does not take what the city's own server gave, which only the city can mend.
   */
  media: Record<'needed' | 'helps' | 'refused' | 'unset' | 'unasked', string>;
  again: string;
}
