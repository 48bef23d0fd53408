import { type OpeningHours, WEEKDAYS } from '@ventanilla/protocol';
import type { Scenario } from './scenario.ts';

/** One day on which the office is open; times in ms since 1970. */
export interface OfficeDay {
  /** Such as `2021-10-20`. */
  date: string;
  opensAt: number;
  closesAt: number;
  /** @param time - `HH:MM` of this day. */
  at(time: string): number;
}

const DAY_MS = 86_400_000;

/** The days that a scenario plays, in order. */
export function officeDays(scenario: Scenario): OfficeDay[] {
  const hours = scenario.site.channels.chat?.hours;
  if (hours === undefined) throw new TypeError('a simulated site has a chat');
  const days: OfficeDay[] = [];
  for (let noon = Date.parse(`${scenario.firstDay}T12:00:00Z`); days.length < scenario.days; noon += DAY_MS) {
    const date = new Date(noon).toISOString().slice(0, 10);
    if (scenario.closedDays.includes(date)) continue;
    const at = (time: string) => Date.parse(`${date}T${time}:00${scenario.utcOffset}`);
    const span = hours === 'always' ? { from: '00:00', to: '23:59' } : spanOf(hours, new Date(noon));
    if (span) days.push({ date, opensAt: at(span.from), closesAt: at(span.to), at });
  }
  return days;
}

function spanOf(hours: readonly OpeningHours[], day: Date): OpeningHours | undefined {
  const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7];
  return hours.find(({ days }) => weekday !== undefined && days.includes(weekday));
}
