import type { Bus, BusHint } from './ports/bus.ts';

/** A bus for one process: hints arrive before `publish` returns. */
export function createInProcessBus(): Bus {
  const listeners = new Set<(hint: BusHint) => void>();
  return {
    publish: hint => {
      for (const listener of [...listeners]) listener(hint);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
