import { getHeapSpaceStatistics } from 'node:v8';

/**
 * Loaded before a measured program (`node --import`): answers each message of the process that started it with what the
 * program has used so far.
 */
export interface Usage {
  /** CPU time of the process, user and system, in µs. */
  cpuMicros: number;
  /**
   * Resident memory after a full collection of garbage, in bytes, without V8's space for young objects: it is empty then, and how large
   * it has grown tells what was alive at some moment before, not what anything keeps.
   */
  residentBytes: number;
}

export type UsageRequest = 'usage' | 'usage-after-collection';

process.on('message', (request: UsageRequest) => {
  if (request === 'usage-after-collection') for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpuMicros: user + system, residentBytes: process.memoryUsage.rss() - youngBytes() };
  process.send?.(usage);
});
process.channel?.unref(); // The program ends when its own work does.

function youngBytes(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.physical_space_size ?? 0
  );
}
