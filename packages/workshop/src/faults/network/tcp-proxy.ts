import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import { troubleSockets } from './trouble-sockets.ts';
import type { SocketTrouble } from './way.ts';

/** Which way bytes go: `up` to the server, `down` to the clients. */
export type Direction = 'up' | 'down';

/** What the proxy does to bytes; it can be changed at any time and holds for open connections too. */
export interface Weather {
  /** Directions in which bytes are kept back: they arrive late, after the weather has cleared, or never. */
  lost: readonly Direction[];
  /** Bytes go in small pieces with a pause of so many ms before each; 0 sends them as they come. */
  pieceDelayMs: number;
}

const CLEAR: Weather = { lost: [], pieceDelayMs: 0 };
const PIECE_BYTES = 700;

/** TCP in userspace between clients and a server, which can cut, hold back and slow down, each way by itself. */
export class TcpProxy {
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  #target: number;
  #weather = CLEAR;
  /** What becomes of WebSockets that are opened from now on, whatever the weather. */
  trouble: SocketTrouble | undefined;
  /** Connections that were cut or left half-open on purpose. */
  cuts = 0;

  private constructor(target: number, trouble: SocketTrouble | undefined) {
    this.#target = target;
    this.trouble = trouble;
    this.#server = createServer({ allowHalfOpen: true }, client => this.#accept(client));
  }

  /**
   * @param trouble - What becomes of WebSockets. Default nothing.
   * @returns A proxy that listens; yours to `close()`.
   */
  static async start(target: number, trouble?: SocketTrouble): Promise<TcpProxy> {
    const proxy = new TcpProxy(target, trouble);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How many connections are open. */
  get size(): number {
    return this.#pairs.size;
  }

  /** Leads new connections to another port. */
  pointTo(target: number): void {
    this.#target = target;
  }

  change(weather: Partial<Weather>): void {
    this.#weather = { ...this.#weather, ...weather };
    for (const pair of this.#pairs) pair.flow();
  }

  /** @param isLate - Whether what was held back arrives now; otherwise its connections are gone. */
  clear(isLate: boolean): void {
    this.#weather = CLEAR;
    for (const pair of [...this.#pairs]) {
      if (!isLate && pair.holdsBack) pair.cut('both');
      else pair.flow();
    }
  }

  /**
   * Ends open connections, telling both sides or only one; the other then waits for a side that is gone.
   *
   * @param isHit - Which of them, asked once for each.
   */
  cut(told: 'both' | 'client' | 'server', isHit: () => boolean): void {
    for (const pair of [...this.#pairs]) {
      if (!isHit()) continue;
      this.cuts++;
      pair.cut(told);
    }
  }

  async close(): Promise<void> {
    for (const pair of [...this.#pairs]) pair.cut('both');
    this.#server.close();
    await once(this.#server, 'close');
  }

  #accept(client: Socket): void {
    const server = createConnection({ port: this.#target, host: '127.0.0.1', allowHalfOpen: true });
    const pair = new Pair(
      client,
      server,
      this.trouble,
      () => this.#weather,
      () => this.#pairs.delete(pair),
    );
    this.#pairs.add(pair);
  }
}

/** One connection of a client and the one to the server that belongs to it. */
class Pair {
  readonly #streams: Record<Direction, Stream>;
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #onGone: () => void;

  constructor(
    client: Socket,
    server: Socket,
    trouble: SocketTrouble | undefined,
    weather: () => Weather,
    onGone: () => void,
  ) {
    this.#client = client;
    this.#server = server;
    this.#onGone = onGone;
    // Before the streams, so that a request in trouble never leaves.
    if (trouble) {
      troubleSockets(trouble, client, server, {
        cut: () => this.cut('both'),
        stop: () => this.#stop(),
        swallow: () => this.#streams.down.stop(),
      });
    }
    this.#streams = {
      up: new Stream(client, server, 'up', weather),
      down: new Stream(server, client, 'down', weather),
    };
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => this.#closed());
    }
    // A server that is gone resets what it had; a client that is gone is told of no further.
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  }

  get holdsBack(): boolean {
    return this.#streams.up.holdsBack || this.#streams.down.holdsBack;
  }

  flow(): void {
    this.#streams.up.flow();
    this.#streams.down.flow();
  }

  cut(told: 'both' | 'client' | 'server'): void {
    this.#stop();
    if (told !== 'server') this.#client.resetAndDestroy();
    if (told !== 'client') this.#server.resetAndDestroy();
  }

  #stop(): void {
    this.#streams.up.stop();
    this.#streams.down.stop();
  }

  #closed(): void {
    if (this.#client.destroyed && this.#server.destroyed) this.#onGone();
  }
}

/** Bytes of one direction of one pair. */
class Stream {
  readonly #to: Socket;
  readonly #direction: Direction;
  readonly #weather: () => Weather;
  #held: Buffer[] = [];
  #hasEnded = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(from: Socket, to: Socket, direction: Direction, weather: () => Weather) {
    this.#to = to;
    this.#direction = direction;
    this.#weather = weather;
    from.on('data', bytes => {
      if (this.#isStopped) return;
      this.#held.push(bytes);
      this.flow();
    });
    from.on('end', () => {
      this.#hasEnded = true;
      this.flow();
    });
    from.on('close', () => {
      this.#hasEnded = true;
      this.flow();
    });
  }

  get holdsBack(): boolean {
    return this.#held.length > 0;
  }

  stop(): void {
    this.#isStopped = true;
    this.#held = [];
    clearTimeout(this.#timer);
  }

  flow(): void {
    const { lost, pieceDelayMs } = this.#weather();
    if (this.#isStopped || this.#timer || lost.includes(this.#direction)) return;
    if (this.#held.length === 0) {
      if (this.#hasEnded) this.#to.end();
      return;
    }
    if (pieceDelayMs === 0) {
      this.#to.write(Buffer.concat(this.#held));
      this.#held = [];
      this.flow();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const all = Buffer.concat(this.#held);
      this.#to.write(all.subarray(0, PIECE_BYTES));
      this.#held = all.length > PIECE_BYTES ? [all.subarray(PIECE_BYTES)] : [];
      this.flow();
    }, pieceDelayMs);
  }
}
