import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import type { Link } from './link.ts';

/** What fits into one packet. */
const PIECE_BYTES = 1_200;

/** A proxy of TCP on the loopback address, whose bytes take the same link as everything else of the citizen's. */
export class TcpFront {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @returns A proxy to a port of this machine. Yours to `close()`. */
  static async start(target: number, links: Record<'up' | 'down', Link>): Promise<TcpFront> {
    const server = createServer(client => {
      const far = createConnection({ port: target, host: '127.0.0.1' });
      for (const socket of [client, far]) {
        front.#sockets.add(socket);
        socket.setNoDelay(true);
        socket.on('error', () => {});
        socket.on('close', () => front.#sockets.delete(socket));
      }
      carry(client, far, links.up);
      carry(far, client, links.down);
    });
    const front = new TcpFront(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return front;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

/** Hands on what comes, and its end, each piece after the one before. */
function carry(from: Socket, to: Socket, link: Link): void {
  const arrived = new Map<number, () => void>();
  let sent = 0;
  let handedOn = 0;
  const send = (bytes: number, handOn: () => void) => {
    const n = sent++;
    link.sendPiece(bytes, () => {
      arrived.set(n, handOn);
      for (let next = arrived.get(handedOn); next; next = arrived.get(handedOn)) {
        arrived.delete(handedOn++);
        next();
      }
    });
  };
  from.on('data', data => {
    for (let at = 0; at < data.length; at += PIECE_BYTES) {
      const piece = data.subarray(at, at + PIECE_BYTES);
      send(piece.length, () => to.write(piece));
    }
  });
  from.on('close', () => send(0, () => to.destroy()));
}
