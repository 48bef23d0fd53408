import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Link } from './link.ts';

/** Packets that would have waited behind a busy event loop are kept by the system instead of lost. */
const BUFFER_BYTES = 4_000_000;

/** `up`: what stands in for the far end, to which the citizen speaks; `down`: what stands in for the citizen. */
type FrontDirection = 'up' | 'down';

interface Front {
  socket: Socket;
  port: number;
}

/**
 * A relay of UDP on the loopback address. Every end has a front, a port that stands in for it: whoever speaks to an end
 * speaks to its front, and is heard there as from a front of its own. So both ends meet only fronts, and the link lies between.
 */
export class UdpFronts {
  /** Packets that came, by direction: a link that was gone around would show here. */
  readonly received = { up: 0, down: 0 };
  readonly #links: Record<FrontDirection, Link>;
  readonly #fronts = new Map<string, Promise<Front>>();
  #isClosed = false;

  constructor(links: Record<FrontDirection, Link>) {
    this.#links = links;
  }

  /** @returns The port that stands in for an end, and goes on doing so. */
  async portFor(direction: FrontDirection, address: string, port: number): Promise<number> {
    return (await this.#front(direction, address, port)).port;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const front of this.#fronts.values()) (await front).socket.close();
  }

  #front(direction: FrontDirection, address: string, port: number): Promise<Front> {
    const key = `${address}:${port}`;
    const known = this.#fronts.get(key);
    if (known) return known;
    const front = this.#open(direction, address, port);
    this.#fronts.set(key, front);
    return front;
  }

  async #open(direction: FrontDirection, address: string, port: number): Promise<Front> {
    const socket = createSocket('udp4');
    socket.on('error', () => {});
    socket.on('message', (packet, from) => {
      this.received[direction] += 1;
      // The way back of whoever speaks here; known to the far end before the packet is.
      const back = this.#front(direction === 'up' ? 'down' : 'up', from.address, from.port);
      this.#links[direction].sendPacket(packet.length, () => {
        back.then(({ socket: sender }) => {
          if (!this.#isClosed) sender.send(packet, port, address);
        });
      });
    });
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    socket.setRecvBufferSize(BUFFER_BYTES);
    return { socket, port: (socket.address() as AddressInfo).port };
  }
}
