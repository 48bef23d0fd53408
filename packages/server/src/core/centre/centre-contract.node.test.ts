import { describe, it } from 'node:test';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { backendContract } from '../../testing/backend-contract.ts';
import { openCentre, SITE } from '../../testing/centre-fixture.ts';

for (const [name, createDatabase] of Object.entries(TEST_DATABASES)) {
  describe(`the built-in contact centre on ${name}`, () => {
    backendContract({
      describe,
      it,
      create: async () => {
        const database = await createDatabase();
        const storage = await database.open();
        await storage.migrate();
        const { centre, log, runtime } = openCentre(storage, { isFed: false });
        return {
          backend: centre,
          another: () => openCentre(storage, { isFed: false, runtime }).centre,
          settled: async () => undefined, // What it does is done when it has taken what it is told.
          storage,
          log,
          site: SITE,
          now: runtime.now,
          dispose: async () => {
            await storage.close();
            await database.remove();
          },
        };
      },
    });
  });
}
