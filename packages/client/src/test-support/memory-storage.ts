import type { KeyValueStorage } from '../storage/key-value-store.ts';

/** What a browser keeps for one origin: hand the same one to two clients for two tabs, or for a reload. */
export class MemoryStorage implements KeyValueStorage {
  readonly #values = new Map<string, string>();
  /** Refuses to take anything more, as a full or forbidden storage does. */
  isFull = false;

  get length(): number {
    return this.#values.size;
  }

  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.#values.set(key, value);
  }

  removeItem(key: string): void {
    this.#values.delete(key);
  }
}
