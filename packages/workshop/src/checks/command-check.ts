import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';

/** A check that is a tool's own run: whatever it prints when it fails is what is wrong. */
export function commandCheck(name: string, command: string, args: string[]): Check {
  return {
    name,
    async run() {
      const { code, output } = await runTool(command, args);
      return code === 0 ? [] : [output.trim() || `${command} ended with code ${code}`];
    },
  };
}

/** Runs a tool of `node_modules/.bin` from the root folder. */
export async function runTool(command: string, args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NODE_OPTIONS: '' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number>(resolve => child.once('close', code => resolve(code ?? 1)));
  return { code, output };
}
