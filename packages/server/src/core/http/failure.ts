import type { ProblemDocument } from '@ventanilla/protocol';
import type { Log } from '../ports/runtime.ts';
import { StorageError } from '../ports/storage-error.ts';
import { problemDocument, problemOf, Refusal } from './refusal.ts';

/**
 * Turns whatever was thrown into what the caller is told. What is nobody's refusal is logged, and told without its
 * cause.
 *
 * @param fields - Help to find the request in the log.
 */
export function failureProblem(error: unknown, log: Log, fields: Record<string, unknown>): ProblemDocument {
  if (error instanceof Refusal) return problemOf(error);
  if (error instanceof StorageError) {
    log.error('storage-failed', { ...fields, error });
    return problemDocument('unavailable', {});
  }
  log.error('request-failed', { ...fields, error });
  return problemDocument('internal', {});
}
