import type { Kysely } from 'kysely';

/** The call of a contact that is under way, as JSON text; `null` while there is none. */
export async function calls(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('contacts').addColumn('call', 'text').execute();
}
