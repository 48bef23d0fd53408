import type { SiteId } from '@ventanilla/protocol';
import { hashSecret } from '../crypto/secrets.ts';
import type { Storage } from '../ports/storage.ts';

/**
 * Makes a visitor a device of the person whom the city calls `subject`. Contacts of the visitor's own become that person's.
 *
 * @returns `false`, and nothing done, where the visitor is a device of another subject already.
 */
export async function linkSubject(options: {
  storage: Storage;
  site: SiteId;
  visitor: string;
  issuer: string;
  subject: string;
}): Promise<boolean> {
  const { storage, site, visitor } = options;
  // Only told apart, never read: the name itself stands in the log alone, where retention finds it.
  const hash = await hashSecret(JSON.stringify([options.issuer, options.subject]));
  return await storage.transaction(async tx => {
    // Two devices that sign in at once find the same person.
    await tx.lockSite(site);
    const { person } = await tx.db
      .selectFrom('visitors')
      .select('person')
      .where('site', '=', site)
      .where('id', '=', visitor)
      .executeTakeFirstOrThrow();
    const named = await tx.db
      .selectFrom('visitors')
      .select('subject_hash')
      .where('site', '=', site)
      .where('person', '=', person)
      .where('subject_hash', 'is not', null)
      .executeTakeFirst();
    if (named !== undefined) return named.subject_hash === hash;
    const other = await tx.db
      .selectFrom('visitors')
      .select('person')
      .where('site', '=', site)
      .where('subject_hash', '=', hash)
      .executeTakeFirst();
    await tx.db
      .updateTable('visitors')
      .set({ subject_hash: hash })
      .where('site', '=', site)
      .where('id', '=', visitor)
      .execute();
    if (other !== undefined) {
      await tx.db
        .updateTable('visitors')
        .set({ person: other.person })
        .where('site', '=', site)
        .where('person', '=', person)
        .execute();
    }
    return true;
  });
}
