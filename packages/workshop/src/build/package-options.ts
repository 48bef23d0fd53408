import { join } from 'node:path';
import type { RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { type PublishedPackage, ROOT } from './workspace.ts';

/** Rollup's options for the JavaScript of one package: one output file for each source file that an entry reaches. */
export function packageOptions({ folder, entries }: PublishedPackage): RollupOptions {
  return {
    input: [...new Set(entries.values())].map(file => join(folder, file)),
    external: id => !id.startsWith('.') && !id.startsWith(folder),
    output: {
      dir: join(folder, 'dist'),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: join(folder, 'src'),
      sourcemap: false,
    },
    plugins: [esbuild({ target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') })],
  };
}
