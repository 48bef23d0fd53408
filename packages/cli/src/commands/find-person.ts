import type { SiteConfiguration } from '@ventanilla/protocol';
import { type PersonRecord, Persons } from '@ventanilla/server';
import { createNodeRuntime } from '@ventanilla/server/node';
import { CommandError } from '../command-error.ts';
import { openStorage } from '../open-storage.ts';
import { configuredSite } from './configured-site.ts';
import { type Places, storagePlace } from './places.ts';

/** Which person a command is about. */
export interface PersonPlace extends Places {
  site: string;
  /** Of any of the person's contacts, typed in any way. */
  reference: string;
}

export interface FoundPerson {
  record: PersonRecord;
  site: SiteConfiguration;
}

/**
 * Reads what a configured site holds on a person, also while the server runs.
 *
 * @throws {CommandError} There is no such site or no such contact.
 */
export async function findPerson(place: PersonPlace): Promise<FoundPerson> {
  const site = await configuredSite(place.config, place.site);
  const storage = await openStorage(storagePlace(place), { isBeside: true });
  try {
    const persons = new Persons({ storage, runtime: createNodeRuntime() });
    const record = await persons.find(site.id, place.reference);
    if (record !== undefined) return { record, site };
    throw new CommandError(`${site.id} has no contact ${place.reference}. Look for a mistyped character`);
  } finally {
    await storage.close();
  }
}
