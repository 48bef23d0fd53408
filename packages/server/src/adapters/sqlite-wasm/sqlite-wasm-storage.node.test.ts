import { describe, it } from 'node:test';
import { storageContract } from '../../testing/storage-contract.ts';
import { createSqliteWasmStorage } from './create-sqlite-wasm-storage.ts';

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
