import { unwatchFile, watchFile } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type CatalogueDirectory,
  type CatalogueIndex,
  createCatalogueIndex,
  type Log,
} from '@ventanilla/server';
import { CommandError } from '../command-error.ts';
import type { ConfiguredSites } from '../configuration/configured-sites.ts';
import { loadCatalogue } from './load-catalogue.ts';

export interface ConfiguredCataloguesOptions {
  /** Path of the configuration file; catalogues are named from its folder. */
  config: string;
  sites: Pick<ConfiguredSites, 'all' | 'get' | 'subscribe'>;
  log: Log;
  /** Time between two looks at a file, in ms. Default 1,000. */
  intervalMs?: number;
}

/** The catalogues that the sites' configurations name, kept in step with their files. */
export interface ConfiguredCatalogues extends CatalogueDirectory {
  /** Stops watching the files. */
  close(): void;
}

/**
 * Reads every catalogue now, and again when it changes. A change with a mistake in it is logged, and the catalogue stays as it was.
 *
 * @throws {CommandError} A catalogue is missing or wrong at the start.
 */
export async function configuredCatalogues(
  options: ConfiguredCataloguesOptions,
): Promise<ConfiguredCatalogues> {
  const { config, sites, log, intervalMs = 1_000 } = options;
  const indexes = new Map<string, CatalogueIndex>();
  const watched = new Map<string, () => void>();

  const pathOf = (catalogue: string) => resolve(dirname(config), catalogue);
  const load = async (path: string) =>
    void indexes.set(path, createCatalogueIndex(await loadCatalogue(path)));
  const reload = async (path: string) => {
    try {
      await load(path);
      log.info('catalogue-changed', { path });
    } catch (error) {
      log.error('catalogue-kept', { reason: error instanceof CommandError ? error.message : String(error) });
    }
  };
  const paths = () => {
    const named = sites
      .all()
      .flatMap(({ catalogue }) => (catalogue === undefined ? [] : [pathOf(catalogue)]));
    return [...new Set(named)];
  };
  const watch = (path: string) => {
    const listener = () => void reload(path);
    watched.set(path, listener);
    watchFile(path, { interval: intervalMs, persistent: false }, listener);
  };

  await Promise.all(paths().map(load));
  for (const path of paths()) watch(path);
  const unsubscribe = sites.subscribe(() => {
    for (const path of paths()) {
      if (watched.has(path)) continue;
      watch(path);
      void reload(path);
    }
  });
  return {
    get: site => {
      const catalogue = sites.get(site)?.catalogue;
      return catalogue === undefined ? undefined : indexes.get(pathOf(catalogue));
    },
    close: () => {
      unsubscribe();
      for (const [path, listener] of watched) unwatchFile(path, listener);
    },
  };
}
