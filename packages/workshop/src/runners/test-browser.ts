import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs the browser tests in Chromium, Firefox and WebKit: `npm run test:browser [-- FILES]`. `VENTANILLA_BROWSERS=chromium`
 * runs them in fewer engines. Files named are taken as they are; a pattern needs quotes.
 */
const runner = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));
const child = spawn(process.execPath, ['--conditions=source', runner, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', code => {
  process.exitCode = code ?? 1;
});
