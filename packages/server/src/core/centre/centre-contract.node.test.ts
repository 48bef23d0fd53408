import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createSqliteStorage } from '../../adapters/sqlite/index.ts';
import { backendContract } from '../../testing/backend-contract.ts';
import { openCentre, SITE } from '../../testing/centre-fixture.ts';

backendContract({
  describe,
  it,
  create: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ventanilla-contract-'));
    const storage = await createSqliteStorage({ path: join(folder, 'centre.sqlite') });
    await storage.migrate();
    const { centre, log, runtime } = openCentre(storage, { isStarted: false });
    return {
      backend: centre,
      storage,
      log,
      site: SITE,
      now: runtime.now,
      dispose: async () => {
        await storage.close();
        await rm(folder, { recursive: true });
      },
    };
  },
});
