/** What a sender knows of its picture after a second. */
export interface SendingLook {
  /** Shorter side of what the camera gives, in pixels. */
  sourceLines: number;
  /** Frames a second from the camera. */
  sourceFps: number;
  /** Frames a second that went out. */
  sentFps: number;
  /** Bits a second that the way to the other end carries, as the browser estimates it. */
  availableBitrate: number;
}

/**
 * Shorter sides of the pictures that are sent, with the bits a second from which each keeps 30 frames of two fast hands in VP8, by
 * measurement. EN 301 549 asks for 240 lines and for 20 frames a second: where a way does not carry both, 180 lines keep the frames.
 */
const SIZES = [
  { lines: 180, bitrate: 0 },
  { lines: 240, bitrate: 180_000 },
  { lines: 360, bitrate: 400_000 },
  { lines: 480, bitrate: 700_000 },
  { lines: 720, bitrate: 1_150_000 },
] as const;

/** Small, so that the first frame is there at once on any link. */
const FIRST_LINES = 240;

/** Frames a second below which a picture is made smaller, where the camera gives more by so many. */
const LEAST_FPS = 25;
const BEHIND_FPS = 4;
/** Of the bits a size needs: with less it is given up at once, before frames are lost. */
const TOO_FEW = 0.6;
/** Looks in a row until a size is given up, and until a larger one is tried. */
const LOOKS = 2;
/** Looks until a size that was given up is tried again: twice as long each time. */
const FIRST_REST = 8;
const LONGEST_REST = 64;

/**
 * How large a picture is sent: small at first, so that the first frame is there at once on any link, then as large as the
 * network carries and the machine encodes with every frame. What gives way is the size, never the rate.
 */
export class PictureSize {
  #step = SIZES.findIndex(({ lines }) => lines === FIRST_LINES);
  #behind = 0;
  #ahead = 0;
  #rest = 0;
  #nextRest = FIRST_REST;

  /** Shorter side to send now, in pixels. */
  get lines(): number {
    return this.#at(this.#step).lines;
  }

  /** Changes `lines` where it is time to. To be asked about once a second. */
  look({ sourceLines, sourceFps, sentFps, availableBitrate }: SendingLook): void {
    const isBehind = sentFps < LEAST_FPS && sourceFps - sentFps > BEHIND_FPS;
    this.#behind = isBehind ? this.#behind + 1 : 0;
    this.#rest = Math.max(0, this.#rest - 1);
    const now = this.#at(this.#step);
    const next = SIZES[this.#step + 1];
    const mayGrow = next && now.lines < sourceLines && availableBitrate >= next.bitrate && !isBehind;
    this.#ahead = mayGrow ? this.#ahead + 1 : 0;
    if (this.#step > 0 && (this.#behind >= LOOKS || availableBitrate < now.bitrate * TOO_FEW)) this.#shrink();
    else if (this.#ahead >= LOOKS && this.#rest === 0) this.#move(1);
  }

  #at(step: number) {
    return SIZES[step] ?? SIZES[0];
  }

  #shrink(): void {
    this.#move(-1);
    this.#rest = this.#nextRest;
    this.#nextRest = Math.min(this.#nextRest * 2, LONGEST_REST);
  }

  #move(steps: number): void {
    this.#step += steps;
    this.#behind = this.#ahead = 0;
  }
}
