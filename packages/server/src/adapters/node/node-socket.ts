import type { Writable } from 'node:stream';
import { type RawData, WebSocket } from 'ws';
import type { Socket } from '../../core/ports/socket.ts';
import type { Holding, TurnWrites } from './turn-writes.ts';

/** A `ws` socket that knows what it is to the core, so that one listener serves all of them. */
export class ServedWebSocket extends WebSocket {
  node: NodeSocket | undefined;
}

/** What the sockets of one server share. */
export interface NodeSocketHost {
  writes: TurnWrites;
  /** Those that have not closed yet. */
  open: Set<ServedWebSocket>;
}

/**
 * A `ws` socket as the core sees it. Frames that are not text reach it as no text. What is sent while the socket is open goes out when
 * the turn ends, past `ws`, whose frames are made anew for each reader. Ten thousand of these lie idle, so each keeps little.
 */
export class NodeSocket implements Socket, Holding {
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly #webSocket: ServedWebSocket;
  readonly #connection: Writable;
  readonly #host: NodeSocketHost;
  #held: Buffer | undefined;
  /** What is held behind `#held`. */
  #heldBehind: Buffer[] | undefined;
  #heldBytes = 0;
  /** The connection has taken all that it was given, or has room: how much that is need not be looked up. */
  #isFlowing = true;

  /** @param connection - That of the open `webSocket`, without compression. */
  constructor(webSocket: ServedWebSocket, connection: Writable, host: NodeSocketHost) {
    this.#webSocket = webSocket;
    this.#connection = connection;
    this.#host = host;
    host.open.add(webSocket);
    webSocket.node = this;
    webSocket.on('message', hear).on('close', end).on('error', giveUp);
  }

  get bufferedAmount(): number {
    return this.#isFlowing ? this.#heldBytes : this.#heldBytes + this.#connection.writableLength;
  }

  send(text: string): void {
    const frame = this.#host.writes.frame(text);
    this.#heldBytes += frame.length;
    if (this.#held === undefined) {
      this.#held = frame;
      this.#host.writes.releaseAtEnd(this);
    } else if (this.#heldBehind === undefined) this.#heldBehind = [frame];
    else this.#heldBehind.push(frame);
  }

  close(code?: number, reason?: string): void {
    this.release(); // Nothing may follow a closing frame.
    this.#webSocket.close(code, reason);
  }

  release(): void {
    const first = this.#held;
    const others = this.#heldBehind;
    this.#held = undefined;
    this.#heldBehind = undefined;
    this.#heldBytes = 0;
    if (first === undefined || this.#webSocket.readyState !== WebSocket.OPEN) return;
    if (others === undefined) {
      this.#isFlowing = this.#connection.write(first);
      return;
    }
    this.#connection.cork();
    this.#connection.write(first);
    for (const frame of others) this.#connection.write(frame);
    this.#connection.uncork();
    this.#isFlowing = !this.#connection.writableNeedDrain;
  }

  ended(): void {
    this.#host.open.delete(this.#webSocket);
    this.onclose?.();
  }
}

function hear(this: WebSocket, data: RawData, isBinary: boolean): void {
  (this as ServedWebSocket).node?.onmessage?.({ data: isBinary ? data : data.toString() });
}

function end(this: WebSocket): void {
  (this as ServedWebSocket).node?.ended();
}

/** A frame too large or broken; `close` follows. */
function giveUp(this: WebSocket): void {
  this.terminate();
}
