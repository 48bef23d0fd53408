import { resolve } from 'node:path';
import type { Storage } from '../../core/ports/storage.ts';
import { StorageError } from '../../core/ports/storage-error.ts';
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

/** How long a statement waits for a backup or an operator's shell to let go. */
const BUSY_TIMEOUT_MS = 5_000;
/** 32 MB. Rarer checkpoints write a page that changed often once, and sync less. */
const CHECKPOINT_PAGES = 8_000;

/**
 * Keeps everything in one file, for one process. Every acknowledged write has been synced to the disk.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 * @throws {StorageError} `in-use`: another process has the file open. `unavailable`: it cannot be opened.
 */
export async function createSqliteStorage(options: SqliteStorageFileOptions): Promise<Storage> {
  const { path, isBeside = false } = options;
  try {
    return openStorage(resolve(path), isBeside);
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError('unavailable', `${path} cannot be opened as a database`, { cause });
  }
}

function openStorage(file: string, isBeside: boolean): Storage {
  const unlock = isBeside ? () => undefined : lockForThisProcess(file);
  const opened = [unlock];
  try {
    const writer = openNodeSqlite(file, { timeout: BUSY_TIMEOUT_MS });
    opened.push(() => writer.close());
    writer.exec('pragma journal_mode = wal; pragma synchronous = full;');
    // What was erased must not be found in the file's free space.
    writer.exec('pragma secure_delete = on');
    writer.exec(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    const reader = openNodeSqlite(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
    return new SqliteStorage({
      writer,
      reader,
      afterTurn: task => setImmediate(task),
      onClosed: unlock,
    });
  } catch (error) {
    for (const close of opened.toReversed()) close();
    throw error;
  }
}
