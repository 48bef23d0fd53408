import { readFile } from 'node:fs/promises';
import type { Catalogue } from '@ventanilla/protocol';
import { CommandError } from '../command-error.ts';
import { readCatalogue } from './read-catalogue.ts';

/** @throws {CommandError} The file cannot be read, or something in it is wrong. */
export async function loadCatalogue(path: string): Promise<Catalogue> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause;
    throw new CommandError(`${path} cannot be read: ${reason === 'ENOENT' ? 'it does not exist' : reason}`, {
      cause,
    });
  }
  return readCatalogue(text, path);
}
