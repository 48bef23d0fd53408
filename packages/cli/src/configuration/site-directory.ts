import type { ServerConfiguration, SiteConfiguration, SiteId } from '@ventanilla/protocol';
import type { SiteDirectory } from '@ventanilla/server';

/** The sites in memory, exchanged as a whole when the operator changes the file. */
export class ReplaceableSiteDirectory implements SiteDirectory {
  #sites: ReadonlyMap<SiteId, SiteConfiguration>;
  readonly #listeners = new Set<() => void>();

  constructor(configuration: ServerConfiguration) {
    this.#sites = byId(configuration);
  }

  get(id: SiteId): SiteConfiguration | undefined {
    return this.#sites.get(id);
  }

  all(): readonly SiteConfiguration[] {
    return [...this.#sites.values()];
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  replace(configuration: ServerConfiguration): void {
    this.#sites = byId(configuration);
    for (const listener of this.#listeners) listener();
  }
}

function byId({ sites }: ServerConfiguration): ReadonlyMap<SiteId, SiteConfiguration> {
  return new Map(sites.map(site => [site.id, site]));
}
