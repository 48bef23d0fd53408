import type { SiteId } from '@ventanilla/protocol';
import { type EventRow, eventFromRow } from '../../core/log/event-row.ts';
import type { FeedCursor, FeedPage } from '../../core/ports/storage.ts';
import type { SqliteConnection, SqliteStatement } from './sqlite-connection.ts';

type PlacedRow = EventRow & { position: number };

/** A site's feed. With one writer, the order of insertion is the order of commits, so a cursor is a position. */
export class SqliteFeed {
  readonly #page: SqliteStatement;
  readonly #end: SqliteStatement;

  constructor(connection: SqliteConnection) {
    this.#page = connection.prepare(
      `select position, contact, n, kind, version, at, actor, audience, payload from events
       where site = ? and position > ? order by position limit ?`,
    );
    this.#end = connection.prepare('select max(position) as position from events where site = ?');
  }

  read(site: SiteId, after: FeedCursor, limit: number): FeedPage {
    const rows = this.#page.all([site, positionOf(after), limit]) as PlacedRow[];
    const last = rows.at(-1);
    return { events: rows.map(eventFromRow), cursor: last ? String(last.position) : after };
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
