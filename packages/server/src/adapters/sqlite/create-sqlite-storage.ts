import { resolve } from 'node:path';
import type { Storage } from '../../core/ports/storage.ts';
import { openNodeSqlite } from './node-sqlite-connection.ts';
import { lockForThisProcess } from './process-lock.ts';
import { SqliteStorage } from './sqlite-storage.ts';

export interface SqliteStorageFileOptions {
  /** The database's file, made when it does not exist; its folder must. Beside it lie `-wal`, `-shm` and `.lock`. */
  path: string;
  /**
   * For a short administrative change beside the server that holds the file, such as a new account: no lock is asked
   * for. Nobody is told of what it writes, so it must not write to contacts. Default `false`.
   */
  isBeside?: boolean;
}

/**
 * Keeps everything in one file, for one process. Every acknowledged write has been synced to the disk.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 * @throws {StorageError} `in-use`: another process has the file open.
 */
export async function createSqliteStorage(options: SqliteStorageFileOptions): Promise<Storage> {
  const file = resolve(options.path);
  const unlock = options.isBeside ? () => undefined : lockForThisProcess(file);
  try {
    const writer = openNodeSqlite(file, { timeout: 5_000 });
    writer.exec('pragma journal_mode = wal; pragma synchronous = full;');
    const reader = openNodeSqlite(file, { readOnly: true, timeout: 5_000 });
    return new SqliteStorage({ writer, reader, afterTurn: setImmediate, onClosed: unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}
