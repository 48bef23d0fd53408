import { StorageError } from '../../core/ports/storage-error.ts';

/** Busy, locked, read-only, I/O error, corrupt, full, cannot open, not a database. */
const UNAVAILABLE_RESULTS = new Set([5, 6, 8, 10, 11, 13, 14, 26]);
const BUSY = 5;

/** What a driver threw, as a `StorageError` where the database could not be used, and as it is elsewhere. */
export function storageErrorFrom(error: unknown): unknown {
  const result = primaryResult(error);
  if (result === undefined || !UNAVAILABLE_RESULTS.has(result)) return error;
  return new StorageError('unavailable', 'the database cannot be read or written', { cause: error });
}

/** Whether somebody else holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return primaryResult(error) === BUSY;
}

/** SQLite's result code without its extension, which Node and the WebAssembly build name differently. */
function primaryResult(error: unknown): number | undefined {
  const { errcode, resultCode } = Object(error) as { errcode?: unknown; resultCode?: unknown };
  const result = errcode ?? resultCode;
  return typeof result === 'number' ? result & 0xff : undefined;
}
