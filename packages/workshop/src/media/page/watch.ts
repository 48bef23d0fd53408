import type { ShownFrame } from '../figures/statistics.ts';
import { readStamp, sinceStamp } from '../stamp.ts';
import { findDeep } from './find-deep.ts';

/** Milliseconds between two looks for an element: it comes, goes and is replaced. */
const LOOK_MS = 20;

/** Notes each frame that the page shows of the other side, whichever element shows it. */
export class Watch {
  readonly frames: ShownFrame[] = [];
  #video: HTMLVideoElement | undefined;

  /** @param selector - Of the element, in whatever shadow root it stands. */
  constructor(selector: string) {
    setInterval(() => {
      if (this.#video?.isConnected) return;
      const video = findDeep<HTMLVideoElement>(selector);
      if (!video || video === this.#video) return;
      this.#video = video;
      this.#await(video);
    }, LOOK_MS);
  }

  #await(video: HTMLVideoElement): void {
    video.requestVideoFrameCallback((_now, { presentedFrames, width, height }) => {
      const at = clock();
      const shown: ShownFrame = { at, presented: presentedFrames, width, height };
      this.frames.push(shown);
      readLuma(video).then(stamp => {
        if (stamp !== undefined) shown.latencyMs = sinceStamp(stamp, at);
      });
      if (video === this.#video) this.#await(video);
    });
  }
}

/** Milliseconds since 1970, finer and steadier than `Date.now()`. */
export function clock(): number {
  return performance.timeOrigin + performance.now();
}

/** Only the rows of the stamp are copied, as they were decoded: nothing is drawn. */
async function readLuma(video: HTMLVideoElement): Promise<number | undefined> {
  let frame: VideoFrame | undefined;
  try {
    frame = new VideoFrame(video);
    const { codedWidth: width } = frame;
    const rect = { x: 0, y: 0, width, height: Math.max(2, Math.floor(width / 80) * 2) };
    const bytes = new Uint8Array(frame.allocationSize({ rect }));
    const [luma] = await frame.copyTo(bytes, { rect });
    return readStamp(bytes.subarray(luma?.offset), width, luma?.stride);
  } catch {
    // Between two sizes there is nothing to read for a moment; the frame counts as one without a stamp.
    return undefined;
  } finally {
    frame?.close();
  }
}
