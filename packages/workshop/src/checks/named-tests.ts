import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';

const PAGE = 'docs/security.md';

/** Every test that the page on security names, as `file` "name", exists; and every threat names one. */
export const namedTests: Check = {
  name: 'tests that documentation names',
  async run() {
    const rows = readFileSync(join(ROOT, PAGE), 'utf8')
      .split('\n')
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => text.startsWith('| '))
      .slice(1);
    if (rows.length === 0) return [`${PAGE} names no threat`];
    return rows.flatMap(({ text, line }) => {
      const named = [...text.matchAll(/`([^`]+\.(?:test|spec)\.ts)` "([^"]+)"/g)];
      if (named.length === 0) return [`${PAGE}:${line} names no test`];
      return named.flatMap(([, file = '', name = '']) =>
        hasTest(join(ROOT, file), name)
          ? []
          : [`${PAGE}:${line} names "${name}", which ${file} does not have`],
      );
    });
  },
};

function hasTest(path: string, name: string): boolean {
  if (!existsSync(path)) return false;
  const source = readFileSync(path, 'utf8').replaceAll("\\'", "'");
  return ["'", '"', '`'].some(quote => /\b(?:it|test)\($/.test(before(source, quote + name + quote)));
}

/** What stands before the first place of a text; empty where it has none. */
function before(source: string, text: string): string {
  return source.slice(0, Math.max(0, source.indexOf(text)));
}
