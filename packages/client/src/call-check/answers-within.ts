import type { Environment } from '../environment.ts';
import type { WayState } from './way-report.ts';

/** Milliseconds after which what has not answered counts as silent: longer than a slow mobile link takes to open anything. */
const PATIENCE_MS = 8_000;

/**
 * Waits for one answer, and lets go of what was asked.
 *
 * @param ask - Calls `done` with what was found, once or more often. @returns What closes it.
 */
export function answersWithin(
  { setTimer }: Pick<Environment, 'setTimer'>,
  ask: (done: (state: WayState) => void) => () => void,
): Promise<WayState> {
  return new Promise(resolve => {
    let close: (() => void) | undefined;
    let isOver = false;
    const done = (state: WayState) => {
      if (isOver) return;
      isOver = true;
      cancelTimer();
      close?.();
      resolve(state);
    };
    const cancelTimer = setTimer(() => done('silent'), PATIENCE_MS);
    close = ask(done);
    if (isOver) close();
  });
}
