import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { runTool } from './command-check.ts';
import { freshFile } from './fresh-file.ts';

/** `custom-elements.json` says what the elements' docblocks say. */
export const elementsManifest: Check = {
  name: 'elements manifest',
  async run() {
    const folder = join(ROOT, '.cache', 'elements-manifest');
    rmSync(folder, { recursive: true, force: true });
    const { code, output } = await runTool('custom-elements-manifest', [
      'analyze',
      '--litelement',
      '--globs',
      'packages/components/src/**/*.ts',
      '--exclude',
      'packages/components/src/**/*.{test,stories,styles}.ts',
      '--outdir',
      '.cache/elements-manifest',
    ]);
    if (code !== 0) return [output];
    const made = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
    const text = made.replaceAll('packages/components/src/', 'src/');
    return freshFile(
      join(ROOT, 'packages/components/custom-elements.json'),
      text.endsWith('\n') ? text : `${text}\n`,
    );
  },
};
