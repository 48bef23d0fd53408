import { unwatchFile, watchFile } from 'node:fs';
import type { BackendConfiguration, ServerConfiguration, SiteConfiguration } from '@ventanilla/protocol';
import type { Log, SiteDirectory } from '@ventanilla/server';
import { CommandError } from '../command-error.ts';
import { loadConfiguration } from './load-configuration.ts';

/** The sites of a configuration file, kept in step with it. */
export interface ConfiguredSites extends SiteDirectory {
  /** Contact centres elsewhere, as they were at the start. */
  readonly backends: readonly BackendConfiguration[];
  /** Stops watching the file. */
  close(): void;
}

export interface ConfiguredSitesOptions {
  path: string;
  log: Log;
  /** Time between two looks at the file, in ms. Default 1,000. */
  intervalMs?: number;
}

/**
 * Reads the file now and again whenever it changes. A change with a mistake in it is logged, and the sites stay as
 * they were. The file is looked at by name, since editors and configuration maps replace it rather than write into it.
 *
 * @throws {CommandError} The file is wrong at the start.
 */
export async function configuredSites(options: ConfiguredSitesOptions): Promise<ConfiguredSites> {
  const { path, log, intervalMs = 1_000 } = options;
  const first = await loadConfiguration(path);
  let sites = byId(first);
  const listeners = new Set<() => void>();

  const reload = async () => {
    try {
      const next = await loadConfiguration(path);
      if (JSON.stringify(next.backends) !== JSON.stringify(first.backends)) throw new CommandError(RESTART);
      sites = byId(next);
    } catch (error) {
      log.error('configuration-kept', { reason: error instanceof Error ? error.message : String(error) });
      return;
    }
    log.info('configuration-changed', { sites: [...sites.keys()] });
    for (const listener of listeners) listener();
  };
  watchFile(path, { interval: intervalMs, persistent: false }, reload);

  return {
    backends: first.backends,
    get: id => sites.get(id),
    all: () => [...sites.values()],
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => unwatchFile(path, reload),
  };
}

/** Their secrets are in the environment, which a running process does not see change. */
const RESTART = 'backends are read at the start: start the server anew to change them';

function byId({ sites }: ServerConfiguration): Map<string, SiteConfiguration> {
  return new Map(sites.map(site => [site.id, site]));
}
