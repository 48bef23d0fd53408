import type { ContactCommand } from '../../core/ports/storage.ts';
import { StorageError } from '../../core/ports/storage-error.ts';
import type { KnownHeads } from '../sql/known-heads.ts';
import { type CommandResult, headKey } from '../sql/plan-commands.ts';
import { appendCommands } from './postgres-append.ts';
import { appendToKnown } from './postgres-append-known.ts';
import type { PostgresPool } from './postgres-pool.ts';
import { inTransaction } from './postgres-transaction.ts';

interface Job {
  command: ContactCommand;
  resolve(result: CommandResult): void;
  reject(error: unknown): void;
}

const MAX_BATCHES = 4;
const MAX_JOBS = 256;

/**
 * Group commit: the commands of one turn of the event loop, and those that come while all connections are busy, become
 * one transaction. A contact is in one batch at a time, so what is given first is stored first, and batches of this
 * process never wait for each other's locks.
 */
export class PostgresWriter {
  readonly #pool: PostgresPool;
  readonly #known: KnownHeads;
  readonly #busy = new Set<string>();
  #jobs: Job[] = [];
  #batches = 0;
  #isScheduled = false;
  #drained: (() => void)[] = [];

  constructor(pool: PostgresPool, known: KnownHeads) {
    this.#pool = pool;
    this.#known = known;
  }

  execute(command: ContactCommand): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
      this.#jobs.push({ command, resolve, reject });
      this.#schedule();
    });
  }

  /** Resolves when nothing is waiting or under way. */
  async drained(): Promise<void> {
    if (this.#jobs.length === 0 && this.#batches === 0) return;
    await new Promise<void>(resolve => this.#drained.push(resolve));
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#startBatches();
    });
  }

  #startBatches(): void {
    while (this.#batches < MAX_BATCHES) {
      const batch = this.#takeBatch();
      if (batch.length === 0) break;
      void this.#run(batch);
    }
    if (this.#jobs.length > 0 || this.#batches > 0) return;
    for (const resolve of this.#drained.splice(0)) resolve();
  }

  #takeBatch(): Job[] {
    const batch: Job[] = [];
    const left: Job[] = [];
    for (const job of this.#jobs) {
      const isFree = !this.#busy.has(keyOf(job));
      (isFree && batch.length < MAX_JOBS ? batch : left).push(job);
    }
    this.#jobs = left;
    for (const job of batch) this.#busy.add(keyOf(job));
    return batch;
  }

  async #run(batch: Job[]): Promise<void> {
    this.#batches += 1;
    const left = await this.#commitKnown(batch);
    if (left.length > 0) await this.#commit(left);
    for (const job of batch) this.#busy.delete(keyOf(job));
    this.#batches -= 1;
    this.#schedule();
  }

  /** @returns The jobs that have to go the long way. */
  async #commitKnown(batch: Job[]): Promise<Job[]> {
    const left = batch.filter(job => this.#isNew(job));
    const known = left.length === 0 ? batch : batch.filter(job => !this.#isNew(job));
    if (known.length === 0) return left;
    try {
      const results = await this.#appendToKnown(known.map(job => job.command));
      for (const [i, job] of known.entries()) {
        const result = results[i];
        if (result) this.#settle(job, result);
        else left.push(job);
      }
    } catch (error) {
      if (!(error instanceof StorageError)) return batch; // Such as a send that was stored earlier.
      for (const job of known) this.#fail(job, error);
    }
    return left;
  }

  #isNew(job: Job): boolean {
    return this.#known.get(keyOf(job)) === undefined;
  }

  async #appendToKnown(commands: readonly ContactCommand[]): Promise<(CommandResult | undefined)[]> {
    const connection = await this.#pool.connect();
    try {
      return await appendToKnown(connection, commands, this.#known);
    } finally {
      connection.release();
    }
  }

  /** Where the batch fails, each of its commands is tried alone, so that only the one at fault fails. */
  async #commit(batch: Job[]): Promise<void> {
    try {
      const commands = batch.map(job => job.command);
      const results = await inTransaction(this.#pool, connection => appendCommands(connection, commands));
      for (const [i, result] of results.entries()) this.#settle(batch[i], result);
    } catch (error) {
      if (batch.length === 1 || error instanceof StorageError)
        for (const job of batch) this.#fail(job, error);
      else for (const job of batch) await this.#commit([job]);
    }
  }

  #settle(job: Job | undefined, result: CommandResult): void {
    if (job === undefined) return;
    this.#known.note(job.command, 'outcome' in result ? result.outcome : undefined);
    job.resolve(result);
  }

  #fail(job: Job, error: unknown): void {
    this.#known.note(job.command, undefined);
    job.reject(error);
  }
}

function keyOf({ command }: Job): string {
  return headKey(command.site, command.contact);
}
