import {
  type ContactId,
  type EventKind,
  MAX_EVENTS_PER_PAGE,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { guestOf, WITH_GUESTS } from '../calls/call-guests.ts';
import type { ContactHead } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import { eventFromRow } from './event-row.ts';
import { headFromRow } from './head-row.ts';

/** Messages among which the citizen's last ones are looked for. */
const SAID_AMONG = 20;

/** Reads contacts as they were last committed. */
export class ContactReader {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async head(site: SiteId, contact: ContactId): Promise<ContactHead | undefined> {
    const row = await this.#db
      .selectFrom('contacts')
      .selectAll()
      .where('site', '=', site)
      .where('id', '=', contact)
      .executeTakeFirst();
    return row && headFromRow(row);
  }

  /** Of those that there are. @param db - Default what has been committed; a transaction's own where it has to hold. */
  async headsOf(site: SiteId, contacts: readonly ContactId[], db = this.#db): Promise<ContactHead[]> {
    if (contacts.length === 0) return [];
    const rows = await db
      .selectFrom('contacts')
      .selectAll()
      .where('site', '=', site)
      .where('id', 'in', contacts)
      .execute();
    return rows.map(headFromRow);
  }

  /** @param reference - In its written form. */
  async byReference(site: SiteId, reference: string): Promise<ContactHead | undefined> {
    const row = await this.#db
      .selectFrom('contacts')
      .selectAll()
      .where('site', '=', site)
      .where('reference', '=', reference)
      .executeTakeFirst();
    return row && headFromRow(row);
  }

  /** Events behind number `after`, in order. */
  async events(
    site: SiteId,
    contact: ContactId,
    after: number,
    limit: number = MAX_EVENTS_PER_PAGE,
  ): Promise<ReadableEvent[]> {
    const rows = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('site', '=', site)
      .where('contact', '=', contact)
      .where('n', '>', after)
      .orderBy('n')
      .limit(limit)
      .execute();
    return rows.map(eventFromRow);
  }

  /** What the citizen has written since an agent last did, in order; with nothing since, what they wrote before it. */
  async lastSaid(site: SiteId, contact: ContactId, limit: number): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('site', '=', site)
      .where('contact', '=', contact)
      .where('kind', '=', 'message')
      .orderBy('n', 'desc')
      .limit(SAID_AMONG)
      .execute();
    const messages = rows.map(eventFromRow);
    const isCitizen = ({ actor }: ReadableEvent) => actor.role === 'citizen';
    const newest = messages.slice(Math.max(0, messages.findIndex(isCitizen)));
    const end = newest.findIndex(message => !isCitizen(message));
    const run = end === -1 ? newest : newest.slice(0, end);
    return run
      .slice(0, limit)
      .flatMap(({ kind, payload }) => (kind === 'message' && payload ? [payload.text] : []))
      .reverse();
  }

  /** What agents have said of a contact for its checklist; `lastN` is the newest event that was certainly looked at. */
  async confirmed(
    site: SiteId,
    contact: ContactId,
  ): Promise<{ lastN: number; topic: string | undefined; confirmed: ReadonlySet<string> }> {
    const head = await this.head(site, contact);
    const rows = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('site', '=', site)
      .where('contact', '=', contact)
      .where('kind', 'in', ['classified', 'point-marked'])
      .orderBy('n')
      .execute();
    let topic: string | undefined;
    const confirmed = new Set<string>();
    for (const { kind, payload } of rows.map(eventFromRow)) {
      if (kind === 'classified') topic = payload?.topic ?? topic;
      if (kind !== 'point-marked' || payload === null) continue;
      if (payload.confirmed) confirmed.add(payload.point);
      else confirmed.delete(payload.point);
    }
    return { lastN: head?.lastN ?? 0, topic, confirmed };
  }

  /** The newest event that the citizen reads, kinds `without` left out. */
  async lastOf(
    site: SiteId,
    contact: ContactId,
    { without }: { without: readonly EventKind[] },
  ): Promise<ReadableEvent | undefined> {
    const row = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('site', '=', site)
      .where('contact', '=', contact)
      .where('audience', '=', 'everyone')
      .where('kind', 'not in', without)
      .orderBy('n', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && eventFromRow(row);
  }

  /** The contacts of one person's devices, newest first. */
  async ofVisitors(site: SiteId, visitors: readonly string[]): Promise<ContactHead[]> {
    const rows = await this.#db
      .selectFrom('contacts')
      .selectAll()
      .where('site', '=', site)
      .where('visitor', 'in', visitors)
      .orderBy('opened_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(headFromRow);
  }

  /** Contacts that wait, that the agent holds, or into whose call the agent is invited, oldest first. */
  async inbox(site: SiteId, agent: string): Promise<ContactHead[]> {
    const rows = await this.#db
      .selectFrom('contacts')
      .selectAll()
      .where('site', '=', site)
      .where(eb =>
        eb.or([
          eb('status', '=', 'waiting'),
          eb.and([
            eb('status', '=', 'assigned'),
            eb.or([eb('agent', '=', agent), eb('call', 'like', WITH_GUESTS)]),
          ]),
        ]),
      )
      .orderBy('opened_at')
      .orderBy('id')
      .execute();
    return rows
      .map(headFromRow)
      .filter(head => head.status === 'waiting' || head.agent?.id === agent || guestOf(head, agent));
  }

  /** How many messages of the citizen have numbers behind `after` and up to `until`. */
  async countCitizenMessages(
    site: SiteId,
    contact: ContactId,
    after: number,
    until: number,
  ): Promise<number> {
    const rows = await this.#db
      .selectFrom('events')
      .select('actor')
      .where('site', '=', site)
      .where('contact', '=', contact)
      .where('n', '>', after)
      .where('n', '<=', until)
      .where('kind', '=', 'message')
      .execute();
    return rows.filter(({ actor }) => (JSON.parse(actor) as ReadableEvent['actor']).role === 'citizen')
      .length;
  }
}
