import { resolve } from 'node:path';
import type { Storage } from '../../core/ports/storage.ts';
import { openNodeSqlite } from './node-sqlite-connection.ts';
import { lockForThisProcess } from './process-lock.ts';
import { SqliteStorage } from './sqlite-storage.ts';

export interface SqliteStorageFileOptions {
  /** The database's file, made when it does not exist; its folder must. Beside it lie `-wal`, `-shm` and `.lock`. */
  path: string;
}

/**
 * Keeps everything in one file, for one process. Every acknowledged write has been synced to the disk.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 * @throws {StorageError} `in-use`: another process has the file open.
 */
export async function createSqliteStorage({ path }: SqliteStorageFileOptions): Promise<Storage> {
  const file = resolve(path);
  const unlock = lockForThisProcess(file);
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
