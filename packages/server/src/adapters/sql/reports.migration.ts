import { type Kysely, sql } from 'kysely';

/** What reports are drawn from: each time that a citizen came, and when agents were at work. */
export async function reports(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const id = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('interactions')
    .addColumn('site', id, c => c.notNull())
    .addColumn('contact', id, c => c.notNull())
    .addColumn('n', 'integer', c => c.notNull())
    .addColumn('channel', id, c => c.notNull())
    .addColumn('skills', 'text', c => c.notNull())
    .addColumn('topic', 'text')
    .addColumn('zone', 'text')
    .addColumn('outcome', id, c => c.notNull())
    .addColumn('automated', 'integer', c => c.notNull())
    .addColumn('started_at', 'bigint', c => c.notNull())
    .addColumn('queued_at', 'bigint')
    .addColumn('answered_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('handling_ms', 'bigint', c => c.notNull())
    .addColumn('score', 'integer')
    .addPrimaryKeyConstraint('interactions_key', ['site', 'contact', 'n'])
    .execute();
  await db.schema
    .createIndex('interactions_time')
    .on('interactions')
    .columns(['site', 'started_at'])
    .execute();
  await db.schema
    .createTable('agent_states')
    .addColumn('site', id, c => c.notNull())
    .addColumn('agent', id, c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('state', id, c => c.notNull())
    .addColumn('break_kind', id)
    .addPrimaryKeyConstraint('agent_states_key', ['site', 'agent', 'at'])
    .execute();
  await db.schema.createIndex('agent_states_time').on('agent_states').columns(['site', 'at']).execute();
}
