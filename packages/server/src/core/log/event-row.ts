import type { Actor, ReadableEvent, SendId, SiteId } from '@ventanilla/protocol';
import type { Selectable } from 'kysely';
import type { Tables } from '../ports/tables.ts';

/** A row of the log without its place in the feed, which the database gives. */
export type EventRow = Omit<Selectable<Tables['events']>, 'position'>;

const CITIZEN = '{"role":"citizen"}';

/** An event as its row tells it. */
export function eventFromRow(row: Omit<EventRow, 'site' | 'sender' | 'send_id'>): ReadableEvent {
  return {
    contact: row.contact,
    n: row.n,
    version: row.version,
    at: new Date(row.at).toISOString(),
    actor: row.actor === CITIZEN ? { role: 'citizen' } : JSON.parse(row.actor),
    audience: row.audience as ReadableEvent['audience'],
    kind: row.kind as ReadableEvent['kind'],
    payload: row.payload === null ? null : JSON.parse(row.payload),
    // What was stored was checked then; the compiler tells kinds apart by themselves only up to 25 of them.
  } as ReadableEvent;
}

/** The row that holds an event, and the send it stands for. */
export function eventToRow(
  site: SiteId,
  event: ReadableEvent,
  at: number,
  send: { sender: string; id: SendId } | undefined,
): EventRow {
  return {
    site,
    contact: event.contact,
    n: event.n,
    kind: event.kind,
    version: event.version,
    at,
    actor: actorToText(event.actor),
    audience: event.audience,
    payload: event.payload && JSON.stringify(event.payload),
    sender: send?.sender ?? null,
    send_id: send?.id ?? null,
  };
}

function actorToText(actor: Actor): string {
  return actor.role === 'citizen' ? CITIZEN : JSON.stringify(actor);
}
