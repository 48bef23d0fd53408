/** Lets so many through at once, and so many more as time passes. */
export interface Allowance {
  /** How many at once, after a pause. */
  burst: number;
  perMinute: number;
}

const MINUTE_MS = 60_000;

/** How much of one allowance one party has left. */
export class TokenBucket {
  readonly #allowance: Allowance;
  #tokens: number;
  #filledAt: number;

  /** @param now - In ms, as every `now` below. */
  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#tokens = allowance.burst;
    this.#filledAt = now;
  }

  /** @returns Whole seconds until one more is let through; 0 when this one is. */
  take(now: number): number {
    const { burst, perMinute } = this.#allowance;
    const elapsedMs = Math.max(0, now - this.#filledAt);
    this.#tokens = Math.min(burst, this.#tokens + (elapsedMs * perMinute) / MINUTE_MS);
    this.#filledAt = now;
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) * MINUTE_MS) / perMinute / 1_000);
    this.#tokens -= 1;
    return 0;
  }
}
