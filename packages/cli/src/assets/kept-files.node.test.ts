import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Storage } from '@ventanilla/server';
import { openStorage } from '../open-storage.ts';
import { newDatabase } from '../testing/new-database.ts';
import { createAssets } from './create-assets.ts';
import { keepFiles } from './kept-files.ts';

const DAY_MS = 86_400_000;
const NO_SITES = { get: () => undefined, all: () => [], subscribe: () => () => undefined };

for (const database of ['SQLite', 'PostgreSQL']) {
  describe(`files of earlier releases on ${database}`, () => {
    let folder = '';
    let storage: Storage;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ventanilla-kept-'));
      const databaseUrl = database === 'SQLite' ? undefined : await newDatabase();
      storage = await openStorage({ data: join(folder, 'data'), databaseUrl });
    });
    after(async () => {
      await storage.close();
      await rm(folder, { recursive: true });
    });

    /** A release whose one chunk has this name, as a server of it starts. @returns What that server serves. */
    async function release(chunk: string, now: number) {
      const publicFolder = await mkdtemp(join(folder, 'release-'));
      await mkdir(join(publicFolder, 'v1'));
      await writeFile(join(publicFolder, 'v1', chunk), `export const name = '${chunk}';`);
      await writeFile(join(publicFolder, 'v1/ventanilla.js'), `import './${chunk}';`);
      await keepFiles(storage, publicFolder, now);
      const assets = await createAssets({ sites: NO_SITES, demo: false, storage, publicFolder });
      return (path: string) => assets(new Request(`http://localhost${path}`));
    }

    it('are served for good to pages that were open when the server was upgraded', async () => {
      await release('chat-aaaa1111.js', 0);
      const upgraded = await release('chat-bbbb2222.js', DAY_MS);
      const old = await upgraded('/v1/chat-aaaa1111.js');
      assert.equal(await old?.text(), "export const name = 'chat-aaaa1111.js';");
      assert.equal(old?.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(old?.headers.get('access-control-allow-origin'), '*');
      assert.equal((await upgraded('/v1/chat-aaaa1111.js'))?.status, 200, 'not the second time');
      assert.equal(await upgraded('/v1/chat-cccc3333.js'), undefined);
    });

    it('are served by a server of the old release to pages of the new one, while some are upgraded', async () => {
      const old = await release('chat-aaaa1111.js', 2 * DAY_MS);
      await release('chat-dddd4444.js', 2 * DAY_MS);
      assert.equal(
        await (await old('/v1/chat-dddd4444.js'))?.text(),
        "export const name = 'chat-dddd4444.js';",
      );
    });

    it('are let go of once no server of their release has started for 90 days', async () => {
      await release('chat-eeee5555.js', 3 * DAY_MS);
      const later = await release('chat-ffff6666.js', 94 * DAY_MS);
      assert.equal(await later('/v1/chat-eeee5555.js'), undefined);
    });

    it("are never the floating loader, which is each release's own", async () => {
      const rows = await storage.db.selectFrom('page_files').select('path').execute();
      assert.deepEqual(
        rows.filter(({ path }) => path.endsWith('ventanilla.js')),
        [],
      );
      assert.ok(rows.length > 0);
    });
  });
}
