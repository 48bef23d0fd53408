import type { SiteId } from '@ventanilla/protocol';
import type { Runtime } from './ports/runtime.ts';
import type { FeedCursor, Storage } from './ports/storage.ts';

export interface ConsumerCursorOptions {
  storage: Storage;
  runtime: Runtime;
  site: SiteId;
  /** Whose cursor it is. */
  name: string;
  leaseMs: number;
}

const STORE_EVERY_MS = 250;

/**
 * How far one consumer has read one site's feed. The stored row is moved by compare-and-set on the lease that its holder
 * wrote, so a process that was slower than its lease moves nothing any more.
 */
export class ConsumerCursor {
  readonly #options: ConsumerCursorOptions;
  /** The lease as stored when last seen; while it is ours, nobody else writes the row. */
  #lease = 0;
  #isNew = false;
  cursor: FeedCursor = '';

  constructor(options: ConsumerCursorOptions) {
    this.#options = options;
  }

  /** The stored cursor; the beginning of the feed for a consumer that was never there. */
  async read(): Promise<FeedCursor> {
    const { storage, site, name } = this.#options;
    const row = await storage.db
      .selectFrom('consumers')
      .select(['cursor', 'lease_until'])
      .where('site', '=', site)
      .where('name', '=', name)
      .executeTakeFirst();
    this.#isNew = row === undefined;
    this.#lease = row?.lease_until ?? 0;
    this.cursor = row?.cursor ?? '';
    return this.cursor;
  }

  /** Takes the lease, after `read`. @returns Whether it is ours; not while somebody else's runs. */
  async take(): Promise<boolean> {
    const { storage, runtime, site, name } = this.#options;
    if (this.#lease > runtime.now()) return false;
    if (this.#isNew) {
      await storage.transaction(tx =>
        tx.db
          .insertInto('consumers')
          .values({ site, name, cursor: '', lease_until: 0 })
          .onConflict(conflict => conflict.columns(['site', 'name']).doNothing())
          .execute(),
      );
    }
    return await this.#write({ lease_until: this.#nextLease() });
  }

  /**
   * Moves the cursor, and stores it with a renewed lease once in a while: a busy consumer would otherwise cost as many commits
   * as it reads, and being told the last moment's events again after a crash is what `at least once` allows.
   *
   * @returns Whether the lease is still ours, as far as is known.
   */
  async moveTo(cursor: FeedCursor): Promise<boolean> {
    this.cursor = cursor;
    const { runtime, leaseMs } = this.#options;
    const untilEnd = this.#lease - runtime.now();
    return (
      untilEnd > leaseMs - STORE_EVERY_MS || (await this.#write({ cursor, lease_until: this.#nextLease() }))
    );
  }

  /** Stores the cursor and gives the lease back. */
  async release(): Promise<void> {
    await this.#write({ cursor: this.cursor, lease_until: 0 });
  }

  /** Runs `work` and renews the lease meanwhile. */
  async keepWhile(work: () => Promise<void>): Promise<void> {
    const { runtime, leaseMs } = this.#options;
    let renewal: Promise<unknown> = Promise.resolve();
    let cancelTimer = () => {};
    const renewLater = () => {
      cancelTimer = runtime.setTimer(() => {
        // Where renewing fails the lease runs out, and somebody else tells the same again.
        renewal = this.#write({ lease_until: this.#nextLease() }).then(renewLater, () => {});
      }, leaseMs / 2);
    };
    renewLater();
    try {
      await work();
    } finally {
      cancelTimer();
      await renewal;
      cancelTimer();
    }
  }

  /** Always another value than the stored one, so that of two who compare with the same only one succeeds. */
  #nextLease(): number {
    return Math.max(this.#options.runtime.now() + this.#options.leaseMs, this.#lease + 1);
  }

  async #write(change: { cursor?: FeedCursor; lease_until: number }): Promise<boolean> {
    const { storage, site, name } = this.#options;
    const result = await storage.transaction(tx =>
      tx.db
        .updateTable('consumers')
        .set(change)
        .where('site', '=', site)
        .where('name', '=', name)
        .where('lease_until', '=', this.#lease)
        .executeTakeFirst(),
    );
    const isOurs = result.numUpdatedRows > 0n;
    if (isOurs) this.#lease = change.lease_until;
    return isOurs;
  }
}
