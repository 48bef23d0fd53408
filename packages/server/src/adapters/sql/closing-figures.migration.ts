import { type Kysely, sql } from 'kysely';

/** How agents said that matters ended. The log tells it, and is read again from its beginning. */
export async function closingFigures(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const word = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema.alterTable('interactions').addColumn('closing', word).execute();
  await sql`update consumers set cursor = '', lease_until = 0 where name = 'reports'`.execute(db);
}
