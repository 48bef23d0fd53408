import type { Kysely } from 'kysely';

/** Until when agents finish what belongs to a contact that has ended. */
export async function wrapUp(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('presences')
    .addColumn('wrap_up_until', 'bigint', c => c.notNull().defaultTo(0))
    .execute();
}
