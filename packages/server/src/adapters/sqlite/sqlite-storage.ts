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
import { migrateDatabase } from '../sql/migrate-database.ts';
import { migrationsFor } from '../sql/migrations.ts';
import { type CommandResult, outcomeOf } from '../sql/plan-commands.ts';
import { SqliteAppend } from './sqlite-append.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { createSqliteKysely } from './sqlite-dialect.ts';
import { SqliteFeed } from './sqlite-feed.ts';
import { SqliteWriter } from './sqlite-writer.ts';

export interface SqliteStorageOptions {
  /** The only connection that writes. */
  writer: SqliteConnection;
  /** Where `db` reads; the same connection where there can be but one. Reads then wait for open transactions. */
  reader: SqliteConnection;
  /** Calls back after the current turn of the event loop. */
  afterTurn(task: () => void): void;
  /** Called once both connections are closed. */
  onClosed?(): void;
}

/** Storage on SQLite, whichever build of it: what needs a file system or a platform comes by options. */
export class SqliteStorage implements Storage {
  readonly db: Kysely<Tables>;
  readonly #options: SqliteStorageOptions;
  readonly #writer: SqliteWriter;
  readonly #transactionDb: Kysely<Tables>;
  #append: SqliteAppend | undefined;
  #feed: SqliteFeed | undefined;
  #isClosed = false;

  /** @param options - The connections become the storage's own, closed with it. */
  constructor(options: SqliteStorageOptions) {
    const { writer, reader, afterTurn } = options;
    this.#options = options;
    this.#writer = new SqliteWriter({
      connection: writer,
      afterTurn,
      append: commands => this.#appended(commands),
      onRolledBack: () => this.#append?.forget(),
    });
    this.db = createSqliteKysely<Tables>(reader, () => this.#untilReadable());
    this.#transactionDb = createSqliteKysely<Tables>(writer, () => {
      if (!this.#writer.isWorking) throw new TypeError('the transaction has ended');
      return undefined;
    });
  }

  async migrate(): Promise<void> {
    await this.#write(() => migrateDatabase(this.#transactionDb, migrationsFor('sqlite')));
  }

  async execute(command: ContactCommand): Promise<CommandOutcome> {
    this.#refuseWhenClosed();
    return outcomeOf(await this.#writer.execute(command));
  }

  async transaction<T>(work: (tx: StorageTransaction) => Promise<T>): Promise<T> {
    return await this.#write(() =>
      work({
        db: this.#transactionDb,
        lockSite: async () => undefined, // The single writer holds back every other transaction as it is.
        execute: async commands => this.#appended(commands).map(outcomeOf),
      }),
    );
  }

  async readFeed(
    site: SiteId,
    after: FeedCursor,
    limit: number,
    kinds?: readonly ReadableEvent['kind'][],
  ): Promise<FeedPage> {
    await this.#readable();
    return this.#feedReader().read(site, after, limit, kinds);
  }

  async feedEnd(site: SiteId): Promise<FeedCursor> {
    await this.#readable();
    return this.#feedReader().end(site);
  }

  async ping(): Promise<void> {
    // Takes the write lock as every write does; a full or lost disk shows where something is written.
    await this.#write(async () => undefined);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#writer.drained();
    const { reader, writer, onClosed } = this.#options;
    if (reader !== writer) reader.close();
    writer.close();
    onClosed?.();
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    return this.#writer.transaction(work);
  }

  #appended(commands: readonly ContactCommand[]): CommandResult[] {
    this.#append ??= new SqliteAppend(this.#options.writer);
    return this.#append.run(commands);
  }

  #feedReader(): SqliteFeed {
    this.#feed ??= new SqliteFeed(this.#options.reader);
    return this.#feed;
  }

  #untilReadable(): Promise<void> | undefined {
    this.#refuseWhenClosed();
    return this.#options.reader === this.#options.writer ? this.#writer.underWay : undefined;
  }

  async #readable(): Promise<void> {
    for (let wait = this.#untilReadable(); wait; wait = this.#untilReadable()) await wait;
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new StorageError('unavailable', 'the storage is closed');
  }
}
