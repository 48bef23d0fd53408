import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StorageError } from '../../core/ports/storage-error.ts';

const HISTORY_TABLE = 'ventanilla_migrations';
const LOCK_TABLE = 'ventanilla_migration_lock';

/**
 * Brings a database up to date.
 *
 * @throws {StorageError} `written-by-newer-release`: its history names a migration that this release does not have.
 */
export async function migrateDatabase<Schema>(
  db: Kysely<Schema>,
  migrations: Record<string, Migration>,
): Promise<void> {
  await refuseNewer(db as unknown as Kysely<History>, new Set(Object.keys(migrations)));
  const migrator = new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => migrations },
    migrationTableName: HISTORY_TABLE,
    migrationLockTableName: LOCK_TABLE,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

interface History {
  [HISTORY_TABLE]: { name: string };
}

async function refuseNewer(db: Kysely<History>, known: Set<string>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(table => table.name === HISTORY_TABLE)) return;
  const done = await db.selectFrom(HISTORY_TABLE).select('name').orderBy('name').execute();
  const unknown = done.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new StorageError(
    'written-by-newer-release',
    `the database was written by a newer release of Ventanilla (it has ${unknown.join(', ')}); upgrade this server`,
  );
}
