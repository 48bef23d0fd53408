import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { Watch } from './watch.ts';

const NOBODY: readonly Watch[] = [];

/** Who watches which contact. Lists are replaced, not changed: going through one is safe whoever comes or goes meanwhile. */
export class Watches {
  readonly #bySite = new Map<SiteId, Map<ContactId, readonly Watch[]>>();

  of(site: SiteId, contact: ContactId): readonly Watch[] {
    return this.#bySite.get(site)?.get(contact) ?? NOBODY;
  }

  contactsOf(site: SiteId): ContactId[] {
    return [...(this.#bySite.get(site)?.keys() ?? [])];
  }

  add(watch: Watch): void {
    const { site, contact } = watch;
    const contacts = this.#bySite.get(site) ?? new Map<ContactId, readonly Watch[]>();
    this.#bySite.set(site, contacts);
    contacts.set(contact, [...(contacts.get(contact) ?? NOBODY), watch]);
  }

  delete(watch: Watch): void {
    const { site, contact } = watch;
    const contacts = this.#bySite.get(site);
    const others = contacts?.get(contact)?.filter(other => other !== watch) ?? NOBODY;
    if (others.length > 0) contacts?.set(contact, others);
    else contacts?.delete(contact);
    if (contacts?.size === 0) this.#bySite.delete(site);
  }
}
