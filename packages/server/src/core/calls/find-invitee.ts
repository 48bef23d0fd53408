import type { AgentId, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { readPresentAgents } from '../centre/queue-reads.ts';
import type { Invitee } from '../log/commands/call-guests.ts';
import type { Tables } from '../ports/tables.ts';

/**
 * Who would be invited into a call. Only colleagues who are there for others now can be: whoever is on a break is left in peace.
 *
 * @param at - Now, in ms.
 */
export async function findInvitee(
  db: Kysely<Tables>,
  site: SiteId,
  { by, of, at }: { by: AgentId; of: AgentId; at: number },
): Promise<Invitee> {
  const account = await db
    .selectFrom('agents')
    .select(['name', 'skills'])
    .where('site', '=', site)
    .where('id', '=', of)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  if (account === undefined) return { id: of, name: '', skills: [], refuse: 'agent-not-found' };
  const invitee = { id: of, name: account.name, skills: JSON.parse(account.skills) };
  const present = await readPresentAgents(db, site, at);
  const isThere = of !== by && present.some(({ id, state }) => id === of && state === 'available');
  return isThere ? invitee : { ...invitee, refuse: 'agent-not-able' };
}
