import type { AgentId, Colleague, PresenceState, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../ports/tables.ts';

/** Every other agent of the site with what they can do and whether they are there, in order of names. */
export async function readColleagues(
  db: Kysely<Tables>,
  site: SiteId,
  self: AgentId,
  now: number,
): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('agents')
    .leftJoin('presences', join =>
      join.onRef('presences.site', '=', 'agents.site').onRef('presences.agent', '=', 'agents.id'),
    )
    .select(['agents.id', 'agents.name', 'agents.skills', 'presences.state', 'presences.lease_until'])
    .where('agents.site', '=', site)
    .where('agents.id', '!=', self)
    .where('agents.disabled_at', 'is', null)
    .orderBy('agents.name')
    .execute();
  return rows.map(({ id, name, skills, state, lease_until }) => ({
    id,
    name,
    skills: JSON.parse(skills),
    presence: state !== null && (lease_until ?? 0) > now ? (state as PresenceState) : 'offline',
  }));
}
