import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { ContactHead } from '../ports/storage.ts';

interface Known {
  version: number;
  lastN: number;
}

const MAX_KNOWN = 20_000;

/** Remembers how far the news of each contact has been passed on, so that hints of the same are not looked into. */
export class KnownContacts {
  /** The longest unchanged first. */
  readonly #known = new Map<string, Known>();

  /** @returns Whether this is newer than what was known. */
  note({ site, id, version, lastN }: ContactHead): boolean {
    const key = keyOf(site, id);
    const known = this.#known.get(key);
    if (known !== undefined && known.version >= version) return false;
    this.#known.delete(key);
    this.#known.set(key, { version, lastN });
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > MAX_KNOWN) this.#known.delete(oldest);
    return true;
  }

  knowsVersion(site: SiteId, contact: ContactId, version: number): boolean {
    return (this.#known.get(keyOf(site, contact))?.version ?? -1) >= version;
  }

  knowsEvent(site: SiteId, contact: ContactId, n: number): boolean {
    return (this.#known.get(keyOf(site, contact))?.lastN ?? 0) >= n;
  }
}

function keyOf(site: SiteId, contact: ContactId): string {
  return `${site} ${contact}`;
}
