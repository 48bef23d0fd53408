import type { EventRow } from '../../core/log/event-row.ts';
import type { HeadRow } from '../../core/log/head-row.ts';

/** Every column of a contact's head. */
export const HEAD_COLUMNS = [
  'site',
  'id',
  'reference',
  'visitor',
  'channel',
  'locale',
  'opened_at',
  'status',
  'skills',
  'queued_at',
  'offered_to',
  'offered_name',
  'offer_expires_at',
  'passed_by',
  'agent',
  'agent_name',
  'last_n',
  'version',
  'read_by_citizen',
  'read_by_agent',
  'last_message',
  'unread',
  'call',
  'callback',
] as const satisfies (keyof HeadRow)[];

/** Those that a command may change. */
export const HEAD_CHANGES = HEAD_COLUMNS.filter(
  column => !['site', 'id', 'reference', 'visitor', 'opened_at'].includes(column),
);
/** Those that a message changes; no index has them. */
export const PROGRESS_CHANGES = [
  'last_n',
  'version',
  'read_by_citizen',
  'read_by_agent',
  'last_message',
  'unread',
] as const satisfies (keyof HeadRow)[];

/** Every column of an event that is ours to write. */
export const EVENT_COLUMNS = [
  'site',
  'contact',
  'n',
  'kind',
  'version',
  'at',
  'actor',
  'audience',
  'payload',
  'sender',
  'send_id',
] as const satisfies (keyof EventRow)[];
