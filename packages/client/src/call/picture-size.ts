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

/** A size in which a picture may be sent. */
export interface Size {
  /** Shorter side, in pixels. */
  lines: number;
  /** Bits a second from which it keeps its frames. */
  bitrate: number;
  /** Bits a second that it is given at most, where only the other end can tell what passes. */
  most?: number;
  /** Bits a second that the other end has to say of the way until it is tried. */
  way?: number;
}

/** The sizes of a way of which the other end has to be asked what passes. */
export interface AskedSizes {
  sizes: readonly Size[];
  /** Index of the one to begin with. */
  first: number;
}

/**
 * Shorter sides of the pictures that are sent, with the bits a second from which each keeps 30 frames of two fast hands in VP8, by
 * measurement. EN 301 549 asks for 240 lines and for 20 frames a second: where a way does not carry both, fewer lines keep
 * the frames.
 */
const SIZES: readonly Size[] = [
  { lines: 144, bitrate: 0 },
  { lines: 180, bitrate: 70_000 },
  { lines: 240, bitrate: 180_000 },
  { lines: 360, bitrate: 400_000 },
  { lines: 480, bitrate: 700_000 },
  { lines: 720, bitrate: 1_150_000 },
];
/** Small, so that the first frame is there at once on any link. */
const FIRST = 2;

/** Frames a second below which a picture is made smaller, where there are more by so many one step before. */
const LEAST_FPS = 25;
const BEHIND_FPS = 4;
/** Of the bits a size needs: with less it is given up at once, before frames are lost. */
const TOO_FEW = 0.6;
/** The same for a try where the other end says that all of the way is wide: the sender's own estimate grows only while more is sent. */
const FEW = 0.75;
/** Times the bits of a size up to which others are passed over. */
const STRIDE = 2;
/** Looks in a row until a size is given up, and until a larger one is tried. */
const LOOKS = 2;
/** Looks for which a larger size is on trial, and at first and after a smaller one until what the other end says is of it. */
const TRIAL_LOOKS = 6;
const SETTLE_LOOKS = 4;
/** Frames a second below which the other end sees nothing move: the picture has to be as small as can be. */
const STARVED_FPS = 6;
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
/** Of what a size is given: a way this wide carries it whatever a single second says. */
const AMPLE = 1.5;

/**
 * How large a picture is sent: small at first, so that the first frame is there at once on any link, then as large as the
 * network carries and the machine encodes with every frame. What gives way is the size, never the rate.
 */
export class PictureSize {
  readonly #sizes: readonly Size[];
  readonly #first: number;
  #step: number;
  /** The size below, where this one was grown to. */
  #before: number;
  /** Looks since then for which the other end has said what it shows. */
  #age = 0;
  /** What the other end shows, as it said last. */
  #shown: number;
  #starved = 0;
  #lost = 0;
  #ahead = 0;
  #way: number | undefined;
  #rest = 0;
  #nextRest = FIRST_REST;

  /** @param asked - Where the browser knows a part of the way only. */
  constructor(asked: AskedSizes | undefined) {
    this.#sizes = asked?.sizes ?? SIZES;
    this.#first = asked?.first ?? FIRST;
    this.#shown = asked ? 0 : Number.POSITIVE_INFINITY;
    this.#step = this.#before = this.#first;
  }

  /** Begins anew with a whole picture, of another size than now: a small one, whose first frame is there at once. */
  restart(): void {
    this.#move(this.#step === this.#first ? this.#first - 1 : this.#first);
    this.#before = this.#step;
  }

  /** Shorter side to send now, in pixels. */
  get lines(): number {
    return this.#at(this.#step).lines;
  }

  /** Bits a second that are enough for these lines. */
  get enough(): number {
    return this.#mostOf(this.#step);
  }

