import { type AskedSizes, PictureSize } from './picture-size.ts';

/** Milliseconds between two looks at what was sent. */
const LOOK_MS = 900;

const NOBODY_TO_ASK: OtherFigures = { shownFps: Number.POSITIVE_INFINITY };

/** Reads from a sender's statistics how the camera's picture does, and says by what to divide it. */
export class CameraSteering {
  readonly #size: PictureSize;
  #sourceLines: number;
  #lookedAt: number;
  #sent = 0;

  /**
   * @param sourceLines - Shorter side of what the camera is asked for, until it gives a picture.
   * @param now - Milliseconds.
   * @param asked - Where the browser knows a part of the way only, and the other end is asked what it shows.
   */
  constructor(sourceLines: number, now: number, asked?: AskedSizes) {
    this.#size = new PictureSize(asked);
    this.#sourceLines = sourceLines;
    this.#lookedAt = now;
  }

  /** For `scaleResolutionDownBy`. */
  get scale(): number {
    return this.scaleTo(this.#size.lines);
  }

  /** The same for a picture whose shorter side is to have so many pixels. */
  scaleTo(lines: number): number {
    return Math.max(1, this.#sourceLines / lines);
  }

  /** Bits a second that are enough for the picture. */
  get enough(): number {
    return this.#size.enough;
  }

  /** Begins anew with a whole picture, small. */
  restart(): void {
    this.#size.restart();
  }

  /** Whether nearly a second has gone since the last look. */
  isDue(now: number): boolean {
    return now - this.#lookedAt >= LOOK_MS;
  }

  /**
   * @param others - Default: nobody need be asked.
   * @returns Whether `scale` or `enough` is another one now.
   */
  look(report: RTCStatsReport, now: number, others: OtherFigures = NOBODY_TO_ASK): boolean {
    const before = this.enough;
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
      shownFps: others.shownFps,
      way: others.way,
      // Where no estimate is told, the frames that go out decide alone.
      availableBitrate: availableBitrate ?? Number.POSITIVE_INFINITY,
    });
    this.#sent = framesSent;
    return this.enough !== before;
  }
}

/** What a sender's statistics do not tell. */
export interface OtherFigures {
  /**
   * Frames a second that the other end shows. `undefined` where it has not said, and the picture grows no further; `Infinity` where
   * nobody need be asked.
   */
  shownFps: number | undefined;
  /** Bits a second that the way to it carries, as it estimates; `undefined` where it does not know. */
  way?: number | undefined;
}

interface SourceEntry {
  width: number;
  height: number;
  framesPerSecond?: number;
}
