import { PictureSize } from './picture-size.ts';

/** Milliseconds between two looks at what was sent. */
const LOOK_MS = 1_000;

/** Reads from a sender's statistics how the camera's picture does, and says by what to divide it. */
export class CameraSteering {
  readonly #size = new PictureSize();
  #sourceLines: number;
  #lookedAt: number;
  #sent = 0;

  /**
   * @param sourceLines - Shorter side of what the camera is asked for, until it gives a picture.
   * @param now - Milliseconds.
   */
  constructor(sourceLines: number, now: number) {
    this.#sourceLines = sourceLines;
    this.#lookedAt = now;
  }

  /** For `scaleResolutionDownBy`. */
  get scale(): number {
    return Math.max(1, this.#sourceLines / this.#size.lines);
  }

  /** Whether a second has gone since the last look. */
  isDue(now: number): boolean {
    return now - this.#lookedAt >= LOOK_MS;
  }

  /** @returns Whether `scale` is another one now. */
  look(report: RTCStatsReport, now: number): boolean {
    const before = this.scale;
    const seconds = (now - this.#lookedAt) / 1_000;
    this.#lookedAt = now;
    let source: SourceEntry | undefined;
    let framesSent: number | undefined;
    let availableBitrate: number | undefined;
    report.forEach(entry => {
      if (entry.type === 'media-source') source = entry;
      if (entry.type === 'outbound-rtp') framesSent = entry.framesSent;
      if (entry.type === 'candidate-pair' && entry.availableOutgoingBitrate !== undefined) {
        availableBitrate = Math.max(availableBitrate ?? 0, entry.availableOutgoingBitrate);
      }
    });
    if (!source?.width || !framesSent) return false;
    this.#sourceLines = Math.min(source.width, source.height);
    this.#size.look({
      sourceLines: this.#sourceLines,
      sourceFps: source.framesPerSecond ?? 0,
      sentFps: (framesSent - this.#sent) / seconds,
      // Where no estimate is told, the frames that go out decide alone.
      availableBitrate: availableBitrate ?? Number.POSITIVE_INFINITY,
    });
    this.#sent = framesSent;
    return this.scale !== before;
  }
}

interface SourceEntry {
  width: number;
  height: number;
  framesPerSecond?: number;
}
