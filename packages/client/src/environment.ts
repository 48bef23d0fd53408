import type { SocketOpener } from './transport/web-socket-like.ts';

/** What a page tells of itself. Outside a browser it is always visible and online. */
export interface PageSignals {
  isVisible(): boolean;
  isOnline(): boolean;
  /**
   * Calls `listener` whenever it is worth looking at the network again: back online, shown, or restored.
   *
   * @returns A function that ends it.
   */
  onWake(listener: () => void): () => void;
}

/** What a client takes from its surroundings; every part can be replaced. */
export interface EnvironmentOptions {
  /** Default the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Default a global `WebSocket`. */
  openSocket?: SocketOpener;
  /** Milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** `count` random bytes fit for secrets. Default `crypto.getRandomValues`. */
  random?: (count: number) => Uint8Array;
  /** Calls back once after so many milliseconds; answers a function that cancels it. Default `setTimeout`. */
  setTimer?: (callback: () => void, ms: number) => () => void;
  /** Default the page's own events, where there is a page. */
  page?: PageSignals;
}

export type Environment = Required<EnvironmentOptions>;

/** Fills in what was left out from the globals, which are looked up at each use. */
export function resolveEnvironment(options: EnvironmentOptions): Environment {
  return {
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    openSocket: options.openSocket ?? (url => new WebSocket(url)),
    now: options.now ?? Date.now,
    random: options.random ?? (count => crypto.getRandomValues(new Uint8Array(count))),
    setTimer: options.setTimer ?? startTimeout,
    page: options.page ?? globalPage,
  };
}

const globalPage: PageSignals = {
  isVisible: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
  isOnline: () => typeof navigator === 'undefined' || navigator.onLine !== false,
  onWake(listener) {
    if (typeof document === 'undefined') return () => {};
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener('online', listener, { signal });
    // A page taken out of the back-forward cache has lost its socket without having been told.
    addEventListener('pageshow', listener, { signal });
    document.addEventListener('visibilitychange', () => globalPage.isVisible() && listener(), { signal });
    return () => ended.abort();
  },
};

function startTimeout(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}
