import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ReadableEvent, SiteConfiguration } from '@ventanilla/protocol';
import { createSqliteStorage } from '../adapters/sqlite/index.ts';
import type { HurriedRuntime } from '../testing/hurried-runtime.ts';
import { createHurriedRuntime } from '../testing/hurried-runtime.ts';
import { BackendFeed } from './backend-feed.ts';
import { ContactLog } from './log/contact-log.ts';
import type { SiteDirectory } from './ports/sites.ts';
import type { Storage } from './ports/storage.ts';

const SITE = 'bogota';
const LEASE_MS = 5_000;
const LONG_PAUSE_MS = 60_000;

describe('the backend feed', () => {
  let folder: string;
  let storage: Storage;
  let log: ContactLog;
  let runtime: HurriedRuntime;
  let feeds: BackendFeed[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-feed-'));
    storage = await createSqliteStorage({ path: join(folder, 'feed.sqlite') });
    await storage.migrate();
    log = new ContactLog(storage);
    runtime = createHurriedRuntime();
    feeds = [];
  });

  afterEach(async () => {
    for (const feed of feeds) await feed.close();
    await storage.close();
    await rm(folder, { recursive: true });
  });

  it('tells a backend every event in order, also those from before it started', async () => {
    await write('a', 'b');
    const backend = tell();
    await backend.until(2);
    await write('c');
    await backend.until(3);
    await Promise.all([write('d'), write('e'), write('f')]);
    await backend.until(6);
    assert.deepEqual(backend.texts.slice(0, 3), ['a', 'b', 'c']);
    assert.deepEqual([...backend.texts].sort(), ['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('goes on where it ended after a restart', async () => {
    const before = tell();
    await write('a');
    await before.until(1);
    await closeAll();
    await write('b');
    const after = tell();
    await after.until(1);
    assert.deepEqual(after.texts, ['b']);
  });

  it('tells again what a backend has refused, until it is taken', async () => {
    const backend = tell({ refusals: 3 });
    await write('a');
    for (let failures = 1; failures <= 3; failures += 1) {
      await runtime.untilErrors(failures);
      runtime.pass(LONG_PAUSE_MS);
    }
    await backend.until(4);
    await write('b');
    await backend.until(5);
    assert.deepEqual(backend.texts, ['a', 'a', 'a', 'a', 'b']);
    assert.deepEqual(
      runtime.errors.map(error => error.event),
      Array.from({ length: 3 }, () => 'backend-feed-failed'),
    );
  });

  it('is told by one process at a time', async () => {
    const first = tell();
    const second = tell();
    for (let i = 0; i < 20; i += 1) await write(`message ${i}`);
    while (first.texts.length + second.texts.length < 20) await Promise.race([first.next(), second.next()]);
    assert.equal(new Set([...first.texts, ...second.texts]).size, 20);
    assert.equal(first.texts.length + second.texts.length, 20);
  });

  it('is taken over from a process that died while telling', async () => {
    await write('a');
    const dead = tell({ hangs: true });
    await dead.until(1);
    // What a killed process leaves behind: its lease, and a cursor that has not moved.
    await storage.transaction(tx =>
      tx.db
        .updateTable('consumers')
        .set({ lease_until: runtime.now() + 1 })
        .execute(),
    );
    const heir = tell();
    runtime.pass(LEASE_MS);
    await heir.until(1);
    assert.deepEqual(heir.texts, ['a']);
    dead.release();
  });

  it('waits for a backend that takes longer than the lease', async () => {
    await write('a');
    const slow = tell({ hangs: true });
    await slow.until(1);
    const other = tell();
    for (let i = 0; i < 4; i += 1) {
      const before = await lease();
      runtime.pass(LEASE_MS / 2);
      while ((await lease()) === before) await new Promise(resolve => setImmediate(resolve));
    }
    slow.release();
    await write('b');
    while (slow.texts.length + other.texts.length < 2) await Promise.race([slow.next(), other.next()]);
    assert.deepEqual([...slow.texts, ...other.texts].sort(), ['a', 'b']);
  });

  /** Runs a feed to a backend that notes what it is told. */
  function tell({ refusals = 0, hangs = false } = {}) {
    const texts: string[] = [];
    const waiters: (() => void)[] = [];
    let release = () => {};
    const hanging = new Promise<void>(resolve => {
      release = resolve;
    });
    const next = () => new Promise<void>(resolve => waiters.push(resolve));
    let refused = 0;
    const backend = {
      name: 'notebook',
      handle: async (_site: string, events: ReadableEvent[]) => {
        for (const event of events) if (event.kind === 'message') texts.push(event.payload?.text ?? '');
        for (const waiter of waiters.splice(0)) waiter();
        if (hangs) await hanging;
        if (refused < refusals) {
          refused += 1;
          throw new Error('the other side is down');
        }
      },
    };
    const feed = new BackendFeed({ backend, storage, log, sites: directory(), runtime, leaseMs: LEASE_MS });
    feeds.push(feed);
    feed.start();
    return {
      texts,
      next,
      release,
      until: async (count: number) => {
        while (texts.length < count) await next();
      },
    };
  }

  async function closeAll(): Promise<void> {
    for (const feed of feeds.splice(0)) await feed.close();
  }

  async function lease(): Promise<number> {
    const row = await storage.db.selectFrom('consumers').select('lease_until').executeTakeFirstOrThrow();
    return row.lease_until;
  }

  /** Citizens' messages, each in a contact of its own. */
  async function write(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await log.execute({
        site: SITE,
        contact: text,
        at: runtime.now(),
        opens: { visitor: 'v', channel: 'chat', locale: 'es', skills: [], createReference: () => text },
        decide: () => ({
          events: [{ kind: 'message', payload: { id: text, text }, actor: { role: 'citizen' } }],
        }),
      });
    }
  }
});

function directory(): SiteDirectory {
  const site = { id: SITE } as SiteConfiguration;
  return { get: () => site, all: () => [site], subscribe: () => () => {} };
}
