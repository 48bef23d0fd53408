import type { Procedure } from '@ventanilla/protocol';
import type { CatalogueIndex } from '../answers/catalogue-index.ts';
import { Refusal } from '../http/refusal.ts';
import type { RouteHandlers } from './route-call.ts';

/** The same for everybody, so whatever stands between may keep it for a minute. */
const HEADERS = { 'cache-control': 'public, max-age=60' };
/** How many hits a question has, over all pages. */
const MOST_HITS = 100;

export const procedureRoutes = {
  async listProcedures({ context, site, query: { q = '', limit, offset } }) {
    const index = context.catalogues.get(site.id);
    const procedures = index ? (q === '' ? byTitle(index) : found(index, q)) : [];
    return {
      body: { procedures: procedures.slice(offset, offset + limit), total: procedures.length },
      headers: HEADERS,
    };
  },

  async getProcedure({ context, request, site }) {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const procedure = context.catalogues.get(site.id)?.procedure(id);
    if (procedure === undefined) throw new Refusal('route-not-found');
    return { body: procedure, headers: HEADERS };
  },
} satisfies Partial<RouteHandlers>;

function byTitle({ catalogue }: CatalogueIndex): Procedure[] {
  return catalogue.procedures.toSorted((a, b) => a.title.localeCompare(b.title, 'es'));
}

function found(index: CatalogueIndex, question: string): Procedure[] {
  return index
    .search(question, MOST_HITS)
    .flatMap(({ found }) => ('procedure' in found ? [found.procedure] : []));
}
