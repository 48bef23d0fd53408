import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { runTool } from './command-check.ts';
import { readElementSource } from './element-source.ts';
import { freshFile } from './fresh-file.ts';
import { type Declaration, undocumented } from './undocumented.ts';

/** `custom-elements.json` says what the elements' docblocks say, and they say what the elements do. */
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
    const made = publicPart(
      JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest,
    );
    const wrong = made.modules.flatMap(module =>
      module.declarations.flatMap(one => complete(one, module.path)),
    );
    const text = JSON.stringify(made, null, 2).replaceAll('packages/components/src/', 'src/');
    return [...wrong, ...freshFile(join(ROOT, 'packages/components/custom-elements.json'), `${text}\n`)];
  },
};

interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

/** Adds the properties that style sheets know, those of shared ones included. @returns What code and docblock disagree on. */
function complete(declaration: Declaration, path: string): string[] {
  const source = readElementSource(join(ROOT, path));
  const wrong = undocumented(declaration, source);
  const said = declaration.cssProperties ?? [];
  const more = source.styleProperties.filter(({ name }) => !said.some(one => one.name === name));
  if (more.length > 0) declaration.cssProperties = [...said, ...more];
  return wrong;
}

/** The elements and what their users may touch; helpers and private members are nobody else's business. */
function publicPart(manifest: Manifest): Manifest {
  for (const module of manifest.modules) {
    // What elements are made from has no tag of its own.
    module.declarations = module.declarations.filter(
      ({ customElement, tagName }) => customElement && tagName,
    );
    for (const declaration of module.declarations) {
      declaration.members =
        declaration.members?.filter(({ privacy, name }) => !privacy && !name.startsWith('#')) ?? [];
      // Of an event made where it is dispatched, the analyzer takes the first argument for its name.
      declaration.events = declaration.events?.filter(({ description }) => description) ?? [];
    }
  }
  // The analyzer takes files as the file system hands them over, which is not the same order every time.
  const modules = manifest.modules
    .filter(({ declarations }) => declarations.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...manifest, modules };
}
