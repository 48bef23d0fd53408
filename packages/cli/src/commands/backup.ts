import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { databaseFile } from '../open-storage.ts';
import { printLine } from '../print-line.ts';
import { type Places, storagePlace, withData } from './places.ts';

/** `ventanilla backup FILE`. */
export function backupCommand(): Command {
  return withData(new Command('backup'))
    .description('write a copy of the SQLite database, also while the server runs')
    .argument('<file>', 'the copy; must not exist')
    .action(async (file: string, options: Pick<Places, 'data'>) => {
      const { data, databaseUrl } = storagePlace(options);
      if (databaseUrl) {
        throw new CommandError(
          'DATABASE_URL is set: back PostgreSQL up with its own tools, such as pg_dump "$DATABASE_URL"',
        );
      }
      await backUp(databaseFile(data), file);
      printLine(`${file} holds everything acknowledged before now`);
    });
}

/**
 * Copies what is committed at one moment, without holding up the server that writes. The copy appears under its name
 * once it is whole and on the disk.
 */
async function backUp(database: string, file: string): Promise<void> {
  if (!existsSync(database))
    throw new CommandError(`${database} does not exist. Name its folder with --data`);
  if (existsSync(file))
    throw new CommandError(`${file} exists. A backup is never written over; choose another name`);
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  const source = new DatabaseSync(database, { readOnly: true, timeout: 5_000 });
  try {
    source.prepare('vacuum into ?').run(partial);
  } finally {
    source.close();
  }
  await sync(partial);
  await rename(partial, file);
  await sync(dirname(file));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
