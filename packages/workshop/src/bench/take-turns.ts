import type { MeasuredProcess } from './measured-process.ts';

/** Counts how much CPU time a server spends for each thing that is done in a stretch of time, in µs. */
export async function cpuMicrosFor(process: MeasuredProcess, run: () => Promise<number>): Promise<number> {
  const before = await process.usage();
  const done = await run();
  const after = await process.usage();
  return (after.cpuMicros - before.cpuMicros) / done;
}

/** Lets two sides take turns, the one that begins changing, and collects a figure of each. */
export async function takeTurns<T>(
  slices: number,
  floor: () => Promise<T>,
  ours: () => Promise<T>,
): Promise<{ floor: T[]; ours: T[] }> {
  const figures = { floor: [] as T[], ours: [] as T[] };
  for (let slice = 0; slice < slices; slice++) {
    if (slice % 2 === 0) figures.floor.push(await floor());
    figures.ours.push(await ours());
    if (slice % 2 === 1) figures.floor.push(await floor());
  }
  return figures;
}
