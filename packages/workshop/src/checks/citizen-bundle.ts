import { existsSync, readFileSync } from 'node:fs';
import { MODULE_LIST } from '../build/module-list.ts';
import type { Check } from './check.ts';

/** Libraries that weigh more than they help a citizen's phone. */
const TOO_HEAVY = /\/node_modules\/(zod|kysely|temporal-polyfill|@awesome\.me)\//;

/** Fetched when the server asks for a proof of work, and only then. */
const ON_DEMAND = /\/node_modules\/altcha-lib\/|\/solve-proof\.ts$/;

/** No file that a citizen's page loads contains what belongs to servers and desks. */
export const citizenBundle: Check = {
  name: 'citizen bundle',
  async run() {
    if (!existsSync(MODULE_LIST)) return ['there is no list of bundled modules: `npm run build` makes it'];
    const modules = JSON.parse(readFileSync(MODULE_LIST, 'utf8')) as Record<string, string[]>;
    const chunks = Object.entries(modules);
    if (chunks.length === 0) return ['the build made no file for citizens'];
    return chunks.flatMap(([chunk, ids]) => [
      ...ids
        .filter(id => TOO_HEAVY.test(id) || id.includes('.schema.ts'))
        .map(id => `${chunk} contains ${id}`),
      ...(ids.some(id => ON_DEMAND.test(id)) && !ids.every(id => ON_DEMAND.test(id))
        ? [`${chunk} brings the solver of proofs to those who were not asked for one`]
        : []),
    ]);
  },
};
