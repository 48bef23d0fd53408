import type { CannedReply } from '@ventanilla/client';

/** Where a `/word` that looks for a saved reply stands in a text. */
export interface CannedQuery {
  /** Index of the slash. */
  start: number;
  /** Index just behind the word. */
  end: number;
  /** The word without its slash; may be empty. */
  word: string;
}

/**
 * Finds a `/word` that ends at the caret. The slash begins the text or follows white space, so that addresses, dates
 * and fractions are left alone.
 */
export function cannedQueryAt(text: string, caret: number): CannedQuery | undefined {
  const match = /(?:^|\s)\/([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret));
  if (!match) return undefined;
  const word = match[1] ?? '';
  return { start: caret - word.length - 1, end: caret, word };
}

/** Saved replies for a word, ignoring case and accents: shortcuts that begin with it, then any that contain it. */
export function matchingReplies(replies: readonly CannedReply[], word: string): CannedReply[] {
  const wanted = fold(word);
  const rank = (reply: CannedReply): number => {
    const shortcut = fold(reply.shortcut);
    if (shortcut.startsWith(wanted)) return 0;
    if (shortcut.includes(wanted)) return 1;
    return fold(reply.text).includes(wanted) ? 2 : 3;
  };
  return [0, 1, 2].flatMap(wantedRank => replies.filter(reply => rank(reply) === wantedRank));
}

/** The text with the query replaced by a reply, and where the caret goes. */
export function insertReply(
  text: string,
  query: CannedQuery,
  reply: CannedReply,
): { text: string; caret: number } {
  return {
    text: text.slice(0, query.start) + reply.text + text.slice(query.end),
    caret: query.start + reply.text.length,
  };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
