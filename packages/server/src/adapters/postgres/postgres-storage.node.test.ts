import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Storage } from '../../core/ports/storage.ts';
import { sampleCommands, textOf } from '../../testing/sample-commands.ts';
import { storageContract } from '../../testing/storage-contract.ts';
import type { StorageFixture } from '../../testing/storage-fixture.ts';
import { feedUpTo } from '../../testing/stored-contact.ts';
import { createPostgresStorage } from './create-postgres-storage.ts';

const SERVER = process.env['VENTANILLA_TEST_POSTGRES'];
const name = `ventanilla_${randomUUID().replaceAll('-', '')}`;

before(async () => {
  assert.ok(SERVER, 'set VENTANILLA_TEST_POSTGRES to a connection string that may create databases');
  await onServer(`create database ${name}`);
  const storage = await createPostgresStorage({ connectionString: urlOf(name) });
  await storage.migrate();
  await storage.close();
});

after(async () => {
  if (SERVER) await onServer(`drop database if exists ${name} with (force)`);
});

async function createFixture(): Promise<StorageFixture> {
  const open: Storage[] = [];
  const another = async () => {
    const storage = await createPostgresStorage({ connectionString: urlOf(name) });
    open.push(storage);
    return storage;
  };
  const storage = await another();
  return {
    storage,
    reopen: async () => {
      await storage.close();
      return await another();
    },
    openAnother: another,
    dispose: async () => {
      await Promise.all(open.map(storage => storage.close()));
    },
  };
}

storageContract({ describe, it, create: createFixture, hasManyWriters: true });

describe('PostgreSQL storage', () => {
  it('refuses a server that acknowledges before it has synced', async () => {
    const connectionString = `${urlOf(name)}?options=-c%20synchronous_commit%3Doff`;
    await assert.rejects(createPostgresStorage({ connectionString }), {
      code: 'not-durable',
      message: /synchronous_commit off/,
    });
  });

  it('says that it is unavailable when nobody answers', async () => {
    const connectionString = 'postgres://nobody@127.0.0.1:1/nothing';
    await assert.rejects(createPostgresStorage({ connectionString }), { code: 'unavailable' });
  });

  it('refuses a database that a newer release has written', async () => {
    const other = `${name}_newer`;
    await onServer(`create database ${other}`);
    const storage = await createPostgresStorage({ connectionString: urlOf(other) });
    await Promise.all([storage.migrate(), storage.migrate()]);
    await onServer(`insert into ventanilla_migrations (name, timestamp) values ('9999-later', 'now')`, other);
    await assert.rejects(storage.migrate(), { code: 'written-by-newer-release', message: /9999-later/ });
    await storage.close();
    await onServer(`drop database ${other}`);
  });

  it('goes on with the feed where it was after a dump is restored into a younger cluster', async () => {
    const other = `${name}_restored`;
    await onServer(`create database ${other}`);
    const storage = await createPostgresStorage({ connectionString: urlOf(other) });
    await storage.migrate();
    const { open, say } = sampleCommands('city');
    for (const command of [open('a'), open('b'), say('a', 'read'), say('b', 'unread')]) {
      await storage.execute(command);
    }
    const { cursor } = await feedUpTo(storage, 'city', '', 6);
    const { cursor: place } = await storage.readFeed('city', '', 5);
    await storage.transaction(async tx => {
      for (const [consumer, at] of Object.entries({ ahead: cursor, behind: place, new: '' })) {
        const row = { site: 'city', name: consumer, cursor: at, lease_until: 0 };
        await tx.db.insertInto('consumers').values(row).execute();
      }
    });
    await onServer(fromElsewhere('events', 'txid'), other);
    await onServer(fromElsewhere('contacts', 'feed_txid'), other);
    await onServer(
      `update consumers set cursor = split_part(cursor, ':', 1)::bigint + 1000000000 || ':' || split_part(cursor, ':', 2)
       where cursor <> ''`,
      other,
    );
    assert.deepEqual((await storage.readFeed('city', '', 9)).events, []);

    await storage.migrate();
    await storage.execute(say('a', 'new'));
    for (const [consumer, expected] of [
      ['ahead', ['new']],
      ['behind', ['unread', 'new']],
      ['new', ['', 'Buenos días', '', 'Buenos días', 'read', 'unread', 'new']],
    ] as const) {
      const query = storage.db.selectFrom('consumers').select('cursor').where('name', '=', consumer);
      const row = await query.executeTakeFirstOrThrow();
      const { events } = await feedUpTo(storage, 'city', row.cursor, expected.length);
      assert.deepEqual(events.map(textOf), expected, consumer);
    }
    await storage.close();
    await onServer(`drop database ${other}`);
  });

  it('gives up a statement that hangs, and works on', async () => {
    const storage = await createPostgresStorage({ connectionString: urlOf(name), queryTimeoutMs: 200 });
    const site = `hangs-${randomUUID()}`;
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    const hanging = storage.transaction(tx => sql`select pg_sleep(60)`.execute(tx.db));
    await assert.rejects(hanging, { code: 'unavailable' });
    const outcome = await storage.execute(say('a', 'hola'));
    assert.equal(outcome.status === 'stored' && outcome.send?.n, 3);
    await storage.close();
  });

  it('fails what a lost connection cut short as unavailable, and works again by itself', async () => {
    const { storage, dispose } = await createFixture();
    const site = `lost-${randomUUID()}`;
    const { open, say } = sampleCommands(site);
    await storage.execute(open('a'));
    const cut = storage.transaction(async tx => {
      await tx.execute([say('a', 'never')]);
      await onServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
      );
      await tx.execute([say('a', 'never either')]);
    });
    await assert.rejects(cut, { code: 'unavailable' });
    const greeting = say('a', 'hola');
    const outcome = await whenAvailable(() => storage.execute(greeting));
    assert.equal(outcome.status === 'stored' && outcome.send?.n, 3);
    await dispose();
  });
});

/** Tries again while connections of before are still found to be dead, as a client does with the same id. */
async function whenAvailable<Outcome>(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if ((error as { code?: string }).code !== 'unavailable') throw error;
    await setTimeout(20);
    return await whenAvailable(run);
  }
}

/** Makes rows look as if they came from a cluster that has had a thousand million transactions more. */
function fromElsewhere(table: string, column: string): string {
  return `update ${table} set ${column} = (${column}::text::bigint + 1000000000)::text::xid8`;
}

function urlOf(database: string): string {
  const url = new URL(SERVER ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(sql: string, database?: string): Promise<void> {
  const client = new pg.Client({ connectionString: database === undefined ? SERVER : urlOf(database) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
