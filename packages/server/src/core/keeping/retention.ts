import {
  type ContactId,
  DEFAULT_RETENTION,
  type RetentionConfiguration,
  type RetentionDays,
  type SiteId,
} from '@ventanilla/protocol';
import type { Runtime } from '../ports/runtime.ts';
import type { SiteDirectory } from '../ports/sites.ts';
import type { ContactCommand, FeedCursor, FeedPage, Storage } from '../ports/storage.ts';
import { blankHead, blankPayloads } from './blank-payloads.ts';
import { type DataClass, kindsOf } from './data-classes.ts';

export interface RetentionOptions {
  storage: Storage;
  sites: Pick<SiteDirectory, 'get'>;
  runtime: Pick<Runtime, 'now' | 'log'>;
  /** Most events looked at in one go. Default 200. */
  pageSize?: number;
}

const DAY_MS = 86_400_000;
/** Between two looks while there is nothing more to do. */
const REST_MS = 3_600_000;
/** Between two pages, so that citizens' sends pass in between. */
const PACE_MS = 50;
/** Most contacts that one transaction holds. */
const CONTACTS_AT_ONCE = 25;

const CLASSES = {
  messages: 'messagesDays',
  contacts: 'contactsDays',
} as const satisfies Record<DataClass, keyof RetentionConfiguration>;

/**
 * Blanks what a site keeps no longer. Follows the site's feed at the distance of the days to keep: a contact is due when its
 * last event comes by and it is closed. So each event is looked at once for each class, however many are kept, and a contact
 * that was opened again comes by again. The place in the feed is stored behind each page: what was cut short is done anew, which
 * changes nothing.
 */
export class Retention {
  readonly #options: RetentionOptions;
  readonly #pageSize: number;

  constructor(options: RetentionOptions) {
    this.#options = options;
    this.#pageSize = options.pageSize ?? 200;
  }

  /**
   * Does one page of each class.
   *
   * @returns When to be called again, in ms since 1970; `undefined` for a site that is no longer served.
   */
  async pass(site: SiteId): Promise<number | undefined> {
    const { sites, runtime } = this.#options;
    const configuration = sites.get(site);
    if (configuration === undefined) return undefined;
    const days = { ...DEFAULT_RETENTION, ...configuration.retention };
    let hasMore = false;
    for (const dataClass of ['messages', 'contacts'] as const) {
      hasMore = (await this.#passClass(site, dataClass, days[CLASSES[dataClass]])) || hasMore;
    }
    return runtime.now() + (hasMore ? PACE_MS : REST_MS);
  }

  async #passClass(site: SiteId, dataClass: DataClass, days: RetentionDays): Promise<boolean> {
    if (days === 'forever') return false;
    const { runtime } = this.#options;
    const consumer = `retention:${dataClass}`;
    const page = await this.#pastPage(
      site,
      await this.#readCursor(site, consumer),
      runtime.now() - days * DAY_MS,
    );
    if (page.events.length === 0) return false;
    const last = new Map(page.events.map(({ contact, n }) => [contact, n]));
    const due = await this.#endedContacts(site, last);
    let blanked = 0;
    for (let start = 0; start < due.length; start += CONTACTS_AT_ONCE) {
      blanked += await this.#blank(site, dataClass, due.slice(start, start + CONTACTS_AT_ONCE));
    }
    await this.#writeCursor(site, consumer, page.cursor);
    if (blanked > 0) runtime.log.info('retention-blanked', { site, class: dataClass, contacts: blanked });
    return page.events.length === this.#pageSize;
  }

  /** The next events of the feed, without those younger than `cutoff`. */
  async #pastPage(site: SiteId, cursor: FeedCursor, cutoff: number): Promise<FeedPage> {
    const { storage } = this.#options;
    const page = await storage.readFeed(site, cursor, this.#pageSize);
    const young = page.events.findIndex(({ at }) => Date.parse(at) > cutoff);
    if (young < 0) return page;
    return young === 0 ? { events: [], cursor } : await storage.readFeed(site, cursor, young);
  }

  /** Of some contacts, with a number for each, those that are closed and whose last number it is. */
  async #endedContacts(site: SiteId, last: ReadonlyMap<ContactId, number>): Promise<[ContactId, number][]> {
    const rows = await this.#options.storage.db
      .selectFrom('contacts')
      .select(['id', 'last_n'])
      .where('site', '=', site)
      .where('id', 'in', [...last.keys()])
      .where('status', '=', 'closed')
      .execute();
    return rows.filter(row => last.get(row.id) === row.last_n).map(row => [row.id, row.last_n]);
  }

  /** @returns How many contacts were still as they had been found. */
  async #blank(
    site: SiteId,
    dataClass: DataClass,
    contacts: readonly (readonly [ContactId, number])[],
  ): Promise<number> {
    const { storage, runtime } = this.#options;
    const kinds = dataClass === 'messages' ? kindsOf(dataClass) : undefined;
    return await storage.transaction(async tx => {
      const commands = contacts.map(([contact, n]) => holdEnded(site, contact, n, runtime.now()));
      const outcomes = await tx.execute(commands);
      const held = contacts.filter((_, i) => outcomes[i]?.status === 'stored');
      for (const [contact, upTo] of held) {
        await blankPayloads(tx, { site, contact, upTo, ...(kinds && { kinds }) });
      }
      return held.length;
    });
  }

  async #readCursor(site: SiteId, name: string): Promise<FeedCursor> {
    const row = await this.#options.storage.db
      .selectFrom('consumers')
      .select('cursor')
      .where('site', '=', site)
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.cursor ?? '';
  }

  async #writeCursor(site: SiteId, name: string, cursor: FeedCursor): Promise<void> {
    await this.#options.storage.transaction(tx =>
      tx.db
        .insertInto('consumers')
        .values({ site, name, cursor, lease_until: 0 })
        .onConflict(conflict => conflict.columns(['site', 'name']).doUpdateSet({ cursor }))
        .execute(),
    );
  }
}

/** Locks a contact that is still ended as it was found, and has its head forget what was said. */
function holdEnded(site: SiteId, contact: ContactId, n: number, at: number): ContactCommand {
  return {
    site,
    contact,
    at,
    decide: head => {
      if (head.status !== 'closed' || head.lastN !== n) return { refuse: 'send-conflict' };
      const change = blankHead(head);
      return { events: [], ...(change && { head: change }) };
    },
  };
}
