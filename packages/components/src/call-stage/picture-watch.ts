import { FROZEN_MS, PictureMeter, type PictureQuality } from '@ventanilla/client/call';

/** Milliseconds between two readings, and between two looks whether the picture stands still, which is told at once. */
const READ_MS = 1_000;
const LOOK_MS = 200;
/** Firefox before 132 has none, and is asked at each look. */
const HAS_CALLBACKS = 'requestVideoFrameCallback' in HTMLVideoElement.prototype;

/**
 * Watches what a video element shows, frame by frame: browsers' own counts of freezes do not see a picture that merely
 * stutters, nor one that stands still now.
 */
export class PictureWatch {
  readonly #video: HTMLVideoElement;
  readonly #meter = new PictureMeter(() => performance.now());
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #onRead: (quality: PictureQuality) => void;
  #callback = 0;
  #presented: number | undefined;
  #readAt = performance.now();
  #isStill = false;

  /** @param onRead - Told each second while there is a picture, and when it begins to stand still. */
  constructor(video: HTMLVideoElement, onRead: (quality: PictureQuality) => void) {
    this.#video = video;
    this.#onRead = onRead;
    this.#await();
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    if (HAS_CALLBACKS) this.#video.cancelVideoFrameCallback(this.#callback);
  }

  #look(): void {
    if (!HAS_CALLBACKS) this.#count(this.#video.getVideoPlaybackQuality().totalVideoFrames);
    const now = performance.now();
    const isStill = this.#meter.stillMs >= FROZEN_MS;
    const isNews = isStill && !this.#isStill;
    this.#isStill = isStill;
    if (now - this.#readAt < READ_MS && !isNews) return;
    this.#readAt = now;
    const quality = this.#meter.read();
    // A hidden page is shown nothing, which says nothing about the network.
    if (quality && document.visibilityState === 'visible') this.#onRead(quality);
  }

  #await(): void {
    if (!HAS_CALLBACKS) return;
    this.#callback = this.#video.requestVideoFrameCallback((_now, { presentedFrames }) => {
      this.#count(presentedFrames);
      this.#await();
    });
  }

  /** @param presented - Frames since the beginning. */
  #count(presented: number): void {
    const fresh = presented - (this.#presented ?? presented - 1);
    this.#presented = presented;
    if (fresh > 0) this.#meter.note(fresh);
  }
}
