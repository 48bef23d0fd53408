import pg from 'pg';
import { StorageError } from '../../core/ports/storage-error.ts';

/** Deadlock, and a serialisation failure of clusters set up to be stricter than we ask. */
const RETRIED_CODES = new Set(['40P01', '40001']);
const UNIQUE_VIOLATION = '23505';
/** Two processes raced for these. The loser, running again, sees what the winner wrote. */
const RACED_INDEXES = new Set(['events_send', 'events_number', 'contacts_reference', 'contacts_key']);
/**
 * Connection lost, out of resources, given up after the time-out, shutting down, system error, a standby that cannot be
 * written, and a transaction that was left alone for too long.
 */
const UNAVAILABLE_CODES = /^(08|53|57014|57P|58|25006|25P03)/;

/** Whether the same work may succeed when it runs again at once. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return false;
  if (RETRIED_CODES.has(error.code)) return true;
  return error.code === UNIQUE_VIOLATION && RACED_INDEXES.has(error.constraint ?? '');
}

/** What `pg` threw, as a `StorageError` where the database could not be reached or written, and as it is elsewhere. */
export function storageErrorFrom(error: unknown): unknown {
  const isTheirs = error instanceof pg.DatabaseError;
  if (isTheirs && !UNAVAILABLE_CODES.test(error.code ?? '')) return error;
  return new StorageError('unavailable', 'PostgreSQL cannot be reached or written', { cause: error });
}
