import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Command } from 'commander';
import { createProgram } from './program.ts';

const README = examplesIn('../README.md');
const OPERATIONS = examplesIn('../../../docs/operations.md');
const OVERVIEW = examplesIn('../../../README.md');

describe('the examples of the documentation', () => {
  it('are commands that exist, with options that exist', async () => {
    assert.ok(README.length >= 14 && OPERATIONS.length >= 5 && OVERVIEW.length >= 2);
    for (const example of [...README, ...OPERATIONS, ...OVERVIEW])
      await assert.doesNotReject(understand(example), example);
    await assert.rejects(understand('agents list'), 'a needed option is missing');
    await assert.rejects(understand('serve --portt 1'), 'an option is misspelt');
  });

  it('show every command in the README of the package', () => {
    const names = leaves(createProgram()).map(command => fullName(command));
    const missing = names.filter(name => !README.some(example => `${example} `.startsWith(`${name} `)));
    assert.deepEqual(missing, []);
  });
});

/** What stands behind `npx ventanilla` in a page, without the comment. */
function examplesIn(page: string): string[] {
  const text = readFileSync(new URL(page, import.meta.url), 'utf8');
  return [...text.matchAll(/^npx ventanilla (.*?)(?: {2,}#.*)?$/gm)].map(([, line = '']) => line);
}

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
