import type { Random } from '../faults/random.ts';
import type { Duration, Share } from './scenario.ts';

/** A time that varies about its mean, in ms. */
export function draw({ meanSeconds, spread }: Duration, random: Random): number {
  if (spread === 'exponential') return drawExponential(meanSeconds, random);
  const location = Math.log(meanSeconds) - spread ** 2 / 2;
  return 1_000 * Math.exp(location + spread * normal(random));
}

/** A time that nothing so far says anything about, in ms. */
export function drawExponential(meanSeconds: number, random: Random): number {
  return -1_000 * meanSeconds * Math.log(1 - random.next());
}

export function choose<Value>(shares: readonly Share<Value>[], random: Random): Value {
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  let left = random.next() * total;
  for (const { share, value } of shares) {
    left -= share;
    if (left < 0) return value;
  }
  throw new RangeError('nothing to choose from');
}

/** By Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
