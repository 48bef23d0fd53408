import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import {
  AgentAccounts,
  createContactHandler,
  Persons,
  type Runtime,
  type SiteDirectory,
} from '@ventanilla/server';
import { createSqliteWasmStorage } from '@ventanilla/server/sqlite-wasm';
import { keepCookiesOfAnswers, PageNetwork } from './page-network.ts';

/** A site as the directory has it. */
type Site = ReturnType<SiteDirectory['all']>[number];

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
  site(differences?: Partial<Site>): string;
  /** An account at a site, of somebody who has not signed in. */
  account(site: string, name: string): Promise<Account>;
  /** Somebody at the desk of a site, available for contacts, each of which is taken at once when `accepting`. */
  staff(site: string, name: string, options?: { accepting?: boolean }): Promise<AgentClient>;
  /** Erases the person whose contact has the reference number, as the office does when asked to. */
  erase(site: string, reference: string): Promise<void>;
}

let city: Promise<PageCity> | undefined;
let count = 0;

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
    version: '0.0.0-page',
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
  const account: PageCity['account'] = async (site, name) => {
    const login = `agente-${++count}`;
    await accounts.add(site, { login, name, password: PASSWORD, skills: [] });
    return { login, password: PASSWORD };
  };

  return {
    network,
    site(differences = {}) {
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
      for (const listener of watching) listener();
      return id;
    },
    account,
    async staff(site, name, { accepting = false } = {}) {
      const { login, password } = await account(site, name);
      const { fetch, openSocket } = new PageNetwork(handler);
      const agent = createAgentClient({ server: ORIGIN, site, fetch, openSocket });
      await agent.signIn(login, password);
      await agent.setPresence('available');
      if (accepting) acceptAll(agent);
      return agent;
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
  now: Date.now,
  randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
  setTimer: (task, delayMs) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
  log: { info: silent, warn: silent, error: silent },
};
