import type { EventRow } from '../../core/log/event-row.ts';
import { type HeadRow, headToRow } from '../../core/log/head-row.ts';
import { EVENT_COLUMNS } from '../sql/columns.ts';
import { type CommandPlan, headKey } from '../sql/plan-commands.ts';

type Column = keyof HeadRow | keyof EventRow;

/** A contact's row as a JSON text for PostgreSQL has it: with its new events, so that nothing is joined to find whose they are. */
export type RowWithEvents = HeadRow & { was: number; events: object[] };

/** What an event's row has besides its contact's key. */
export const OWN_EVENT_COLUMNS = EVENT_COLUMNS.filter(column => column !== 'site' && column !== 'contact');

const TYPES: Partial<Record<Column, 'integer' | 'bigint'>> = {
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

/** Columns with their types, as `json_to_recordset` wants them. */
export function typedColumns(columns: readonly Column[]): string {
  return columns.map(column => `${column} ${TYPES[column] ?? 'text'}`).join(', ');
}

/** Changed contacts, each with the version that it had and the events that it gained. */
export function changedRows({ changed, events }: CommandPlan): RowWithEvents[] {
  const rows = new Map<string, RowWithEvents>();
  for (const { head, was } of changed) {
    rows.set(headKey(head.site, head.id), { ...headToRow(head), was, events: [] });
  }
  for (const { site, contact, ...event } of events) rows.get(headKey(site, contact))?.events.push(event);
  return [...rows.values()];
}
