import type { ClientFrame } from '@ventanilla/protocol';
import type { ConnectionState } from './connection-state.ts';
import type { Link, LinkOptions } from './link.ts';

/** Milliseconds after which code that could not be fetched is asked for again. */
const RETRY_MS = 5_000;

/** The way to the server, whose code is fetched when it is first wanted: a chat in which nobody has written needs none. */
export class LazyLink implements Pick<Link, 'open' | 'close' | 'send' | 'isLive' | 'state'> {
  readonly #options: LinkOptions;
  #link: Link | undefined;
  #isWanted = false;
  #isLoading = false;
  #cancelRetry = () => {};

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  get state(): ConnectionState {
    return this.#link?.state ?? (this.#isWanted ? 'connecting' : 'idle');
  }

  get isLive(): boolean {
    return this.#link?.isLive ?? false;
  }

  open(): void {
    this.#isWanted = true;
    if (this.#link) this.#link.open();
    else {
      this.#options.onState('connecting');
      this.#load();
    }
  }

  close(): void {
    this.#isWanted = false;
    this.#cancelRetry();
    this.#link?.close();
  }

  send(frame: ClientFrame): boolean {
    return this.#link?.send(frame) ?? false;
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { Link } = await import('./link.ts');
      this.#link = new Link(this.#options);
      if (this.#isWanted) this.#link.open();
    } catch {
      if (this.#isWanted)
        this.#cancelRetry = this.#options.rest.environment.setTimer(() => this.#load(), RETRY_MS);
    } finally {
      this.#isLoading = false;
    }
  }
}
