/** What `localStorage` and `sessionStorage` are to the client. Every method may throw. */
export interface KeyValueStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Values as JSON under one prefix. Where the browser refuses storage (private mode, policy, no room left) everything
 * goes on in memory, with what could still be read.
 */
export class KeyValueStore {
  readonly #prefix: string;
  #storage: KeyValueStorage | undefined;
  /** Storage that refused to write. It may still hold what was kept before, and must give it up. */
  #left: KeyValueStorage | undefined;
  #memory = new Map<string, string>();

  /** @param storage - `undefined` keeps everything in memory. */
  constructor(storage: KeyValueStorage | undefined, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
  }

  /** False once a value could not be kept beyond this page. */
  get isDurable(): boolean {
    return this.#storage !== undefined;
  }

  /** `undefined` where nothing was written, or something that is no JSON. */
  read<Value>(name: string): Value | undefined {
    try {
      const text = this.#guard(
        storage => storage.getItem(this.#prefix + name),
        () => this.#memory.get(name),
      );
      return text ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    this.#guard(
      storage => storage.setItem(this.#prefix + name, text),
      () => void this.#memory.set(name, text),
    );
  }

  remove(name: string): void {
    this.#guard(
      storage => storage.removeItem(this.#prefix + name),
      () => void this.#memory.delete(name),
    );
    try {
      this.#left?.removeItem(this.#prefix + name);
    } catch {
      // Storage that cannot even be emptied is the browser's to clear.
    }
  }

  /** Names that begin with `start`, in no order. */
  names(start = ''): string[] {
    return this.#guard(
      storage => this.#storedNames(storage),
      () => [...this.#memory.keys()],
    ).filter(name => name.startsWith(start));
  }

  clear(): void {
    for (const name of this.names()) this.remove(name);
  }

  #storedNames(storage: KeyValueStorage): string[] {
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
    return keys.filter(key => key.startsWith(this.#prefix)).map(key => key.slice(this.#prefix.length));
  }

  #guard<Value>(use: (storage: KeyValueStorage) => Value, inMemory: () => Value): Value {
    if (this.#storage) {
      try {
        return use(this.#storage);
      } catch {
        this.#leaveStorage(this.#storage);
      }
    }
    return inMemory();
  }

  /** Takes along what can be read. */
  #leaveStorage(storage: KeyValueStorage): void {
    this.#storage = undefined;
    this.#left = storage;
    try {
      for (const name of this.#storedNames(storage)) {
        const text = storage.getItem(this.#prefix + name);
        if (text !== null) this.#memory.set(name, text);
      }
    } catch {
      // Not even readable: then there is nothing to take along.
    }
  }
}
