import type { Stillness } from './stillness.ts';

interface Timer {
  dueAt: number;
  task: () => void;
  isCancelled: boolean;
}

export interface SimulatedClockOptions {
  /** In ms since 1970. */
  startAt: number;
  /** Everything that is due within one tick happens at its end. */
  tickMs: number;
  stillness: Stillness;
}

/**
 * The time of a simulated city, shared by its people and its server. It stands still while anything is under way, and goes on
 * to the next moment at which something is due: an hour without events takes as long as its timers take to run, and no answer
 * is ever late because the machine was slow.
 */
export class SimulatedClock {
  /** By the number of the tick at whose end they are due. */
  readonly #ticks = new Map<number, Set<Timer>>();
  readonly #tickMs: number;
  readonly #stillness: Stillness;
  /** How late timers ran, in ms: how many of each. */
  readonly #lags = new Map<number, number>();
  #now: number;

  constructor({ startAt, stillness, tickMs }: SimulatedClockOptions) {
    this.#now = startAt;
    this.#tickMs = tickMs;
    this.#stillness = stillness;
  }

  readonly now = (): number => this.#now;

  readonly setTimer = (task: () => void, delayMs: number): (() => void) => {
    const timer = { dueAt: this.#now + Math.max(0, delayMs), task, isCancelled: false };
    const tick = this.#tickOf(timer.dueAt);
    const timers = this.#ticks.get(tick) ?? new Set();
    this.#ticks.set(tick, timers.add(timer));
    return () => {
      timer.isCancelled = true;
      timers.delete(timer);
    };
  };

  /** Lets time pass until something holds. */
  async runUntil(holds: () => boolean): Promise<void> {
    for (;;) {
      await this.#stillness.reached();
      if (holds()) return;
      this.#now = Math.max(this.#now, this.#nextTick() * this.#tickMs);
      this.#runDue();
    }
  }

  /** Goes to a moment at once; what was due until then happens there, and once. Nobody's lag is counted. */
  async jumpTo(moment: number): Promise<void> {
    await this.#stillness.reached();
    this.#now = Math.max(this.#now, moment);
    this.#runDue(false);
  }

  /** The time by which a share of all timers were late at most, in seconds. */
  lagSeconds(share: number): number {
    const lags = [...this.#lags].sort(([a], [b]) => a - b);
    const total = lags.reduce((sum, [, count]) => sum + count, 0);
    let counted = 0;
    for (const [lag, count] of lags) {
      counted += count;
      if (counted >= share * total) return lag / 1_000;
    }
    return 0;
  }

  #runDue(isCounted = true): void {
    const last = this.#tickOf(this.#now);
    const due: Timer[] = [];
    for (const [tick, timers] of this.#ticks) {
      if (tick > last) continue;
      this.#ticks.delete(tick);
      for (const timer of timers) due.push(timer);
    }
    due.sort((a, b) => a.dueAt - b.dueAt);
    for (const timer of due) {
      // By one before it.
      if (timer.isCancelled) continue;
      if (isCounted) this.#count(this.#now - timer.dueAt);
      timer.task();
    }
  }

  #count(lag: number): void {
    this.#lags.set(lag, (this.#lags.get(lag) ?? 0) + 1);
  }

  #nextTick(): number {
    const first = Math.min(...[...this.#ticks].flatMap(([tick, { size }]) => (size > 0 ? [tick] : [])));
    if (first === Number.POSITIVE_INFINITY) throw new Error('nothing will ever happen again');
    return first;
  }

  #tickOf(moment: number): number {
    return Math.ceil(moment / this.#tickMs);
  }
}
