import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { servePage } from './serve-page.ts';

const SERVER = 'http://localhost:8080';
const say = (line: string) => process.stdout.write(`${line}\n`);

await servePage({ port: 4174, onViolation: say });
const data = ['--data', '../../.cache/strict-csp', '--config', 'ventanilla.yaml'];
spawn('ventanilla', ['serve', ...data], { stdio: 'inherit' }).once('exit', code => process.exit(code ?? 1));
while (!(await isReady())) await pause(100);
say('The page: http://localhost:4174. Breaches of its policy are shown here.');

async function isReady(): Promise<boolean> {
  return await fetch(`${SERVER}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
