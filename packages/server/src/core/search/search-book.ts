import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Storage } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import { FOUND_KINDS, type FoundEvent, foundBy } from './said-in.ts';

const FOUND: ReadonlySet<string> = new Set(FOUND_KINDS);
/** Most rows of one statement. */
const ROWS_AT_ONCE = 500;

/**
 * Keeps the words by which contacts are found in step with the log. Hears of every event through the site's feed, and reads
 * it again where it stores its words, so that what was blanked meanwhile is not brought back. Hearing something twice changes nothing.
 */
export class SearchBook {
  /** Under which the feed remembers how far it was told. */
  readonly name = 'search';
  readonly #storage: Storage;

  constructor({ storage }: { storage: Storage }) {
    this.#storage = storage;
  }

  async handle(site: SiteId, events: readonly ReadableEvent[]): Promise<void> {
    const told = events.filter(({ kind, payload }) => FOUND.has(kind) && payload !== null);
    if (told.length === 0) return;
    const numbers = Map.groupBy(told, ({ contact }) => contact);
    await this.#storage.transaction(async tx => {
      const stored = await tx.db
        .selectFrom('events')
        .select(['contact', 'n', 'kind', 'payload', 'actor'])
        .where('site', '=', site)
        .where('contact', 'in', [...numbers.keys()])
        .where('n', 'in', [...new Set(told.map(({ n }) => n))])
        .where('kind', 'in', [...FOUND_KINDS])
        .where('payload', 'is not', null)
        .execute();
      const rows = stored
        .filter(({ contact, n }) => numbers.get(contact)?.some(event => event.n === n))
        .flatMap(({ contact, ...event }) =>
          [...foundBy(eventOf(event))].map(word => ({ site, contact, word })),
        );
      const distinct = [...new Map(rows.map(row => [`${row.contact} ${row.word}`, row])).values()];
      for (let start = 0; start < distinct.length; start += ROWS_AT_ONCE) {
        await tx.db
          .insertInto('search_words')
          .values(distinct.slice(start, start + ROWS_AT_ONCE))
          .onConflict(conflict => conflict.columns(['contact', 'site', 'word']).doNothing())
          .execute();
      }
    });
  }
}

/** Has a contact be found no more by anything that was said in it. */
export async function forgetWords(db: Kysely<Tables>, site: SiteId, contact: string): Promise<void> {
  await db.deleteFrom('search_words').where('site', '=', site).where('contact', '=', contact).execute();
}

/** An event as its row tells it. */
export function eventOf(row: { kind: string; payload: string | null; actor: string }): FoundEvent {
  return {
    kind: row.kind,
    payload: row.payload === null ? null : JSON.parse(row.payload),
    actor: JSON.parse(row.actor),
  } as FoundEvent;
}
