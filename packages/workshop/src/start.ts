import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from './build/build-pages.ts';
import { ROOT } from './build/workspace.ts';

/** `npm start [-- OPTIONS OF ventanilla serve]`: the demo, with its data in `.cache/demo`. */
buildPages();
const data = join(ROOT, '.cache', 'demo');
mkdirSync(data, { recursive: true });
const server = spawn(
  process.execPath,
  [
    '--conditions=source',
    join(ROOT, 'packages/cli/src/ventanilla.ts'),
    'serve',
    '--demo',
    '--data',
    data,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
// The terminal interrupts the server itself; this process waits for its orderly end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.once('exit', code => {
  process.exitCode = code ?? 1;
});
