import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../build/workspace.ts';

/**
 * Compares a committed file that a tool makes with what the tool makes now. Locally the file is brought up to date, so
 * that the change shows in the diff; in CI it stays as it was. Either way a difference is a mistake.
 */
export function freshFile(path: string, made: string): string[] {
  const text = made.replaceAll('\r\n', '\n');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
  const name = relative(ROOT, path);
  if (process.env['CI']) return [`${name} is not up to date: run \`npm run check\` and commit it`];
  writeFileSync(path, text);
  return [`${name} was not up to date; it is now: look at the difference and commit it`];
}
