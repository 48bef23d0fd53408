/** What a sender knows of its picture after a second. */
export interface SendingLook {
  /** Shorter side of what the camera gives, in pixels. */
  sourceLines: number;
  /** Frames a second from the camera. */
  sourceFps: number;
  /** Frames a second that went out. */
  sentFps: number;
  /** Frames a second that are shown at the other end, as it says; `undefined` where it has not said. */
  shownFps: number | undefined;
  /** Bits a second that the way to the other end carries, as the browser estimates it. */
  availableBitrate: number;
}

/**
 * Shorter sides of the pictures that are sent, with the bits a second from which each keeps 30 frames of two fast hands in VP8, by
 * measurement, and the most that it is given where nobody knows the whole way. EN 301 549 asks for 240 lines and for 20 frames a second: where a way does not carry both, 180 lines keep the frames.
 */
const SIZES = [
  { lines: 180, bitrate: 0, most: 110_000 },
  { lines: 240, bitrate: 180_000, most: 220_000 },
  { lines: 360, bitrate: 400_000, most: 450_000 },
  { lines: 480, bitrate: 700_000, most: 800_000 },
  { lines: 720, bitrate: 1_150_000, most: 1_300_000 },
] as const;

/** Small, so that the first frame is there at once on any link. */
const FIRST_LINES = 240;

/** Frames a second below which a picture is made smaller, where there are more by so many one step before. */
const LEAST_FPS = 25;
const BEHIND_FPS = 4;
/** Of the bits a size needs: with less it is given up at once, before frames are lost. */
const TOO_FEW = 0.6;
/** Looks in a row until a size is given up, and until a larger one is tried. */
const LOOKS = 2;
/** Looks for which a larger size is on trial, and after a smaller one until what the other end says is of it. */
const TRIAL_LOOKS = 6;
const SETTLE_LOOKS = 3;
/** Sizes that the picture may grow by at once, until one has failed. */
const FIRST_STRIDE = 2;
/** Looks until a size that was given up is tried again: twice as long each time. */
const FIRST_REST = 8;
const LONGEST_REST = 64;
/** The same where only the other end saw it fail: no estimate warns before the next try fails as well. */
const REST_AFTER_UNSEEN = 32;

/**
 * How large a picture is sent: small at first, so that the first frame is there at once on any link, then as large as the
 * network carries and the machine encodes with every frame. What gives way is the size, never the rate.
 */
export class PictureSize {
  #step = SIZES.findIndex(({ lines }) => lines === FIRST_LINES);
  /** The size from which this one was grown. */
  #before = this.#step;
  #age = 0;
  #lost = 0;
  #ahead = 0;
  #hasFailed = false;
  #rest = 0;
  #nextRest = FIRST_REST;

  /** Shorter side to send now, in pixels. */
  get lines(): number {
    return this.#at(this.#step).lines;
  }

  /** Bits a second that are enough for these lines. */
  get enough(): number {
    return this.#at(this.#step).most;
  }

  /** Changes `lines` where it is time to. To be asked about once a second. */
  look({ sourceLines, sourceFps, sentFps, shownFps, availableBitrate }: SendingLook): void {
    this.#age++;
    this.#rest = Math.max(0, this.#rest - 1);
    const isBehind = isLosing(sourceFps, sentFps);
    const isUnseen = shownFps !== undefined && isLosing(sentFps, shownFps) && !this.#isSettling;
    this.#lost = isBehind || isUnseen ? this.#lost + 1 : 0;
    const next = this.#next(sourceLines, availableBitrate);
    this.#ahead = next > this.#step && !isBehind && !isUnseen && shownFps !== undefined ? this.#ahead + 1 : 0;
    const now = this.#at(this.#step);
    if (isUnseen && this.#isOnTrial) this.#shrink(this.#before, REST_AFTER_UNSEEN);
    else if (this.#lost >= LOOKS || availableBitrate < now.bitrate * TOO_FEW)
      this.#shrink(this.#step - 1, isUnseen ? REST_AFTER_UNSEEN : 0);
    else if (this.#ahead >= LOOKS && this.#rest === 0) this.#grow(next);
  }

  get #isOnTrial(): boolean {
    return this.#before < this.#step && this.#age <= TRIAL_LOOKS;
  }

  get #isSettling(): boolean {
    return this.#hasFailed && this.#before >= this.#step && this.#age <= SETTLE_LOOKS;
  }

  #at(step: number) {
    return SIZES[step] ?? SIZES[0];
  }

  /** The largest size that the way and the camera have room for, not far from this one. */
  #next(sourceLines: number, availableBitrate: number): number {
    let next = this.#step;
    const furthest = this.#step + (this.#hasFailed ? 1 : FIRST_STRIDE);
    while (next < Math.min(furthest, SIZES.length - 1)) {
      if (this.#at(next).lines >= sourceLines || availableBitrate < this.#at(next + 1).bitrate) break;
      next++;
    }
    return next;
  }

  #grow(step: number): void {
    this.#before = this.#step;
    this.#move(step);
  }

  #shrink(step: number, leastRest: number): void {
    if (this.#step === 0) return;
    this.#move(step);
    this.#before = step;
    this.#hasFailed = true;
    this.#rest = Math.max(this.#nextRest, leastRest);
    this.#nextRest = Math.min(this.#rest * 2, LONGEST_REST);
  }

  #move(step: number): void {
    this.#step = step;
    this.#age = this.#lost = this.#ahead = 0;
  }
}

function isLosing(from: number, to: number): boolean {
  return to < LEAST_FPS && from - to > BEHIND_FPS;
}
