import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { AgentAccounts, configuredBackends, createContactHandler, type LogFields } from '@ventanilla/server';
import { createHttpForwarding } from '@ventanilla/server/http-forwarding';
import { createNodeRuntime, createNodeServer, createScryptPasswords } from '@ventanilla/server/node';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import { type AgentPerson, Caller } from './caller.ts';

const PASSWORD = 'una clave larga';
const DAY_MS = 86_400_000;

/** A server, people whose credentials the fuzzer holds, and bystanders whose it does not. */
export interface FuzzTown {
  port: number;
  /** Sites that exist. The fuzzer's agent works at the first. */
  sites: string[];
  /** A visitor of each site whose token the fuzzer holds. */
  tokens: string[];
  agent: AgentPerson;
  /** A site whose chat is answered elsewhere, contacts there, and the secret by which the fuzzer is that contact centre. */
  foreign: { site: string; contacts: string[]; secret: string };
  /** Contacts that the fuzzer may name: its own first, then those of the bystanders. */
  contacts: string[];
  /** Everything the bystanders see, and everything the agent of one of them sees. */
  bystandersView(): Promise<unknown>;
  /** Gives the fuzzer new credentials, after it has thrown away those it had. */
  renew(): Promise<void>;
  /** What the server has logged as its own failure. */
  failures: { event: string; fields: LogFields }[];
  close(): Promise<void>;
}

/** @returns A town with two bystanders: one waits at a site where the fuzzer is a citizen, one is in talk with an agent. */
export async function foundFuzzTown(): Promise<FuzzTown> {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-fuzz-'));
  const storage = await createSqliteStorage({ path: join(folder, 'fuzz.db') });
  await storage.migrate();
  const failures: FuzzTown['failures'] = [];
  const ignore = () => undefined;
  const error = (event: string, fields: LogFields = {}) => void failures.push({ event, fields });
  const runtime = createNodeRuntime({ log: { info: ignore, warn: ignore, error } });
  const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
  const accounts = new AgentAccounts({ storage, passwords, runtime });
  const sites = ['taller', 'plaza', 'vecina'].map(id => siteNamed(id));
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const afar = siteNamed('lejana', 'centro');
  for (const { id } of sites) {
    await accounts.add(id, { login: 'agente', name: 'Agente', password: PASSWORD, skills: [] });
  }
  const handler = createContactHandler({
    storage,
    runtime,
    passwords,
    version: '0.0.0-fuzz',
    // Nobody but the fuzzer may change anything while it runs.
    presenceLeaseMs: DAY_MS,
    offerMs: DAY_MS,
    // Nobody listens there: what is told goes nowhere.
    backend: configuredBackends([
      createHttpForwarding({ name: 'centro', url: 'http://127.0.0.1:9/', secrets: [secret] }),
    ]),
    sites: {
      get: id => [...sites, afar].find(site => site.id === id),
      all: () => [...sites, afar],
      subscribe: () => ignore,
    },
  });
  const server = createNodeServer({ handler });
  const port = await server.listen(0, '127.0.0.1');

  const waiting = new Caller(port, 'plaza');
  const spokenTo = new Caller(port, 'vecina');
  const waits = await waiting.open('Espero');
  const talks = await spokenTo.open('Hablo');
  const colleague = await spokenTo.signIn('agente', PASSWORD);
  await colleague.take(talks, 'Le atiendo');

  const renewed = async () => {
    const callers = ['taller', 'plaza'].map(site => new Caller(port, site));
    const own = await Promise.all(callers.map(caller => caller.open('Soy yo')));
    return {
      tokens: callers.map(({ token }) => token),
      contacts: [...own, waits, talks],
      agent: await new Caller(port, 'taller').signIn('agente', PASSWORD),
    };
  };

  const farAway = new Caller(port, 'lejana');
  const foreign = { site: 'lejana', contacts: [] as string[], secret };
  while (foreign.contacts.length < 40) foreign.contacts.push(await farAway.open('Hola'));

  const town: FuzzTown = {
    port,
    foreign,
    sites: sites.map(({ id }) => id),
    ...(await renewed()),
    async renew() {
      Object.assign(town, await renewed());
    },
    failures,
    async bystandersView() {
      return {
        waits: await waiting.view(waits),
        talks: await spokenTo.view(talks),
        log: await colleague.read(talks),
      };
    },
    async close() {
      await server.close();
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return town;
}

function siteNamed(id: string, backend?: string): SiteConfiguration {
  return {
    id,
    name: id,
    timeZone: 'America/Bogota',
    locale: 'es',
    origins: ['https://www.ciudad.example'],
    channels: { chat: { hours: 'always', skills: [], ...(backend !== undefined && { backend }) } },
    lines: [],
    cannedReplies: [],
    identity: { issuer: 'https://carpeta.example', audience: 'ventanilla', secret: 'fuzz '.repeat(8) },
  };
}
