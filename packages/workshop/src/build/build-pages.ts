import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './workspace.ts';

/**
 * Builds the files that pages load, as a running server needs them. Takes a few seconds.
 *
 * @throws {Error} The build failed; what it said went to standard error.
 */
export function buildPages(): void {
  const rollup = join(ROOT, 'node_modules/rollup/dist/bin/rollup');
  const { status } = spawnSync(
    process.execPath,
    [rollup, '-c', 'rollup.config.ts', '--silent', '--configPages'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) throw new Error('The build failed.');
}
