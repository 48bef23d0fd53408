import { CLEAN, type LinkCondition } from './condition.ts';
import { Link } from './link.ts';
import { TcpFront } from './tcp-front.ts';
import { UdpFronts } from './udp-fronts.ts';

/** All that lies between a citizen's browser and everybody else: media by UDP and our socket by TCP, on one link. */
export class CitizenLink {
  readonly media: UdpFronts;
  readonly #links: Record<'up' | 'down', Link>;
  readonly #tcp = new Map<number, TcpFront>();

  constructor() {
    const options = {
      now: () => performance.now(),
      setTimer: (run: () => void, delayMs: number) => setTimeout(run, delayMs),
      random: Math.random,
    };
    this.#links = { up: new Link(options), down: new Link(options) };
    this.media = new UdpFronts(this.#links);
  }

  /** @returns The port by which the citizen reaches a port of this machine. */
  async tcpPortFor(target: number): Promise<number> {
    const known = this.#tcp.get(target);
    if (known) return known.port;
    const front = await TcpFront.start(target, this.#links);
    this.#tcp.set(target, front);
    return front.port;
  }

  /** Has something else of so many bytes take the link, which loses none of it. */
  carry(direction: 'up' | 'down', bytes: number, deliver: () => void): void {
    this.#links[direction].sendPiece(bytes, deliver);
  }

  /** Both directions are as told from now on. */
  become(condition: LinkCondition): void {
    for (const link of Object.values(this.#links)) link.condition = condition;
  }

  cut(): void {
    for (const link of Object.values(this.#links)) link.cut();
  }

  mend(): void {
    for (const link of Object.values(this.#links)) link.mend();
  }

  async close(): Promise<void> {
    this.become(CLEAN);
    await this.media.close();
    for (const front of this.#tcp.values()) await front.close();
  }
}
