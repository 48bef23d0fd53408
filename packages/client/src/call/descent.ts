import type { CallMedia } from '@ventanilla/protocol';
import { type PictureQuality, pictureVerdict } from './picture-quality.ts';

/** How long a picture arrives badly before the voice goes on without it. */
export const DESCENT_MS = 15_000;

/**
 * When a call does better without its picture: over a link that is too narrow for both, the voice comes first. Never in sign
 * language, where the picture is what is said.
 */
export class Descent {
  #badSince: number | undefined;

  /**
   * Notes how our picture arrives at another end.
   *
   * @param now - Milliseconds of one clock.
   * @returns Whether to send no picture any more.
   */
  note(quality: PictureQuality, media: CallMedia, now: number): boolean {
    const verdict = pictureVerdict(quality, media);
    const isBad = verdict === 'poor' || verdict === 'frozen';
    if (media === 'sign' || !isBad) {
      this.#badSince = undefined;
      return false;
    }
    this.#badSince ??= now;
    return now - this.#badSince >= DESCENT_MS;
  }

  /** The picture begins anew. */
  reset(): void {
    this.#badSince = undefined;
  }
}
