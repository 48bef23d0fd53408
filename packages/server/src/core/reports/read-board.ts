import { type Board, type BoardQueue, type BreakKind, DEFAULT_BREAK_MINUTES } from '@ventanilla/protocol';
import { readPresentAgents, readWholeQueue } from '../centre/queue-reads.ts';
import { queueKey } from '../centre/queue-standings.ts';
import { isAble } from '../centre/routing.ts';
import type { HandlerContext } from '../handler-context.ts';
import { readLatestStates } from './agent-states.ts';

/** From which wait on somebody should do something: three minutes, as cities promise. */
const ALARM_SECONDS = 180;

/** How queues and agents of a site stand now. */
export async function readBoard(
  { centre, runtime, sites, storage }: Pick<HandlerContext, 'centre' | 'runtime' | 'sites' | 'storage'>,
  site: string,
): Promise<Board> {
  const { db } = storage;
  const now = runtime.now();
  const agents = await readPresentAgents(db, site, now);
  const queue = await readWholeQueue(db, site, { sites, runtime, answers: centre.answers });
  const waited = queue.map(({ queuedAt }) => Math.max(0, now - queuedAt) / 1_000);
  const queues = [...Map.groupBy(queue, ({ channel, skills }) => queueKey(channel, skills)).values()].flatMap(
    ([first, ...rest]): BoardQueue[] => {
      if (first === undefined) return [];
      const { channel, skills } = first;
      const oldest = Math.min(first.queuedAt, ...rest.map(({ queuedAt }) => queuedAt));
      return [
        {
          channel,
          skills,
          waiting: rest.length + 1,
          longestWaitSeconds: Math.max(0, now - oldest) / 1_000,
          able: agents.filter(agent => isAble(agent, skills)).length,
        },
      ];
    },
  );
  const held = await countHeld(storage.db, site);
  const states = await readLatestStates(storage.db, site);
  return {
    at: new Date(now).toISOString(),
    waiting: queue.length,
    longestWaitSeconds: Math.max(0, ...waited),
    alarmSeconds: ALARM_SECONDS,
    alarms: waited.filter(wait => wait > ALARM_SECONDS).length,
    queues,
    agents: agents
      .map(({ id, name, state }) => {
        const latest = states.get(id);
        const isSame = latest?.state === state;
        const kind = isSame && state === 'away' ? (latest.break_kind as BreakKind | null) : null;
        const limitMinutes =
          kind && (sites.get(site)?.routing?.breakMinutes?.[kind] ?? DEFAULT_BREAK_MINUTES[kind]);
        return {
          id,
          name,
          state,
          ...(kind && { break: kind }),
          ...(isSame && { since: new Date(Number(latest.at)).toISOString() }),
          isOverLimit: limitMinutes !== null && now - Number(latest?.at) > limitMinutes * 60_000,
          contacts: held.get(id) ?? 0,
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

async function countHeld(db: HandlerContext['storage']['db'], site: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('contacts')
    .select(eb => ['agent', eb.fn.countAll().as('count')])
    .where('status', '=', 'assigned')
    .where('site', '=', site)
    .groupBy('agent')
    .execute();
  return new Map(rows.map(({ agent, count }) => [agent ?? '', Number(count)]));
}
