import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import { eventFromRow } from '../core/log/event-row.ts';
import { headFromRow } from '../core/log/head-row.ts';
import type { ContactHead, FeedCursor, Storage } from '../core/ports/storage.ts';

const MAX_READS = 2_000;

/** A contact's head as a reader finds it. */
export async function headOf({ db }: Pick<Storage, 'db'>, site: SiteId, id: string): Promise<ContactHead> {
  const query = db.selectFrom('contacts').selectAll().where('site', '=', site).where('id', '=', id);
  return headFromRow(await query.executeTakeFirstOrThrow());
}

/** A contact's whole log as a reader finds it. */
export async function eventsOf(
  { db }: Pick<Storage, 'db'>,
  site: SiteId,
  contact: string,
): Promise<ReadableEvent[]> {
  const query = db
    .selectFrom('events')
    .select(['site', 'contact', 'n', 'kind', 'version', 'at', 'actor', 'audience', 'payload'])
    .where('site', '=', site)
    .where('contact', '=', contact)
    .orderBy('n');
  return (await query.execute()).map(eventFromRow);
}

/** The rest of a site's feed, read in pages. */
export async function restOfFeed(
  storage: Storage,
  site: SiteId,
  after: FeedCursor,
  limit = 7,
): Promise<{ events: ReadableEvent[]; cursor: FeedCursor }> {
  const events: ReadableEvent[] = [];
  for (let cursor = after; ; ) {
    const page = await storage.readFeed(site, cursor, limit);
    if (page.events.length === 0) return { events, cursor };
    events.push(...page.events);
    cursor = page.cursor;
  }
}

/**
 * A site's feed once it has `count` events after a cursor. On a database that others use, whatever they have open holds
 * the feed back for a moment.
 */
export async function feedUpTo(
  storage: Storage,
  site: SiteId,
  after: FeedCursor,
  count: number,
): Promise<{ events: ReadableEvent[]; cursor: FeedCursor }> {
  for (let attempt = 1; ; attempt++) {
    const read = await restOfFeed(storage, site, after);
    if (read.events.length >= count || attempt >= MAX_READS) return read;
    await storage.ping();
  }
}
