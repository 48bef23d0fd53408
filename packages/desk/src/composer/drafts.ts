import type { ContactId } from '@ventanilla/client';

/** What an agent was writing for one contact. */
export interface Draft {
  mode: 'reply' | 'note';
  reply: string;
  note: string;
}

/** Keeps unsent texts, one for each contact, while the tab lives: over reloads, lost networks and expired sessions. */
export class DraftStore {
  readonly #prefix: string;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined;
  readonly #memory = new Map<ContactId, Draft>();

  /** @param storage - Where drafts live beyond a reload; without it, or when it throws, they live in memory. */
  constructor(site: string, storage?: Storage) {
    this.#prefix = `ventanilla-desk:${site}:draft:`;
    this.#storage = storage;
  }

  get(contact: ContactId): Draft {
    return this.#memory.get(contact) ?? this.#stored(contact) ?? { mode: 'reply', reply: '', note: '' };
  }

  set(contact: ContactId, draft: Draft): void {
    this.#memory.set(contact, draft);
    try {
      const key = this.#prefix + contact;
      if (draft.reply === '' && draft.note === '') this.#storage?.removeItem(key);
      else this.#storage?.setItem(key, JSON.stringify(draft));
    } catch {
      // The memory still holds it; a full or forbidden storage must not stop anyone from writing.
    }
  }

  /** Forgets every draft of the site, for an agent who leaves a shared computer. */
  clear(): void {
    this.#memory.clear();
    try {
      const storage = this.#storage;
      if (!storage) return;
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      for (const key of keys) if (key?.startsWith(this.#prefix)) storage.removeItem(key);
    } catch {
      // Nothing was stored where storage throws.
    }
  }

  #stored(contact: ContactId): Draft | undefined {
    try {
      const value: unknown = JSON.parse(this.#storage?.getItem(this.#prefix + contact) ?? 'null');
      return isDraft(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return (
    (draft?.mode === 'reply' || draft?.mode === 'note') &&
    typeof draft.reply === 'string' &&
    typeof draft.note === 'string'
  );
}
