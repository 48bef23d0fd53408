import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { type PublishedPackage, publishedPackages } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { freshFile } from './fresh-file.ts';

/** `api.d.ts` of each package shows its whole public interface, so that a change of it is seen in review. */
export const apiReports: Check = {
  name: 'API reports',
  async run() {
    const wrong: string[] = [];
    for (const published of publishedPackages()) {
      const entries = [...published.entries.keys()].filter(entry => entry !== 'bin');
      if (entries.length === 0) continue;
      const missing = entries.filter(entry => !existsSync(declarationOf(published, entry)));
      if (missing.length > 0) wrong.push(`${published.name}: nothing was built for ${missing.join(', ')}`);
      else
        wrong.push(
          ...freshFile(join(published.folder, 'api.d.ts'), await reportOf(published, entries.sort())),
        );
    }
    return wrong;
  },
};

async function reportOf(published: PublishedPackage, entries: string[]): Promise<string> {
  const parts: string[] = [];
  for (const entry of entries) {
    const bundle = await rollup({
      input: declarationOf(published, entry),
      external: id => !id.startsWith('.') && !id.startsWith('/'),
      plugins: [dts()],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    parts.push(`// ${published.name}${entry.slice(1)}\n\n${output[0].code.trim()}\n`);
  }
  return parts.join('\n');
}

function declarationOf({ folder, entries }: PublishedPackage, entry: string): string {
  const source = entries.get(entry) ?? '';
  return join(folder, source.replace('/src/', '/dist/').replace(/\.ts$/, '.d.ts'));
}
