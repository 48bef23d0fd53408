/** How many of the people's milliseconds pass in one of the machine's, so that minutes of patience fit a test. */
const HURRY = 6;
/** Milliseconds between two ticks. */
const TICK_MS = 10;
/** Milliseconds without an answer after which the servers count as kept from the processor. */
const PROMPT_MS = 100;
/** Milliseconds without an answer after which a server counts as stuck, and holds nothing up any longer. */
const STUCK_MS = 60_000;

interface Timer {
  dueAt: number;
  task: () => void;
}

/**
 * The time of a town. It runs fast once it is hurried, and stands still while this process or a server waits for the processor: nobody's
 * patience ends because the machine has other work.
 */
export class TownClock {
  readonly #timers = new Set<Timer>();
  readonly #start = Date.now();
  readonly #ended = new AbortController();
  readonly #ticker: NodeJS.Timeout;
  readonly #askedAt = new Map<string, number>();
  #pace = 1;
  #passedMs = 0;
  #tickedAt = performance.now();

  /** @param origins - Of the servers that set the pace. One that is down does not hold the time up. */
  constructor(origins: Iterable<string>) {
    this.#ticker = setInterval(() => this.#tick(), TICK_MS);
    for (const origin of new Set(origins)) this.#feelPulse(origin);
  }

  readonly now = (): number => this.#start + Math.round(this.#passedMs);

  readonly setTimer = (task: () => void, ms: number): (() => void) => {
    const timer = { dueAt: this.#passedMs + ms, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  end(): void {
    clearInterval(this.#ticker);
    this.#ended.abort();
    this.#timers.clear();
  }

  /** From now on time runs fast. */
  hurry(): void {
    this.#pace = HURRY;
  }

  #tick(): void {
    const now = performance.now();
    const isHeldUp = [...this.#askedAt.values()].some(
      askedAt => now - askedAt > PROMPT_MS && now - askedAt < STUCK_MS,
    );
    if (!isHeldUp) this.#passedMs += Math.min(now - this.#tickedAt, 2 * TICK_MS) * this.#pace;
    this.#tickedAt = now;
    for (const timer of [...this.#timers]) {
      if (timer.dueAt <= this.#passedMs && this.#timers.delete(timer)) timer.task();
    }
  }

  async #feelPulse(origin: string): Promise<void> {
    const { signal } = this.#ended;
    while (!signal.aborted) {
      this.#askedAt.set(origin, performance.now());
      await fetch(`${origin}/health/live`, { signal })
        .then(answer => answer.arrayBuffer())
        .catch(() => {});
      this.#askedAt.delete(origin);
      await new Promise(resolve => setTimeout(resolve, PROMPT_MS));
    }
  }
}
