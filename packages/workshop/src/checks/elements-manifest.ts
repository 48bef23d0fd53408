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
    const made = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
    const text = JSON.stringify(publicPart(made), null, 2).replaceAll('packages/components/src/', 'src/');
    return freshFile(join(ROOT, 'packages/components/custom-elements.json'), `${text}\n`);
  },
};

interface Manifest {
  modules: {
    path: string;
    declarations: { customElement?: boolean; members?: { name: string; privacy?: string }[] }[];
  }[];
}

/** The elements and what their users may touch; helpers and private members are nobody else's business. */
function publicPart(manifest: Manifest): Manifest {
  for (const module of manifest.modules) {
    module.declarations = module.declarations.filter(({ customElement }) => customElement);
    for (const declaration of module.declarations) {
      declaration.members =
        declaration.members?.filter(({ privacy, name }) => !privacy && !name.startsWith('#')) ?? [];
    }
  }
  // The analyzer takes files as the file system hands them over, which is not the same order every time.
  const modules = manifest.modules
    .filter(({ declarations }) => declarations.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...manifest, modules };
}
