import type { KeyValueStorage } from './key-value-store.ts';

/** What ends with the tab. Even reading the property throws where the browser refuses storage. */
export function pageStorage(): KeyValueStorage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
