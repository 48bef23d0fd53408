import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitCode, readSummary, type Summary, summaryLine } from './summary.ts';

/**
 * Runs the browser tests in Chromium, Firefox and WebKit, one after the other, each with a server of its own so that none
 * meets what another left: `npm run test:browser [-- FILES]`. `VENTANILLA_BROWSERS=chromium` runs them in fewer engines.
 */
const runner = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));
const engines = (process.env['VENTANILLA_BROWSERS'] ?? defaultEngines()).split(',');

const total: Summary = { passed: 0, failed: 0 };
for (const engine of engines) {
  const { passed, failed } = await run(engine);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`${summaryLine('browser', total)}\n`);
process.exitCode = exitCode(total);

async function run(engine: string): Promise<Summary> {
  const child = spawn(process.execPath, ['--conditions=source', runner, ...process.argv.slice(2)], {
    env: { ...process.env, VENTANILLA_BROWSER: engine },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    said = (said + text).slice(-50_000);
  });
  const code = await new Promise<number>(resolve => child.once('close', code => resolve(code ?? 1)));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  const summary = readSummary(said) ?? { passed: 0, failed: 1 };
  return code !== 0 && summary.failed === 0 ? { ...summary, failed: 1 } : summary;
}

/** WebKitGTK is there for Linux only. */
function defaultEngines(): string {
  return process.platform === 'linux' ? 'chromium,firefox,webkit' : 'chromium,firefox';
}
