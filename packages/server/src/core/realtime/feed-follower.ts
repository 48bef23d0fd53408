import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { Runtime } from '../ports/runtime.ts';
import type { FeedCursor, Storage } from '../ports/storage.ts';

export interface FeedFollowerOptions {
  storage: Storage;
  runtime: Runtime;
  /** Sites with open sockets, and whether agents are among them. */
  sites(): Iterable<{ site: SiteId; hasAgents: boolean }>;
  /** A site is followed from now on; what was written since its first socket opened has to be looked at once. */
  onBegin(site: SiteId): void;
  onEvent(site: SiteId, contact: ContactId, n: number): void;
  /** Told of every contact that is not closed. */
  onVersion(site: SiteId, contact: ContactId, version: number): void;
  /** Default 2 000. */
  everyMs?: number;
}

const PAGE_SIZE = 500;

/**
 * Finds what other processes have written: events in the site feed, and offers, which no event tells of, by the
 * versions of open contacts. This is what keeps every promise where there is no bus, or where it lost a hint.
 */
export class FeedFollower {
  readonly #options: FeedFollowerOptions;
  readonly #cursors = new Map<SiteId, FeedCursor>();
  #cancelTimer: (() => void) | undefined;
  #isRunning = false;

  constructor(options: FeedFollowerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isRunning = true;
    this.#wake();
  }

  close(): void {
    this.#isRunning = false;
    this.#cancelTimer?.();
  }

  #wake(): void {
    if (!this.#isRunning) return;
    const { runtime, everyMs = 2_000 } = this.#options;
    this.#cancelTimer = runtime.setTimer(() => {
      this.#look().finally(() => this.#wake());
    }, everyMs);
  }

  async #look(): Promise<void> {
    const sites = new Map([...this.#options.sites()].map(({ site, hasAgents }) => [site, hasAgents]));
    for (const site of this.#cursors.keys()) if (!sites.has(site)) this.#cursors.delete(site);
    for (const [site, hasAgents] of sites) {
      try {
        await this.#readFeed(site);
        if (hasAgents) await this.#readVersions(site);
      } catch (error) {
        this.#options.runtime.log.warn('feed-look-failed', { site, error });
      }
    }
  }

  async #readFeed(site: SiteId): Promise<void> {
    const { storage, onBegin, onEvent } = this.#options;
    let cursor = this.#cursors.get(site);
    if (cursor === undefined) {
      this.#cursors.set(site, await storage.feedEnd(site));
      onBegin(site);
      return;
    }
    for (let isFull = true; isFull && this.#isRunning; ) {
      const page = await storage.readFeed(site, cursor, PAGE_SIZE);
      cursor = page.cursor;
      for (const { contact, n } of page.events) onEvent(site, contact, n);
      isFull = page.events.length === PAGE_SIZE;
    }
    this.#cursors.set(site, cursor);
  }

  async #readVersions(site: SiteId): Promise<void> {
    const rows = await this.#options.storage.db
      .selectFrom('contacts')
      .select(['id', 'version'])
      .where('site', '=', site)
      .where('status', 'in', ['waiting', 'assigned'])
      .execute();
    for (const { id, version } of rows) this.#options.onVersion(site, id, version);
  }
}
