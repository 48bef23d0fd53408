import type { SiteConfiguration } from '@ventanilla/protocol';
import { CommandError } from '../command-error.ts';
import { loadConfiguration } from '../configuration/load-configuration.ts';
import { nearestWord } from '../configuration/nearest-word.ts';

/** @throws {CommandError} The configuration has no such site. */
export async function configuredSite(config: string, id: string): Promise<SiteConfiguration> {
  const { sites } = await loadConfiguration(config);
  const found = sites.find(site => site.id === id);
  if (found) return found;
  const ids = sites.map(site => site.id);
  const nearest = nearestWord(id, ids);
  throw new CommandError(
    `${config} has no site ${id}; ${nearest ? `did you mean ${nearest}?` : `it has ${ids.join(', ')}`}`,
  );
}
