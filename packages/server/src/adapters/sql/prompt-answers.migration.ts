import type { Kysely } from 'kysely';

/** How soon contacts are answered for which somebody is free. */
export async function promptAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('queue_measures')
    .addColumn('prompt', 'integer', c => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('queue_measures')
    .addColumn('prompt_ms', 'double precision', c => c.notNull().defaultTo(0))
    .execute();
}
