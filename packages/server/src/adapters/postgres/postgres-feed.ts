import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import { type EventRow, eventFromRow } from '../../core/log/event-row.ts';
import type { FeedCursor, FeedPage } from '../../core/ports/storage.ts';
import type { PostgresPool, QueryAnswer } from './postgres-pool.ts';

interface Place {
  txid: string;
  position: number;
}

// Everything below the oldest transaction still running has ended, so nothing can appear there later.
const SETTLED = 'txid < pg_snapshot_xmin(pg_current_snapshot())';
const PAGE = pageWhere(SETTLED);
const PAGE_OF_KINDS = pageWhere(`${SETTLED} and kind = any ($5::text[])`);
const END = `select txid::text as txid, position from events where site = $1 and ${SETTLED}
  order by events.txid desc, position desc limit 1`;

/**
 * A site's feed in the order of (transaction, row), where an event's transaction is its own, or the younger one that
 * its contact had last. Rows of a transaction that is still open hold back those of
 * younger ones, so that a slow commit is read late and never skipped.
 */
export class PostgresFeed {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
  }

  async read(
    site: SiteId,
    after: FeedCursor,
    limit: number,
    kinds: readonly ReadableEvent['kind'][] | undefined,
  ): Promise<FeedPage> {
    const from = placeOf(after);
    const range = [site, from.txid, from.position, limit];
    // Asked first, so that everything up to there is in the page, or of another kind.
    const end = kinds && placeOf(await this.end(site));
    const { rows } = kinds
      ? await this.#query<EventRow & Place>('ventanilla-feed-kinds', PAGE_OF_KINDS, [...range, kinds])
      : await this.#query<EventRow & Place>('ventanilla-feed', PAGE, range);
    const events = rows.map(eventFromRow);
    const last = rows.at(-1) ?? from;
    const isPassed = end && rows.length < limit && isBehind(end, last);
    return { events, cursor: isPassed ? cursorOf(end) : rows.length > 0 ? cursorOf(last) : after };
  }

  async end(site: SiteId): Promise<FeedCursor> {
    const { rows } = await this.#query<Place>('ventanilla-feed-end', END, [site]);
    return rows[0] ? cursorOf(rows[0]) : '';
  }

  async #query<Row extends object>(name: string, text: string, values: unknown[]): Promise<QueryAnswer<Row>> {
    const connection = await this.#pool.connect();
    try {
      return await connection.query<Row>(text, values, name);
    } finally {
      connection.release();
    }
  }
}

function pageWhere(condition: string): string {
  return `select txid::text as txid, position, contact, n, kind, version, at, actor, audience, payload from events
    where site = $1 and (txid, position) > ($2::text::xid8, $3::bigint) and ${condition}
    order by events.txid, position limit $4`;
}

function isBehind(one: Place, other: Place): boolean {
  const [a, b] = [BigInt(one.txid), BigInt(other.txid)];
  return a === b ? one.position > other.position : a > b;
}

function cursorOf({ txid, position }: Place): FeedCursor {
  return `${txid}:${position}`;
}

function placeOf(cursor: FeedCursor): Place {
  if (cursor === '') return { txid: '0', position: 0 };
  const [, txid, position] = /^(\d{1,19}):(\d{1,15})$/.exec(cursor) ?? [];
  if (txid === undefined) throw new TypeError('not a cursor of this feed');
  return { txid, position: Number(position) };
}
