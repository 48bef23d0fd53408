import { Ledger } from './ledger.ts';
import { TcpProxy } from './network/tcp-proxy.ts';
import type { SocketTrouble } from './network/way.ts';
import { Patience } from './patience.ts';
import { Agent } from './people/agent.ts';
import { Browser } from './people/browser.ts';
import { Citizen } from './people/citizen.ts';
import { type End, seen, storedMessages, write, writeOne } from './people/pen.ts';
import type { Random } from './random.ts';
import { TownClock } from './town-clock.ts';

export const SITE = 'mirador';
/** The accounts that the demo makes. */
const LOGINS = ['ana', 'luis'];
const PASSWORD = 'ventanilla-demo';

export interface TownOptions {
  /** Where the server of the citizens listens. */
  serverPort: number;
  /** Where the server of the agents listens. Default the same. */
  agentServerPort?: number;
  random: Random;
  chats: number;
  /** Origins of the servers themselves, which set the pace of time. */
  pace: Iterable<string>;
  /** Default plain sockets. */
  sockets?: SocketTrouble | undefined;
  /** Seconds of the town's time in which nothing more is stored or shown after which what is missing counts as lost. */
  patienceSeconds: number;
}

/** Citizens and agents with real clients, on a network that can be disturbed, and a ledger of what they did. */
export class Town {
  readonly ledger = new Ledger();
  readonly citizens: Citizen[] = [];
  readonly agents: Agent[] = [];
  /** Every end of every chat, the citizens' further tabs and devices included. */
  readonly ends: End[] = [];
  readonly clock: TownClock;
  readonly #patience: Patience;
  readonly random: Random;
  /** Between citizens and server. */
  readonly proxy: TcpProxy;
  /** Between agents and server. */
  readonly agentProxy: TcpProxy;

  #conversation = Promise.resolve();
  /** How much each end showed when it was last looked at. */
  readonly #shown = new Map<End, number>();

  private constructor(options: TownOptions, proxy: TcpProxy, agentProxy: TcpProxy) {
    this.proxy = proxy;
    this.agentProxy = agentProxy;
    this.random = options.random;
    this.clock = new TownClock(options.pace);
    this.#patience = new Patience(this.clock, options.patienceSeconds);
    this.ledger.onNews = () => this.#patience.renew();
  }

  /** @returns A town in which every chat is open and held by an agent; yours to `close()`. */
  static async found(options: TownOptions): Promise<Town> {
    const { agentServerPort = options.serverPort, chats, serverPort } = options;
    const { sockets } = options;
    const proxies = [serverPort, agentServerPort].map(port => TcpProxy.start(port, sockets));
    const [proxy, agentProxy] = (await Promise.all(proxies)) as [TcpProxy, TcpProxy];
    const town = new Town(options, proxy, agentProxy);
    try {
      await town.#open(chats);
      return town;
    } catch (error) {
      await town.close();
      throw error;
    }
  }

  async #open(chats: number): Promise<void> {
    const { agentProxy, clock, ledger, signal } = this;
    for (const login of LOGINS) {
      this.agents.push(
        await Agent.signIn({ origin: agentProxy.origin, site: SITE, login, ledger, clock }, PASSWORD, signal),
      );
    }
    // Checking a password takes the processor long on purpose.
    clock.hurry();
    for (let chat = 0; chat < chats; chat++) this.addPage(chat, 'citizen', new Browser());
    await Promise.all(
      this.citizens.map(async citizen => {
        writeOne(citizen, ledger);
        await seen(citizen, () => citizen.reference !== undefined, signal);
        const agent = this.agents[citizen.chat % this.agents.length] as Agent;
        this.#watch(await agent.take(citizen.chat, citizen.reference ?? '', signal));
      }),
    );
  }

  /** Opens a page of a citizen's browser. */
  addPage(chat: number, sender: string, browser: Browser): Citizen {
    const { clock, ledger, proxy } = this;
    const citizen = new Citizen({ origin: proxy.origin, site: SITE, chat, sender, browser, ledger, clock });
    this.citizens.push(citizen);
    this.#watch(citizen);
    return citizen;
  }

  /** A page of a citizen is closed for good; what it has not sent stays in its browser. */
  leave(page: Citizen): void {
    page.close();
    this.ends.splice(this.ends.indexOf(page), 1);
  }

  /** Aborted once nothing has happened for too long. */
  get signal(): AbortSignal {
    return this.#patience.signal;
  }

  #watch(end: End): void {
    this.ends.push(end);
    end.subscribe(() => {
      const { length } = end.entries();
      if (length === this.#shown.get(end)) return;
      this.#shown.set(end, length);
      this.#patience.renew();
    });
  }

  get wires() {
    return [...this.citizens, ...this.agents].map(person => person.wire);
  }

  get proxies(): TcpProxy[] {
    return [this.proxy, this.agentProxy];
  }

  /** Everybody writes so many messages. @returns Once all are written. */
  converse(each: number, ends: readonly End[] = this.ends): Promise<void> {
    const { ledger, signal } = this;
    this.#conversation = Promise.all(ends.map(end => write(end, ledger, each, signal))).then(() => {});
    // A play that fails for lack of patience says so itself, and waits for nobody who writes.
    this.#conversation.catch(() => {});
    return this.#conversation;
  }

  /** One message, whether or not others wait to be sent. */
  write(end: End): void {
    writeOne(end, this.ledger);
  }

  /** The least time that a disturbance lasts where nothing that happens could end it. */
  waited(ms: number): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, ms));
  }

  /** Resolves once so many more sends than now have been acknowledged, or nobody writes any more. */
  async acknowledged(more: number): Promise<void> {
    const { acknowledgements } = this.ledger;
    const count = acknowledgements.size + more;
    await this.#untilOrSilence(() => acknowledgements.size >= count);
  }

  /** Resolves once one more send has been put off, or nobody writes any more. */
  async putOff(): Promise<void> {
    const { refusals } = this.ledger;
    await this.#untilOrSilence(() => this.ledger.refusals > refusals);
  }

  /** Resolves once every end shows as many stored messages as were written in its chat. */
  async settled(): Promise<void> {
    const expected = new Map<number, number>();
    for (const { chat } of this.ledger.writings) expected.set(chat, (expected.get(chat) ?? 0) + 1);
    await Promise.all(
      this.ends.map(end =>
        seen(end, () => storedMessages(end).length >= (expected.get(end.chat) ?? 0), this.signal),
      ),
    );
  }

  async #untilOrSilence(holds: () => boolean): Promise<void> {
    await Promise.race([this.ledger.until(holds, this.signal), this.#conversation]);
  }

  async close(): Promise<void> {
    this.clock.end();
    for (const person of [...this.citizens, ...this.agents]) person.close();
    await Promise.all(this.proxies.map(proxy => proxy.close()));
  }
}
