import type { ClientFrame } from '@ventanilla/protocol';
import type { ContactError } from '../errors.ts';
import { Connection, type ConnectionOptions, STEADY_MS } from './connection.ts';
import type { ConnectionState } from './connection-state.ts';
import type { RestOptions } from './rest.ts';

export interface LinkOptions
  extends Pick<ConnectionOptions, 'credential' | 'onFrame' | 'onState' | 'onStopped'> {
  /** Where the server takes sockets. */
  url: string;
  /** How the server is asked over plain HTTP. */
  rest: RestOptions;
  /** There is a way, or another one (true), or none any longer: the moment to watch, or to stop waiting for answers. */
  onLive(isLive: boolean): void;
}

/** Milliseconds after which a socket that neither opens nor fails is not waited for. */
const PATIENCE_MS = 4_000;
/** Milliseconds between two looks whether sockets work by now, while HTTP does. */
const UPWARD_MS = 180_000;
/** So many sockets in a row that were welcomed and cut soon after mean that more would be. */
const MAX_CUTS = 2;

/** The way to the server: a socket, or frames over plain HTTP where sockets do not work. */
export class Link {
  readonly #options: LinkOptions;
  readonly #socket: Connection;
  /** Made when it is first needed. */
  #overHttp: Connection | undefined;
  #wantsHttp = false;
  #way: Connection | undefined;
  #state: ConnectionState = 'idle';
  #cuts = 0;
  #cancelTimer = () => {};

  constructor(options: LinkOptions) {
    this.#options = options;
    const { credential, rest, url } = options;
    this.#socket = this.#connect({
      credential,
      openSocket: () => rest.environment.openSocket(url),
      onLost: livedMs => this.#handleLost(livedMs),
      restMs: () => (this.#overHttp?.state === 'live' ? UPWARD_MS : 0),
    });
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** News comes by itself. */
  get isLive(): boolean {
    return this.#way !== undefined;
  }

  open(): void {
    this.#socket.open();
  }

  close(): void {
    this.#socket.close();
    this.#leaveHttp();
  }

  /** @returns False when the frame cannot be sent now, or goes as a request of its own; nothing is kept. */
  send(frame: ClientFrame): boolean {
    const isRequest = frame.type === 'send' || frame.type === 'read';
    if (isRequest && this.#way !== this.#socket) return false;
    return this.#way?.send(frame) ?? false;
  }

  #connect(options: Pick<ConnectionOptions, 'credential' | 'openSocket' | 'onLost' | 'restMs'>): Connection {
    const { onFrame, onStopped, rest } = this.#options;
    const connection: Connection = new Connection({
      ...options,
      site: rest.site,
      environment: rest.environment,
      onFrame,
      onState: () => this.#follow(),
      onRenewed: () => connection === this.#way && this.#options.onLive(true),
      onStopped: (error: ContactError) => {
        this.close();
        onStopped(error);
      },
    });
    return connection;
  }

  #handleLost(livedMs: number | undefined): void {
    if (livedMs !== undefined) this.#cuts = livedMs < STEADY_MS ? this.#cuts + 1 : 0;
    if (livedMs === undefined || this.#cuts >= MAX_CUTS) this.#goByHttp();
  }

  async #goByHttp(): Promise<void> {
    if (this.#wantsHttp) return;
    this.#wantsHttp = true;
    try {
      const { httpSockets } = await import('./http-socket.ts');
      this.#overHttp ??= this.#connect({
        credential: () => Promise.resolve('-'),
        openSocket: httpSockets(this.#options.rest),
      });
      if (this.#wantsHttp) this.#overHttp.open();
    } catch {
      this.#wantsHttp = false; // Fetched again when the socket is lost again.
    }
  }

  #leaveHttp(): void {
    this.#wantsHttp = false;
    this.#overHttp?.close();
  }

  #follow(): void {
    const { state } = this.#socket;
    const isHttpLive = this.#overHttp?.state === 'live';
    const way = isHttpLive ? this.#overHttp : state === 'live' ? this.#socket : undefined;
    this.#cancelTimer();
    if (state === 'live' && this.#wantsHttp) {
      // A way that works is not left for one that has been cut before, until that one has lasted.
      if (isHttpLive || this.#cuts >= MAX_CUTS) this.#after(STEADY_MS, () => this.#leaveHttp());
      else this.#leaveHttp();
    } else if (state !== 'live' && state !== 'idle') this.#after(PATIENCE_MS, () => this.#goByHttp());
    const isNewWay = way !== this.#way;
    this.#way = way;
    this.#show(way ? 'live' : state);
    if (isNewWay) this.#options.onLive(way !== undefined);
  }

  #after(ms: number, task: () => void): void {
    this.#cancelTimer = this.#options.rest.environment.setTimer(task, ms);
  }

  #show(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}
