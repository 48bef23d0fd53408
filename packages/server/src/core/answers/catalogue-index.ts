import type { Catalogue, Procedure, Redirect } from '@ventanilla/protocol';
import MiniSearch from 'minisearch';
import { type RegionalWords, regionalWords } from './regional-words.ts';
import { contentWords, termOf, words } from './spanish-words.ts';

/** What a question may lead to: a procedure of this office, or the word that another body answers for it. */
export type Found = { procedure: Procedure } | { redirect: Redirect };

export interface Hit {
  found: Found;
  /** Grows with how well it fits, on a scale that does not depend on the size of the catalogue. */
  score: number;
  /** How much of what the question is about was found in it, from 0 to 1; rare words count more. */
  coverage: number;
}

/** A catalogue that can be asked in a citizen's words. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  procedure(id: string): Procedure | undefined;
  /** @returns Best first; nothing where no word of the question is known. */
  search(question: string, limit?: number): Hit[];
}

/** How much all words together count that the citizen has not said, but that mean the same in the catalogue as one turn of speech. */
const SYNONYM_WEIGHT = 1.4;
/** How many of the best are weighed again by how much of the question each of them takes up. */
const RERANKED = 12;
/** What the rarest word of a catalogue of 430 entries weighs; scores of others are brought to its scale. */
const RAREST_WEIGHT = 5.66;
const COVERAGE_FLOOR = 0.4;
const FIELDS = ['title', 'synonyms', 'summary', 'details'] as const;

/** Reads a catalogue into memory: some hundred entries take some ten milliseconds. */
export function createCatalogueIndex(
  catalogue: Catalogue,
  options: { regional?: readonly RegionalWords[] } = {},
): CatalogueIndex {
  const byId = new Map<string, Found>();
  const procedures = new Map(catalogue.procedures.map(procedure => [procedure.id, procedure]));
  const meanings = readMeanings(options.regional ?? regionalWords);
  const terms = new Terms();
  const index = new MiniSearch<{ id: string } & Record<(typeof FIELDS)[number], string>>({
    fields: [...FIELDS],
    tokenize: text => terms.of(text),
    processTerm: term => term,
    searchOptions: {
      boost: { title: 3, synonyms: 2.5, summary: 1.2, details: 0.5 },
      maxFuzzy: 2,
      weights: { fuzzy: 0.35, prefix: 0.3 },
      bm25: { k: 1.2, b: 0.5, d: 0.5 },
    },
  });
  for (const procedure of catalogue.procedures) {
    byId.set(`p:${procedure.id}`, { procedure });
    index.add({
      id: `p:${procedure.id}`,
      title: procedure.title,
      synonyms: procedure.synonyms.join(' '),
      summary: procedure.summary,
      details: [procedure.topic ?? '', ...procedure.faq.map(({ q }) => q)].join(' '),
    });
  }
  for (const redirect of catalogue.redirects) {
    byId.set(`r:${redirect.id}`, { redirect });
    index.add({
      id: `r:${redirect.id}`,
      title: redirect.title,
      synonyms: redirect.phrases.join(' '),
      summary: '',
      details: '',
    });
  }
  const frequency = countEntries(catalogue, terms);
  const total = byId.size;
  const rarity = (term: string) => Math.log(1 + total / (1 + (frequency.get(term) ?? 0)));

  const scale = RAREST_WEIGHT / Math.log(1 + (total - 0.5) / 1.5);

  return {
    catalogue,
    procedure: id => procedures.get(id),
    search(question, limit = 5) {
      const said = [...new Set(contentWords(question).map(termOf))];
      if (said.length === 0) return [];
      const implied = meanings(question);
      const weights = new Map<string, number>();
      for (const terms of implied.values())
        for (const term of terms) weights.set(term, SYNONYM_WEIGHT / Math.max(2, terms.length));
      for (const term of said) weights.set(term, 1);
      const results = index.search([...weights.keys()].join(' '), {
        tokenize: text => text.split(' '),
        boostTerm: term => weights.get(term) ?? 1,
        // What the catalogue has as it is was hardly meant otherwise.
        fuzzy: term => (term.length >= 5 && !frequency.has(term) ? 0.25 : false),
        prefix: term => term.length >= 4 && !frequency.has(term),
      });
      const hits = results.slice(0, RERANKED).flatMap(({ id, score, queryTerms }): Hit[] => {
        const found = byId.get(String(id));
        if (found === undefined) return [];
        const hasFound = (term: string) =>
          queryTerms.includes(term) ||
          (implied.get(term)?.some(meaning => queryTerms.includes(meaning)) ?? false);
        const weight = (terms: string[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
        const coverage = weight(said.filter(hasFound)) / weight(said);
        return [{ found, score: score * scale * (COVERAGE_FLOOR + coverage), coverage }];
      });
      return hits.sort((one, other) => other.score - one.score).slice(0, limit);
    },
  };
}

/** The terms of texts that say the same words again and again. */
class Terms {
  readonly #known = new Map<string, string>();

  of(text: string): string[] {
    return contentWords(text).map(word => {
      const term = this.#known.get(word) ?? termOf(word);
      this.#known.set(word, term);
      return term;
    });
  }
}

/** In how many entries each term stands. */
function countEntries({ procedures, redirects }: Catalogue, terms: Terms): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = [
    ...procedures.map(({ title, synonyms, summary }) => [title, ...synonyms, summary].join(' ')),
    ...redirects.map(({ title, phrases }) => [title, ...phrases].join(' ')),
  ];
  for (const text of texts) {
    for (const term of new Set(terms.of(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/**
 * Single words count as they are written, in either number, since their stems meet those of common words; turns of several words
 * count by their stems.
 *
 * @returns For each term of a question that has a regional or everyday meaning, the catalogue's terms for it.
 */
function readMeanings(regional: readonly RegionalWords[]): (question: string) => Map<string, string[]> {
  const entries = regional.flatMap(({ said, means }) =>
    said.map(phrase => {
      const isWord = !phrase.includes(' ');
      return {
        isWord,
        key: lineOf(phrase, isWord ? singular : termOf),
        means: contentWords(means).map(termOf),
      };
    }),
  );
  return question => {
    const written = lineOf(question, singular);
    const stems = lineOf(question, termOf);
    const found = new Map<string, string[]>();
    for (const { isWord, key, means } of entries) {
      if (!(isWord ? written : stems).includes(key)) continue;
      for (const word of key.trim().split(' ')) {
        const term = isWord ? termOf(word) : word;
        found.set(term, [...(found.get(term) ?? []), ...means]);
      }
    }
    return found;
  };
}

function lineOf(text: string, form: (word: string) => string): string {
  return ` ${words(text).map(form).join(' ')} `;
}

function singular(word: string): string {
  return word.replace(/(?<=[aeo])s$|(?<=[lnrd])es$/, '');
}
