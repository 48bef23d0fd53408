import { StorageError } from '../../core/ports/storage-error.ts';
import { openNodeSqlite } from './node-sqlite-connection.ts';
import { isBusy } from './sqlite-errors.ts';

/**
 * Holds a database for this process alone. The lock is an exclusive transaction left open in a file beside it, which
 * the operating system lets go of when the process ends, however it ends.
 *
 * @returns A function that lets go.
 * @throws {StorageError} `in-use`: somebody holds the database already.
 */
export function lockForThisProcess(path: string): () => void {
  const lock = openNodeSqlite(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StorageError(
      'in-use',
      `${path} is in use by another server; SQLite serves one process. Stop the other one, or use PostgreSQL for several`,
      { cause: error },
    );
  }
  return () => lock.close();
}
