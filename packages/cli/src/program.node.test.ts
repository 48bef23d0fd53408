import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Command } from 'commander';
import { createProgram } from './program.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const EXAMPLES = [...README.matchAll(/^npx ventanilla (.*?)(?: {2,}#.*)?$/gm)].map(([, line = '']) => line);

describe('the examples of the README', () => {
  it('are commands that exist, with options that exist', async () => {
    assert.ok(EXAMPLES.length >= 12);
    for (const example of EXAMPLES) await assert.doesNotReject(understand(example), example);
    await assert.rejects(understand('agents list'), 'a needed option is missing');
    await assert.rejects(understand('serve --portt 1'), 'an option is misspelt');
  });

  it('show every command', () => {
    const names = leaves(createProgram()).map(command => fullName(command));
    const missing = names.filter(name => !EXAMPLES.some(example => `${example} `.startsWith(`${name} `)));
    assert.deepEqual(missing, []);
  });
});

/** Has the line parsed as the shell would hand it over, and nothing done. */
async function understand(line: string): Promise<void> {
  const program = createProgram();
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  }
  for (const command of leaves(program)) command.action(() => undefined);
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  await program.parseAsync(words, { from: 'user' });
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function leaves(program: Command): Command[] {
  return everyCommand(program).filter(command => command.commands.length === 0);
}

function fullName(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${fullName(parent)} ${command.name()}` : command.name();
}
