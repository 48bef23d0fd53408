import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildScripts } from '../build/build-pages.ts';
import { ROOT } from '../build/workspace.ts';

/** Citizen and agent in real browsers against the real server: `npm run test:e2e [-- PLAYWRIGHT'S OPTIONS]`. */
buildScripts();
const playwright = join(ROOT, 'node_modules/@playwright/test/cli.js');
const config = join(ROOT, 'packages/workshop/playwright.config.ts');
const child = spawn(process.execPath, [playwright, 'test', '--config', config, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', code => {
  process.exitCode = code ?? 1;
});
