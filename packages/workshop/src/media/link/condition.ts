/** What one direction of a link does to what passes. */
export interface LinkCondition {
  /** Milliseconds on the way, besides what a queue adds. */
  delayMs: number;
  /** Milliseconds that may be added at random; nothing overtakes. */
  jitterMs: number;
  /** Share of the packets that is lost, from 0 to 1. */
  loss: number;
  /** Bits a second that pass; `Infinity` for as many as come. */
  bitsPerSecond: number;
  /** Milliseconds of waiting before the bottleneck beyond which packets are dropped. */
  queueMs: number;
}

export const CLEAN: LinkCondition = {
  delayMs: 0,
  jitterMs: 0,
  loss: 0,
  bitsPerSecond: Number.POSITIVE_INFINITY,
  queueMs: 300,
};

/** The conditions that goals are set for. Delays are one way: half of the round trip. */
export const CONDITIONS = {
  n0: CLEAN,
  n1: { ...CLEAN, delayMs: 40, loss: 0.02, bitsPerSecond: 1_000_000 },
  n2: { ...CLEAN, delayMs: 50, bitsPerSecond: 300_000 },
  n3: { ...CLEAN, delayMs: 75, loss: 0.02, bitsPerSecond: 150_000 },
} as const satisfies Record<string, LinkCondition>;

export type ConditionName = keyof typeof CONDITIONS;
