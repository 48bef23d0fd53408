import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Storage } from '../../core/ports/storage.ts';
import { storageContract } from '../../testing/storage-contract.ts';
import type { StorageFixture } from '../../testing/storage-fixture.ts';
import { createSqliteStorage } from './create-sqlite-storage.ts';

async function createFixture(): Promise<StorageFixture & { path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-sqlite-'));
  const path = join(folder, 'ventanilla.db');
  let current: Storage = await createSqliteStorage({ path });
  await current.migrate();
  return {
    path,
    storage: current,
    reopen: async () => {
      await current.close();
      current = await createSqliteStorage({ path });
      await current.migrate();
      return current;
    },
    dispose: async () => {
      await current.close();
      await rm(folder, { recursive: true });
    },
  };
}

storageContract({ describe, it, create: createFixture });

describe('SQLite storage', () => {
  it('refuses a second server on the same file, and says what to do', async () => {
    const { path, dispose } = await createFixture();
    await assert.rejects(createSqliteStorage({ path }), {
      code: 'in-use',
      message: /in use by another server/,
    });
    await dispose();
  });

  it('opens again at once after its process was killed', async () => {
    const { path, storage, dispose } = await createFixture();
    await storage.close();
    const module = new URL('./create-sqlite-storage.ts', import.meta.url).href;
    const script = `const { createSqliteStorage } = await import(${JSON.stringify(module)});
      await createSqliteStorage({ path: ${JSON.stringify(path)} });
      process.stdout.write('open');
      setInterval(() => {}, 1e6);`;
    const other = spawn(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    await assert.rejects(createSqliteStorage({ path }), { code: 'in-use' });
    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await createSqliteStorage({ path })).close();
    await dispose();
  });

  it('refuses a database that a newer release has written', async () => {
    const { path, storage, dispose } = await createFixture();
    await storage.close();
    const raw = new DatabaseSync(path);
    raw.exec(`insert into ventanilla_migrations (name, timestamp) values ('9999-later', 'now')`);
    raw.close();
    const reopened = await createSqliteStorage({ path });
    await assert.rejects(reopened.migrate(), { code: 'written-by-newer-release', message: /9999-later/ });
    await reopened.close();
    await dispose();
  });

  it('syncs every commit to the disk', async () => {
    const { path, storage, dispose } = await createFixture();
    const raw = new DatabaseSync(path, { readOnly: true });
    assert.deepEqual({ ...raw.prepare('pragma journal_mode').get() }, { journal_mode: 'wal' });
    raw.close();
    const { rows } = await storage.transaction(tx => sql`pragma synchronous`.execute(tx.db));
    assert.deepEqual(rows, [{ synchronous: 2 }]);
    await dispose();
  });
});
