import { type Kysely, sql } from 'kysely';

/** What became of wishes to be called. The log tells it, and is read again from its beginning. */
export async function callbackFigures(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const word = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema.alterTable('interactions').addColumn('callback', word).execute();
  await sql`update consumers set cursor = '', lease_until = 0 where name = 'reports'`.execute(db);
}
