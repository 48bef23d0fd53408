import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { OutputBundle, OutputChunk, Plugin } from 'rollup';
import { ROOT } from './workspace.ts';

/** A file's own hash, and files behind its imports that it does not import itself. */
type ChunkHashes = Record<string, string | string[]>;

const SOURCE = join(ROOT, 'packages/components/src/loader/verified-load.ts');
/**
 * What every file of a citizen's page fetches others with: as its loader does. Told are the file and those that it imports, so
 * that all are asked for at once.
 */
const LOAD = 'customElements.get("ventanilla-banner").load(';
/**
 * Nearly all that the loader holds runs as soon as a page is there. Told so, V8 compiles it in one go, where it would first look over
 * each function and then read it again: https://v8.dev/blog/explicit-compile-hints. Other engines see a comment.
 */
const RUNS_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Beside the floating loader, emits the same under a name with a hash and with the hashes of all chunks in front, and
 * `loader.json`, which says what a page that pins it must write.
 *
 * @param options.target - Browsers that the loader is written down to.
 */
export function verifiedLoader({ target }: { target: readonly string[] }): Plugin {
  return {
    name: 'verified-loader',
    renderDynamicImport({ getTargetChunkImports, targetModuleId }) {
      if (!targetModuleId) return null;
      const imports = (getTargetChunkImports() ?? []).map(
        ({ resolvedImportPath }) => `,${resolvedImportPath}`,
      );
      return { left: LOAD, right: `${imports.join('')})` };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk');
      const loader = chunks.find(({ isEntry }) => isEntry);
      if (!loader) this.error('There is no loader among the files.');
      const needy = chunks.find(({ imports }) => imports.includes(loader.fileName));
      // The two loaders have different names, so a chunk cannot say which of them it means.
      if (needy)
        this.error(`${needy.fileName} imports from the loader: let the loader hand over what it needs.`);
      const hashes: ChunkHashes = {};
      for (const chunk of chunks) {
        if (chunk === loader) continue;
        // Whoever fetches a chunk names what it imports, and no more.
        const untold = importsOfImports(chunk, bundle).filter(name => !chunk.imports.includes(name));
        const hash = digest('sha256', chunk.code, 'base64');
        hashes[`./${chunk.fileName}`] = untold.length ? [hash, ...untold.map(name => `./${name}`)] : hash;
      }
      const code = `${RUNS_AT_ONCE}${prelude(hashes, target)}${loader.code}`;
      loader.code = RUNS_AT_ONCE + loader.code;
      const fileName = `ventanilla-${digest('sha256', code, 'hex').slice(0, 16)}.js`;
      this.emitFile({ type: 'asset', fileName, source: code });
      const pinned = { file: fileName, integrity: `sha384-${digest('sha384', code, 'base64')}` };
      this.emitFile({ type: 'asset', fileName: 'loader.json', source: `${JSON.stringify(pinned)}\n` });
    },
  };
}

function importsOfImports(chunk: OutputChunk, bundle: OutputBundle): string[] {
  return chunk.imports.flatMap(name => {
    const imported = bundle[name];
    return imported?.type === 'chunk' ? imported.imports : [];
  });
}

/** In braces, since its names must not meet those of the loader behind it. */
function prelude(hashes: ChunkHashes, target: readonly string[]): string {
  const source = readFileSync(SOURCE, 'utf8').replace('export function', 'function');
  const { code } = transformSync(source, { loader: 'ts' });
  const block = `{${code}self.ventanillaLoad = createVerifiedLoad(${JSON.stringify(hashes)}, import.meta.url);}`;
  return transformSync(block, { minify: true, format: 'esm', target: [...target] }).code;
}

function digest(algorithm: string, code: string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(code).digest(encoding);
}
