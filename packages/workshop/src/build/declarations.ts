import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'rollup';
import { publishedPackages, ROOT } from './workspace.ts';

/**
 * Writes every package's `.d.ts` files in one run of the compiler, which knows all packages at once, and lays them
 * beside the JavaScript.
 */
export function declarations(): Plugin {
  return {
    name: 'declarations',
    buildStart() {
      const out = join(ROOT, '.cache', 'declarations');
      rmSync(out, { recursive: true, force: true });
      const tsc = spawnSync(
        process.execPath,
        [
          join(ROOT, 'node_modules/typescript/bin/tsc'),
          '-p',
          join(ROOT, 'packages/workshop/tsconfig.declarations.json'),
          '--outDir',
          out,
        ],
        { encoding: 'utf8' },
      );
      if (tsc.status !== 0) this.error(`tsc found mistakes:\n${tsc.stdout}${tsc.stderr}`);
      for (const { folder } of publishedPackages()) {
        const made = join(out, basename(folder), 'src');
        if (existsSync(made)) cpSync(made, join(folder, 'dist'), { recursive: true });
      }
    },
  };
}
