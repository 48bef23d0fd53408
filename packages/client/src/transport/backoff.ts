/** Milliseconds that no wait exceeds. */
const MAX_DELAY_MS = 15_000;

/** Growing delays between attempts, each drawn at random so that a thousand clients do not come back at once. */
export class Backoff {
  readonly #firstMs: number;
  readonly #random: (count: number) => Uint8Array;
  #attempts = 0;

  /** @param firstMs - The greatest first delay; each one after may be twice as long, up to 15 s. */
  constructor(firstMs: number, random: (count: number) => Uint8Array) {
    this.#firstMs = firstMs;
    this.#random = random;
  }

  /** Milliseconds to wait now: between half of the current bound and the whole. */
  next(): number {
    const bound = Math.min(this.#firstMs * 2 ** this.#attempts++, MAX_DELAY_MS);
    return Math.round((bound * (256 + (this.#random(1)[0] ?? 0))) / 512);
  }

  reset(): void {
    this.#attempts = 0;
  }
}
