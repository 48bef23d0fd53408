import { relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { publishedPackages, ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';
import { runTool } from './command-check.ts';

/** What npm would publish can be imported the way package.json says. */
export const packageLint: Check = {
  name: 'publint',
  async run() {
    const wrong: string[] = [];
    for (const { name, folder } of publishedPackages()) {
      const { messages, pkg } = await publint({ pkgDir: folder, level: 'warning', pack: 'npm' });
      wrong.push(...messages.map(message => `${name}: ${formatMessage(message, pkg)}`));
    }
    return wrong;
  },
};

/** Other people's compilers find the types of each public entry. */
export const packageTypes: Check = {
  name: 'types of packages',
  async run() {
    const wrong: string[] = [];
    for (const { name, folder, entries } of publishedPackages()) {
      if ([...entries.keys()].every(entry => entry === 'bin')) continue;
      const { code, output } = await runTool('attw', [
        '--pack',
        relative(ROOT, folder),
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-emoji',
      ]);
      if (code !== 0) wrong.push(`${name}:\n${output.trim()}`);
    }
    return wrong;
  },
};
