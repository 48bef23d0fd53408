import { readFile } from 'node:fs/promises';
import type { ServerConfiguration } from '@ventanilla/protocol';
import { CommandError } from '../command-error.ts';
import { readConfiguration } from './read-configuration.ts';

/** @throws {CommandError} The file cannot be read, or something in it is wrong. */
export async function loadConfiguration(path: string): Promise<ServerConfiguration> {
  return readConfiguration(await textOf(path), path);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause;
    throw new CommandError(
      reason === 'ENOENT'
        ? `${path} does not exist. Write one (ventanilla.example.yaml in this package is a start) or name yours with --config`
        : `${path} cannot be read: ${reason}`,
      { cause },
    );
  }
}
