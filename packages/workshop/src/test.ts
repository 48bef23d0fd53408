import { spawn } from 'node:child_process';
import { beginLivekitBuild } from './livekit-server.ts';
import { readFailures, readSummary, type Summary, summaryLine } from './runners/summary.ts';
import { meetSystemNeeds } from './system-needs.ts';

/** `npm test`: every check and test in order, going on after a failure, with what failed and the real counts of all at the end. */
const STEPS = ['check', 'test:node', 'test:browser', 'test:e2e', 'size'];

/** A step that has not ended by then is stopped and counts as failed, so that the counts of the others are still told. */
const STEP_LIMIT_MS = 30 * 60_000;

try {
  meetSystemNeeds();
  // Compiles beside the first checks; whoever needs it waits for it.
  beginLivekitBuild();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

const rows: string[] = [];
const failures: string[] = [];
const total: Summary = { passed: 0, failed: 0 };
for (const step of STEPS) {
  process.stdout.write(`\n── npm run ${step} ──\n`);
  const began = Date.now();
  const summary = await run(step);
  total.passed += summary.passed;
  total.failed += summary.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  rows.push(`${seconds.padStart(5)} s  ${summaryLine(step, summary)}`);
}

process.stdout.write(
  `\n${[...failures, ...rows].join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`,
);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Runs one script and reads its counts; one that breaks off, or that ran nothing, counts as one failure. */
async function run(step: string): Promise<Summary> {
  // A group of its own, so that what the step has started ends with it.
  const child = spawn('npm', ['run', '-s', step], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const stop = (signal: NodeJS.Signals) => child.pid !== undefined && process.kill(-child.pid, signal);
  const limit = setTimeout(() => {
    process.stdout.write(
      `\n✖ ${step} has not ended after ${STEP_LIMIT_MS / 60_000} minutes and is stopped\n`,
    );
    stop('SIGKILL');
  }, STEP_LIMIT_MS);
  const interrupt = () => {
    stop('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    said += text;
  });
  const code = await new Promise<number>(resolve => child.once('close', code => resolve(code ?? 1)));
  clearTimeout(limit);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  failures.push(...readFailures(said));
  const summary = readSummary(said) ?? { passed: 0, failed: 0 };
  const silent = summary.failed === 0 && (code !== 0 || summary.passed === 0);
  return silent ? { ...summary, failed: 1 } : summary;
}
