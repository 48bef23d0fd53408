import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './workspace.ts';

/**
 * Builds the files that pages load, as a running server needs them. Takes a few seconds.
 *
 * @throws {Error} The build failed; what it said went to standard error.
 */
export function buildPages(): void {
  build('--configPages');
}

/**
 * Builds the pages and what packages export, as apps need it that import them. Takes some ten seconds.
 *
 * @throws {Error} The build failed; what it said went to standard error.
 */
export function buildScripts(): void {
  build('--configScripts');
}

function build(extent: '--configPages' | '--configScripts'): void {
  const rollup = join(ROOT, 'node_modules/rollup/dist/bin/rollup');
  const { status } = spawnSync(process.execPath, [rollup, '-c', 'rollup.config.ts', '--silent', extent], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed.');
}
