import type { PostgresConnection } from './postgres-pool.ts';

const LOCK = `select pg_advisory_xact_lock(hashtextextended('ventanilla restored feed', 0))`;
const FIND_FUTURE_EVENT = `select 1 as found from (select txid from events order by position desc limit 1) newest
  where newest.txid >= pg_snapshot_xmax(pg_current_snapshot())`;
// What a consumer has not read begins at the first such row; it may be told again of some that come after.
const MOVE_CONSUMERS = `update consumers c set cursor = '0:' || coalesce(
    (select min(e.position) - 1 from events e where e.site = c.site and (e.txid, e.position) >
      (split_part(c.cursor, ':', 1)::xid8, split_part(c.cursor, ':', 2)::bigint)),
    (select max(e.position) from events e where e.site = c.site),
    0)
  where c.cursor ~ '^[0-9]+:[0-9]+$'`;

/**
 * Puts the feed right after a dump was restored into another cluster, whose transaction ids are younger than those in
 * the rows: they would count as not yet committed, and be read by nobody for years. All become the oldest there is, in
 * the order of their rows, and consumers keep their place or go back a little. Does nothing otherwise.
 *
 * @param connection - Inside a transaction.
 */
export async function settleRestoredFeed(connection: PostgresConnection): Promise<void> {
  await connection.query(LOCK);
  const { rows } = await connection.query(FIND_FUTURE_EVENT);
  if (rows.length === 0) return;
  await connection.query('lock table contacts, events in share row exclusive mode');
  await connection.query(MOVE_CONSUMERS);
  await connection.query(`update events set txid = '0'`);
  await connection.query(`update contacts set feed_txid = '0'`);
}
