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

/** A visitor with everything the site holds on them. */
export interface PersonRecord {
  site: SiteId;
  /** The visitor's id within the site; it opens nothing. */
  visitor: string;
  /** When the visitor first sent something. */
  knownSince: Instant;
  /** Since when the visitor's token opens nothing any more; absent while it does. */
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
  const row = await db
    .selectFrom('visitors')
    .select(['created_at', 'revoked_at'])
    .where('site', '=', site)
    .where('id', '=', visitor)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const reader = new ContactReader(db);
  const contacts: PersonContact[] = [];
  for (const head of await reader.ofVisitor(site, visitor)) {
    contacts.push({ ...contactHeader(head), locale: head.locale, events: await wholeLog(reader, head) });
  }
  return {
    site,
    visitor,
    knownSince: instant(row.created_at),
    ...(row.revoked_at !== null && { revokedAt: instant(row.revoked_at) }),
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
