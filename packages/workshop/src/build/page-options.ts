import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import type { Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import rollupEsbuild from 'rollup-plugin-esbuild';
import { moduleList } from './module-list.ts';
import { sharedDecorate } from './shared-decorate.ts';
import { smallerTemplates } from './smaller-templates.ts';
import { ROOT } from './workspace.ts';

/** The oldest browsers that run everything: what the code is written down to. */
const BROWSERS = ['chrome109', 'firefox115', 'safari16.4'];

/** Where the server finds the files that pages load. */
const PUBLIC = join(ROOT, 'packages/cli/public');

// Its types describe the CommonJS build, where the function hangs on a namespace; Node loads the module.
const terser = terserPlugin as unknown as typeof terserPlugin.default;

/** The files of a citizen's page: the floating `v1/ventanilla.js`, and hashed chunks that it fetches when needed. */
export function citizenOptions(): RollupOptions {
  return {
    input: { ventanilla: join(ROOT, 'packages/components/src/loader/loader.ts') },
    output: pageOutput(join(PUBLIC, 'v1')),
    plugins: [...pagePlugins(join(PUBLIC, 'v1')), moduleList(), themes()],
    onwarn: stopAtWarnings,
  };
}

/** The desk's files: `desk/desk.js` with its chunks. */
export function deskOptions(): RollupOptions {
  const folder = join(PUBLIC, 'desk');
  return {
    input: { desk: join(ROOT, 'packages/desk/src/define.ts') },
    output: pageOutput(folder),
    plugins: pagePlugins(folder),
    onwarn: stopAtWarnings,
  };
}

function pageOutput(dir: string): RollupOptions['output'] {
  return {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunk => `${nameOf(chunk)}-[hash].js`,
    hashCharacters: 'hex',
    // A request of its own costs more than a helper of a few lines repeated.
    experimentalMinChunkSize: 500,
    generatedCode: 'es2015',
    compact: true,
  };
}

function pagePlugins(folder: string): Plugin[] {
  return [
    emptied(folder),
    nodeResolve({ exportConditions: ['source', 'production'], browser: true }),
    rollupEsbuild({ target: BROWSERS, tsconfig: join(ROOT, 'tsconfig.json') }),
    sharedDecorate(),
    smallerTemplates(),
    terser({ module: true, ecma: 2020, compress: { passes: 5 }, format: { comments: false } }),
  ];
}

/** Chunks are called after their element's folder, since `define-1f2e3d.js` would say nothing, or else `shared`. */
function nameOf({ facadeModuleId, name }: PreRenderedChunk): string {
  if (!facadeModuleId) return 'shared';
  return name === 'define' ? basename(dirname(facadeModuleId)) : name;
}

function emptied(folder: string): Plugin {
  return {
    name: 'emptied',
    buildStart() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    },
  };
}

/** The themes as they stand, beside the scripts, for pages that link them. */
function themes(): Plugin {
  return {
    name: 'themes',
    generateBundle() {
      for (const path of globSync(join(ROOT, 'packages/components/themes/*.css')))
        this.emitFile({
          type: 'asset',
          fileName: `themes/${basename(path)}`,
          source: readFileSync(path, 'utf8'),
        });
    },
  };
}

const stopAtWarnings: RollupOptions['onwarn'] = (warning, warn) => {
  // Libraries compiled from TypeScript carry helpers that speak of `this` at the top level.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'UNRESOLVED_IMPORT' || warning.code === 'CIRCULAR_DEPENDENCY') {
    if (!warning.ids?.every(id => id.includes('node_modules'))) throw new Error(warning.message);
  }
  warn(warning);
};
