import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** One package that is published. */
export interface PublishedPackage {
  /** As npm knows it, such as `@ventanilla/client`. */
  name: string;
  /** Absolute path of its folder. */
  folder: string;
  /** Public entries: the name under which others import it (`./agent`) to its source file, relative to the folder. */
  entries: Map<string, string>;
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, { source?: string }>;
  bin?: Record<string, string>;
}

/** Every workspace package that is published and has sources by now. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(ROOT, 'packages'))
    .map(name => join(ROOT, 'packages', name))
    .flatMap(folder => {
      const path = join(folder, 'package.json');
      if (!existsSync(path)) return [];
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      return manifest.private ? [] : [{ name: manifest.name, folder, entries: entriesOf(folder, manifest) }];
    });
}

function entriesOf(folder: string, { exports = {}, bin = {} }: Manifest): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [name, { source }] of Object.entries(exports)) {
    if (!source) continue;
    for (const [part, file] of matches(folder, source)) entries.set(name.replace('*', part), file);
  }
  for (const file of Object.values(bin)) {
    // What npm links stands in `bin` from the start, and runs the file of the same name that is built.
    entries.set('bin', file.replace(/^\.\/bin\//, './src/').replace(/\.js$/, '.ts'));
  }
  return entries;
}

/** Files that a source pattern with at most one star stands for, with what the star stood for. */
function matches(folder: string, pattern: string): [string, string][] {
  const [before, after] = pattern.split('*');
  if (before === undefined || after === undefined) {
    return existsSync(join(folder, pattern)) ? [['', pattern]] : [];
  }
  return readdirSync(join(folder, before))
    .map((name): [string, string] => [
      after.startsWith('/') ? name : name.slice(0, -after.length),
      `${before}${name}`,
    ])
    .map(([part, path]): [string, string] => [part, after.startsWith('/') ? `${path}${after}` : path])
    .filter(
      ([, file]) => file.endsWith(after) && !file.endsWith('.test.ts') && existsSync(join(folder, file)),
    );
}
