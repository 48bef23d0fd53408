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
      const report = await reportOf(published);
      if (report !== '') wrong.push(...freshFile(join(published.folder, 'api.d.ts'), report));
    }
    return wrong;
  },
};

async function reportOf({ name, folder, entries }: PublishedPackage): Promise<string> {
  const parts: string[] = [];
  for (const [entry, source] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const input = join(folder, source.replace('/src/', '/dist/').replace(/\.ts$/, '.d.ts'));
    if (entry === 'bin' || !existsSync(input)) continue;
    const bundle = await rollup({
      input,
      external: id => !id.startsWith('.') && !id.startsWith('/'),
      plugins: [dts()],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    parts.push(`// ${name}${entry.slice(1)}\n\n${output[0].code.trim()}\n`);
  }
  return parts.join('\n');
}
