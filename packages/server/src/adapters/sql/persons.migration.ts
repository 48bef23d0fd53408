import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Several devices of one person, and persons that the city has signed in: which visitors are the same person, join codes,
 * what proofs of work are signed with, and which have been used.
 */
export async function persons(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const id = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema.alterTable('visitors').addColumn('person', id).execute();
  await db.schema.alterTable('visitors').addColumn('subject_hash', id).execute();
  await sql`update visitors set person = id`.execute(db);
  await db.schema.createIndex('visitors_person').on('visitors').columns(['site', 'person']).execute();
  await db.schema.createIndex('visitors_subject').on('visitors').columns(['site', 'subject_hash']).execute();

  await db.schema
    .createTable('join_codes')
    .addColumn('site', id, c => c.notNull())
    .addColumn('name', id, c => c.notNull())
    .addColumn('code_hash', 'text', c => c.notNull())
    .addColumn('visitor', id, c => c.notNull())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .addColumn('failures', 'integer', c => c.notNull())
    .addColumn('used_by', id)
    .addPrimaryKeyConstraint('join_codes_key', ['site', 'name'])
    .execute();

  await db.schema
    .createTable('server_secrets')
    .addColumn('name', id, c => c.notNull().primaryKey())
    .addColumn('secret', 'text', c => c.notNull())
    .execute();

  await db.schema
    .createTable('used_proofs')
    .addColumn('nonce', id, c => c.notNull().primaryKey())
    .addColumn('expires_at', 'bigint', c => c.notNull())
    .execute();
}
