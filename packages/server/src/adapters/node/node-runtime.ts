import { randomFillSync } from 'node:crypto';
import type { Log, Runtime } from '../../core/ports/runtime.ts';

/** Clock, randomness and timers of the process. @param log - Default: nothing is logged. */
export function createNodeRuntime({ log = SILENT }: { log?: Log } = {}): Runtime {
  return {
    now: () => Date.now(),
    randomBytes: count => randomFillSync(new Uint8Array(count)),
    setTimer: (task, delayMs) => {
      const timer = setTimeout(task, delayMs).unref();
      return () => clearTimeout(timer);
    },
    log,
  };
}

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
