import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { trackedFiles } from './tracked-files.ts';

const LONGEST = 500;
const MEDIAN = 150;

/** Files stay small. One that has a reason to be long says so in its first lines: `Long because …`. */
export const fileSizes: Check = {
  name: 'file sizes',
  async run() {
    const files = trackedFiles()
      .filter(path => /^(packages|examples)\/.*\.(ts|mjs|css)$/.test(path) && !path.endsWith('api.d.ts'))
      .map(path => {
        const text = readFileSync(join(ROOT, path), 'utf8');
        return { path, lines: text.split('\n').length, excused: /Long because /.test(text.slice(0, 1_000)) };
      });
    const wrong = files
      .filter(({ lines, excused }) => lines > LONGEST && !excused)
      .map(({ path, lines }) => `${path} has ${lines} lines: split it, or say "Long because …" at its top`);
    const median = files.map(({ lines }) => lines).sort((a, b) => a - b)[files.length >> 1] ?? 0;
    if (median >= MEDIAN)
      wrong.push(`the median file has ${median} lines; it should have fewer than ${MEDIAN}`);
    return wrong;
  },
};
