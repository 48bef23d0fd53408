import { type Kysely, sql } from 'kysely';

/**
 * Files of pages, kept so that a page of an earlier release still gets them from any server on this database. The one table
 * without a site: files are the release's, the same for all.
 */
export async function pageFiles(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const path = dialect === 'postgres' ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('page_files')
    .addColumn('path', path, c => c.primaryKey().notNull())
    .addColumn('content', 'text', c => c.notNull())
    .addColumn('served_at', 'bigint', c => c.notNull())
    .execute();
}
