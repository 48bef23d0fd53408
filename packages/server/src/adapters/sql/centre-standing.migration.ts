import { type Kysely, sql } from 'kysely';

/** What supervisors decide about channels, who decided it, and how long things have taken of late. */
export async function centreStanding(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const id = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('channel_pauses')
    .addColumn('site', id, c => c.notNull())
    .addColumn('channel', id, c => c.notNull())
    .addColumn('reason', 'text', c => c.notNull())
    .addColumn('agent', id, c => c.notNull())
    .addColumn('agent_name', 'text', c => c.notNull())
    .addColumn('since', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('channel_pauses_key', ['site', 'channel'])
    .execute();
  await db.schema
    .createTable('site_acts')
    .addColumn('site', id, c => c.notNull())
    .addColumn('id', id, c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('agent', id, c => c.notNull())
    .addColumn('agent_name', 'text', c => c.notNull())
    .addColumn('kind', id, c => c.notNull())
    .addColumn('payload', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('site_acts_key', ['site', 'id'])
    .execute();
  await db.schema.createIndex('site_acts_time').on('site_acts').columns(['site', 'at']).execute();
  await db.schema
    .createTable('queue_measures')
    .addColumn('site', id, c => c.notNull())
    .addColumn('queue', id, c => c.notNull())
    .addColumn('handled', 'integer', c => c.notNull())
    .addColumn('handling_ms', 'double precision', c => c.notNull())
    .addColumn('answered', 'integer', c => c.notNull())
    .addColumn('wait_ms', 'double precision', c => c.notNull())
    .addPrimaryKeyConstraint('queue_measures_key', ['site', 'queue'])
    .execute();
}
