import type { Random } from '../faults/random.ts';
import type { OfficeDay } from './office-days.ts';
import type { Scenario } from './scenario.ts';

const HOUR_MS = 3_600_000;

/**
 * When people come, in ms since 1970, in order: just as many as the scenario says, spread over its open hours by its curve. Nobody
 * comes in the last minutes of a day, when no new contact begins.
 *
 * @returns One list for each day.
 */
export function planArrivals(scenario: Scenario, days: readonly OfficeDay[], random: Random): number[][] {
  const last = (scenario.site.channels.chat?.lastContactMinutes ?? 5) * 60_000;
  const stretches = days.flatMap((day, index) => {
    const parts = [];
    for (let hour = 0; hour < 24; hour++) {
      const start = day.at(`${String(hour).padStart(2, '0')}:00`);
      const from = Math.max(start, day.opensAt);
      const to = Math.min(start + HOUR_MS, day.closesAt - last);
      const weight = (scenario.curve[hour] ?? 0) * (to - from);
      if (to > from && weight > 0) parts.push({ index, from, to, weight });
    }
    return parts;
  });
  const total = stretches.reduce((sum, { weight }) => sum + weight, 0);
  const arrivals = days.map((): number[] => []);
  for (let i = 0; i < scenario.interactions; i++) {
    let left = random.next() * total;
    const stretch = stretches.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    if (stretch === undefined) throw new RangeError('the scenario has no open hours');
    const { from, index, to } = stretch;
    arrivals[index]?.push(Math.round(from + random.next() * (to - from)));
  }
  for (const day of arrivals) day.sort((a, b) => a - b);
  return arrivals;
}
