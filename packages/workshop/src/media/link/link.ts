import { CLEAN, type LinkCondition } from './condition.ts';

export interface LinkOptions {
  /** Milliseconds of any clock. */
  now(): number;
  setTimer(run: () => void, delayMs: number): unknown;
  /** From 0 to below 1. */
  random(): number;
}

/** IP and UDP headers, which a link carries too. */
const HEADER_BYTES = 28;
/** Milliseconds before TCP first sends again what nobody confirmed; each time it waits twice as long. */
const FIRST_REPEAT_MS = 200;

/**
 * One direction of somebody's link to the network: everything of theirs shares its rate and its queue. Packets are lost or late;
 * pieces of a stream are only late, by as much as TCP takes to send them again.
 */
export class Link {
  condition: LinkCondition = CLEAN;
  /** Packets that were handed on, and those that were not. */
  passed = 0;
  dropped = 0;
  readonly #options: LinkOptions;
  /** When the bottleneck will have sent what waits before it. */
  #busyUntil = 0;
  /** When what was handed over last arrives: nothing overtakes it. */
  #arrivesAt = 0;
  #downSince: number | undefined;
  #held: (() => void)[] = [];

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  /** Passes nothing from now on, until `mend()`. */
  cut(): void {
    this.#downSince ??= this.#options.now();
  }

  mend(): void {
    if (this.#downSince === undefined) return;
    const { now, setTimer } = this.#options;
    const outageMs = now() - this.#downSince;
    this.#downSince = undefined;
    const held = this.#held;
    this.#held = [];
    const resend = () => {
      for (const pass of held) pass();
    };
    setTimer(resend, repeatAfter(outageMs) - outageMs);
  }

  /** One packet of so many bytes; `deliver` is called when it arrives, or never. */
  sendPacket(bytes: number, deliver: () => void): void {
    const { now, random } = this.#options;
    const { loss, queueMs } = this.condition;
    const isLost = this.#downSince !== undefined || random() < loss || this.#busyUntil - now() > queueMs;
    if (isLost) {
      this.dropped += 1;
      return;
    }
    this.passed += 1;
    this.#pass(bytes + HEADER_BYTES, 0, deliver);
  }

  /** A piece of a stream, which arrives after all before it. */
  sendPiece(bytes: number, deliver: () => void): void {
    if (this.#downSince !== undefined) {
      this.#held.push(() => this.sendPiece(bytes, deliver));
      return;
    }
    const { delayMs, loss } = this.condition;
    const isLost = this.#options.random() < loss;
    this.#pass(bytes + HEADER_BYTES, isLost ? FIRST_REPEAT_MS + 2 * delayMs : 0, deliver);
  }

  #pass(bytes: number, extraMs: number, deliver: () => void): void {
    const { now, random, setTimer } = this.#options;
    const { bitsPerSecond, delayMs, jitterMs } = this.condition;
    const at = now();
    this.#busyUntil = Math.max(at, this.#busyUntil) + (bytes * 8 * 1_000) / bitsPerSecond;
    const arrivesAt = this.#busyUntil + delayMs + jitterMs * random();
    // What TCP sends again holds up its own stream alone.
    if (extraMs === 0) this.#arrivesAt = Math.max(this.#arrivesAt, arrivesAt);
    const waitMs = (extraMs === 0 ? this.#arrivesAt : arrivesAt + extraMs) - at;
    if (waitMs < 1) deliver();
    else setTimer(deliver, waitMs);
  }
}

/** When TCP sends again for the first time after so many milliseconds without an answer. */
function repeatAfter(outageMs: number): number {
  let at = FIRST_REPEAT_MS;
  for (let wait = FIRST_REPEAT_MS; at < outageMs; at += wait) wait *= 2;
  return at;
}
