import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import type { OutputOptions, Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import rollupEsbuild from 'rollup-plugin-esbuild';
import { moduleList } from './module-list.ts';
import { privateNames } from './private-names.ts';
import { sharedDecorate } from './shared-decorate.ts';
import { smallDecorators } from './small-decorators.ts';
import { smallerTemplates } from './smaller-templates.ts';
import { verifiedLoader } from './verified-loader.ts';
import { ROOT } from './workspace.ts';

/** The oldest browsers that run everything: what the code is written down to. */
const BROWSERS = ['chrome109', 'firefox115', 'safari16.4'];

/** Where the server finds the files that pages load. */
const PUBLIC = join(ROOT, 'packages/cli/public');

// Its types describe the CommonJS build, where the function hangs on a namespace; Node loads the module.
const terser = terserPlugin as unknown as typeof terserPlugin.default;

/** The files of a citizen's page: the floating `v1/ventanilla.js`, one that pages pin, and the chunks that both fetch when needed. */
export function citizenOptions(): RollupOptions {
  return {
    input: { ventanilla: join(ROOT, 'packages/components/src/loader/loader.ts') },
    output: {
      ...pageOutput(join(PUBLIC, 'v1')),
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
    plugins: [
      smallDecorators(),
      privateNames(),
      ...pagePlugins(join(PUBLIC, 'v1')),
      moduleList(),
      themes(),
      verifiedLoader({ target: BROWSERS }),
    ],
    // Lit's only effects besides its exports are for polyfills and notes on versions.
    treeshake: { moduleSideEffects: id => !/node_modules\/@?lit/.test(id) },
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

/**
 * One file for the panel and what every channel stands on, which compresses better than two, and one for what channels need of Lit besides, where rollup by itself
 * makes one for each way to come to them.
 */
function sharedChunk(id: string): string | undefined {
  // By itself, so that it can be seen what of a call through LiveKit is ours.
  if (id.includes('/node_modules/livekit-client/')) return 'livekit-client';
  if (FOR_ALL.test(id)) return 'window';
  return FOR_CHANNELS.test(id) ? 'element' : undefined;
}

const FOR_ALL =
  /^\0decorate|lit-html\/lit-html|css-tag|protocol\/src\/localized-text|components\/src\/(styles|channels\/channels|icons\/panel-icons|locales\/(language|load-messages|localize-controller)|panel\/(?!full-screen))/;
/** Small files that several channels share are named in each of their lists, and names cost more than what is in them. */
const FOR_CHANNELS =
  /^\0|node_modules\/@?lit|protocol\/src\/(identifiers|reference)\.|client\/src\/(errors|storage\/has-kept)\.|components\/src\/(icons\/icons|chat\/chat\.events|consent\/shown-notice|sign-call\/sign-language-name|call-stage\/load-call-messages)\./;

function pageOutput(dir: string): OutputOptions {
  return {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunk => `${nameOf(chunk)}-[hash].js`,
    hashCharacters: 'hex',
    generatedCode: { preset: 'es2015', symbols: false },
    // Nobody but ourselves reads the modules a file holds beside its own.
    freeze: false,
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
function nameOf({ facadeModuleId, moduleIds, name }: PreRenderedChunk): string {
  if (name === 'element' || name === 'window') return name;
  if (facadeModuleId && name !== 'define') return name;
  const element = moduleIds.findLast(id => id.endsWith('/define.ts'));
  return element ? basename(dirname(element)) : 'shared';
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
