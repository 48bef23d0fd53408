import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { runTool } from './command-check.ts';
import { trackedFiles } from './tracked-files.ts';

const FOLDER = join(ROOT, '.cache', 'readme-examples');

/** Every `ts` block of every page of documentation compiles as a module of its own. */
export const readmeExamples: Check = {
  name: 'examples in documentation',
  async run() {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(
      join(FOLDER, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        // Readers seldom have it on, and not every library is written for it.
        compilerOptions: { exactOptionalPropertyTypes: false },
        include: ['*.ts'],
      }),
    );
    let count = 0;
    for (const path of trackedFiles().filter(path => path.endsWith('.md'))) {
      for (const { line, code } of blocksOf(readFileSync(join(ROOT, path), 'utf8'))) {
        const name = `${path.replace(/\W+/g, '-')}-line-${line}.ts`;
        writeFileSync(join(FOLDER, name), `${code}\nexport {};\n`);
        count++;
      }
    }
    if (count === 0) return ['no example was found in any README'];
    const { code, output } = await runTool('tsc', ['-p', FOLDER]);
    return code === 0 ? [] : [output.trim()];
  },
};

function blocksOf(markdown: string): { line: number; code: string }[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(match => ({
    line: markdown.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
  }));
}
