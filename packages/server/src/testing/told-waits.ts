import type { WaitRange } from '@ventanilla/protocol';
import { LONGEST_TOLD_SECONDS } from '../core/centre/expected-wait.ts';

/** What one person was told on coming, and how long the wait was. */
export interface ToldWait {
  told: WaitRange;
  waitedSeconds: number;
}

/**
 * Half of all told waits are closer to what was likely than this, as a share of the true wait; where only a range was told, to its middle.
 * Those told only that it will be long have no middle, and a wait of nothing has no share.
 *
 * @returns Infinity where there is nothing to compare.
 */
export function medianError(told: readonly ToldWait[]): number {
  const errors = told.flatMap(({ told: { minSeconds, maxSeconds, likelySeconds }, waitedSeconds }) => {
    const point = likelySeconds ?? (minSeconds + maxSeconds) / 2;
    const isComparable = minSeconds < LONGEST_TOLD_SECONDS && waitedSeconds > 0;
    return isComparable ? [Math.abs(point - waitedSeconds) / waitedSeconds] : [];
  });
  return errors.sort((a, b) => a - b)[Math.floor(errors.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** The share of people whose wait lay in the range that they were told; 0 where nobody was told anything. */
export function shareInside(told: readonly ToldWait[]): number {
  const inside = told.filter(
    ({ told: { minSeconds, maxSeconds }, waitedSeconds }) =>
      waitedSeconds >= minSeconds && (minSeconds >= LONGEST_TOLD_SECONDS || waitedSeconds <= maxSeconds),
  );
  return inside.length / Math.max(1, told.length);
}
