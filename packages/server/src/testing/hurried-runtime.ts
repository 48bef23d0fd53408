import type { Log, Runtime } from '../core/ports/runtime.ts';

/** A runtime whose clock stands still until the test moves it. */
export interface HurriedRuntime extends Runtime {
  /** Moves the clock forward. */
  pass(ms: number): void;
  /** What was logged as an error. */
  readonly errors: { event: string; fields: unknown }[];
  /** Resolves once so many errors have been logged. */
  untilErrors(count: number): Promise<void>;
}

/**
 * For tests: time passes only when they say so, and timers come at once instead of waiting for it. Whatever is woken must
 * look at the clock before it acts, as it must anyway, since timers are never exact.
 *
 * @param options.longestTimerMs - How long a timer may take at most. Default 5.
 */
export function createHurriedRuntime({ longestTimerMs = 5 } = {}): HurriedRuntime {
  let now = Date.parse('2026-03-02T15:00:00Z');
  const errors: HurriedRuntime['errors'] = [];
  const waiters: (() => void)[] = [];
  const log: Log = {
    info: () => {},
    warn: () => {},
    error: (event, fields) => {
      errors.push({ event, fields });
      for (const waiter of waiters.splice(0)) waiter();
    },
  };
  return {
    now: () => now,
    pass: ms => {
      now += ms;
    },
    randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    setTimer: (task, delayMs) => {
      const timer = setTimeout(task, Math.min(delayMs, longestTimerMs));
      return () => clearTimeout(timer);
    },
    log,
    errors,
    untilErrors: async count => {
      while (errors.length < count) await new Promise<void>(resolve => waiters.push(resolve));
    },
  };
}
