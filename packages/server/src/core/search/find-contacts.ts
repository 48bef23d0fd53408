import {
  CHANNEL_KINDS,
  DESK_CHANNELS,
  type FoundContact,
  parseReference,
  REFERENCE_ALPHABET,
  type SiteId,
} from '@ventanilla/protocol';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { ContactCentre } from '../centre/contact-centre.ts';
import { headFromRow } from '../log/head-row.ts';
import { contactSummary } from '../log/views.ts';
import type { Tables } from '../ports/tables.ts';
import { FOUND_KINDS, saidIn } from './said-in.ts';
import { eventOf } from './search-book.ts';
import { excerpt, type SearchTerm, searchTerms } from './search-terms.ts';

/** Most contacts of one answer: who sees more than these asks for something narrower. */
const MOST = 20;
/** From how many characters on the beginning of a reference number is looked for. */
const LEAST_REFERENCE = 3;
/** Behind every text that begins alike. */
const LAST = '\u{10FFFF}';

/**
 * Finds a site's contacts by the beginning of their number, or by words that were all said in them, whatever their accents and endings. Only
 * what the desk answers is found; of the others not even that they exist.
 *
 * @returns The newest first.
 */
export async function findContacts(
  { db, answers }: { db: Kysely<Tables>; answers: ContactCentre['answers'] },
  site: SiteId,
  typed: string,
): Promise<{ contacts: FoundContact[]; hasMore: boolean }> {
  const terms = searchTerms(typed);
  const reference = referenceBeginning(typed);
  const channels = [...CHANNEL_KINDS, ...DESK_CHANNELS].filter(channel => answers(site, channel));
  if (channels.length === 0 || (terms.length === 0 && reference === undefined))
    return { contacts: [], hasMore: false };
  const rows = await db
    .selectFrom('contacts')
    .selectAll()
    .where('site', '=', site)
    .where('channel', 'in', channels)
    .where(eb =>
      eb.or([
        ...(reference === undefined
          ? []
          : [eb.and([eb('reference', '>=', reference), eb('reference', '<', reference + LAST)])]),
        ...(terms.length === 0 ? [] : [eb.and(terms.map(term => eb('id', 'in', withTerm(eb, site, term))))]),
      ]),
    )
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .limit(MOST + 1)
    .execute();
  const heads = rows.slice(0, MOST).map(headFromRow);
  const excerpts = await readExcerpts(
    db,
    site,
    heads.map(({ id }) => id),
    terms,
  );
  const contacts = heads.map(head => {
    const said = excerpts.get(head.id);
    return { contact: contactSummary(head), ...(said !== undefined && { excerpt: said }) };
  });
  return { contacts, hasMore: rows.length > MOST };
}

function withTerm(eb: ExpressionBuilder<Tables, 'contacts'>, site: SiteId, term: SearchTerm) {
  return eb
    .selectFrom('search_words')
    .select('search_words.contact')
    .where('search_words.site', '=', site)
    .where(word =>
      word.or(
        term.map(beginning =>
          word.and([
            word('search_words.word', '>=', beginning),
            word('search_words.word', '<', beginning + LAST),
          ]),
        ),
      ),
    );
}

/** What was said in each contact around the words, the newest of it. */
async function readExcerpts(
  db: Kysely<Tables>,
  site: SiteId,
  contacts: string[],
  terms: readonly SearchTerm[],
): Promise<Map<string, string>> {
  if (contacts.length === 0) return new Map();
  const rows = await db
    .selectFrom('events')
    .select(['contact', 'kind', 'payload', 'actor'])
    .where('site', '=', site)
    .where('contact', 'in', contacts)
    .where('kind', 'in', [...FOUND_KINDS])
    .where('payload', 'is not', null)
    .orderBy('contact')
    .orderBy('n')
    .execute();
  const excerpts = new Map<string, string>();
  for (const { contact, ...row } of rows) {
    const { texts, phones } = saidIn(eventOf(row));
    const said =
      texts.map(text => excerpt(text, terms)).find(text => text !== undefined) ??
      (isPhoneSearch(terms) ? phones[0] : undefined);
    if (said !== undefined) excerpts.set(contact, said);
  }
  return excerpts;
}

function isPhoneSearch(terms: readonly SearchTerm[]): boolean {
  return terms.some(([first]) => first?.startsWith('tel:'));
}

/** How a reference number begins that was typed in part, in its written form. */
function referenceBeginning(typed: string): string | undefined {
  const whole = parseReference(typed);
  if (whole !== undefined) return whole;
  const compact = typed.replace(/[\s.-]/g, '').toUpperCase();
  if (compact.length < LEAST_REFERENCE || compact.length > 9) return undefined;
  if ([...compact].some(character => !REFERENCE_ALPHABET.includes(character))) return undefined;
  return compact.replace(/.{3}(?=.)/g, '$&-');
}