  /** Changes `lines` where it is time to. To be asked about once a second. */
  look({ sourceLines, sourceFps, sentFps, shownFps, way, availableBitrate }: SendingLook): void {
    if (shownFps !== undefined) this.#age++;
    this.#shown = shownFps ?? this.#shown;
    this.#starved = this.#shown < STARVED_FPS ? this.#starved + 1 : 0;
    this.#rest = Math.max(0, this.#rest - 1);
    // The smallest has so few bits that the encoder leaves frames out by itself.
    const isBehind = this.#step > 0 && isLosing(sourceFps, sentFps);
    const isLow = shownFps !== undefined && isLosing(sentFps, shownFps);
    const isUnseen = isLow && !this.#isSettling;
    this.#lost = isBehind || isUnseen ? this.#lost + 1 : 0;
    const falls = way !== undefined && way < (this.#way ?? 0) * FALL;
    this.#way = way ?? this.#way;
    const now = this.#at(this.#step);
    const next = this.#largest(sourceLines, availableBitrate);
    const isSeen = shownFps !== undefined && !isBehind && !isLow;
    this.#ahead = next > this.#step && isSeen ? this.#ahead + 1 : 0;
    const isTooMuch = falls
      ? this.#isOnTrial || isLow
      : isLow && this.#age >= LOOKS && (way ?? Number.POSITIVE_INFINITY) < this.enough * SHORT;
    if (this.#starved >= LOOKS) this.#shrink(0, 0);
    else if (way && isTooMuch) this.#shrink(this.#stepFor(way), REST_AFTER_UNSEEN);
    else if (isUnseen && this.#isOnTrial && this.#way === undefined)
      this.#shrink(this.#before, REST_AFTER_UNSEEN);
    else if (this.#lost >= LOOKS || availableBitrate < now.bitrate * TOO_FEW)
      this.#shrink(this.#step - 1, isUnseen ? REST_AFTER_UNSEEN : 0);
    else if (this.#ahead >= (this.#isAmpleFor(next) ? 1 : LOOKS) && this.#rest === 0) this.#grow(next);
  }

  /** The step to which it can grow: by as many as the other end says that the way carries, or by one where it says nothing. */
  #largest(sourceLines: number, availableBitrate: number): number {
    const way = this.#way;
    const share = way === undefined ? 1 : FEW;
    const farthest = way === undefined ? 0 : this.enough * STRIDE;
    let step = this.#step;
    for (const { bitrate, most = bitrate, way: least = 0 } of this.#sizes.slice(step + 1)) {
      const hasRoom = availableBitrate >= bitrate * share && (way ?? least) >= least;
      const isFar = step > this.#step && most > farthest;
      if (!hasRoom || isFar || this.#at(step).lines >= sourceLines) break;
      step++;
    }
    return step;
  }

  #isAmpleFor(step: number): boolean {
    return this.#way !== undefined && this.#way >= this.#mostOf(step) * AMPLE;
  }

  /** The largest size that such a way carries; a smaller one than this while this is on trial. */
  #stepFor(way: number): number {
    let step = this.#isOnTrial ? this.#before : this.#step;
    while (step > 0 && this.#mostOf(step) > way * PASSES) step--;
    return step;
  }

  get #isOnTrial(): boolean {
    return this.#before < this.#step && this.#age <= TRIAL_LOOKS;
  }

  get #isSettling(): boolean {
    return this.#before >= this.#step && this.#age <= SETTLE_LOOKS;
  }

  #mostOf(step: number): number {
    const { most, bitrate } = this.#at(step);
    return most ?? bitrate;
  }

  #at(step: number) {
    return this.#sizes[step] ?? NONE;
  }

  #grow(step: number): void {
    this.#before = step - 1;
    this.#move(step);
  }

  #shrink(step: number, leastRest: number): void {
    if (step < 0 || step === this.#step) return;
    this.#move(step);
    this.#before = step;
    this.#rest = Math.max(this.#nextRest, leastRest);
    this.#nextRest = Math.min(this.#rest * 2, LONGEST_REST);
  }

  #move(step: number): void {
    this.#step = step;
    this.#age = this.#lost = this.#ahead = this.#starved = 0;
  }
}

const NONE: Size = { lines: 240, bitrate: 0 };

function isLosing(from: number, to: number): boolean {
  return to < LEAST_FPS && from - to > BEHIND_FPS;
}
