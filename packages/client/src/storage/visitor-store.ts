import type { ContactHeader, ContactId } from '@ventanilla/protocol';
import { randomToken } from '../random-id.ts';
import type { KeyValueStore } from './key-value-store.ts';

interface KeptContact {
  id: ContactId;
  reference: string;
}

/** What a browser keeps of its visitor: the token, and the contact that goes on. */
export class VisitorStore {
  readonly store: KeyValueStore;
  readonly #random: (count: number) => Uint8Array;

  constructor(store: KeyValueStore, random: (count: number) => Uint8Array) {
    this.store = store;
    this.#random = random;
  }

  get token(): string | undefined {
    return this.store.read('token');
  }

  get contact(): KeptContact | undefined {
    return this.store.read('contact');
  }

  set contact({ id, reference }: Pick<ContactHeader, 'id' | 'reference'>) {
    const kept = this.contact;
    if (kept?.id !== id || kept.reference !== reference) this.store.write('contact', { id, reference });
  }

  /** Makes the token if there is none, and keeps it before anyone has heard of it. */
  ensureToken(): void {
    if (this.token === undefined) this.store.write('token', randomToken(this.#random));
  }

  /** Goes on as another device of somebody; what was kept here before is left. */
  adoptToken(token: string): void {
    this.dropContact();
    this.store.write('token', token);
  }

  dropToken(): void {
    this.store.remove('token');
  }

  /** The contact that was left last, so that what begins next is another matter. */
  get left(): ContactId | undefined {
    return this.store.read('left');
  }

  dropContact(): void {
    const { contact } = this;
    if (contact) this.store.write('left', contact.id);
    this.store.remove('contact');
  }
}
