import type { Procedure, Redirect } from '@ventanilla/protocol';
import type { CatalogueIndex, Hit } from './catalogue-index.ts';
import { isEmergency } from './emergencies.ts';

/** What a question comes to. Never more than the catalogue says. */
export type Verdict =
  | { kind: 'emergency' }
  | { kind: 'answer'; procedure: Procedure }
  /** Another body answers for it. */
  | { kind: 'redirect'; redirect: Redirect }
  /** One of a few, most likely first; the citizen knows which. */
  | { kind: 'ask'; procedures: Procedure[] }
  | { kind: 'nothing' };

/** What an answer takes, on the scale of `Hit`; set on the development half of the questions. */
const SURE = { score: 50, coverage: 0.4 };
/** What makes a candidate worth asking about. */
const POSSIBLE = { score: 24, coverage: 0.3 };
/** A second candidate this near to the first is asked about rather than passed over. */
const NEAR = 0.93;
const MOST_CANDIDATES = 3;

/** Decides what may be said to a question. */
export function judgeQuestion(index: CatalogueIndex, question: string): Verdict {
  if (isEmergency(question)) return { kind: 'emergency' };
  const hits = index.search(question, 6);
  const [best] = hits;
  if (best === undefined || !isPossible(best)) return { kind: 'nothing' };
  const sure = isSure(best);
  if (sure && 'redirect' in best.found) return { kind: 'redirect', redirect: best.found.redirect };
  const near = hits.filter(hit => hit.score >= best.score * (sure ? NEAR : 0.6));
  const procedures = near.flatMap(({ found }) => ('procedure' in found ? [found.procedure] : []));
  const [first] = procedures;
  if (first === undefined) return { kind: 'nothing' };
  if (sure && procedures.length === 1) return { kind: 'answer', procedure: first };
  return { kind: 'ask', procedures: procedures.slice(0, MOST_CANDIDATES) };
}

/** Whether it is worth asking the citizen, or showing an agent. */
export function isPossible(hit: Hit): boolean {
  return reaches(hit, POSSIBLE);
}

/** Whether it may be said without asking back. */
export function isSure(hit: Hit): boolean {
  return reaches(hit, SURE) || hit.coverage > 0.9;
}

function reaches(hit: Hit, bar: typeof SURE): boolean {
  return hit.score >= bar.score && hit.coverage >= bar.coverage;
}
