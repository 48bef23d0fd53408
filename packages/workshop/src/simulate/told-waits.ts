import type { ToldWait } from './scenario.ts';

/** From which on people are told only that it will be longer. */
const LONGEST_TOLD_SECONDS = 900;

/**
 * Half of all told waits are closer to the middle of their range than this, as a share of the true wait. Those told only that it will
 * be long have no middle.
 */
export function medianError(told: readonly ToldWait[]): number {
  const errors = told.flatMap(({ told: { minSeconds, maxSeconds }, waitedSeconds }) =>
    minSeconds >= LONGEST_TOLD_SECONDS || waitedSeconds === 0
      ? []
      : [Math.abs((minSeconds + maxSeconds) / 2 - waitedSeconds) / waitedSeconds],
  );
  return errors.sort((a, b) => a - b)[Math.floor(errors.length / 2)] ?? 0;
}

/** The share of people whose wait lay in the range that they were told. */
export function shareInside(told: readonly ToldWait[]): number {
  const inside = told.filter(
    ({ told: { minSeconds, maxSeconds }, waitedSeconds }) =>
      waitedSeconds >= minSeconds && (minSeconds >= LONGEST_TOLD_SECONDS || waitedSeconds <= maxSeconds),
  );
  return inside.length / Math.max(1, told.length);
}
