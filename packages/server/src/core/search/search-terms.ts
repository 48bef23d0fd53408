import { contentWords, fold, words } from '../answers/spanish-words.ts';

/** Longest part of a word that is kept. */
const MAX_WORD_LENGTH = 40;
/** Most words of one question: more narrow nothing further. */
const MAX_TERMS = 8;
/** The shortest ending of a telephone number by which it is found. */
const PHONE_ENDING = 7;
/** Endings that people know a number by, without a country's code or a leading zero. */
const PHONE_ENDINGS = [10, 9, 8];
/** Apart from words, so that no word is taken for a number. */
const PHONE = 'tel:';

/** What was asked for: every term has to be found, each by one of its beginnings. */
export type SearchTerm = readonly string[];

/** Under what a text is found: its words without accents, as often as they come once. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    words(text)
      .filter(isTelling)
      .map(word => word.slice(0, MAX_WORD_LENGTH)),
  );
}

/** Under what a telephone number is found: each ending that is long enough, since people leave out codes. */
export function phoneWords(phone: string): Set<string> {
  const digits = phone.replace(/\D/g, '').slice(0, 20);
  const count = Math.max(0, digits.length - PHONE_ENDING + 1);
  return new Set(Array.from({ length: count }, (_, i) => PHONE + digits.slice(i)));
}

/** Reads what an agent typed. @returns Nothing where it holds no word. */
export function searchTerms(typed: string): SearchTerm[] {
  const digits = typed.replace(/\D/g, '');
  const isPhone = /^[\d\s+().-]+$/.test(typed) && digits.length >= PHONE_ENDING;
  if (isPhone) {
    const local = digits.replace(/^0+/, '');
    const endings = PHONE_ENDINGS.filter(length => length < local.length).map(length => local.slice(-length));
    const phones = [digits, local, ...endings].filter(({ length }) => length >= PHONE_ENDING);
    return [[...phones.map(ending => PHONE + ending), digits]];
  }
  // Words that are in every text narrow nothing, unless there are no others.
  const telling = wordsOf(contentWords(typed).join(' '));
  return [...(telling.size > 0 ? telling : wordsOf(typed))].slice(0, MAX_TERMS).map(word => [word]);
}

/** The part of a text around the first word that was asked for; its beginning where none is in it. */
export function excerpt(text: string, terms: readonly SearchTerm[], length = 140): string | undefined {
  const flat = text.replace(/\s+/g, ' ').trim();
  const folded = fold(flat);
  // Folding takes accents off and leaves every letter in its place, except where a letter has more than one form.
  const isAligned = folded.length === flat.length;
  const places = terms.flat().map(word => findWord(folded, word));
  const at = Math.min(...places.filter(place => place >= 0));
  if (!Number.isFinite(at)) return undefined;
  const from = isAligned && at > length / 3 ? flat.indexOf(' ', at - length / 3) + 1 : 0;
  const part = flat.slice(from, from + length).trim();
  return `${from > 0 ? '…' : ''}${part}${from + length < flat.length ? '…' : ''}`;
}

function findWord(folded: string, word: string): number {
  if (word.startsWith(PHONE)) return -1;
  let at = folded.indexOf(word);
  while (at > 0 && /[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) at = folded.indexOf(word, at + 1);
  return at;
}

function isTelling(word: string): boolean {
  return word.length > 1 || /\d/.test(word);
}
