import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Storage, StorageError } from '@ventanilla/server';
import { createSqliteStorage } from '@ventanilla/server/sqlite';

import { CommandError } from './command-error.ts';

export interface StoragePlace {
  /** Folder of the SQLite database; made when it does not exist. Unused with `databaseUrl`. */
  data: string;
  /** `postgres://…` for PostgreSQL. */
  databaseUrl?: string | undefined;
}

/** Path of the SQLite database in a data folder. */
export function databaseFile(data: string): string {
  return join(data, 'ventanilla.db');
}

/**
 * Opens the database and brings it up to date. Yours to `close()`.
 *
 * @param options.isBeside - For a short look or change beside the server that holds the SQLite database.
 * @throws {CommandError} It cannot be reached, is held by another server, or is not safe to use.
 */
export async function openStorage(
  place: StoragePlace,
  options: { isBeside?: boolean } = {},
): Promise<Storage> {
  try {
    const storage = await connect(place, options);
    await storage.migrate();
    return storage;
  } catch (error) {
    throw error instanceof StorageError ? new CommandError(error.message, { cause: error }) : error;
  }
}

/**
 * Opens the database to write to contacts. Beside a running server that holds the SQLite database, `isServed` says that it is
 * the server's to do.
 */
export async function openStorageToWrite(
  place: StoragePlace,
): Promise<{ storage: Storage; isServed: boolean }> {
  try {
    return { storage: await openStorage(place), isServed: false };
  } catch (error) {
    const cause = error instanceof CommandError ? error.cause : undefined;
    if (!(cause instanceof StorageError) || cause.code !== 'in-use') throw error;
    return { storage: await openStorage(place, { isBeside: true }), isServed: true };
  }
}

async function connect({ data, databaseUrl }: StoragePlace, { isBeside = false }): Promise<Storage> {
  if (databaseUrl) {
    // Its driver takes a while to load, and most have no use for it.
    const { createPostgresStorage } = await import('@ventanilla/server/postgres');
    return await createPostgresStorage({ connectionString: databaseUrl });
  }
  await mkdir(data, { recursive: true });
  return await createSqliteStorage({ path: databaseFile(data), isBeside });
}
