import { isWorthRetrying } from './postgres-errors.ts';
import type { PostgresConnection, PostgresPool } from './postgres-pool.ts';

/** Said aloud since a cluster may default to something stricter, in which a lock shows an older row. */
const ISOLATION = 'isolation level read committed';
/**
 * Whatever is written looks up few rows by a key; a statement that was first planned while its table was nearly empty
 * would otherwise go on reading all of it while it grows.
 */
const BY_KEY = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'];
const BEGIN = `begin ${ISOLATION}; ${BY_KEY.map(setting => `set local ${setting} = off`).join('; ')}`;
/** The same for statements that are a transaction by themselves: what their connection begins with. */
export const BEGIN_WRITER = `set session characteristics as transaction ${ISOLATION};
  ${BY_KEY.map(setting => `set ${setting} = off`).join('; ')}`;
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
