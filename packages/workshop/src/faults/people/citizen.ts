import { type ContactClient, createContactClient, type TimelineEntry } from '@ventanilla/client';
import type { Ledger } from '../ledger.ts';
import { Wire } from '../network/wire.ts';
import type { TownClock } from '../town-clock.ts';
import type { Browser } from './browser.ts';
import type { End } from './pen.ts';

export interface CitizenOptions {
  origin: string;
  site: string;
  chat: number;
  /** Whose hand, such as `second tab`. */
  sender: string;
  browser: Browser;
  ledger: Ledger;
  clock: TownClock;
}

/** A page with the chat in it, in a citizen's browser. */
export class Citizen implements End {
  readonly wire: Wire;
  readonly chat: number;
  readonly sender: string;
  readonly browser: Browser;
  readonly #options: CitizenOptions;
  readonly #listeners = new Set<() => void>();
  #client: ContactClient;

  constructor(options: CitizenOptions) {
    this.#options = options;
    this.chat = options.chat;
    this.sender = options.sender;
    this.browser = options.browser;
    this.wire = new Wire(options.ledger, options.clock);
    this.#client = this.#load();
  }

  /** As kept by the browser: what an outsider needs to read the visitor's contacts. */
  get token(): string {
    return JSON.parse(this.browser.storage.getItem(`ventanilla/${this.#options.site}/token`) ?? '""');
  }

  get reference(): string | undefined {
    return this.#client.chat.state.reference;
  }

  entries(): readonly TimelineEntry[] {
    return this.#client.chat.state.entries;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(text: string): void {
    this.#client.chat.send(text);
  }

  /** Comes back to what the browser has kept, as a page does when it is opened. */
  resume(): Promise<void> {
    return this.#client.chat.resume().catch(() => {
      // Reading goes on by itself.
    });
  }

  /** The page goes without a word, and a new one takes its place. */
  async reload(): Promise<void> {
    this.#client.close();
    this.#client = this.#load();
    await this.resume();
  }

  close(): void {
    this.#client.close();
    this.wire.close();
  }

  #load(): ContactClient {
    const { browser, origin, site } = this.#options;
    const client = createContactClient({
      server: origin,
      site,
      locale: 'es',
      storage: browser.storage,
      locks: browser.locks,
      channel: browser.channel,
      ...this.wire.environment,
    });
    client.chat.subscribe(() => {
      for (const listener of [...this.#listeners]) listener();
    });
    return client;
  }
}
