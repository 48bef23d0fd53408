import {
  type ClientFrame,
  PING_INTERVAL_SECONDS,
  type ServerFrame,
  type SiteId,
  SOCKET_VERSION,
} from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { ContactError } from '../errors.ts';
import { Backoff } from './backoff.ts';
import type { ConnectionState } from './connection-state.ts';
import type { WebSocketLike } from './web-socket-like.ts';

export interface ConnectionOptions {
  site: SiteId;
  environment: Environment;
  /** May throw, as `new WebSocket` does. */
  openSocket(): WebSocketLike;
  /** The token or a new ticket for the next hello. Rejects with a `ContactError` when there is none to be had. */
  credential(): Promise<string>;
  onFrame(frame: ServerFrame): void;
  onState(state: ConnectionState): void;
  /** Welcomed again: more may have changed than frames can tell. */
  onRenewed?(): void;
  /** A socket or an attempt ended; `livedMs` since the welcome, `undefined` without one. */
  onLost?(livedMs: number | undefined): void;
  /** Milliseconds before which a lost socket is not tried again. Default 0. */
  restMs?(): number;
  /** The server, or `credential`, said not to come back as we are. The connection is `idle` by then. */
  onStopped(error: ContactError): void;
}

/** Milliseconds within which a new socket must have been welcomed. */
const WELCOME_TIMEOUT_MS = 10_000;
/** Milliseconds within which a socket must show life when it is new, or the page has just come back. */
const PROOF_TIMEOUT_MS = 5_000;
/** A socket that lived so many milliseconds was a good one: the next attempt follows at once. */
export const STEADY_MS = 10_000;
const MAX_MISSED_PINGS = 2;

/** One WebSocket that comes back by itself until it is closed, or told not to. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #backoff: Backoff;
  #state: ConnectionState = 'idle';
  #socket: WebSocketLike | undefined;
  #round = 0;
  #liveSince = 0;
  #heard = false;
  #missed = 0;
  #isWaiting = false;
  #cancelTimer = () => {};
  #leavePage: (() => void) | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#backoff = new Backoff(1_000, options.environment.random);
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Begins, and goes on until `close()`. Does nothing when already wanted. */
  open(): void {
    if (this.#leavePage) return;
    this.#leavePage = this.#options.environment.page.onWake(() => this.#wake());
    this.#setState('connecting');
    this.#attempt();
  }

  close(): void {
    this.#leavePage?.();
    this.#leavePage = undefined;
    this.#drop();
    this.#backoff.reset();
    this.#setState('idle');
  }

  /** @returns False when the frame cannot be sent now; nothing is kept. */
  send(frame: ClientFrame): boolean {
    if (this.#state !== 'live') return false;
    return this.#write(frame);
  }

  async #attempt(): Promise<void> {
    const round = ++this.#round;
    const isCurrent = () => round === this.#round;
    const { credential, openSocket, site } = this.#options;
    this.#cancelTimer();
    this.#isWaiting = false;
    let token: string;
    try {
      token = await credential();
    } catch (error) {
      if (!isCurrent()) return;
      if (error instanceof ContactError && error.status === 401) this.#stop(error);
      else this.#lost();
      return;
    }
    if (!isCurrent()) return;
    try {
      this.#socket = openSocket();
    } catch {
      this.#lost();
      return;
    }
    const socket = this.#socket;
    const end = () => isCurrent() && this.#lost();
    this.#startTimer(WELCOME_TIMEOUT_MS, end);
    socket.onopen = () => isCurrent() && this.#write({ type: 'hello', version: SOCKET_VERSION, site, token });
    socket.onmessage = (event: { data: unknown }) => isCurrent() && this.#read(event.data);
    socket.onclose = end;
    socket.onerror = end;
  }

  #write(frame: ClientFrame): boolean {
    try {
      this.#socket?.send(JSON.stringify(frame));
      return true;
    } catch {
      return false;
    }
  }

  #read(data: unknown): void {
    this.#heard = true;
    const frame = parseFrame(data);
    if (!frame || frame.type === 'pong') return;
    if (frame.type === 'welcome') {
      if (this.#state === 'live') {
        this.#options.onRenewed?.();
        return;
      }
      this.#liveSince = this.#options.environment.now();
      this.#missed = 0;
      this.#prove();
      this.#setState('live');
    } else if (frame.type === 'goodbye') {
      const error = ContactError.fromProblem(frame.problem);
      const { retryAfterSeconds = 0 } = error.details as { retryAfterSeconds?: number };
      if (isFinal(error)) this.#stop(error);
      else this.#lost(retryAfterSeconds * 1_000);
    } else {
      this.#options.onFrame(frame);
    }
  }

  #ping(): void {
    this.#missed = this.#heard ? 0 : this.#missed + 1;
    this.#heard = false;
    if (this.#missed >= MAX_MISSED_PINGS) {
      this.#lost();
      return;
    }
    this.#write({ type: 'ping' });
    this.#startTimer(PING_INTERVAL_SECONDS * 1_000, () => this.#ping());
  }

  /** Some proxies let a socket open and then swallow all that passes. */
  #prove(): void {
    this.#heard = false;
    this.#startTimer(PROOF_TIMEOUT_MS, () => (this.#heard ? this.#ping() : this.#lost()));
    this.#write({ type: 'ping' });
  }

  /** The machine may have slept: a waiting attempt is made now, and a socket that seems alive has to show it. */
  #wake(): void {
    if (this.#state === 'live') this.#prove();
    else if (this.#isWaiting && this.#options.environment.page.isOnline()) {
      this.#setState('reconnecting');
      this.#attempt();
    }
  }

  /** @param leastMs - Before which the server does not want to be asked again. */
  #lost(leastMs = 0): void {
    const { environment, onLost, restMs } = this.#options;
    const livedMs = this.#liveSince > 0 ? environment.now() - this.#liveSince : undefined;
    const wasSteady = (livedMs ?? 0) >= STEADY_MS;
    this.#drop();
    if (wasSteady) this.#backoff.reset();
    this.#isWaiting = true;
    const ms = wasSteady ? 0 : Math.max(this.#backoff.next(), restMs?.() ?? 0);
    this.#startTimer(Math.max(ms, leastMs), () => this.#attempt());
    this.#setState(environment.page.isOnline() ? 'reconnecting' : 'offline');
    onLost?.(livedMs);
  }

  #stop(error: ContactError): void {
    this.close();
    this.#options.onStopped(error);
  }

  #drop(): void {
    this.#round++;
    this.#liveSince = 0;
    this.#cancelTimer();
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null;
    socket.close();
  }

  #startTimer(ms: number, callback: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#options.environment.setTimer(callback, ms);
  }

  #setState(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}

function isFinal({ status, code }: ContactError): boolean {
  return status === 401 || status === 403 || code === 'site-not-found';
}

function parseFrame(data: unknown): ServerFrame | undefined {
  try {
    return JSON.parse(String(data)) ?? undefined;
  } catch {
    return undefined;
  }
}
