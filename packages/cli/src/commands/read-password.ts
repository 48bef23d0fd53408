import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommandError } from '../command-error.ts';

/**
 * Takes a new password from the terminal, typed twice and not shown, or from standard input.
 *
 * @throws {CommandError} The two differ, or there is no terminal to ask at.
 */
export async function readPassword({ fromStdin }: { fromStdin: boolean }): Promise<string> {
  if (fromStdin) return (await text(process.stdin)).replace(/\r?\n$/, '');
  if (!process.stdin.isTTY) {
    throw new CommandError('There is no terminal to ask for the password. Pass it with --password-stdin');
  }
  const password = await ask('Password: ');
  if ((await ask('Again: ')) !== password)
    throw new CommandError('The two passwords differ. Nothing was changed');
  return password;
}

async function ask(question: string): Promise<string> {
  process.stdout.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stdout.write('\n');
  }
}
