import { type Kysely, sql } from 'kysely';

/** Which words contacts hold, so that agents find them. A word alone finds its row: keys begin with what narrows most. */
export async function search(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const isPostgres = dialect === 'postgres';
  const id = isPostgres ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('search_words')
    .addColumn('site', id, c => c.notNull())
    .addColumn('contact', id, c => c.notNull())
    .addColumn('word', id, c => c.notNull())
    .addPrimaryKeyConstraint('search_words_key', ['contact', 'site', 'word'])
    .modifyEnd(isPostgres ? sql`` : sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('search_words_word')
    .on('search_words')
    .columns(['word', 'site', 'contact'])
    .execute();
}
