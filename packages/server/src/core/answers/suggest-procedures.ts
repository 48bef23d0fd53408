import type { Procedure } from '@ventanilla/protocol';
import type { CatalogueIndex } from './catalogue-index.ts';
import { isEmergency } from './emergencies.ts';
import { isPossible, isSure } from './judge-question.ts';

const MOST = 3;
/** Matters of other bodies may stand between procedures. */
const SEARCHED = 6;

/**
 * Procedures that an agent may want to cite. A person looks at them before anybody else does, so what a bot would only ask about is enough.
 *
 * @param said - What the citizen has written since somebody answered; a greeting among it hides nothing.
 * @returns Best first; none in an emergency, which is no matter of procedures, and none for what is another body's business.
 */
export function suggestProcedures(index: CatalogueIndex, said: readonly string[]): Procedure[] {
  if (said.some(isEmergency)) return [];
  const best = new Map<Procedure, number>();
  for (const hits of said.map(text => index.search(text, SEARCHED))) {
    const [first] = hits;
    if (first && 'redirect' in first.found && isSure(first)) continue;
    for (const hit of hits) {
      if (!('procedure' in hit.found) || !isPossible(hit)) continue;
      const { procedure } = hit.found;
      best.set(procedure, Math.max(hit.score, best.get(procedure) ?? 0));
    }
  }
  return [...best]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([procedure]) => procedure);
}
