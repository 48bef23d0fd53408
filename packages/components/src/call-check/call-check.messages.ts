/** What the check before a call says: fetched with it. */
export interface CallCheckMessages {
  heading: string;
  running: string;
  works: string;
  /** Names of what is tried. */
  parts: Record<'camera' | 'microphone' | 'speaker' | 'server' | 'socket' | 'media', string>;
  /** Of a camera that gives too few frames a second for signing. */
  fewFrames: (fps: number) => string;
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
