import type { CallMedia } from '@ventanilla/protocol';

/** How moving a picture was within the last seconds, by what was shown and not by what was counted as a freeze. */
export interface PictureQuality {
  /** Frames a second. */
  fps: number;
  /** Longest time between two frames, the one that still lasts included, in milliseconds. */
  gapMs: number;
}

/** What people are told of a picture. */
export type PictureVerdict = 'good' | 'weak' | 'poor' | 'frozen';

const WINDOW_MS = 2_000;
/** Milliseconds for which a picture stands still when it is said to: early enough to be told within a second of its last frame. */
export const FROZEN_MS = 700;

/** Counts frames as they are shown. */
export class PictureMeter {
  readonly #now: () => number;
  #shownAt: number[] = [];

  /** @param now - Milliseconds of one clock, of whatever beginning. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param count - Frames shown since the last call: callbacks miss some that were presented. */
  note(count = 1): void {
    const now = this.#now();
    for (let frame = 0; frame < count; frame++) this.#shownAt.push(now);
    this.#shownAt = this.#shownAt.filter(at => now - at <= WINDOW_MS);
  }

  /** Milliseconds since the last frame; 0 before the first. */
  get stillMs(): number {
    return this.#now() - (this.#shownAt.at(-1) ?? this.#now());
  }

  /** @returns `undefined` before the first frame. */
  read(): PictureQuality | undefined {
    const now = this.#now();
    const recent = this.#shownAt.filter(at => now - at <= WINDOW_MS);
    const last = this.#shownAt.at(-1);
    if (last === undefined) return undefined;
    let gapMs = now - last;
    for (const [index, at] of recent.entries()) {
      const before = recent[index - 1];
      if (before !== undefined) gapMs = Math.max(gapMs, at - before);
    }
    return { fps: recent.length / (WINDOW_MS / 1_000), gapMs };
  }
}

/** Signing needs more frames than a face: 12 a second is where it becomes hard to follow, and 8 where it ends. */
export function pictureVerdict({ fps, gapMs }: PictureQuality, media: CallMedia): PictureVerdict {
  if (gapMs >= FROZEN_MS) return 'frozen';
  if (fps < (media === 'sign' ? 8 : 5)) return 'poor';
  return fps < (media === 'sign' ? 12 : 8) ? 'weak' : 'good';
}
