import {
  type ContactHeader,
  type Instant,
  type LocaleTag,
  parseReference,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import { ContactReader } from '../log/contact-reader.ts';
import { contactHeader } from '../log/views.ts';
import type { ContactHead, Storage } from '../ports/storage.ts';
import { devicesOf } from '../visitors/devices-of.ts';

/** A person, with everything the site holds on them, whichever of their devices it came from. */
export interface PersonRecord {
  site: SiteId;
  /** Names the person within the site: the id of one of their devices; it opens nothing. */
  visitor: string;
  /** When the person first sent something. */
  knownSince: Instant;
  /** Since when no token of theirs opens anything any more; absent while one does. */
  revokedAt?: Instant;
  /** Newest first. */
  contacts: PersonContact[];
}

/** A contact with its read marks and its whole log, notes of agents included. */
export interface PersonContact extends ContactHeader {
  locale: LocaleTag;
  events: ReadableEvent[];
}

/** @returns The visitor whose contact has the reference, however it is typed; `undefined` where there is none. */
export async function findVisitor(
  { db }: Pick<Storage, 'db'>,
  site: SiteId,
  reference: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('contacts')
    .select('visitor')
    .where('site', '=', site)
    .where('reference', '=', parseReference(reference) ?? reference)
    .executeTakeFirst();
  return row?.visitor;
}

/** Reads everything on a visitor; `undefined` for one the site does not know. */
export async function readPerson(
  { db }: Pick<Storage, 'db'>,
  site: SiteId,
  visitor: string,
): Promise<PersonRecord | undefined> {
  const devices = await devicesOf(db, site, visitor);
  if (devices.length === 0) return undefined;
  const rows = await db
    .selectFrom('visitors')
    .select(['person', 'created_at', 'revoked_at'])
    .where('site', '=', site)
    .where('id', 'in', devices)
    .orderBy('created_at')
    .execute();
  const [first] = rows;
  if (first === undefined) return undefined;
  const revoked = rows.map(row => row.revoked_at ?? Number.POSITIVE_INFINITY);
  const revokedAt = Math.max(...revoked);
  const reader = new ContactReader(db);
  const contacts: PersonContact[] = [];
  for (const head of await reader.ofVisitors(site, devices)) {
    contacts.push({ ...contactHeader(head), locale: head.locale, events: await wholeLog(reader, head) });
  }
  return {
    site,
    visitor: first.person,
    knownSince: instant(first.created_at),
    ...(Number.isFinite(revokedAt) && { revokedAt: instant(revokedAt) }),
    contacts,
  };
}

/** Up to the head's last number, so that the two fit together. */
async function wholeLog(reader: ContactReader, { site, id, lastN }: ContactHead): Promise<ReadableEvent[]> {
  const events: ReadableEvent[] = [];
  while (events.length < lastN) {
    const page = await reader.events(site, id, events.length);
    if (page.length === 0) throw new Error('a log ends before its last number');
    events.push(...page);
  }
  return events.slice(0, lastN);
}

function instant(at: number): Instant {
  return new Date(at).toISOString();
}
