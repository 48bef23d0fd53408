import { performance } from 'node:perf_hooks';

/** How much of a look the process must have slept for, to count as having nothing to do. */
const IDLE_SHARE = 0.6;

/**
 * Tells when everything that the last tick set off has come to its end: no request is under way, and the process, in which
 * people and server live with their sockets between them, has slept for a moment without being woken by any.
 */
export class Stillness {
  #underWay = 0;

  /** @param work - Counts as under way until it settles. */
  async while<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
    }
  }

  async reached(): Promise<void> {
    for (;;) {
      const before = performance.eventLoopUtilization();
      await new Promise(resolve => setTimeout(resolve, 1));
      const { idle, active } = performance.eventLoopUtilization(before);
      if (this.#underWay === 0 && idle >= IDLE_SHARE * (idle + active)) return;
    }
  }
}
