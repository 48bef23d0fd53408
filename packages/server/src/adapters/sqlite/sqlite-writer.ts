import type { ContactCommand } from '../../core/ports/storage.ts';
import { StorageError } from '../../core/ports/storage-error.ts';
import type { CommandResult } from '../sql/plan-commands.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { storageErrorFrom } from './sqlite-errors.ts';

export interface SqliteWriterOptions {
  connection: SqliteConnection;
  /** Calls back after the current turn of the event loop, so that what happens in one turn commits together. */
  afterTurn(task: () => void): void;
  /** Decides and writes commands in the open transaction. */
  append(commands: readonly ContactCommand[]): CommandResult[];
  /** Called when something that `append` wrote may have been undone. */
  onRolledBack(): void;
}

type Job =
  | { command: ContactCommand; settle: Settle<CommandResult> }
  | { work: () => Promise<unknown>; settle: Settle<unknown> };

interface Settle<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

const MAX_JOBS = 512;

/**
 * The single writer. Commands and transactions of one turn of the event loop are done in the order in which they came,
 * committed together by one fsync, and answered after it.
 */
export class SqliteWriter {
  readonly #connection: SqliteConnection;
  readonly #afterTurn: SqliteWriterOptions['afterTurn'];
  readonly #append: SqliteWriterOptions['append'];
  readonly #onRolledBack: SqliteWriterOptions['onRolledBack'];
  #jobs: Job[] = [];
  #flush: Promise<void> | undefined;
  #isScheduled = false;
  #isWorking = false;

  constructor({ connection, afterTurn, append, onRolledBack }: SqliteWriterOptions) {
    this.#connection = connection;
    this.#afterTurn = afterTurn;
    this.#append = append;
    this.#onRolledBack = onRolledBack;
  }

  /** Resolves when the batch under way has ended; `undefined` when there is none. */
  get underWay(): Promise<void> | undefined {
    return this.#flush;
  }

  /** Whether the work of a `transaction` is running. */
  get isWorking(): boolean {
    return this.#isWorking;
  }

  execute(command: ContactCommand): Promise<CommandResult> {
    return new Promise((resolve, reject) => this.#add({ command, settle: { resolve, reject } }));
  }

  /** Runs `work` while no other does; what it wrote is undone when it rejects. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<unknown>((resolve, reject) =>
      this.#add({ work, settle: { resolve, reject } }),
    ) as Promise<T>;
  }

  /** Resolves when nothing is waiting or under way. */
  async drained(): Promise<void> {
    while (this.#jobs.length > 0 || this.#flush) {
      await (this.#flush ?? new Promise<void>(resolve => this.#afterTurn(resolve)));
    }
  }

  #add(job: Job): void {
    this.#jobs.push(job);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#flush || this.#jobs.length === 0) return;
    this.#isScheduled = true;
    this.#afterTurn(() => {
      this.#isScheduled = false;
      const flush = this.#commitTogether(this.#jobs.splice(0, MAX_JOBS)).finally(() => {
        if (this.#flush === flush) this.#flush = undefined;
        this.#schedule();
      });
      this.#flush = flush;
    });
  }

  async #commitTogether(jobs: Job[]): Promise<void> {
    if (this.#commitPlainly(jobs)) return;
    const answers: (() => void)[] = [];
    try {
      this.#connection.exec('begin immediate');
      for (let i = 0; i < jobs.length; ) {
        const job = jobs[i];
        if (job && 'work' in job) {
          await this.#runWork(job, answers);
          i += 1;
        } else {
          const commands = commandsFrom(jobs, i);
          this.#runCommands(commands, answers);
          i += commands.length;
        }
      }
      this.#connection.exec('commit');
    } catch (cause) {
      this.#abandon();
      if (cause instanceof TransactionLost && jobs.length > 1) {
        for (const job of jobs) await this.#commitTogether([job]);
        return;
      }
      const error = new StorageError('unavailable', 'the database could not be written', { cause });
      for (const { settle } of jobs) settle.reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  /**
   * The common case, commands alone, without a savepoint: under one, SQLite copies every page before it changes.
   *
   * @returns Whether it was done. If not, nothing has happened.
   */
  #commitPlainly(jobs: Job[]): boolean {
    const commands = commandsFrom(jobs, 0);
    if (commands.length < jobs.length) return false;
    try {
      this.#connection.exec('begin immediate');
      const results = this.#append(commands.map(job => job.command));
      this.#connection.exec('commit');
      for (const [i, result] of results.entries()) commands[i]?.settle.resolve(result);
      return true;
    } catch {
      this.#abandon();
      return false;
    }
  }

  /** Where the batch fails, each of its commands is tried alone, so that only the one at fault fails. */
  #runCommands(jobs: CommandJob[], answers: (() => void)[]): void {
    try {
      const results = this.#inSavepoint(() => this.#append(jobs.map(job => job.command)));
      for (const [i, result] of results.entries()) answers.push(() => jobs[i]?.settle.resolve(result));
    } catch (error) {
      if (error instanceof TransactionLost) throw error;
      const [only, ...others] = jobs;
      if (only && others.length === 0) answers.push(() => only.settle.reject(storageErrorFrom(error)));
      else for (const job of jobs) this.#runCommands([job], answers);
    }
  }

  async #runWork({ work, settle }: WorkJob, answers: (() => void)[]): Promise<void> {
    this.#connection.exec('savepoint job');
    this.#isWorking = true;
    try {
      const value = await work();
      answers.push(() => settle.resolve(value));
    } catch (error) {
      this.#rollBackJob(error);
      answers.push(() => settle.reject(storageErrorFrom(error)));
    } finally {
      this.#isWorking = false;
    }
    this.#connection.exec('release job');
  }

  #inSavepoint<T>(write: () => T): T {
    this.#connection.exec('savepoint job');
    try {
      const written = write();
      this.#connection.exec('release job');
      return written;
    } catch (error) {
      this.#rollBackJob(error);
      this.#connection.exec('release job');
      throw error;
    }
  }

  /**
   * @throws {TransactionLost} SQLite has rolled everything back by itself, as it does when the disk is full. Whatever were written
   * next would be a transaction of its own, committed though its batch is refused.
   */
  #rollBackJob(cause: unknown): void {
    this.#onRolledBack();
    try {
      this.#connection.exec('rollback to job');
    } catch {
      throw new TransactionLost('the transaction was rolled back', { cause });
    }
  }

  #abandon(): void {
    this.#onRolledBack();
    try {
      this.#connection.exec('rollback');
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full.
    }
  }
}

class TransactionLost extends Error {}

type CommandJob = Extract<Job, { command: ContactCommand }>;
type WorkJob = Exclude<Job, CommandJob>;

function commandsFrom(jobs: Job[], start: number): CommandJob[] {
  const commands: CommandJob[] = [];
  for (let i = start; i < jobs.length; i++) {
    const job = jobs[i];
    if (!job || 'work' in job) break;
    commands.push(job);
  }
  return commands;
}
