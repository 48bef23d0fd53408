/**
 * Why a storage refuses to start or to work. `unavailable`: the database cannot be reached or written now, and the same
 * call may succeed later. `in-use`: another process holds it. `written-by-newer-release`: upgrade first. `not-durable`:
 * it is set up to lose what it has acknowledged.
 */
export type StorageErrorCode = 'unavailable' | 'in-use' | 'written-by-newer-release' | 'not-durable';

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}
