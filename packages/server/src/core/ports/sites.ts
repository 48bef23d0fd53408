import type { SiteConfiguration, SiteId } from '@ventanilla/protocol';

/** The sites this server serves, as their operator last described them. */
export interface SiteDirectory {
  get(id: SiteId): SiteConfiguration | undefined;
  all(): readonly SiteConfiguration[];
  /** Calls `listener` after the configuration has changed. @returns A function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}
