import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type {
  CommandOutcome,
  ContactCommand,
  FeedCursor,
  FeedPage,
  Storage,
  StorageTransaction,
} from '../../core/ports/storage.ts';
import { StorageError } from '../../core/ports/storage-error.ts';
import type { Tables } from '../../core/ports/tables.ts';
import { KnownHeads } from '../sql/known-heads.ts';
import { migrateDatabase } from '../sql/migrate-database.ts';
import { migrationsFor } from '../sql/migrations.ts';
import { outcomeOf } from '../sql/plan-commands.ts';
import { appendCommands } from './postgres-append.ts';
import { PostgresFeed } from './postgres-feed.ts';
import { createPostgresKysely, createTransactionKysely } from './postgres-kysely.ts';
import type { PostgresConnection, PostgresPool } from './postgres-pool.ts';
import { inTransaction } from './postgres-transaction.ts';
import { PostgresWriter } from './postgres-writer.ts';
import { settleRestoredFeed } from './settle-restored-feed.ts';

const IS_READ_ONLY = `select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as "isReadOnly"`;
const LOCK_SITE = `select pg_advisory_xact_lock(hashtextextended('ventanilla site ' || $1::text, 0))`;

/** Storage on PostgreSQL, shared by as many processes as wanted. */
export class PostgresStorage implements Storage {
  readonly db: Kysely<Tables>;
  readonly isShared = true;
  readonly #pool: PostgresPool;
  readonly #writers: PostgresPool;
  readonly #openPatientPool: () => PostgresPool;
  readonly #writer: PostgresWriter;
  readonly #feed: PostgresFeed;
  readonly #known = new KnownHeads();
  readonly #transactions = new Set<Promise<unknown>>();
  #isClosed = false;

  /**
   * Both pools become the storage's own, ended with it.
   *
   * @param writers - For batches of commands; its connections have begun with `BEGIN_WRITER`.
   * @param openPatientPool - For migrations, which take as long as they take.
   */
  constructor(pool: PostgresPool, writers: PostgresPool, openPatientPool: () => PostgresPool) {
    this.#pool = pool;
    this.#writers = writers;
    this.#openPatientPool = openPatientPool;
    this.#writer = new PostgresWriter(writers, this.#known);
    this.#feed = new PostgresFeed(pool);
    this.db = createPostgresKysely<Tables>(pool);
  }

  async migrate(): Promise<void> {
    const pool = this.#openPatientPool();
    try {
      await migrateDatabase(createPostgresKysely<Tables>(pool), migrationsFor('postgres'));
      await inTransaction(pool, settleRestoredFeed);
    } finally {
      await pool.end();
    }
  }

  async execute(command: ContactCommand): Promise<CommandOutcome> {
    this.#refuseWhenClosed();
    return outcomeOf(await this.#writer.execute(command));
  }

  async transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    let executed: Executed[] = [];
    const running = inTransaction(this.#pool, connection => {
      executed = []; // The work runs again after a deadlock.
      return work(transactionOn(connection, executed));
    });
    const ended = running.then(
      () => undefined,
      () => undefined,
    );
    this.#transactions.add(ended);
    try {
      const value = await running;
      for (const { command, outcome } of executed) this.#known.note(command, outcome);
      return value;
    } finally {
      this.#transactions.delete(ended);
    }
  }

  async readFeed(
    site: SiteId,
    after: FeedCursor,
    limit: number,
    kinds?: readonly ReadableEvent['kind'][],
  ): Promise<FeedPage> {
    this.#refuseWhenClosed();
    return await this.#feed.read(site, after, limit, kinds);
  }

  async feedEnd(site: SiteId): Promise<FeedCursor> {
    this.#refuseWhenClosed();
    return await this.#feed.end(site);
  }

  async ping(): Promise<void> {
    this.#refuseWhenClosed();
    const connection = await this.#pool.connect();
    try {
      const { rows } = await connection.query<{ isReadOnly: boolean }>(IS_READ_ONLY);
      if (rows[0]?.isReadOnly) throw new StorageError('unavailable', 'PostgreSQL can be read only');
    } finally {
      connection.release();
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await Promise.all([this.#writer.drained(), ...this.#transactions]);
    await Promise.all([this.#pool.end(), this.#writers.end()]);
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new StorageError('unavailable', 'the storage is closed');
  }
}

/** A command and what came of it, once its transaction commits. */
interface Executed {
  command: ContactCommand;
  outcome: CommandOutcome;
}

function transactionOn(connection: PostgresConnection, executed: Executed[]): StorageTransaction {
  return {
    db: createTransactionKysely<Tables>(connection),
    lockSite: async site => {
      await connection.query(LOCK_SITE, [site]);
    },
    execute: async commands => {
      const outcomes = (await appendCommands(connection, commands)).map(outcomeOf);
      for (const [i, command] of commands.entries()) {
        const outcome = outcomes[i];
        if (outcome) executed.push({ command, outcome });
      }
      return outcomes;
    },
  };
}
