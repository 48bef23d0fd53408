import { type ClientFrame, type ServerFrame, SOCKET_PATH } from '@ventanilla/protocol';
import { WebSocket } from 'ws';

type FrameOf<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>;

/** A caller's end of a real socket, which remembers every frame until it is asked for. */
export class SocketClient {
  readonly webSocket: WebSocket;
  readonly closed: Promise<number>;
  #frames: ServerFrame[] = [];
  #waiting: (() => void)[] = [];

  constructor(port: number, headers: Record<string, string> = {}) {
    this.webSocket = new WebSocket(`ws://127.0.0.1:${port}${SOCKET_PATH}`, { headers });
    this.webSocket.on('message', data => {
      this.#frames.push(JSON.parse(String(data)));
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.closed = new Promise(resolve => this.webSocket.on('close', resolve));
    this.webSocket.on('error', () => undefined);
    this.closed.then(() => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** Every frame that nobody has asked for, in order. */
  get unread(): readonly ServerFrame[] {
    return this.#frames;
  }

  async send(frame: ClientFrame): Promise<void> {
    await this.sendRaw(JSON.stringify(frame));
  }

  async sendRaw(data: string | Buffer): Promise<void> {
    if (this.webSocket.readyState === WebSocket.CONNECTING) {
      await new Promise(resolve => this.webSocket.once('open', resolve));
    }
    this.webSocket.send(data);
  }

  /** Says hello and waits to be let in. */
  async hello(token: string, site = 'ciudad'): Promise<this> {
    await this.send({ type: 'hello', version: 1, site, token });
    await this.next('welcome');
    return this;
  }

  /** The oldest unread frame of a type that `fits`, waiting for it if need be. */
  async next<Type extends ServerFrame['type']>(
    type: Type,
    fits: (frame: FrameOf<Type>) => boolean = () => true,
  ): Promise<FrameOf<Type>> {
    for (;;) {
      const index = this.#frames.findIndex(frame => frame.type === type && fits(frame as FrameOf<Type>));
      const [frame] = index < 0 ? [] : this.#frames.splice(index, 1);
      if (frame !== undefined) return frame as FrameOf<Type>;
      if (this.webSocket.readyState === WebSocket.CLOSED) {
        throw new Error(`closed before ${type}; unread: ${JSON.stringify(this.#frames)}`);
      }
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
  }

  /** Reads events frames until number `n`. @returns Every event of them, in the order in which they came. */
  async eventsUntil(n: number): Promise<FrameOf<'events'>['events']> {
    const events: FrameOf<'events'>['events'] = [];
    while ((events.at(-1)?.n ?? 0) < n) events.push(...(await this.next('events')).events);
    return events;
  }

  async close(): Promise<void> {
    this.webSocket.close();
    await this.closed;
  }
}
