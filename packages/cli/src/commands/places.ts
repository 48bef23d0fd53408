import { type Command, Option } from 'commander';
import type { StoragePlace } from '../open-storage.ts';

/** Where the operator's things are; the same options for every command. */
export interface Places {
  /** Path of the configuration file. */
  config: string;
  /** Path of the folder that holds the database. */
  data: string;
}

export function withConfig(command: Command): Command {
  return command.addOption(
    new Option('--config <file>', 'the configuration').default('ventanilla.yaml').env('VENTANILLA_CONFIG'),
  );
}

export function withData(command: Command): Command {
  return command.addOption(
    new Option(
      '--data <folder>',
      'where SQLite keeps everything; DATABASE_URL=postgres://… is used instead where set',
    )
      .default('data')
      .env('VENTANILLA_DATA'),
  );
}

export function storagePlace({ data }: Pick<Places, 'data'>): StoragePlace {
  return { data, databaseUrl: process.env['DATABASE_URL'] };
}
