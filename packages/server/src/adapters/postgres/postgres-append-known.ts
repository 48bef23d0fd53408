import type { HeadRow } from '../../core/log/head-row.ts';
import type { ContactCommand, ContactHead } from '../../core/ports/storage.ts';
import { HEAD_CHANGES, PROGRESS_CHANGES } from '../sql/columns.ts';
import type { KnownHeads } from '../sql/known-heads.ts';
import { type CommandPlan, type CommandResult, headKey, planCommands } from '../sql/plan-commands.ts';
import type { PostgresConnection } from './postgres-pool.ts';
import { changedRows, OWN_EVENT_COLUMNS, type RowWithEvents, typedColumns } from './rows-with-events.ts';

const WRITE_PROGRESS = writeOf(PROGRESS_CHANGES);
const WRITE_HEADS = writeOf(HEAD_CHANGES);

interface Planned {
  commands: readonly ContactCommand[];
  plan: CommandPlan;
}

interface Written {
  count: number;
  /** Site and id of each contact that was written, as JSON text. */
  contacts: string;
}

/**
 * The short way to append, in one statement that is its own transaction: commands are decided on heads that this process
 * remembers, and a contact is written if its version, looked at under its lock, is the remembered one. Then the head was
 * the newest, as if it had been read under that lock.
 *
 * A send that was stored earlier meets the index of sends and fails the statement before any number is given. What is
 * refused, or changes nothing, is not answered from memory.
 *
 * @returns One result for each command; `undefined` for what has left no trace and has to go the long way.
 */
export async function appendToKnown(
  connection: PostgresConnection,
  commands: readonly ContactCommand[],
  known: KnownHeads,
): Promise<(CommandResult | undefined)[]> {
  const { plan, commands: planned } = planCertain(commands, known);
  if (planned.length === 0) return commands.map(() => undefined);
  const isWritten = await write(connection, plan);
  const results = new Map(
    planned.map((command, i) => [command, isWritten(keyOf(command)) ? plan.results[i] : undefined]),
  );
  return commands.map(command => results.get(command));
}

/** Leaves out contacts of which a command may turn out otherwise on a newer head. */
function planCertain(commands: readonly ContactCommand[], known: KnownHeads): Planned {
  const plan = planOn(commands, known);
  const changed = new Set(plan.changed.map(({ head }) => headKey(head.site, head.id)));
  const doubtful = new Set<string>();
  for (const [i, command] of commands.entries()) {
    const result = plan.results[i];
    const isStored = result && 'outcome' in result && result.outcome.status === 'stored';
    if (!isStored || command.opens || !changed.has(keyOf(command))) doubtful.add(keyOf(command));
  }
  if (doubtful.size === 0) return { plan, commands };
  const certain = commands.filter(command => !doubtful.has(keyOf(command)));
  return { plan: planOn(certain, known), commands: certain };
}

function planOn(commands: readonly ContactCommand[], known: KnownHeads): CommandPlan {
  const heads = new Map<string, ContactHead>();
  for (const command of commands) {
    const head = known.get(keyOf(command));
    if (head) heads.set(keyOf(command), head);
  }
  return planCommands(commands, { heads, sends: new Map(), references: new Map() });
}

/** @returns Whether the contact of a key was written. */
async function write(connection: PostgresConnection, plan: CommandPlan): Promise<(key: string) => boolean> {
  const rows = changedRows(plan);
  const isProgress = plan.changed.every(({ onlyProgress }) => onlyProgress);
  const answer = await connection.query<Written>(
    isProgress ? WRITE_PROGRESS : WRITE_HEADS,
    [JSON.stringify(isProgress ? rows.map(progressOf) : rows)],
    `ventanilla-write-${isProgress ? 'progress' : 'heads'}`,
  );
  const { count = 0, contacts = '[]' } = answer.rows[0] ?? {};
  if (count === rows.length) return () => true;
  const written = new Set(
    (JSON.parse(contacts) as [string, string][]).map(([site, id]) => headKey(site, id)),
  );
  return key => written.has(key);
}

/** The part of a row that a message changes: less to send and to read. */
function progressOf(row: RowWithEvents): Partial<RowWithEvents> {
  const { site, id, was, events, last_n, version, read_by_citizen, read_by_agent, last_message, unread } =
    row;
  return { site, id, was, events, last_n, version, read_by_citizen, read_by_agent, last_message, unread };
}

/** The locks are taken in the order of the sort, the same for everybody. For `feed_txid` see the long way. */
function writeOf(changes: readonly (keyof HeadRow)[]): string {
  const set = changes.map(column => `${column} = r.${column}`).join(', ');
  const own = OWN_EVENT_COLUMNS.map(column => `e.${column}`).join(', ');
  return `with locked as materialized (
      select r.* from json_to_recordset($1::json)
        as r(site text, id text, was integer, events json, ${typedColumns(changes)})
      join contacts c on c.site = r.site and c.id = r.id and c.version = r.was
      order by c.site, c.id for update of c
    ), changed as (
      update contacts c set ${set}, feed_txid = greatest(c.feed_txid, pg_current_xact_id())
      from locked r where c.site = r.site and c.id = r.id
      returning c.site, c.id, c.feed_txid, r.events
    ), stored as (
      insert into events (txid, site, contact, ${OWN_EVENT_COLUMNS.join(', ')})
      select w.feed_txid, w.site, w.id, ${own}
      from changed w cross join lateral json_to_recordset(w.events) as e(${typedColumns(OWN_EVENT_COLUMNS)})
    )
    select count(*)::integer as count, coalesce(json_agg(json_build_array(site, id)), '[]')::text as contacts
    from changed`;
}

function keyOf({ site, contact }: ContactCommand): string {
  return headKey(site, contact);
}
