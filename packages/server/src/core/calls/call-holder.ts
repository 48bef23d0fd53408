import type { AgentId, CallId, ContactId, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { eventFromRow } from '../log/event-row.ts';
import type { Tables } from '../ports/tables.ts';

/**
 * With which agent a call met, before an event of its contact: who took it last, or whoever held the contact when its citizen took it.
 * From the log, since another process may have seen any of it.
 *
 * @param n - Number of that event.
 * @returns `undefined` for a call that nobody had taken, which never met anywhere.
 */
export async function holderBefore(
  db: Kysely<Tables>,
  { site, contact, call, n }: { site: SiteId; contact: ContactId; call: CallId; n: number },
): Promise<AgentId | undefined> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('site', '=', site)
    .where('contact', '=', contact)
    .where('n', '<', n)
    .where('kind', 'in', ['assigned', 'call-accepted'])
    .orderBy('n', 'desc')
    .execute();
  let isTaken = false;
  for (const { actor, kind, payload } of rows.map(eventFromRow)) {
    if (isTaken && kind === 'assigned' && payload !== null) return payload.agent.id;
    // What was blanked in the same moment is of the call all the same: a contact has one at a time.
    if (isTaken || kind !== 'call-accepted' || (payload !== null && payload.call !== call)) continue;
    if (actor.role === 'agent') return actor.id;
    isTaken = true;
  }
  return undefined;
}
