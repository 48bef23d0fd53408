import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Runs the browser tests in Chromium, Firefox and WebKit: `npm run test:browser [-- FILES]`. `VENTANILLA_BROWSERS=chromium`
 * runs them in fewer engines. Files named are taken as they are; a pattern needs quotes.
 */
const runner = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'dist/bin.js');
const child = spawn(process.execPath, ['--conditions=source', runner, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', code => {
  process.exitCode = code ?? 1;
});
