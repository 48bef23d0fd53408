import { parseArgs } from 'node:util';
import { buildPages } from './build/build-pages.ts';
import { mediaRowLines } from './media/media-row.ts';
import { runMedia } from './media/run-media.ts';
import { SCENARIOS } from './media/scenarios.ts';

/**
 * `npm run bench:media [-- --json] [-- --only NAME] [-- --repeat N]`: real calls in two windows over links of known quality, ours
 * beside plain ones. `--ours` leaves out the plain ones, `--quick` shows that it works, `--built` takes the pages as they were built.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    repeat: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    ours: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const scenarios = SCENARIOS.filter(({ name }) => name.startsWith(values.only));
if (scenarios.length === 0)
  throw new Error(`--only: none of ${SCENARIOS.map(({ name }) => name).join(', ')}`);
const say = (text: string) => process[values.json ? 'stderr' : 'stdout'].write(`${text}\n`);
if (!values.built) buildPages();
const rows = await runMedia({
  scenarios,
  repeat: Number(values.repeat),
  isQuick: values.quick,
  hasPlain: !values.ours,
  onRows: found => {
    if (!values.json) say(mediaRowLines(found).join('\n'));
  },
  onNote: say,
});
if (values.json) process.stdout.write(`${JSON.stringify({ rows }, null, 2)}\n`);
