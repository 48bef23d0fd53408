import type { ReadableEvent } from '@ventanilla/protocol';
import { type EventRow, eventFromRow } from '../../core/log/event-row.ts';
import { type HeadRow, headFromRow, headToRow } from '../../core/log/head-row.ts';
import type { ContactCommand, ContactHead } from '../../core/ports/storage.ts';
import { chooseReferences, referenceKey } from '../sql/choose-references.ts';
import { EVENT_COLUMNS, HEAD_CHANGES, HEAD_COLUMNS } from '../sql/columns.ts';
import { type CommandResult, headKey, planCommands, sendKey } from '../sql/plan-commands.ts';
import type { PostgresConnection } from './postgres-pool.ts';
import { changedRows, OWN_EVENT_COLUMNS, typedColumns } from './rows-with-events.ts';

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
    select ${HEAD_COLUMNS.join(', ')} from json_to_recordset($1::json) as r(${typedColumns(HEAD_COLUMNS)})
  ), opening as (
    insert into events (txid, ${EVENT_COLUMNS.join(', ')})
    select pg_current_xact_id(), ${EVENT_COLUMNS.join(', ')}
    from json_to_recordset($2::json) as r(${typedColumns(EVENT_COLUMNS)})
  ), changed as (
    update contacts c
    set ${HEAD_CHANGES.map(column => `${column} = r.${column}`).join(', ')}, feed_txid = ${LATEST}
    from json_to_recordset($3::json) as r(site text, id text, events json, ${typedColumns(HEAD_CHANGES)})
    where c.site = r.site and c.id = r.id
    returning c.site, c.id, c.feed_txid, r.events
  )
  insert into events (txid, site, contact, ${OWN_EVENT_COLUMNS.join(', ')})
  select w.feed_txid, w.site, w.id, ${OWN_EVENT_COLUMNS.map(column => `e.${column}`).join(', ')}
  from changed w cross join lateral json_to_recordset(w.events) as e(${typedColumns(OWN_EVENT_COLUMNS)})`;

/**
 * The long way to append, which reads all it decides on: decides and writes commands inside the transaction that is open on `connection`, in as few round
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
    const openedKeys = new Set(plan.opened.map(({ site, id }) => headKey(site, id)));
    const opening = plan.events.filter(({ site, contact }) => openedKeys.has(headKey(site, contact)));
    const values = [plan.opened.map(headToRow), opening, changedRows(plan)].map(rows => JSON.stringify(rows));
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
