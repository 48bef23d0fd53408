import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import { type EventRow, eventFromRow } from '../../core/log/event-row.ts';
import type { FeedCursor, FeedPage } from '../../core/ports/storage.ts';
import type { SqliteConnection, SqliteStatement } from './sqlite-connection.ts';

type PlacedRow = EventRow & { position: number };

/** A site's feed. With one writer, the order of insertion is the order of commits, so a cursor is a position. */
export class SqliteFeed {
  readonly #page: SqliteStatement;
  readonly #pageOfKinds: SqliteStatement;
  readonly #end: SqliteStatement;

  constructor(connection: SqliteConnection) {
    const page = (kinds: string) => `
      select position, contact, n, kind, version, at, actor, audience, payload from events
      where site = ? and position > ? ${kinds} order by position limit ?`;
    this.#page = connection.prepare(page(''));
    this.#pageOfKinds = connection.prepare(page("and instr(?, ',' || kind || ',') > 0"));
    this.#end = connection.prepare('select max(position) as position from events where site = ?');
  }

  read(
    site: SiteId,
    after: FeedCursor,
    limit: number,
    kinds: readonly ReadableEvent['kind'][] | undefined,
  ): FeedPage {
    const from = positionOf(after);
    // Asked first, so that everything up to there is in the page, or of another kind.
    const end = kinds && this.end(site);
    if (end && positionOf(end) <= from) return { events: [], cursor: after };
    const rows = (
      kinds
        ? this.#pageOfKinds.all([site, from, `,${kinds.join()},`, limit])
        : this.#page.all([site, from, limit])
    ) as PlacedRow[];
    const events = rows.map(eventFromRow);
    const last = rows.at(-1)?.position ?? 0;
    if (end && rows.length < limit && positionOf(end) > Math.max(from, last)) return { events, cursor: end };
    return { events, cursor: last > 0 ? String(last) : after };
  }

  end(site: SiteId): FeedCursor {
    const row = this.#end.get([site]) as { position: number | null } | undefined;
    return row?.position ? String(row.position) : '';
  }
}

function positionOf(cursor: FeedCursor): number {
  if (!/^\d{0,15}$/.test(cursor)) throw new TypeError('not a cursor of this feed');
  return Number(cursor);
}
