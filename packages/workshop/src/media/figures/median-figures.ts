import { median } from '../../statistics.ts';

/** The middle of each figure over several calls; of those that could not be measured in every call there is none. */
export function medianFigures(calls: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const medians = new Map<string, number>();
  for (const name of calls[0]?.keys() ?? []) {
    const values = calls.map(figures => figures.get(name));
    if (values.some(value => value === undefined)) continue;
    medians.set(name, median(values as number[]));
  }
  return medians;
}
