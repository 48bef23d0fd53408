import { PictureMeter, type PictureQuality } from '@ventanilla/client/call';

/** Milliseconds between two readings. */
const READ_MS = 1_000;
/** Firefox before 132 has none, and is asked once a reading. */
const HAS_CALLBACKS = 'requestVideoFrameCallback' in HTMLVideoElement.prototype;

/**
 * Watches what a video element shows, frame by frame: browsers' own counts of freezes do not see a picture that merely
 * stutters, nor one that stands still now.
 */
export class PictureWatch {
  readonly #video: HTMLVideoElement;
  readonly #meter = new PictureMeter(() => performance.now());
  readonly #timer: ReturnType<typeof setInterval>;
  #callback = 0;
  #presented: number | undefined;

  /** @param onRead - Told each second while there is a picture. */
  constructor(video: HTMLVideoElement, onRead: (quality: PictureQuality) => void) {
    this.#video = video;
    this.#await();
    this.#timer = setInterval(() => {
      if (!HAS_CALLBACKS) this.#count(this.#video.getVideoPlaybackQuality().totalVideoFrames);
      const quality = this.#meter.read();
      // A hidden page is shown nothing, which says nothing about the network.
      if (quality && document.visibilityState === 'visible') onRead(quality);
    }, READ_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    if (HAS_CALLBACKS) this.#video.cancelVideoFrameCallback(this.#callback);
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
