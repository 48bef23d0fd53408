import type { ClientFrame } from '@ventanilla/protocol';
import { Connection, type ConnectionOptions } from './connection.ts';
import type { ConnectionState } from './connection-state.ts';
import { Poller } from './poller.ts';

export interface LinkOptions extends ConnectionOptions {
  /** Reads what is new over plain HTTP; rejects when there was no answer. */
  poll(): Promise<void>;
  /** A socket is live (true) or no longer (false): the moment to watch, or to stop waiting for answers. */
  onLive(isLive: boolean): void;
}

/** Milliseconds after which a first socket that neither opens nor fails is not waited for. */
const PATIENCE_MS = 4_000;

/** The way to the server: a socket, and asking over plain HTTP while there is none. */
export class Link {
  readonly #options: LinkOptions;
  readonly #connection: Connection;
  readonly #poller: Poller;
  #state: ConnectionState = 'idle';
  #wasLive = false;
  #cancelPatience = () => {};

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#connection = new Connection({ ...options, onState: () => this.#follow() });
    this.#poller = new Poller(
      options.environment,
      () => options.poll(),
      () => this.#show(),
    );
  }

  /** As people are told: asking over HTTP counts as `live` while it is answered. */
  get state(): ConnectionState {
    return this.#state;
  }

  /** A socket is open and welcomed. */
  get isLive(): boolean {
    return this.#connection.state === 'live';
  }

  open(): void {
    this.#connection.open();
  }

  close(): void {
    this.#connection.close();
  }

  /** @returns False when no socket is live; nothing is kept. */
  send(frame: ClientFrame): boolean {
    return this.#connection.send(frame);
  }

  #follow(): void {
    const { state } = this.#connection;
    this.#cancelPatience();
    if (state === 'reconnecting') this.#poller.start();
    else if (state === 'connecting') {
      this.#cancelPatience = this.#options.environment.setTimer(() => this.#poller.start(), PATIENCE_MS);
    } else this.#poller.stop();
    this.#show();
    if (this.#wasLive !== this.isLive) {
      this.#wasLive = this.isLive;
      this.#options.onLive(this.isLive);
    }
  }

  #show(): void {
    const state = this.#poller.isHealthy ? 'live' : this.#connection.state;
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}
