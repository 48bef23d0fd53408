import type { SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../ports/tables.ts';

/** Every visitor who is the same person as the given one, that one included, the longest known first. */
export async function devicesOf(db: Kysely<Tables>, site: SiteId, visitor: string): Promise<string[]> {
  const rows = await db
    .selectFrom('visitors as own')
    .innerJoin('visitors as device', join =>
      join.onRef('device.site', '=', 'own.site').onRef('device.person', '=', 'own.person'),
    )
    .select('device.id')
    .where('own.site', '=', site)
    .where('own.id', '=', visitor)
    .orderBy('device.created_at')
    .orderBy('device.id')
    .execute();
  return rows.map(({ id }) => id);
}
