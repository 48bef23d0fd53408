import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { COMPILED_FOLDER } from '../compiled-folder.ts';
import { startLivekit } from '../livekit-server.ts';
import { startPostgres } from '../postgres-server.ts';
import { startRedis } from '../redis-server.ts';
import { exitCode, failureLine, summaryLine } from './summary.ts';

const ALL = ['packages/*/src/**/*.node.test.ts', 'examples/*/src/**/*.node.test.ts'];

/** Runs Node's own tests beside a real PostgreSQL, Redis and LiveKit: `npm run test:node [-- FILES or -- --test-name-pattern …]`. */
const asked = process.argv.slice(2);
const files = globSync(asked.some(argument => !argument.startsWith('-')) ? asked : ALL).sort();
const options = asked.filter(argument => argument.startsWith('-'));

const postgres = await startPostgres();
const redis = await startRedis();
const livekit = await startLivekit();
const child = spawn(
  process.execPath,
  [
    '--conditions=source',
    `--import=${new URL('./end-of-file.ts', import.meta.url)}`,
    '--test',
    '--test-reporter=spec',
    // Tests wait for servers and disks more than they work; Node's own choice is one at a time on two processors.
    `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
    ...options,
    ...files,
  ],
  {
    env: {
      NODE_COMPILE_CACHE: COMPILED_FOLDER,
      ...process.env,
      VENTANILLA_TEST_POSTGRES: postgres.connectionString,
      VENTANILLA_TEST_REDIS: redis.url,
      VENTANILLA_TEST_LIVEKIT: JSON.stringify(livekit),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));

let said = '';
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  process.stdout.write(text);
  said = (said + text).slice(-200_000);
});
const code = await new Promise<number>(resolve => child.once('close', code => resolve(code ?? 1)));
await livekit.stop();
await redis.stop();
await postgres.stop();

const summary = { passed: count('pass'), failed: count('fail') + count('cancelled') };
if (code !== 0 && summary.failed === 0) summary.failed = 1;
const atTheEnd = said.slice(said.lastIndexOf('✖ failing tests:'));
for (const [, file, test = '', why] of atTheEnd.matchAll(/^test at (.*)\n✖ (.*) \(.*ms\)\n(.*)$/gm)) {
  process.stdout.write(`${failureLine(`${file}: ${test}`, why)}\n`);
}
process.stdout.write(`${summaryLine('node', summary)}\n`);
process.exitCode = exitCode(summary);

function count(word: string): number {
  return Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(said)?.[1] ?? 0);
}
