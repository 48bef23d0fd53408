import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';

/**
 * `npm run storybook`: every element in every state, in the browser; `npm run storybook -- build` writes the same as a static
 * site into .cache/storybook. What follows goes on to Storybook, such as `--port 6007`.
 */
const [first, ...rest] = process.argv.slice(2);
const isBuild = first === 'build';
const own = isBuild
  ? ['build', '--output-dir', join(ROOT, '.cache/storybook'), ...rest]
  : ['dev', '--port', '6006', '--no-open', ...process.argv.slice(2)];

const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js'), ...own],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
process.exitCode = status ?? 1;
