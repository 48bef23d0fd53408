import type { AgentId, BreakKind, SiteConfiguration } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../ports/tables.ts';
import { readLatestStates } from '../reports/agent-states.ts';
import { readPresentAgents } from './queue-reads.ts';

/**
 * Whether as many colleagues have such a break as the site lets have it at once: of all, or of those who share a skill with this agent.
 *
 * @param now - Milliseconds since 1970.
 */
export async function isBreakFull(
  db: Kysely<Tables>,
  { id: site, routing }: SiteConfiguration,
  { agent, kind, now }: { agent: AgentId; kind: BreakKind; now: number },
): Promise<boolean> {
  const rules = routing?.breakTurns?.filter(rule => rule.break === kind) ?? [];
  if (rules.length === 0) return false;
  const present = await readPresentAgents(db, site, now);
  const skills = present.find(({ id }) => id === agent)?.skills ?? [];
  const states = await readLatestStates(db, site);
  const away = present.filter(
    ({ id, state }) => id !== agent && state === 'away' && states.get(id)?.break_kind === kind,
  );
  return rules.some(({ atOnce, skill }) => {
    if (skill === undefined) return away.length >= atOnce;
    return skills.includes(skill) && away.filter(one => one.skills.includes(skill)).length >= atOnce;
  });
}
