import type { Storage } from '../../core/ports/storage.ts';
import { StorageError } from '../../core/ports/storage-error.ts';
import { createPostgresPool, type PostgresPool } from './postgres-pool.ts';
import { PostgresStorage } from './postgres-storage.ts';
import { BEGIN_WRITER } from './postgres-transaction.ts';

export interface PostgresStorageOptions {
  /** Such as `postgres://user:password@host:5432/database`. */
  connectionString: string;
  /** Most connections of this process; four of them may be writing batches. Default 16. */
  maxConnections?: number;
  /**
   * Milliseconds after which a statement is given up as `unavailable`, so that one that hangs holds nothing for ever;
   * migrations are waited for. Default 30 000; 0 never gives up.
   */
  queryTimeoutMs?: number;
}

const WRITERS = 4;

/**
 * Keeps everything in a PostgreSQL database, version 13 or later, for any number of processes.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 * @throws {StorageError} `unavailable`: it cannot be reached. `not-durable`: `fsync` or `synchronous_commit` is off, so
 * that it would acknowledge what it may still lose.
 */
export async function createPostgresStorage(options: PostgresStorageOptions): Promise<Storage> {
  const { connectionString, maxConnections = 16, queryTimeoutMs = 30_000 } = options;
  const pool = createPostgresPool({
    connectionString,
    maxConnections: Math.max(1, maxConnections - WRITERS),
    queryTimeoutMs,
  });
  const openPatientPool = () =>
    createPostgresPool({ connectionString, maxConnections: 2, queryTimeoutMs: 0 });
  try {
    await refuseUnlessDurable(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const writers = createPostgresPool({
    connectionString,
    maxConnections: WRITERS,
    begin: BEGIN_WRITER,
    queryTimeoutMs,
  });
  return new PostgresStorage(pool, writers, openPatientPool);
}

async function refuseUnlessDurable(pool: PostgresPool): Promise<void> {
  const connection = await pool.connect();
  try {
    for (const setting of ['fsync', 'synchronous_commit']) {
      const { rows } = await connection.query<{ value: string }>('select current_setting($1) as value', [
        setting,
      ]);
      if (rows[0]?.value !== 'off') continue;
      throw new StorageError(
        'not-durable',
        `PostgreSQL has ${setting} off and could lose messages that were acknowledged; turn it on`,
      );
    }
  } finally {
    connection.release();
  }
}
