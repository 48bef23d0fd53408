import type { ReadableEvent } from '@ventanilla/protocol';
import { type EventRow, eventFromRow } from '../../core/log/event-row.ts';
import { type HeadRow, headFromRow, headToRow } from '../../core/log/head-row.ts';
import type { ContactCommand, ContactHead } from '../../core/ports/storage.ts';
import { chooseReferences, referenceKey } from '../sql/choose-references.ts';
import { EVENT_COLUMNS, HEAD_CHANGES, HEAD_COLUMNS } from '../sql/columns.ts';
import { type CommandResult, headKey, planCommands, sendKey } from '../sql/plan-commands.ts';
import type { PostgresConnection } from './postgres-pool.ts';

const COLUMN_TYPES: Partial<Record<keyof HeadRow | keyof EventRow, 'integer' | 'bigint'>> = {
  opened_at: 'bigint',
  queued_at: 'bigint',
  offer_expires_at: 'bigint',
  last_n: 'integer',
  version: 'integer',
  read_by_citizen: 'integer',
  read_by_agent: 'integer',
  unread: 'integer',
  n: 'integer',
  at: 'bigint',
};

const KEYS = 'json_to_recordset($1::json) as k(site text, id text)';
const HEADS = HEAD_COLUMNS.map(column => `c.${column}`).join(', ');

// The join reads keys in any order; locks are taken in the order of the sort, the same for everybody.
const LOCK_HEADS = `select ${HEADS} from contacts c
  where (c.site, c.id) in (select k.site, k.id from ${KEYS}) order by c.site, c.id for update`;
const FIND_HEADS = `select ${HEADS} from contacts c join ${KEYS} on c.site = k.site and c.id = k.id`;
const FIND_SENDS = `select ${EVENT_COLUMNS.map(column => `e.${column}`).join(', ')} from events e
  join json_to_recordset($1::json) as k(site text, sender text, id text)
  on e.site = k.site and e.sender = k.sender and e.send_id = k.id`;
const FIND_REFERENCES = `select c.site, c.reference from contacts c
  join json_to_recordset($1::json) as k(site text, reference text)
  on c.site = k.site and c.reference = k.reference`;
// A transaction that began early may reach a contact late. Its events take the later one's place in the feed, behind the
// events it found there, so that a contact's numbers never go back. A later place is only ever read later.
const LATEST = 'greatest(c.feed_txid, pg_current_xact_id())';
const WRITE = `with opened as (
    insert into contacts (${HEAD_COLUMNS.join(', ')})
    select ${HEAD_COLUMNS.join(', ')} from ${recordset('$1', HEAD_COLUMNS)}
    returning site, id, feed_txid
  ), changed as (
    update contacts c
    set ${HEAD_CHANGES.map(column => `${column} = r.${column}`).join(', ')}, feed_txid = ${LATEST}
    from ${recordset('$2', HEAD_COLUMNS)} where c.site = r.site and c.id = r.id
    returning c.site, c.id, c.feed_txid
  ), written as (select * from opened union all select * from changed)
  insert into events (txid, ${EVENT_COLUMNS.join(', ')})
  select w.feed_txid, ${EVENT_COLUMNS.map(column => `r.${column}`).join(', ')}
  from ${recordset('$3', EVENT_COLUMNS)} join written w on w.site = r.site and w.id = r.contact
  order by r.n`;

/**
 * The append path: decides and writes commands inside the transaction that is open on `connection`, in as few round
 * trips as the locks allow. Rows travel as one JSON text, which costs this process less than an array for each column.
 *
 * Rejects with what the database throws; what a command's own code throws is among the results.
 */
export async function appendCommands(
  connection: PostgresConnection,
  commands: readonly ContactCommand[],
): Promise<CommandResult[]> {
  const heads = new Map<string, ContactHead>();
  const sends = new Map<string, ReadableEvent>();

  const keys = commands.map(({ site, contact }) => ({ site, id: contact }));
  keepHeads(await ask<HeadRow>('lock-heads', LOCK_HEADS, keys));
  // A statement of its own, so that it sees what was committed while the locks were waited for.
  const sendKeys = commands.flatMap(({ site, send }) =>
    send ? [{ site, sender: send.sender, id: send.id }] : [],
  );
  if (sendKeys.length > 0) {
    const found = await ask<EventRow>('find-sends', FIND_SENDS, sendKeys);
    for (const row of found) {
      sends.set(sendKey(row.site, row.sender ?? '', row.send_id ?? ''), eventFromRow(row));
    }
    const elsewhere = found.filter(row => !heads.has(headKey(row.site, row.contact)));
    if (elsewhere.length > 0) {
      const elsewhereKeys = elsewhere.map(({ site, contact }) => ({ site, id: contact }));
      keepHeads(await ask<HeadRow>('find-heads', FIND_HEADS, elsewhereKeys));
    }
  }

  const plan = planCommands(commands, { heads, sends, references: await freeReferences() });
  if (plan.opened.length + plan.changed.length + plan.events.length > 0) {
    const changed = plan.changed.map(({ head }) => headToRow(head));
    const values = [plan.opened.map(headToRow), changed, plan.events].map(rows => JSON.stringify(rows));
    await connection.query(WRITE, values, 'ventanilla-write');
  }
  return plan.results;

  async function ask<Row extends object>(name: string, text: string, rows: object[]): Promise<Row[]> {
    return (await connection.query<Row>(text, [JSON.stringify(rows)], `ventanilla-${name}`)).rows;
  }

  function keepHeads(rows: HeadRow[]): void {
    for (const row of rows) heads.set(headKey(row.site, row.id), headFromRow(row));
  }

  async function freeReferences(): Promise<Map<ContactCommand, string>> {
    const choosing = chooseReferences(commands);
    let step = choosing.next();
    while (!step.done) {
      const proposals = step.value.map(({ site, reference }) => ({ site, reference }));
      const taken = await ask<HeadRow>('find-references', FIND_REFERENCES, proposals);
      step = choosing.next(new Set(taken.map(({ site, reference }) => referenceKey(site, reference))));
    }
    return step.value;
  }
}

function recordset(parameter: string, columns: readonly (keyof HeadRow | keyof EventRow)[]): string {
  const typed = columns.map(column => `${column} ${COLUMN_TYPES[column] ?? 'text'}`);
  return `json_to_recordset(${parameter}::json) as r(${typed.join(', ')})`;
}
