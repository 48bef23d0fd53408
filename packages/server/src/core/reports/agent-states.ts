import type { AgentId, BreakKind, PresenceState, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../ports/tables.ts';

export interface AgentStateChange {
  agent: AgentId;
  /** In ms since 1970. */
  at: number;
  state: PresenceState;
  break: BreakKind | null;
}

/** Notes what an agent is from now on. Saying the same again is kept too: a break that changes its kind is another one. */
export async function noteAgentState(
  db: Kysely<Tables>,
  site: SiteId,
  { agent, at, state, break: kind }: AgentStateChange,
): Promise<void> {
  const change = { state, break_kind: kind };
  await db
    .insertInto('agent_states')
    .values({ site, agent, at, ...change })
    .onConflict(conflict => conflict.columns(['site', 'agent', 'at']).doUpdateSet(change))
    .execute();
}

/** By agent, what each has said last. */
export async function readLatestStates(db: Kysely<Tables>, site: SiteId) {
  return new Map((await readLastChanges(db, site)).map(row => [row.agent, row]));
}

/** @param before - Milliseconds since 1970, from which on changes are left out. Default all count. */
async function readLastChanges(db: Kysely<Tables>, site: SiteId, before = Number.MAX_SAFE_INTEGER) {
  const last = db
    .selectFrom('agent_states')
    .select(eb => ['agent', eb.fn.max('at').as('at')])
    .where('site', '=', site)
    .where('at', '<', before)
    .groupBy('agent');
  return await db
    .selectFrom('agent_states')
    .innerJoin(last.as('last'), join =>
      join.onRef('last.agent', '=', 'agent_states.agent').onRef('last.at', '=', 'agent_states.at'),
    )
    .select(['agent_states.agent', 'agent_states.at', 'state', 'break_kind'])
    .where('site', '=', site)
    .execute();
}

/** Every change in a span, and for each agent the last one before it. In order of time. */
export async function readAgentStates(
  db: Kysely<Tables>,
  site: SiteId,
  from: number,
  to: number,
): Promise<AgentStateChange[]> {
  const earlier = await readLastChanges(db, site, from);
  const within = await db
    .selectFrom('agent_states')
    .select(['agent', 'at', 'state', 'break_kind'])
    .where('site', '=', site)
    .where('at', '>=', from)
    .where('at', '<', to)
    .orderBy('at')
    .execute();
  return [...earlier, ...within].map(row => ({
    agent: row.agent,
    at: Number(row.at),
    state: row.state as PresenceState,
    break: row.break_kind as BreakKind | null,
  }));
}

/** How long agents were at their desks in a span, breaks left out, all together, and how much of it in wrap-up; in ms. */
export function timeAtDesk(
  changes: readonly AgentStateChange[],
  from: number,
  to: number,
): { deskMs: number; wrapUpMs: number } {
  let deskMs = 0;
  let wrapUpMs = 0;
  for (const own of Map.groupBy(changes, ({ agent }) => agent).values()) {
    for (const [index, change] of own.entries()) {
      if (change.state === 'offline' || change.break !== null) continue;
      const end = Math.min(own[index + 1]?.at ?? to, to);
      const ms = Math.max(0, end - Math.max(change.at, from));
      deskMs += ms;
      if (change.state === 'wrap-up') wrapUpMs += ms;
    }
  }
  return { deskMs, wrapUpMs };
}
