import type { AgentId, SiteId } from '@ventanilla/protocol';
import type { Kysely, Updateable } from 'kysely';
import type { StorageTransaction } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';

/** What an agent's row says; `undefined` for who has never been present. */
export async function readPresence(db: Kysely<Tables>, site: SiteId, agent: AgentId) {
  return await db
    .selectFrom('presences')
    .select(['state', 'lease_until', 'wrap_up_until'])
    .where('site', '=', site)
    .where('agent', '=', agent)
    .executeTakeFirst();
}

/** Does nothing for who has never been present. What an agent is besides is noted for the reports by `noteAgentState`. */
export async function updatePresence(
  db: Kysely<Tables>,
  site: SiteId,
  agent: AgentId,
  change: Omit<Updateable<Tables['presences']>, 'site' | 'agent'>,
): Promise<void> {
  await db.updateTable('presences').set(change).where('site', '=', site).where('agent', '=', agent).execute();
}

/** Puts an agent behind those who have been idle for longer. */
export async function markIdle(
  tx: StorageTransaction,
  site: SiteId,
  agent: AgentId,
  now: number,
): Promise<void> {
  await updatePresence(tx.db, site, agent, { idle_since: now });
}
