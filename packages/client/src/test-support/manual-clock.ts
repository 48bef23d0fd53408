interface Timer {
  dueAt: number;
  task: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock {
  #now = Date.UTC(2026, 2, 2, 12);
  readonly #timers = new Set<Timer>();

  readonly now = (): number => this.#now;

  readonly setTimer = (task: () => void, ms: number): (() => void) => {
    const timer = { dueAt: this.#now + ms, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Lets so many milliseconds pass, calling what falls due in its order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#timers].sort((a, b) => a.dueAt - b.dueAt);
      if (!next || next.dueAt > end) break;
      this.#timers.delete(next);
      this.#now = next.dueAt;
      next.task();
    }
    this.#now = end;
  }

  /** Milliseconds until each timer falls due, soonest first. */
  get pending(): number[] {
    return [...this.#timers].map(({ dueAt }) => dueAt - this.#now).sort((a, b) => a - b);
  }
}
