import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { hashSecret } from '../crypto/secrets.ts';
import type { Tables } from '../ports/tables.ts';

/** As long as the ids that are random. */
const ID_LENGTH = 22;

/**
 * Where that goes which a visitor begins now: into the contact that is open, so that a matter has one number on all channels; or into the
 * next one, under an id that is the same for whoever asks before it is there. So what is begun at the same moment, in whichever processes,
 * meets in one contact without a lock. Contacts are never deleted, so the number of them names the next one.
 *
 * @param after - The contact that was left for another matter: neither it nor an older one is meant.
 */
export async function currentContact(
  db: Kysely<Tables>,
  { site, visitor, after }: { site: SiteId; visitor: string; after: ContactId | undefined },
): Promise<ContactId> {
  const contacts = await db
    .selectFrom('contacts')
    .select(['id', 'status'])
    .where('site', '=', site)
    .where('visitor', '=', visitor)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute();
  const isOpen = ({ status }: { status: string }) => status !== 'closed';
  if (contacts.some(({ id }) => id === after)) {
    // By their names: clocks of several processes, or one that was set, do not tell which came after which.
    for (let before = contacts.length - 1; before >= 0; before--) {
      const id = await nameOf(site, visitor, before);
      if (id === after) break;
      if (contacts.some(contact => contact.id === id && isOpen(contact))) return id;
    }
  } else {
    const open = contacts.find(isOpen);
    if (open !== undefined) return open.id;
  }
  return await nameOf(site, visitor, contacts.length);
}

/** The id of the contact that a visitor begins who has had so many before. */
async function nameOf(site: SiteId, visitor: string, before: number): Promise<ContactId> {
  return (await hashSecret(`contact ${site} ${visitor} ${before}`)).slice(0, ID_LENGTH);
}
