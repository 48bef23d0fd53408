import { parseArgs } from 'node:util';
import { BENCHES } from './bench/benches.ts';
import { rowLines } from './bench/row-lines.ts';
import { runBenches } from './bench/run-benches.ts';

/**
 * `npm run bench [-- --json] [-- --only NAME] [-- --quick]`: the server's budgets, each beside a floor measured in the same
 * run. `--quick` shows that it works; its figures say nothing. `--node-option=--cpu-prof` is passed on to our server.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    'node-option': { type: 'string', multiple: true, default: [] },
  },
});
const chosen = BENCHES.filter(({ name }) => name.startsWith(values.only));
if (chosen.length === 0) throw new Error(`--only: none of ${BENCHES.map(({ name }) => name).join(', ')}`);
const rows = await runBenches(chosen, {
  isQuick: values.quick,
  nodeOptions: values['node-option'],
  onRows: found => {
    if (!values.json) process.stdout.write(`${rowLines(found).join('\n')}\n`);
  },
});
if (values.json) process.stdout.write(`${JSON.stringify({ rows }, null, 2)}\n`);
