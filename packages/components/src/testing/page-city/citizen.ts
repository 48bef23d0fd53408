import type { KeyValueStorage } from '@ventanilla/client';
import { type ContactClient, createContactClient, type PageSignals } from '@ventanilla/client';
import { ORIGIN } from './page-city.ts';

/** A citizen's browser in the page of the city. */
export interface PageCitizen {
  client: ContactClient;
  /** What the browser keeps, for another tab of the same person. */
  storage: KeyValueStorage;
  /** Says whether the browser has a network at all. */
  setOnline(isOnline: boolean): void;
}

export interface PageCitizenOptions {
  /** Default one that forgets with the page, and says that it keeps. */
  storage?: KeyValueStorage | 'memory';
}

/** Somebody who has not written yet. */
export function pageCitizen(site: string, options: PageCitizenOptions = {}): PageCitizen {
  const kept = new Map<string, string>();
  const storage: KeyValueStorage = {
    get length() {
      return kept.size;
    },
    key: index => [...kept.keys()][index] ?? null,
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
  };
  let isOnline = true;
  let wake = () => {};
  const page: PageSignals = {
    isVisible: () => true,
    isOnline: () => isOnline,
    onWake(listener) {
      wake = listener;
      return () => {};
    },
  };
  return {
    client: createContactClient({
      server: ORIGIN,
      site,
      locale: 'es-CO',
      storage: options.storage ?? storage,
      page,
    }),
    storage,
    setOnline(online) {
      isOnline = online;
      wake();
    },
  };
}
