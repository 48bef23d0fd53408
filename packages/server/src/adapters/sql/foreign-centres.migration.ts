import { type Kysely, sql } from 'kysely';

/** What is told to contact centres elsewhere, and what they say of themselves. */
export async function foreignCentres(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const id = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('deliveries')
    .addColumn('site', id, c => c.notNull())
    .addColumn('backend', id, c => c.notNull())
    .addColumn('contact', id, c => c.notNull())
    .addColumn('delivered', 'integer', c => c.notNull())
    .addColumn('target', 'integer', c => c.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('lease_until', 'bigint', c => c.notNull())
    .addColumn('attempts', 'integer', c => c.notNull())
    .addPrimaryKeyConstraint('deliveries_key', ['contact', 'backend', 'site'])
    .execute();
  await db.schema
    .createIndex('deliveries_due')
    .on('deliveries')
    .columns(['backend', 'due_at'])
    .where(sql.ref('due_at'), 'is not', null)
    .execute();
  await db.schema
    .createTable('told_availability')
    .addColumn('site', id, c => c.notNull())
    .addColumn('backend', id, c => c.notNull())
    .addColumn('channel', id, c => c.notNull())
    .addColumn('capacity', 'text', c => c.notNull())
    .addColumn('said_at', 'bigint', c => c.notNull())
    .addColumn('valid_until', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('told_availability_key', ['site', 'backend', 'channel'])
    .execute();
}
