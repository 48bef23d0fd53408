import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';

const PAGES = ['docs/acceptance.md', 'docs/security.md', 'docs/accessibility.md'];
/** What a row of a requirement says that has nothing to be tested. */
const MOOT = /\| Does not apply/;

/** Every test that these pages name, as `file` "name", exists; and every threat or requirement names one. */
export const namedTests: Check = {
  name: 'tests that documentation names',
  async run() {
    return PAGES.flatMap(wrongIn);
  },
};

function wrongIn(page: string): string[] {
  const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
  const rows = lines
    .map((text, index) => ({ text, line: index + 1 }))
    // What is followed by a line of dashes is the heading of a table.
    .filter(({ text, line }) => /^\| (?!-)/.test(text) && !lines[line]?.startsWith('|-'));
  if (rows.length === 0) return [`${page} has no rows`];
  return rows.flatMap(({ text, line }) => {
    if (MOOT.test(text)) return [];
    const named = [...text.matchAll(/`([^`]+\.(?:test|spec)\.ts)` "([^"]+)"/g)];
    if (named.length === 0) return [`${page}:${line} names no test`];
    return named.flatMap(([, file = '', name = '']) =>
      hasTest(join(ROOT, file), name) ? [] : [`${page}:${line} names "${name}", which ${file} does not have`],
    );
  });
}

function hasTest(path: string, name: string): boolean {
  if (!existsSync(path)) return false;
  const source = readFileSync(path, 'utf8').replaceAll("\\'", "'");
  return ["'", '"', '`'].some(quote =>
    /\b(?:it|test|withServer)\(\s*$/.test(before(source, quote + name + quote)),
  );
}

/** What stands before the first place of a text; empty where it has none. */
function before(source: string, text: string): string {
  return source.slice(0, Math.max(0, source.indexOf(text)));
}
