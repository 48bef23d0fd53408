import type { SiteConfiguration, StaffingHour, StaffingPlan } from '@ventanilla/protocol';
import { type Kysely, sql } from 'kysely';
import { AGENT_CAPACITY, CHANNEL_WEIGHT } from '../centre/capacity.ts';
import { readPresentAgents } from '../centre/queue-reads.ts';
import type { Tables } from '../ports/tables.ts';
import { agentsNeeded, erlangC } from '../staffing/erlang.ts';
import { OfficeClock } from './office-clock.ts';

const HOUR_MS = 3_600_000;
/** Within it no zone has two hours. */
const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
/** How far back arrivals are looked at. */
const LOOK_BACK_DAYS = 28;
const HOURS_AHEAD = 8;
const TARGET = { serviceLevel: 0.8, withinSeconds: 20 };

/**
 * How many agents the next hours need, for chats: what came in the same hour of earlier days of the same kind (workdays, or
 * the days of a weekend), by Erlang C.
 */
export async function planStaffing(
  db: Kysely<Tables>,
  { id, timeZone }: Pick<SiteConfiguration, 'id' | 'timeZone'>,
  now: number,
): Promise<StaffingPlan> {
  const clock = new OfficeClock(timeZone);
  const rows = await db
    .selectFrom('interactions')
    .select(eb => [
      sql<number>`queued_at / ${sql.lit(QUARTER_MS)}`.as('quarter'),
      eb.fn.countAll().as('offered'),
      sql<number>`sum(case when answered_at is not null and ended_at is not null then 1 else 0 end)`.as(
        'handled',
      ),
      sql<number>`sum(case when answered_at is not null and ended_at is not null then handling_ms else 0 end)`.as(
        'handling_ms',
      ),
    ])
    .where('site', '=', id)
    .where('started_at', '>=', now - LOOK_BACK_DAYS * DAY_MS)
    .where('started_at', '<', clock.startOf(clock.read(now).day))
    .where('queued_at', 'is not', null)
    .groupBy(sql`queued_at / ${sql.lit(QUARTER_MS)}`)
    .execute();
  const perHour = new Map<string, number>();
  const days = new Map<string, Set<string>>();
  let handlingMs = 0;
  let handled = 0;
  for (const row of rows) {
    const { day, hour } = clock.read(Number(row.quarter) * QUARTER_MS);
    const kind = kindOf(day);
    days.set(kind, (days.get(kind) ?? new Set()).add(day));
    perHour.set(`${kind} ${hour}`, (perHour.get(`${kind} ${hour}`) ?? 0) + Number(row.offered));
    handlingMs += Number(row.handling_ms);
    handled += Number(row.handled);
  }
  const handlingSeconds = handled === 0 ? 0 : handlingMs / handled / 1_000;
  const concurrency = AGENT_CAPACITY / CHANNEL_WEIGHT.chat;
  const first = Math.ceil(now / HOUR_MS) * HOUR_MS;
  const hours = Array.from({ length: HOURS_AHEAD }, (_, index): StaffingHour => {
    const at = first + index * HOUR_MS;
    const { day, hour } = clock.read(at);
    const kind = kindOf(day);
    const expected = (perHour.get(`${kind} ${hour}`) ?? 0) / Math.max(1, days.get(kind)?.size ?? 0);
    const traffic = { arrivalsPerHour: expected, handlingSeconds };
    const needed = agentsNeeded(traffic, TARGET, concurrency);
    const wait = erlangC(traffic, needed * concurrency).meanWaitSeconds;
    return {
      at: new Date(at).toISOString(),
      expected,
      agentsNeeded: needed,
      meanWaitSeconds: needed === 0 || !Number.isFinite(wait) ? null : wait,
    };
  });
  const present = await readPresentAgents(db, id, now);
  return {
    timeZone,
    days: [...days.values()].reduce((sum, { size }) => sum + size, 0),
    handlingSeconds,
    concurrency,
    target: TARGET,
    agentsNow: present.filter(({ state }) => state === 'available').length,
    hours,
  };
}

/** Workdays are like each other; Saturdays and Sundays each like their own. */
function kindOf(day: string): 'workday' | 'saturday' | 'sunday' {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 ? 'sunday' : weekday === 6 ? 'saturday' : 'workday';
}
