import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../ports/tables.ts';

/** What is kept of a callback besides its contact. */
export interface CallbackRows {
  site: SiteId;
  contact: ContactId;
  keyHash: string;
  /** Absent where the number is noted already. */
  number?: { hash: string; topic: string };
}

const DAY_MS = 86_400_000;
/** Long after any time that can be chosen. */
const KEPT_MS = 60 * DAY_MS;

/** Contacts that asked for calls to a number, newest first, since `since`. */
export async function contactsOfNumber(
  db: Kysely<Tables>,
  { site, hash, since }: { site: SiteId; hash: string; since: number },
): Promise<{ contact: ContactId; topic: string; openedAt: number }[]> {
  const rows = await db
    .selectFrom('callback_numbers')
    .select(['contact', 'topic', 'opened_at'])
    .where('site', '=', site)
    .where('number_hash', '=', hash)
    .where('opened_at', '>', since)
    .orderBy('opened_at', 'desc')
    .execute();
  return rows.map(row => ({ contact: row.contact, topic: row.topic, openedAt: Number(row.opened_at) }));
}

/** Notes a callback's number and key, and lets go of what is too old to matter. */
export async function noteCallback(
  db: Kysely<Tables>,
  { site, contact, keyHash, number }: CallbackRows,
  now: number,
): Promise<void> {
  await db.deleteFrom('callback_numbers').where('expires_at', '<=', now).execute();
  await db.deleteFrom('callback_keys').where('expires_at', '<=', now).execute();
  const expires_at = now + KEPT_MS;
  if (number !== undefined) {
    const { hash: number_hash, topic } = number;
    await db
      .insertInto('callback_numbers')
      .values({ site, contact, number_hash, topic, opened_at: now, expires_at })
      .onConflict(conflict => conflict.columns(['contact', 'site', 'opened_at']).doNothing())
      .execute();
  }
  await db
    .insertInto('callback_keys')
    .values({ site, contact, key_hash: keyHash, expires_at })
    .onConflict(conflict => conflict.columns(['site', 'key_hash']).doNothing())
    .execute();
}

/** The contact whose callback a key opens. */
export async function contactOfKey(
  db: Kysely<Tables>,
  { site, keyHash, now }: { site: SiteId; keyHash: string; now: number },
): Promise<ContactId | undefined> {
  const row = await db
    .selectFrom('callback_keys')
    .select('contact')
    .where('site', '=', site)
    .where('key_hash', '=', keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.contact;
}

/** Forgets numbers and keys of a contact. */
export async function forgetCallbacks(db: Kysely<Tables>, site: SiteId, contact: ContactId): Promise<void> {
  await db.deleteFrom('callback_numbers').where('site', '=', site).where('contact', '=', contact).execute();
  await db.deleteFrom('callback_keys').where('site', '=', site).where('contact', '=', contact).execute();
}
