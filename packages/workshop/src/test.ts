import { spawn } from 'node:child_process';
import { beginLivekitBuild } from './livekit-server.ts';
import { readSummary, type Summary, summaryLine } from './runners/summary.ts';
import { meetSystemNeeds } from './system-needs.ts';

/** `npm test`: every check and test in order, going on after a failure, with the real counts of all at the end. */
const STEPS = ['check', 'test:node', 'test:browser', 'test:e2e', 'size'];

try {
  meetSystemNeeds();
  // Compiles beside the first checks; whoever needs it waits for it.
  beginLivekitBuild();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

const rows: string[] = [];
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

process.stdout.write(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Runs one script and reads its counts; one that breaks off, or that ran nothing, counts as one failure. */
async function run(step: string): Promise<Summary> {
  const child = spawn('npm', ['run', '-s', step], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    said = (said + text).slice(-100_000);
  });
  const code = await new Promise<number>(resolve => child.once('close', code => resolve(code ?? 1)));
  const summary = readSummary(said) ?? { passed: 0, failed: 0 };
  const silent = summary.failed === 0 && (code !== 0 || summary.passed === 0);
  return silent ? { ...summary, failed: 1 } : summary;
}
