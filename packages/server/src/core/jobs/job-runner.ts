import type { Selectable } from 'kysely';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import type { Job } from './jobs.ts';

/**
 * Does a job that is due. Must bear being called twice, since a process can die between doing and saying so, and must
 * look again whether there is still cause for it. A rejection tries again later.
 *
 * @returns Nothing when done, or when the same job is due again, in milliseconds since 1970.
 */
export type JobHandler = (job: Job) => Promise<number | undefined>;

export interface JobRunnerOptions {
  storage: Storage;
  runtime: Runtime;
  /** One handler for each kind. Jobs of other kinds are left for processes that know them. */
  handlers: Readonly<Record<string, JobHandler>>;
  /** How long a process that took a job may work on it before another one may take it. Default 30 000. */
  leaseMs?: number;
  /** Longest time between two looks at the table. Default 1 000. */
  wakeMs?: number;
}

interface TakenJob extends Job {
  /** The lease this process wrote; nobody else has the same while the job is ours. */
  leaseUntil: number;
  attempts: number;
}

/** Due jobs looked at in one go, and done one after another. */
const BATCH = 10;
const LONGEST_RETRY_MS = 300_000;

/** Looks for due jobs at the next due time, or every second, whichever comes first. */
export class JobRunner {
  readonly #storage: Storage;
  readonly #runtime: Runtime;
  readonly #handlers: Readonly<Record<string, JobHandler>>;
  readonly #leaseMs: number;
  readonly #wakeMs: number;
  #cancelTimer: (() => void) | undefined;
  #pass: Promise<void> = Promise.resolve();
  #isRunning = false;

  constructor(options: JobRunnerOptions) {
    this.#storage = options.storage;
    this.#runtime = options.runtime;
    this.#handlers = options.handlers;
    this.#leaseMs = options.leaseMs ?? 30_000;
    this.#wakeMs = options.wakeMs ?? 1_000;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#wakeIn(0);
  }

  /** Takes no more jobs and resolves once those under way are finished. */
  async close(): Promise<void> {
    this.#isRunning = false;
    this.#cancelTimer?.();
    await this.#pass;
  }

  #wakeIn(delayMs: number): void {
    if (!this.#isRunning) return;
    this.#cancelTimer = this.#runtime.setTimer(() => {
      this.#pass = this.#runDue();
    }, delayMs);
  }

  async #runDue(): Promise<void> {
    let delayMs = this.#wakeMs;
    try {
      for (let isMore = true; isMore; ) {
        isMore = await this.#runBatch();
        if (!this.#isRunning) return;
      }
      delayMs = await this.#untilNext();
    } catch (error) {
      this.#runtime.log.error('jobs-failed', { error });
    }
    this.#wakeIn(delayMs);
  }

  /** Does what is due and is still there for us to take. @returns Whether there may be more. */
  async #runBatch(): Promise<boolean> {
    const now = this.#runtime.now();
    const rows = await this.#storage.db
      .selectFrom('jobs')
      .selectAll()
      .where('kind', 'in', Object.keys(this.#handlers))
      .where('due_at', '<=', now)
      .where('lease_until', '<=', now)
      .orderBy('due_at')
      .limit(BATCH)
      .execute();
    let taken = 0;
    for (const row of rows) {
      const job = await this.#take(row);
      if (job === undefined) continue;
      taken += 1;
      await this.#work(job);
      if (!this.#isRunning) return false;
    }
    return taken > 0 && rows.length === BATCH;
  }

  /** @returns `undefined` where another process was quicker, or the job was planned anew. */
  async #take(row: Selectable<Tables['jobs']>): Promise<TakenJob | undefined> {
    const leaseUntil = this.#runtime.now() + this.#leaseMs;
    const taken = await this.#storage.transaction(tx =>
      tx.db
        .updateTable('jobs')
        .set({ lease_until: leaseUntil, attempts: row.attempts + 1 })
        .where('site', '=', row.site)
        .where('id', '=', row.id)
        .where('due_at', '=', row.due_at)
        .where('lease_until', '=', row.lease_until)
        .where('attempts', '=', row.attempts)
        .executeTakeFirst(),
    );
    if (taken.numUpdatedRows === 0n) return undefined;
    const { site, id, kind, payload, due_at: dueAt } = row;
    return { site, id, kind, payload, dueAt, leaseUntil, attempts: row.attempts + 1 };
  }

  async #work(job: TakenJob): Promise<void> {
    try {
      await this.#finish(job, await this.#handlers[job.kind]?.(job), 0);
    } catch (error) {
      const { kind, id, attempts } = job;
      const delayMs = Math.min(LONGEST_RETRY_MS, this.#wakeMs * 2 ** Math.min(attempts - 1, 20));
      await this.#finish(job, this.#runtime.now() + delayMs, attempts);
      this.#runtime.log.error('job-failed', { kind, job: id, attempts, error });
    }
  }

  /** A job planned anew in the meantime bears no lease, or another's, and is left as it is. */
  async #finish(job: TakenJob, again: number | undefined, attempts: number): Promise<void> {
    await this.#storage.transaction(async tx => {
      if (again === undefined) {
        await tx.db
          .deleteFrom('jobs')
          .where('site', '=', job.site)
          .where('id', '=', job.id)
          .where('lease_until', '=', job.leaseUntil)
          .execute();
        return;
      }
      await tx.db
        .updateTable('jobs')
        .set({ due_at: again, lease_until: 0, attempts })
        .where('site', '=', job.site)
        .where('id', '=', job.id)
        .where('lease_until', '=', job.leaseUntil)
        .execute();
    });
  }

  async #untilNext(): Promise<number> {
    const row = await this.#storage.db
      .selectFrom('jobs')
      .select(eb => eb.fn.min('due_at').as('due_at'))
      .where('kind', 'in', Object.keys(this.#handlers))
      .where('lease_until', '=', 0)
      .executeTakeFirst();
    const dueAt = row?.due_at ?? null;
    if (dueAt === null) return this.#wakeMs;
    return Math.min(this.#wakeMs, Math.max(1, Number(dueAt) - this.#runtime.now()));
  }
}
