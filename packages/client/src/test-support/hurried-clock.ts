/** How many milliseconds of the client pass in one of the machine's. */
const HURRY = 25;

/** A clock and timers that run fast, so that minutes of retries pass while a test waits for what they lead to. */
export function hurriedClock(): {
  now: () => number;
  setTimer: (task: () => void, ms: number) => () => void;
} {
  const start = Date.now();
  return {
    now: () => start + Math.round((performance.timeOrigin + performance.now() - start) * HURRY),
    setTimer(task, ms) {
      const timer = setTimeout(task, ms / HURRY);
      return () => clearTimeout(timer);
    },
  };
}
