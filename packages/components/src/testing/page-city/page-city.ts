import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import type { CallMediaOptions } from '@ventanilla/client/call';
import {
  AgentAccounts,
  type CatalogueIndex,
  createCatalogueIndex,
  createContactHandler,
  Persons,
  type Runtime,
  type SiteDirectory,
} from '@ventanilla/server';
import { createPeerToPeerRooms } from '@ventanilla/server/peer-to-peer';
import { createSqliteWasmStorage } from '@ventanilla/server/sqlite-wasm';
import { keepCookiesOfAnswers, PageNetwork } from './page-network.ts';

/** A site as the directory has it. */
type Site = ReturnType<SiteDirectory['all']>[number];
type Catalogue = CatalogueIndex['catalogue'];

/** Address of the server that is in the page. */
export const ORIGIN = 'https://contacto.example';
const PASSWORD = 'ventanilla-demo';

/** What somebody needs to sign in at a desk. */
export interface Account {
  login: string;
  password: string;
}

/** A whole city in the page: the server's own core on SQLite, and the people at its desks. */
export interface PageCity {
  /** What the page's elements see of the server. */
  network: PageNetwork;
  /** Founds a service of its own, open day and night unless said otherwise. @returns Its id. */
  site(differences?: Partial<Site>, catalogue?: Catalogue): string;
  /** An account at a site, of somebody who has not signed in; an agent's unless said otherwise. */
  account(site: string, name: string, role?: StaffOptions['role']): Promise<Account>;
  /** Somebody at the desk of a site, available for contacts. */
  staff(site: string, name: string, options?: StaffOptions): Promise<AgentClient>;
  /** Holds new contacts of a channel back, as a supervisor does. */
  pause(site: string, channel: string): Promise<void>;
  /** Sets the office's clock, as for a story of a holiday. It is right again in the next story. */
  setClock(now: Date): void;
  /** Runs when the story is over. */
  later(task: () => void): void;
  /** Ends what earlier stories have left behind, and lets the network through again. */
  tidyUp(): void;
  /** Erases the person whose contact has the reference number, as the office does when asked to. */
  erase(site: string, reference: string): Promise<void>;
}

export interface StaffOptions {
  /** Takes each contact at once. */
  accepting?: boolean;
  /** Default none. */
  skills?: string[];
  /** Default `agent`. */
  role?: 'agent' | 'supervisor';
  /** What her calls send, and by what. Default the browser's own. */
  callMedia?: CallMediaOptions;
}

let city: Promise<PageCity> | undefined;
let count = 0;
/** By how much the office's clock is ahead of the page's. */
let aheadMs = 0;

/** The city of this page, founded when first asked for. */
export function pageCity(): Promise<PageCity> {
  city ??= found();
  return city;
}

