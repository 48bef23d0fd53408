import { createCatalogueIndex } from '@ventanilla/server';
import { readCatalogue, readQuestions, STRATA } from '../../answers/read-test-set.ts';
import { median } from '../../statistics.ts';
import type { BenchOptions } from '../bench-options.ts';
import type { Row } from '../row.ts';

/** Most that each may take, in ms. */
const BUDGET = { index: 100, search: 5 };

/** How long it takes to index the 410 procedures, and to find the procedures for one question: medians, in ms. */
export async function measureCatalogue({ slices }: BenchOptions): Promise<Row[]> {
  const catalogue = readCatalogue();
  const questions = STRATA.flatMap(stratum => readQuestions('development', stratum));
  const indexing: number[] = [];
  const searching: number[] = [];
  for (let slice = 0; slice < slices; slice++) {
    let index = createCatalogueIndex({ procedures: [], redirects: [] });
    indexing.push(
      timed(() => {
        index = createCatalogueIndex(catalogue);
      }),
    );
    for (const { text } of questions) searching.push(timed(() => index.search(text, 3)));
  }
  return [
    row('catalogue-index', median(indexing), BUDGET.index),
    row('catalogue-search', median(searching), BUDGET.search),
  ];
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function row(name: string, value: number, budget: number): Row {
  return { name, value: Number(value.toPrecision(3)), unit: 'ms', budget, ok: value <= budget };
}
