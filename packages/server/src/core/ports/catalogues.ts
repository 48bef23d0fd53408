import type { SiteId } from '@ventanilla/protocol';
import type { CatalogueIndex } from '../answers/catalogue-index.ts';

/** The catalogues of the sites that have one, as their operator last wrote them. */
export interface CatalogueDirectory {
  get(site: SiteId): CatalogueIndex | undefined;
}