async function found(): Promise<PageCity> {
  keepCookiesOfAnswers();
  const storage = await createSqliteWasmStorage();
  await storage.migrate();
  const sites = new Map<string, Site>();
  const catalogues = new Map<string, CatalogueIndex>();
  const watching = new Set<() => void>();
  // Accounts that guard nothing, made and gone with the page.
  const passwords = {
    hash: async (password: string) => `plain:${password}`,
    verify: async (password: string, hash: string) => hash === `plain:${password}`,
  };
  const handler = createContactHandler({
    storage,
    runtime,
    passwords,
    rooms: createPeerToPeerRooms({ runtime }),
    version: '0.0.0-page',
    // Nobody is gone because a story has set the clock.
    presenceLeaseMs: 86_400_000,
    catalogues,
    sites: {
      get: id => sites.get(id),
      all: () => [...sites.values()],
      subscribe(listener) {
        watching.add(listener);
        return () => watching.delete(listener);
      },
    },
  });
  const accounts = new AgentAccounts({ storage, passwords, runtime });
  const network = new PageNetwork(handler);
  putBetween(network);
  const left: (() => void)[] = [];
  const add = async (site: string, name: string, { skills = [], role = 'agent' }: StaffOptions) => {
    const login = `agente-${++count}`;
    await accounts.add(site, { login, name, password: PASSWORD, skills, role });
    return { login, password: PASSWORD };
  };

  return {
    network,
    site(differences = {}, catalogue) {
      count++;
      const id = `page-${Date.now().toString(36)}-${count}`;
      sites.set(id, {
        id,
        name: 'Atención a la Ciudadanía',
        timeZone: 'America/Bogota',
        locale: 'es',
        origins: [location.origin],
        channels: { chat: { hours: 'always', skills: [] } },
        lines: [
          { kind: 'phone', label: '(601) 555 0140, opción 2', href: 'tel:+576015550140' },
          { kind: 'short-code', label: 'Línea 123 para emergencias', href: 'tel:123' },
          { kind: 'whatsapp', label: 'WhatsApp 300 555 0140', href: 'https://wa.me/573005550140' },
        ],
        cannedReplies: [{ shortcut: 'saludo', text: 'Buenos días, ¿en qué le puedo ayudar?' }],
        ...differences,
      });
      if (catalogue) catalogues.set(id, createCatalogueIndex(catalogue));
      for (const listener of watching) listener();
      return id;
    },
    account: (site, name, role = 'agent') => add(site, name, { role }),
    async staff(site, name, options = {}) {
      const { login, password } = await add(site, name, options);
      const { fetch, openSocket } = new PageNetwork(handler);
      const { callMedia = {} } = options;
      const agent = createAgentClient({ server: ORIGIN, site, fetch, openSocket, callMedia });
      left.push(() => agent.close());
      await agent.signIn(login, password);
      await agent.setPresence('available');
      if (options.accepting) acceptAll(agent);
      return agent;
    },
    async pause(site, channel) {
      const { login, password } = await add(site, 'Marta Ríos', { role: 'supervisor' });
      const { fetch, openSocket } = new PageNetwork(handler);
      const supervisor = createAgentClient({ server: ORIGIN, site, fetch, openSocket });
      left.push(() => supervisor.close());
      await supervisor.signIn(login, password);
      await fetch(`${ORIGIN}/v1/sites/${site}/agent/pauses`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          'ventanilla-csrf': supervisor.state.session?.csrfToken ?? '',
        },
        body: JSON.stringify({ channel, reason: 'Capacitación hasta las 10' }),
      });
    },
    setClock(now) {
      aheadMs = now.getTime() - Date.now();
    },
    later: task => void left.push(task),
    tidyUp() {
      aheadMs = 0;
      for (const task of left.splice(0)) task();
      network.goUp();
    },
    async erase(site, reference) {
      const persons = new Persons({ storage, runtime });
      const record = await persons.find(site, reference);
      if (record) await persons.erase(site, record.visitor);
    },
  };
}

/** Takes each contact once it is offered. Another may have been quicker, which is nobody's fault. */
function acceptAll(agent: AgentClient): void {
  const own = agent.state.session?.agent.id;
  const taken = new Set<string>();
  agent.subscribe(({ inbox }) => {
    for (const { id, offer } of inbox) {
      if (offer?.agent.id !== own || taken.has(id)) continue;
      taken.add(id);
      agent
        .contact(id)
        .accept()
        .catch(() => taken.delete(id));
    }
  });
}

/** Requests and sockets of the page's elements to the city's origin go through the network; all others go their way. */
function putBetween(network: PageNetwork): void {
  const { fetch: outside, WebSocket: OutsideSocket } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith(ORIGIN) ? network.fetch(input, init) : outside(input, init);
  };
  globalThis.WebSocket = new Proxy(OutsideSocket, {
    construct: (target, parameters) =>
      String(parameters[0]).startsWith(ORIGIN.replace('http', 'ws'))
        ? network.openSocket()
        : Reflect.construct(target, parameters),
  });
}

const silent = () => undefined;
const runtime: Runtime = {
  now: () => Date.now() + aheadMs,
  randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
  setTimer: (task, delayMs) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
  log: { info: silent, warn: silent, error: silent },
};
