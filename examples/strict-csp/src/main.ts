import { spawn } from 'node:child_process';
import { servePage } from './serve-page.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
await servePage({ port: 4174, onViolation: say });
const data = ['--data', '../../.cache/strict-csp', '--config', 'ventanilla.yaml'];
spawn('ventanilla', ['serve', ...data], { stdio: 'inherit', shell: true });
say('The page: http://localhost:4174. Breaches of its policy are shown here.');
