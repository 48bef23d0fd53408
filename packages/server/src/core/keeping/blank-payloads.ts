import type { ContactId, EventKind, SiteId } from '@ventanilla/protocol';
import type { HeadChange, StorageTransaction } from '../ports/storage.ts';
import { forgetWords } from '../search/search-book.ts';

/** Which payloads of a contact. */
export interface Blanking {
  site: SiteId;
  contact: ContactId;
  /** Number of the last event. */
  upTo: number;
  /** Default every kind. */
  kinds?: readonly EventKind[];
}

/**
 * Blanks what events carry, for good. Their envelopes stay, so that the log has no gaps, and their send ids, so that a repeated
 * send is still known as one. To be called in a transaction that has locked the contact.
 */
export async function blankPayloads(
  tx: Pick<StorageTransaction, 'db'>,
  { site, contact, upTo, kinds }: Blanking,
): Promise<void> {
  let update = tx.db
    .updateTable('events')
    .set({ payload: null })
    .where('site', '=', site)
    .where('contact', '=', contact)
    .where('n', '<=', upTo)
    .where('payload', 'is not', null);
  if (kinds) update = update.where('kind', 'in', kinds);
  await update.execute();
  // What was said is found no more, nor is what stays by words that were said with it.
  await forgetWords(tx.db, site, contact);
}

/** The change by which a head forgets what was said. Nothing where it has. */
export function blankHead({
  lastMessage,
  callback,
}: Required<Pick<HeadChange, 'lastMessage' | 'callback'>>): HeadChange | undefined {
  const hasText = lastMessage !== null && lastMessage.text !== '';
  if (!hasText && callback === null) return undefined;
  return { ...(hasText && { lastMessage: { ...lastMessage, text: '' } }), callback: null };
}
