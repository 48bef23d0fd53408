import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { type PersonRecord, Persons } from '@ventanilla/server';
import { createNodeRuntime } from '@ventanilla/server/node';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { openStorageToWrite } from '../open-storage.ts';
import { personPage } from '../persons/person-page.ts';
import { printLine } from '../print-line.ts';
import { findPerson, type PersonPlace } from './find-person.ts';
import { type Places, storagePlace, withConfig, withData } from './places.ts';

interface PersonsOptions extends Places, PersonPlace {
  yes?: true;
}

/** How long to wait for the server that holds the database. */
const SERVER_WAIT_MS = 30_000;
const LOOK_EVERY_MS = 100;

/** `ventanilla persons export|erase`. Each works while the server runs. */
export function personsCommand(): Command {
  const persons = new Command('persons').description('give people their data, or erase it');
  const command = (name: string, description: string) =>
    withData(withConfig(persons.command(name).description(description)))
      .requiredOption('--site <id>', 'which site')
      .requiredOption('--reference <number>', 'of any contact of the person, such as K7M-4H2-X9A');

  command('export', 'write everything the site holds on a person: FILE as JSON, and beside it a page to read')
    .argument('<file>', 'such as person.json; neither file may exist')
    .action(async (file: string, options: PersonsOptions) => {
      const { record, site } = await findPerson(options);
      const madeAt = new Date().toISOString();
      const page = `${file.replace(/\.json$/, '')}.html`;
      await writeNew(file, `${JSON.stringify({ madeAt, ...record }, undefined, 2)}\n`);
      await writeNew(page, personPage(record, site, madeAt));
      printLine(
        `${file} and ${page} hold ${countOf(record)}. Agents' notes are among them: read before you hand over`,
      );
    });

  command('erase', 'blank everything a person said, close what is open, and end the use of their token')
    .option('--yes', 'do not ask')
    .action(async (options: PersonsOptions) => {
      const { record } = await findPerson(options);
      if (!options.yes && !(await confirms(record))) throw new CommandError('Nothing was erased');
      await erase(options, record);
      printLine(`Erased: ${countOf(record)}. Backups made before still hold them`);
    });
  return persons;
}

/** Erases here, or has the server do it that holds the SQLite database. */
async function erase(options: PersonsOptions, { site, visitor }: PersonRecord): Promise<void> {
  const { storage, isServed } = await openStorageToWrite(storagePlace(options));
  try {
    const persons = new Persons({ storage, runtime: createNodeRuntime() });
    if (!isServed) return await persons.erase(site, visitor);
    await persons.planErasure(site, visitor);
    await untilDone(async () => (await persons.erasureState(site, visitor)) === 'done');
  } finally {
    await storage.close();
  }
}

/** Readable by its owner alone. */
async function writeNew(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(
      cause.code === 'EEXIST'
        ? `${file} exists. Choose another name`
        : `${file} cannot be written: ${cause.message}`,
      { cause },
    );
  });
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

function countOf({ contacts }: PersonRecord): string {
  const events = contacts.reduce((sum, contact) => sum + contact.events.length, 0);
  return `${contacts.length} contacts with ${events} events (${contacts.map(({ reference }) => reference).join(', ')})`;
}

async function confirms(record: PersonRecord): Promise<boolean> {
  if (!process.stdin.isTTY) throw new CommandError('There is no terminal to ask at. Confirm with --yes');
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await reader.question(`Erase ${countOf(record)}? This cannot be undone. Type yes: `);
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    reader.close();
  }
}

async function untilDone(look: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < SERVER_WAIT_MS; waited += LOOK_EVERY_MS) {
    if (await look()) return;
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new CommandError(
    'The erasure is planned and the token ended, but the server that runs has not done it yet. See its log',
  );
}
