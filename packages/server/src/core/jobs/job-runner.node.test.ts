import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createSqliteStorage } from '../../adapters/sqlite/index.ts';
import type { HurriedRuntime } from '../../testing/hurried-runtime.ts';
import { createHurriedRuntime } from '../../testing/hurried-runtime.ts';
import type { Storage } from '../ports/storage.ts';
import { JobRunner } from './job-runner.ts';
import { type Job, planJob } from './jobs.ts';

const LEASE_MS = 30_000;

describe('jobs', () => {
  let folder: string;
  let storage: Storage;
  let runtime: HurriedRuntime;
  let runners: JobRunner[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-jobs-'));
    storage = await createSqliteStorage({ path: join(folder, 'jobs.sqlite') });
    await storage.migrate();
    runtime = createHurriedRuntime();
    runners = [];
  });

  afterEach(async () => {
    for (const runner of runners) await runner.close();
    await storage.close();
    await rm(folder, { recursive: true });
  });

  it('are done when due and not before, soonest first', async () => {
    const done = collect();
    run({ note: async job => done.add(job.id) });
    const now = runtime.now();
    await plan({ id: 'second', dueAt: now + 2_000 });
    await plan({ id: 'first', dueAt: now + 1_000 });
    await plan({ id: 'now', dueAt: now });
    await done.until(1);
    runtime.pass(999);
    await plan({ id: 'also now', dueAt: runtime.now() });
    await done.until(2);
    runtime.pass(5_000);
    await done.until(4);
    assert.deepEqual(done.items, ['now', 'also now', 'first', 'second']);
    await closeAll();
    assert.deepEqual(await planned(), []);
  });

  it('are done once however many processes look for them', async () => {
    const done = collect();
    for (let i = 0; i < 20; i += 1) await plan({ id: `job-${i}`, dueAt: runtime.now() });
    for (let i = 0; i < 3; i += 1) run({ note: async job => done.add(job.id) });
    await done.until(20);
    await closeAll();
    assert.deepEqual([...done.items].sort(), [...new Set(done.items)].sort());
    assert.equal(done.items.length, 20);
  });

  it('are tried again later when they fail, and the failure is logged', async () => {
    const done = collect();
    run({
      note: async job => {
        done.add(job.id);
        if (done.items.length === 1) throw new Error('not yet');
        return undefined;
      },
    });
    await plan({ id: 'stubborn', dueAt: runtime.now() });
    await done.until(1);
    await runtime.untilErrors(1);
    runtime.pass(1_000);
    await done.until(2);
    assert.deepEqual(
      runtime.errors.map(error => error.event),
      ['job-failed'],
    );
  });

  it('come again when their handler says so', async () => {
    const done = collect();
    const again = runtime.now() + 10_000;
    run({
      note: async job => {
        done.add(job.id);
        return done.items.length === 1 ? again : undefined;
      },
    });
    await plan({ id: 'twice', dueAt: runtime.now() });
    await done.until(1);
    runtime.pass(10_000);
    await done.until(2);
  });

  it('keep a plan that was made anew while they were being done', async () => {
    const done = collect();
    const again = runtime.now() + 10_000;
    run({
      note: async job => {
        if (done.items.length === 0) await plan({ id: job.id, dueAt: again });
        return done.add(job.id);
      },
    });
    await plan({ id: 'renewed', dueAt: runtime.now() });
    await done.until(1);
    await closeAll();
    assert.deepEqual(
      (await planned()).map(row => [row.id, row.due_at]),
      [['renewed', again]],
    );
  });

  it('are taken over from a process that died at them, once its time is up', async () => {
    const begun = collect();
    await plan({ id: 'orphan', dueAt: runtime.now() });
    let giveUp = () => {};
    const stuck = new Promise<undefined>(resolve => {
      giveUp = () => resolve(undefined);
    });
    run({
      note: job => {
        begun.add(job.id);
        return stuck;
      },
    });
    await begun.until(1);
    const done = collect();
    run({ note: async job => done.add(job.id) });
    runtime.pass(LEASE_MS);
    await done.until(1);
    giveUp();
  });

  it('of a kind that this process does not know are left for others', async () => {
    const done = collect();
    run({ note: async job => done.add(job.id) });
    await plan({ id: 'foreign', kind: 'unknown', dueAt: runtime.now() });
    await plan({ id: 'known', dueAt: runtime.now() });
    await done.until(1);
    await closeAll();
    assert.deepEqual(
      (await planned()).map(row => row.id),
      ['foreign'],
    );
  });

  function run(handlers: ConstructorParameters<typeof JobRunner>[0]['handlers']): void {
    const runner = new JobRunner({ storage, runtime, handlers, leaseMs: LEASE_MS });
    runners.push(runner);
    runner.start();
  }

  async function closeAll(): Promise<void> {
    for (const runner of runners.splice(0)) await runner.close();
  }

  async function plan(job: Pick<Job, 'id' | 'dueAt'> & Partial<Job>): Promise<void> {
    await storage.transaction(tx => planJob(tx.db, { site: 'quito', kind: 'note', payload: '', ...job }));
  }

  async function planned() {
    return await storage.db.selectFrom('jobs').selectAll().execute();
  }
});

/** A list that can be waited for. */
function collect() {
  const items: string[] = [];
  const waiters: { count: number; resolve: () => void }[] = [];
  return {
    items,
    add(item: string): undefined {
      items.push(item);
      for (const waiter of waiters) if (items.length >= waiter.count) waiter.resolve();
    },
    until: (count: number) =>
      new Promise<void>(resolve => {
        if (items.length >= count) resolve();
        else waiters.push({ count, resolve });
      }),
  };
}
