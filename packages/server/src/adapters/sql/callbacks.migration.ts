import { type Kysely, sql } from 'kysely';

/** The wish to be called back, as JSON text; which numbers have one, and what lets somebody manage it. */
export async function callbacks(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const id = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema.alterTable('contacts').addColumn('callback', 'text').execute();
  await db.schema
    .createTable('callback_numbers')
    .addColumn('site', id, c => c.notNull())
    .addColumn('contact', id, c => c.notNull())
    .addColumn('number_hash', id, c => c.notNull())
    .addColumn('topic', id, c => c.notNull())
    .addColumn('opened_at', 'bigint', c => c.notNull())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('callback_numbers_key', ['contact', 'site', 'opened_at'])
    .execute();
  await db.schema
    .createIndex('callback_numbers_number')
    .on('callback_numbers')
    .columns(['number_hash', 'site', 'topic'])
    .execute();
  await db.schema
    .createTable('callback_keys')
    .addColumn('site', id, c => c.notNull())
    .addColumn('key_hash', id, c => c.notNull())
    .addColumn('contact', id, c => c.notNull())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('callback_keys_key', ['site', 'key_hash'])
    .execute();
}
