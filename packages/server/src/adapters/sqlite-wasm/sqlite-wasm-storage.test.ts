import { type StorageContractOptions, storageContract } from '../../testing/storage-contract.ts';
import { createSqliteWasmStorage } from './create-sqlite-wasm-storage.ts';

/** Those of the page's test runner, which come as globals. */
const { describe, it } = globalThis as unknown as Pick<StorageContractOptions, 'describe' | 'it'>;

storageContract({
  describe,
  it,
  isKept: false,
  create: async () => {
    const storage = await createSqliteWasmStorage();
    await storage.migrate();
    return { storage, dispose: () => storage.close() };
  },
});
