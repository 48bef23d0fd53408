import type { ContactId } from '@ventanilla/client';

/** Remembers which contact is open, so that a reload brings the agent back to it. */
export class ContactSelection {
  readonly #key: string;
  readonly #storage: Storage | undefined;

  constructor(site: string, storage?: Storage) {
    this.#key = `ventanilla-desk:${site}:contact`;
    this.#storage = storage;
  }

  get(): ContactId | undefined {
    try {
      return this.#storage?.getItem(this.#key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  set(contact: ContactId | undefined): void {
    try {
      if (contact === undefined) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, contact);
    } catch {
      // Without storage a reload begins at the list.
    }
  }
}
