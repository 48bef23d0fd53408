import { appendContract } from './storage-contract-append.ts';
import { feedContract } from './storage-contract-feed.ts';
import { transactionContract } from './storage-contract-transactions.ts';
import { writersContract } from './storage-contract-writers.ts';
import type { ContractTest, StorageFixture } from './storage-fixture.ts';

export interface StorageContractOptions {
  /** Of Node's runner, mocha or any other that has the two. */
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Called for each test. The database may be shared between tests, which each use a site of their own. */
  create(): Promise<StorageFixture>;
  /** Whether several processes share the database, so that fixtures have `openAnother`. Default `false`. */
  hasManyWriters?: boolean;
  /** Whether the database outlives the storage, so that fixtures have `reopen`. Default `true`. */
  isKept?: boolean;
}

/** What every adapter of the `Storage` port keeps to. */
export function storageContract(options: StorageContractOptions): void {
  const { describe, it, create, hasManyWriters = false, isKept = true } = options;
  const run = Math.random().toString(36).slice(2, 10);
  let count = 0;
  const test: ContractTest = (name, body) => {
    it(name, async () => {
      const fixture = await create();
      try {
        await body(fixture, `site-${run}-${++count}`);
      } finally {
        await fixture.dispose();
      }
    });
  };
  describe('storage: appending', () => appendContract(test));
  describe('storage: transactions', () => transactionContract(test));
  describe('storage: feed', () => feedContract(test, { isKept }));
  if (hasManyWriters) describe('storage: several processes', () => writersContract(test));
}
