import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'rollup';
import { ROOT } from './workspace.ts';

/** Where the build notes which modules each citizens' file was made from. */
export const MODULE_LIST = join(ROOT, '.cache', 'citizen-modules.json');

const chunks: Record<string, string[]> = {};

/** Notes which modules ended up, with at least one line, in each file. */
export function moduleList(): Plugin {
  return {
    name: 'module-list',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunks[chunk.fileName] = Object.entries(chunk.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => `/${relative(ROOT, id)}`);
      }
      mkdirSync(join(ROOT, '.cache'), { recursive: true });
      writeFileSync(MODULE_LIST, `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}
