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
import { sampleCommands, textOf } from '../../testing/sample-commands.ts';
import { storageContract } from '../../testing/storage-contract.ts';
import type { StorageFixture } from '../../testing/storage-fixture.ts';
import { eventsOf } from '../../testing/stored-contact.ts';
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

/** Leaves the database so many pages to grow, as a disk that runs full does. */
async function limitPages(storage: Storage, free: number): Promise<void> {
  await storage.transaction(async tx => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(tx.db);
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + free)}`.execute(tx.db);
  });
}

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

  it('says so when the file cannot be opened', async () => {
    const path = join(tmpdir(), 'no-such-folder-of-ours', 'ventanilla.db');
    await assert.rejects(createSqliteStorage({ path }), { code: 'unavailable', message: /cannot be opened/ });
  });

  it('fails sends as unavailable while the disk is full, and stores again when there is room', async () => {
    const { storage, dispose } = await createFixture();
    const { open, say } = sampleCommands('full');
    await storage.execute(open('a'));
    await limitPages(storage, 0);
    const long = 'x'.repeat(8_000);
    const sends = await Promise.allSettled(Array.from({ length: 10 }, () => storage.execute(say('a', long))));
    const failed = sends.filter(send => send.status === 'rejected');
    assert.ok(failed.length > 0);
    for (const { reason } of failed) assert.equal(reason.code, 'unavailable');
    await limitPages(storage, 1_000_000);
    const stored = await storage.execute(say('a', long));
    assert.equal(stored.status === 'stored' && stored.send?.n, 3 + sends.length - failed.length);
    await dispose();
  });

  it('stores nothing of what it refuses while the disk is full, however the commands of a turn fall', async () => {
    const { storage, dispose } = await createFixture();
    const { open, say } = sampleCommands('full');
    const contacts = ['a', 'b', 'c', 'd'];
    for (const contact of contacts) await storage.execute(open(contact));
    let refused = 0;
    for (let freePages = 0; freePages < 24; freePages++) {
      await limitPages(storage, freePages);
      // Beside a transaction, each command of the turn has a savepoint of its own.
      const beside = storage.transaction(async () => {});
      const texts = contacts.flatMap(contact =>
        [100, 3_000, 10].map(length => ({ contact, text: `${freePages} ${length} `.padEnd(length, 'x') })),
      );
      const sends = await Promise.allSettled(
        texts.map(({ contact, text }) => storage.execute(say(contact, text))),
      );
      await beside.catch(() => {});
      await limitPages(storage, 1_000_000);
      for (const [i, { contact, text }] of texts.entries()) {
        const stored = (await eventsOf(storage, 'full', contact)).filter(event => textOf(event) === text);
        assert.equal(
          stored.length,
          sends[i]?.status === 'fulfilled' ? 1 : 0,
          `${text.slice(0, 10)} of ${contact}`,
        );
        if (sends[i]?.status === 'rejected') refused += 1;
      }
    }
    assert.ok(refused > 0);
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
