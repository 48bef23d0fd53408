import type { Storage } from '../core/ports/storage.ts';

/** A storage to try, migrated, and what else its database can do. */
export interface StorageFixture {
  storage: Storage;
  /** Ends `storage` and opens the same database again. Absent where the database lives in memory. */
  reopen?(): Promise<Storage>;
  /** Opens the same database as another process would. Absent where one process has it alone. */
  openAnother?(): Promise<Storage>;
  /** Closes whatever was opened. */
  dispose(): Promise<void>;
}

/** One test of the contract: `it` with a storage and a site that no other test uses. */
export type ContractTest = (
  name: string,
  body: (fixture: StorageFixture, site: string) => Promise<void>,
) => void;
