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
  /** Bits a second that the way to the other end carries, as that one estimates; `undefined` where it does not know. */
  way?: number | undefined;
  /** Bits a second that the way to the other end carries, as the browser estimates it. */
  availableBitrate: number;
}

/**
 * Shorter sides of the pictures that are sent, with the bits a second from which each keeps 30 frames of two fast hands in VP8, by
 * measurement, and the most that it is given where only the other end can tell what passes;
 * `way` is the estimate of that end from which it is tried, which stays behind what passes: it grows by 8 % a second. EN 301 549 asks for 240 lines and for 20 frames a second: where a way does not carry both, 180 lines keep the frames.
 */
const SIZES = [
  { lines: 180, bitrate: 0, most: 110_000, way: 0 },
  { lines: 240, bitrate: 180_000, most: 220_000, way: 180_000 },
  { lines: 360, bitrate: 400_000, most: 450_000, way: 330_000 },
  { lines: 480, bitrate: 700_000, most: 800_000, way: 560_000 },
  { lines: 720, bitrate: 1_150_000, most: 1_300_000, way: 1_040_000 },
];

/** Where the other end has to be asked, the first try is not to take twice what is known to pass, and the last has to pass anywhere. */
const SIZES_WITH_CARE = [
  { lines: 180, bitrate: 0, most: 75_000, way: 0 },
  { lines: 180, bitrate: 90_000, most: 110_000, way: 95_000 },
  ...SIZES.slice(1, 2),
  { lines: 240, bitrate: 250_000, most: 310_000, way: 230_000 },
  ...SIZES.slice(2),
];

/** Small, so that the first frame is there at once on any link. */
const FIRST_LINES = 240;

/** Frames a second below which a picture is made smaller, where there are more by so many one step before. */
const LEAST_FPS = 25;
const BEHIND_FPS = 4;
/** Of the bits a size needs: with less it is given up at once, before frames are lost. */
const TOO_FEW = 0.6;
/** Looks in a row until a size is given up, and until a larger one is tried. */
const LOOKS = 2;
/** Looks for which a larger size is on trial, and at first and after a smaller one until what the other end says is of it. */
const TRIAL_LOOKS = 6;
const SETTLE_LOOKS = 4;
/** Looks until a size that was given up is tried again: twice as long each time. */
const FIRST_REST = 8;
const LONGEST_REST = 64;
/** The same where only the other end saw it fail: no estimate warns before the next try fails as well. */
const REST_AFTER_UNSEEN = 32;

/** The other end's estimate falls to 85 % of what arrived when it has found a limit, before frames are lost. */
const FALL = 0.92;
/** With so little of what a size is given, lost frames are the way's doing. */
const SHORT = 0.8;
/** Of that estimate: what passes nevertheless. */
const PASSES = 1.2;

/**
 * How large a picture is sent: small at first, so that the first frame is there at once on any link, then as large as the
 * network carries and the machine encodes with every frame. What gives way is the size, never the rate.
 */
export class PictureSize {
  readonly #sizes: typeof SIZES;
  #step: number;
  /** The size from which this one was grown. */
  #before: number;
  /** Looks since then for which the other end has said what it shows. */
  #age = 0;
  #lost = 0;
  #ahead = 0;
  #way: number | undefined;
  #rest = 0;
  #nextRest = FIRST_REST;

  /** @param isAsked - Whether the browser knows a part of the way only, and what passes is asked of the other end. */
  constructor(isAsked: boolean) {
    this.#sizes = isAsked ? SIZES_WITH_CARE : SIZES;
    this.#step = this.#before = this.#sizes.findIndex(({ lines }) => lines === FIRST_LINES);
  }

  /** Shorter side to send now, in pixels. */
  get lines(): number {
    return this.#at(this.#step).lines;
  }

  /** Bits a second that are enough for these lines. */
  get enough(): number {
    return this.#at(this.#step).most;
  }

  /** Changes `lines` where it is time to. To be asked about once a second. */
  look({ sourceLines, sourceFps, sentFps, shownFps, way, availableBitrate }: SendingLook): void {
    if (shownFps !== undefined) this.#age++;
    this.#rest = Math.max(0, this.#rest - 1);
    const isBehind = isLosing(sourceFps, sentFps);
    const isLow = shownFps !== undefined && isLosing(sentFps, shownFps);
    const isUnseen = isLow && !this.#isSettling;
    this.#lost = isBehind || isUnseen ? this.#lost + 1 : 0;
    const falls = way !== undefined && way < (this.#way ?? 0) * FALL;
    this.#way = way ?? this.#way;
    const now = this.#at(this.#step);
    const next = this.#sizes[this.#step + 1];
    const hasRoom =
      next &&
      now.lines < sourceLines &&
      availableBitrate >= next.bitrate &&
      (this.#way ?? next.way) >= next.way;
    this.#ahead = hasRoom && shownFps !== undefined && !isBehind && !isLow ? this.#ahead + 1 : 0;
    const isTooMuch = falls
      ? this.#isOnTrial || isLow
      : isLow && this.#age >= LOOKS && (way ?? now.most) < now.most * SHORT;
    if (way && isTooMuch) this.#shrink(this.#stepFor(way), REST_AFTER_UNSEEN);
    else if (isUnseen && this.#isOnTrial) this.#shrink(this.#before, REST_AFTER_UNSEEN);
    else if (this.#lost >= LOOKS || availableBitrate < now.bitrate * TOO_FEW)
      this.#shrink(this.#step - 1, isUnseen ? REST_AFTER_UNSEEN : 0);
    else if (this.#ahead >= LOOKS && this.#rest === 0) this.#grow();
  }

  /** The largest size before this one that such a way carries. */
  #stepFor(way: number): number {
    let step = this.#before;
    while (step > 0 && this.#at(step).most > way * PASSES) step--;
    return step;
  }

  get #isOnTrial(): boolean {
    return this.#before < this.#step && this.#age <= TRIAL_LOOKS;
  }

  get #isSettling(): boolean {
    return this.#before >= this.#step && this.#age <= SETTLE_LOOKS;
  }

  #at(step: number) {
    return this.#sizes[step] ?? { lines: FIRST_LINES, bitrate: 0, most: 0 };
  }

  #grow(): void {
    this.#before = this.#step;
    this.#move(this.#step + 1);
  }

  #shrink(step: number, leastRest: number): void {
    if (this.#step === 0) return;
    this.#move(step);
    this.#before = step;
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
