import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentRole, SiteConfiguration } from '@ventanilla/protocol';
import { createNodeRuntime } from '../adapters/node/node-runtime.ts';
import { createScryptPasswords } from '../adapters/node/scrypt-passwords.ts';
import { createPeerToPeerRooms } from '../adapters/peer-to-peer/create-peer-to-peer-rooms.ts';
import { createSqliteStorage } from '../adapters/sqlite/create-sqlite-storage.ts';
import { AgentAccounts } from '../core/agents/agent-accounts.ts';
import {
  type ContactHandler,
  type ContactHandlerOptions,
  createContactHandler,
} from '../core/contact-handler.ts';
import type { LogFields, Runtime } from '../core/ports/runtime.ts';
import type { SiteDirectory } from '../core/ports/sites.ts';
import type { Storage } from '../core/ports/storage.ts';

export const ORIGIN = 'http://server.test';
export const CITY_ORIGIN = 'https://www.ciudad.example';
export const PASSWORD = 'una clave larga';

export const SITE: SiteConfiguration = {
  id: 'ciudad',
  name: 'Atención al ciudadano',
  timeZone: 'America/Bogota',
  locale: 'es',
  origins: [CITY_ORIGIN],
  channels: {
    chat: { hours: 'always', skills: [] },
    call: { hours: 'always', skills: [] },
    'sign-call': { hours: 'always', skills: [], signLanguages: ['csn', 'ecs'] },
  },
  lines: [{ kind: 'phone', label: '195', href: 'tel:195' }],
  cannedReplies: [{ shortcut: 'hola', text: 'Buenos días' }],
};
/** Open on Mondays from 7 to 17. */
export const OFFICE: SiteConfiguration = {
  ...SITE,
  id: 'oficina',
  channels: { chat: { hours: [{ days: ['monday'], from: '07:00', to: '17:00' }], skills: [] } },
};

export interface CallOptions {
  token?: string;
  body?: unknown;
  /** Sent instead of `body` as it is. */
  rawBody?: BodyInit;
  headers?: Record<string, string>;
  agent?: AgentCredentials;
  /** Network address of the caller. Default unknown, so that it is not held back. */
  address?: string;
}

export interface AgentCredentials {
  id: string;
  cookie: string;
  csrf: string;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
type Json = any;

export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

/** A whole handler on a SQLite of its own, with a clock that can be moved. */
export interface HandlerFixture {
  handler: ContactHandler;
  storage: Storage;
  runtime: Runtime;
  accounts: AgentAccounts;
  logged: { event: string; fields: LogFields }[];
  /** Stops the clock, which is moved by `advance` alone from then on. */
  holdClock(): void;
  /** Moves the clock, not the timers. */
  advance(ms: number): void;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Opens a contact with a first message. @returns Its id. */
  open(token: string, text?: string): Promise<string>;
  /** Adds an agent and signs them in. */
  signIn(login?: string, role?: AgentRole, skills?: string[]): Promise<AgentCredentials>;
  /** Waits until a look at the contact's log shows what is wanted. */
  until<T>(look: () => Promise<T | undefined | false>): Promise<T>;
  close(): Promise<void>;
}

/** Sites that do not change. */
export function directoryOf(...sites: SiteConfiguration[]): SiteDirectory {
  return {
    get: id => sites.find(site => site.id === id),
    all: () => sites,
    subscribe: () => () => undefined,
  };
}

export async function startHandler(options: Partial<ContactHandlerOptions> = {}): Promise<HandlerFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-'));
  const storage = await createSqliteStorage({ path: join(folder, 'test.db') });
  await storage.migrate();
  let offset = 0;
  let heldAt: number | undefined;
  const logged: HandlerFixture['logged'] = [];
  const note = (event: string, fields: LogFields = {}) => void logged.push({ event, fields });
  const node = createNodeRuntime({ log: { info: note, warn: note, error: note } });
  const runtime: Runtime = { ...node, now: () => (heldAt ?? node.now()) + offset };
  const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
  const handler = createContactHandler({
    storage,
    runtime,
    passwords,
    rooms: createPeerToPeerRooms({ runtime }),
    version: '1.2.3',
    sites: directoryOf(SITE, OFFICE),
    ...options,
  });
  const accounts = new AgentAccounts({ storage: options.storage ?? storage, passwords, runtime });

  const call: HandlerFixture['call'] = async (
    method,
    path,
    { token, body, rawBody, headers, agent, address } = {},
  ) => {
    const sent = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    const request = new Request(ORIGIN + path, {
      method,
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(agent && { cookie: agent.cookie, 'ventanilla-csrf': agent.csrf }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent, duplex: 'half' }),
    });
    const response = await handler.fetch(request, address === undefined ? {} : { address });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };

  return {
    handler,
    storage,
    runtime,
    accounts,
    logged,
    call,
    holdClock: () => {
      heldAt = node.now();
    },
    advance: ms => {
      offset += ms;
    },
    async open(token, text = 'Buenas tardes') {
      const answer = await call('POST', '/v1/sites/ciudad/contacts', { token, body: opening(text) });
      return answer.body.contact.id;
    },
    async signIn(login = 'arojas', role = 'agent', skills = ['chat']) {
      await accounts.add('ciudad', { login, name: `Agente ${login}`, password: PASSWORD, skills, role });
      const body = { login, password: PASSWORD };
      const answer = await call('POST', '/v1/sites/ciudad/agent/session', { body });
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      return { id: answer.body.agent.id, cookie, csrf: answer.body.csrfToken };
    },
    async until(look) {
      const deadline = Date.now() + 10_000;
      while (Date.now() < deadline) {
        const seen = await look();
        if (seen !== undefined && seen !== false) return seen;
        await new Promise(resolve => setImmediate(resolve));
      }
      throw new Error('what was waited for never came');
    },
    async close() {
      await handler.close();
      await storage.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A token as a visitor's browser makes it. */
export function newToken(): string {
  return `vt1_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')}`;
}

export function opening(text = 'Buenas tardes', id: string = randomUUID()) {
  return { channel: 'chat', locale: 'es-CO', message: { id, text } };
}

export function message(text: string, id: string = randomUUID()) {
  return { id, text };
}
