import { isWorthRetrying } from './postgres-errors.ts';
import type { PostgresConnection, PostgresPool } from './postgres-pool.ts';

/**
 * The isolation is said aloud since a cluster may default to something stricter, in which a lock shows an older row.
 * Whatever happens here looks up few rows by a key; a statement that was first planned while its table was nearly
 * empty would otherwise go on reading all of it while it grows.
 */
const BEGIN = `begin isolation level read committed;
  set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off`;
const MAX_ATTEMPTS = 8;
const BACKOFF_MS = 10;

/**
 * Runs `work` in a transaction, and again after a deadlock or a lost race, a few times.
 *
 * @throws {StorageError} `unavailable`: the database could not be reached. Where that happened during COMMIT, the work
 * may have been done; a repeated send finds out.
 */
export async function inTransaction<T>(
  pool: PostgresPool,
  work: (connection: PostgresConnection) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !isWorthRetrying(error)) throw error;
      // Rivals that met once would meet again if all began at the same moment.
      await new Promise(resolve => setTimeout(resolve, Math.random() * attempt * BACKOFF_MS));
    }
  }
}

async function once<T>(pool: PostgresPool, work: (connection: PostgresConnection) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query(BEGIN);
    const value = await work(connection);
    await connection.query('commit');
    return value;
  } catch (error) {
    await connection.query('rollback').catch(() => undefined); // A lost connection has rolled back already.
    throw error;
  } finally {
    connection.release();
  }
}
