import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { AgentAccounts, createContactHandler } from '@ventanilla/server';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { createPeerToPeerRooms } from '@ventanilla/server/peer-to-peer';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import { type AgentClient, createAgentClient } from '../agent/agent-client.ts';
import { type ContactClient, type ContactClientOptions, createContactClient } from '../contact-client.ts';
import type { PageSignals } from '../environment.ts';
import type { ChannelLike, LocksLike } from '../storage/tabs.ts';
import { hurriedClock } from './hurried-clock.ts';
import { MemoryStorage } from './memory-storage.ts';
import { Network } from './network.ts';

export const PASSWORD = 'una clave larga';

/** A browser of a citizen or an agent: its network, its storage, and as many tabs as are opened. */
export interface Browser {
  network: Network;
  storage: MemoryStorage;
  /** Tells the page that the network is back, or that it is looked at. */
  wake(): void;
  /** Nobody has resumed yet in the new tab. */
  openTab(options?: Partial<ContactClientOptions>): ContactClient;
  openDesk(): AgentClient;
}

/** A whole city on a database of its own: the real handler, with citizens and agents in their own browsers. */
export interface City {
  openBrowser(): Browser;
  addAgent(login: string, skills?: string[]): Promise<void>;
  /**
   * A desk at which `login` is signed in and available.
   *
   * @param browser - Default one of its own.
   */
  staff(login: string, browser?: Browser): Promise<AgentClient>;
  /** Sets the office's clock forward; agents stay at their desks. */
  pass(ms: number): void;
  close(): Promise<void>;
}

const always = (id: string): SiteConfiguration => ({
  id,
  name: 'Atención al ciudadano',
  timeZone: 'America/Bogota',
  locale: 'es',
  origins: [],
  channels: { chat: { hours: 'always', skills: [] } },
  lines: [],
  cannedReplies: [],
});

export async function foundCity(options: { site?: Partial<SiteConfiguration> } = {}): Promise<City> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-client-'));
  const storage = await createSqliteStorage({ path: join(folder, 'city.db') });
  await storage.migrate();
  const silent = { info() {}, warn() {}, error() {} };
  let aheadMs = 0;
  const runtime = { ...createNodeRuntime({ log: silent }), now: () => Date.now() + aheadMs };
  const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
  const site = { ...always('ciudad'), ...options.site };
  const handler = createContactHandler({
    storage,
    runtime,
    passwords,
    rooms: createPeerToPeerRooms({ runtime }),
    version: '1.0.0',
    // Nobody is gone because a clock was set.
    presenceLeaseMs: 86_400_000,
    sites: { get: id => (id === site.id ? site : undefined), all: () => [site], subscribe: () => () => {} },
  });
  const accounts = new AgentAccounts({ storage, passwords, runtime });
  const opened: { close(): void }[] = [];

  const openBrowser = (): Browser => {
    const network = new Network(handler);
    const store = new MemoryStorage();
    const wakers = new Set<() => void>();
    const channels = new Set<ChannelLike>();
    const locks = takeTurns();
    const page: PageSignals = {
      isVisible: () => true,
      isOnline: () => !network.isDown,
      onWake(listener) {
        wakers.add(listener);
        return () => wakers.delete(listener);
      },
    };
    const surroundings = {
      server: 'http://ciudad.test',
      site: site.id,
      fetch: network.fetch,
      openSocket: network.openSocket,
      storage: store,
      page,
      ...hurriedClock(),
    };
    return {
      network,
      storage: store,
      wake: () => {
        for (const listener of [...wakers]) listener();
      },
      openTab(options = {}) {
        const client = createContactClient({
          ...surroundings,
          locale: 'es',
          locks,
          channel: () => openChannel(channels),
          ...options,
        });
        opened.push(client);
        return client;
      },
      openDesk() {
        const client = createAgentClient(surroundings);
        opened.push(client);
        return client;
      },
    };
  };

  const addAgent: City['addAgent'] = async (login, skills = []) => {
    await accounts.add(site.id, { login, name: `Agente ${login}`, password: PASSWORD, skills });
  };

  return {
    openBrowser,
    addAgent,
    async staff(login, browser = openBrowser()) {
      await addAgent(login);
      const desk = browser.openDesk();
      await desk.signIn(login, PASSWORD);
      await desk.setPresence('available');
      return desk;
    },
    pass(ms) {
      aheadMs += ms;
    },
    async close() {
      for (const client of opened) client.close();
      await handler.close();
      await storage.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Locks of one browser: one task at a time for each name. */
function takeTurns(): LocksLike {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request<Value>(name: string, _options: object, task: () => Promise<Value>): Promise<Value> {
      const turn = (queues.get(name) ?? Promise.resolve()).then(task);
      queues.set(name, turn);
      return turn;
    },
  };
}

/** As a browser's own: one that was closed meanwhile hears nothing any more. */
function openChannel(channels: Set<ChannelLike>): ChannelLike {
  const own: ChannelLike = {
    onmessage: null,
    postMessage() {
      for (const other of channels) {
        if (other !== own) setImmediate(() => channels.has(other) && hear(other));
      }
    },
    close: () => channels.delete(own),
  };
  channels.add(own);
  return own;
}

function hear(channel: ChannelLike): void {
  (channel.onmessage as ((event: object) => void) | null)?.({});
}
