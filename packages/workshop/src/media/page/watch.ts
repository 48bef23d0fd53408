import type { ShownFrame } from '../figures/statistics.ts';
import { readStamp, sinceStamp } from '../stamp.ts';
import { findAllDeep, findDeep } from './find-deep.ts';

/** Milliseconds between two looks for an element: it comes, goes and is replaced. */
const LOOK_MS = 20;

/** What the page said at some moment beside the pictures. */
export interface SaidNotice {
  at: number;
  text: string;
}

/** Notes each frame that the page shows of others, whichever element shows it, and what it says of them. */
export class Watch {
  readonly frames: ShownFrame[] = [];
  readonly notices: SaidNotice[] = [];
  readonly #videos = new Set<HTMLVideoElement>();

  /** @param selector - Of the element, in whatever shadow root it stands. */
  constructor(selector: string) {
    setInterval(() => {
      this.#listen();
      for (const video of this.#videos) if (!video.isConnected) this.#videos.delete(video);
      for (const video of findAllDeep<HTMLVideoElement>(selector)) {
        if (this.#videos.has(video)) continue;
        this.#videos.add(video);
        this.#await(video);
      }
    }, LOOK_MS);
  }

  #listen(): void {
    const text = findDeep('.notices')?.textContent?.trim() ?? '';
    if (text !== (this.notices.at(-1)?.text ?? '')) this.notices.push({ at: clock(), text });
  }

  #await(video: HTMLVideoElement): void {
    video.requestVideoFrameCallback((_now, { presentedFrames, width, height }) => {
      const at = clock();
      const of = video.dataset['endpoint'] ?? '';
      const shown: ShownFrame = { of, at, presented: presentedFrames, width, height };
      this.frames.push(shown);
      readLuma(video).then(stamp => {
        if (stamp !== undefined) shown.latencyMs = sinceStamp(stamp, at);
      });
      if (this.#videos.has(video)) this.#await(video);
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
    const [rows] = await frame.copyTo(bytes, { rect });
    // Firefox gives colours, where green comes second; others give brightness by itself.
    const [at, step] = /^(BGR|RGB)/.test(frame.format ?? '') ? [1, 4] : [0, 1];
    return readStamp(bytes.subarray((rows?.offset ?? 0) + at), width, rows?.stride, step);
  } catch {
    // Between two sizes there is nothing to read for a moment; the frame counts as one without a stamp.
    return undefined;
  } finally {
    frame?.close();
  }
}
