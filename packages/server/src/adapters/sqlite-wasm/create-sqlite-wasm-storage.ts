import loadSqlite from '@sqlite.org/sqlite-wasm';
import type { Storage } from '../../core/ports/storage.ts';
import { SqliteStorage } from '../sqlite/sqlite-storage.ts';
import { wasmSqliteConnection } from './wasm-sqlite-connection.ts';

/**
 * Keeps everything in memory, in a browser's page or in Node, until it is closed: for demonstrations, stories and
 * tests, never for a city's contacts.
 *
 * @returns A storage to `migrate()` before its first use and to `close()` at the end.
 */
export async function createSqliteWasmStorage(): Promise<Storage> {
  const sqlite = await loadSqlite();
  const connection = wasmSqliteConnection(new sqlite.oo1.DB(':memory:', 'c'));
  // A database in memory has one connection, and nothing to sync that would be worth gathering for.
  return new SqliteStorage({
    writer: connection,
    reader: connection,
    afterTurn: task => queueMicrotask(task),
  });
}
