import type { MetricFamily } from './metrics-text.ts';

interface Series {
  labels: Record<string, string>;
  /** How many values were at most each bound, not counting those of the bounds below. */
  counts: number[];
  sum: number;
  count: number;
}

/** How values spread, for each set of labels. */
export class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Series>();

  /** @param bounds - Upper bounds of the buckets, ascending; the last bucket, without a bound, comes by itself. */
  constructor(name: string, help: string, bounds: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
  }

  observe(labels: Record<string, string>, value: number): void {
    const key = Object.values(labels).join('\n');
    const series = this.#series.get(key) ?? { labels, counts: this.#bounds.map(() => 0), sum: 0, count: 0 };
    this.#series.set(key, series);
    const bucket = this.#bounds.findIndex(bound => value <= bound);
    if (bucket >= 0) series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += value;
    series.count += 1;
  }

  family(): MetricFamily {
    const samples = [...this.#series.values()].flatMap(({ labels, counts, sum, count }) => {
      let below = 0;
      const buckets = this.#bounds.map((bound, i) => {
        below += counts[i] ?? 0;
        return { suffix: '_bucket' as const, labels: { ...labels, le: String(bound) }, value: below };
      });
      return [
        ...buckets,
        { suffix: '_bucket' as const, labels: { ...labels, le: '+Inf' }, value: count },
        { suffix: '_sum' as const, labels, value: sum },
        { suffix: '_count' as const, labels, value: count },
      ];
    });
    return { name: this.#name, help: this.#help, type: 'histogram', samples };
  }
}
