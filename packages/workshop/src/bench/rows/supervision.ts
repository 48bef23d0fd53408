import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAgentClient } from '@ventanilla/client/agent';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { AgentAccounts, createContactHandler, type Storage } from '@ventanilla/server';
import { createNodeRuntime, createNodeServer, createScryptPasswords } from '@ventanilla/server/node';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import { seededRandom } from '../../faults/random.ts';
import { median } from '../../statistics.ts';
import { fetchWithCookies } from '../../test-support/fetch-with-cookies.ts';
import type { BenchOptions } from '../bench-options.ts';
import type { Row } from '../row.ts';

const DAYS = 28;
const DAY_MS = 86_400_000;
const AGENTS = 45;
/** Most that it may take, in ms. */
const BUDGET_MS = 1_000;

const account = { login: 'supervisora', password: 'una clave larga' };
const site: SiteConfiguration = {
  id: 'bogota',
  name: 'Bogotá',
  timeZone: 'America/Bogota',
  locale: 'es-CO',
  origins: [],
  channels: { chat: { hours: 'always', skills: [] } },
  lines: [],
  cannedReplies: [],
};

/**
 * How long the server takes for all that the supervisor's page asks when it opens, at once, as it does: how things stand, what is paused, how many
 * people are needed, and the report of 28 days with 25,000 interactions, on SQLite. Median, in ms. Drawing comes on top.
 */
export async function measureSupervision({ divisor, slices }: BenchOptions): Promise<Row[]> {
  await using everything = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-supervision-'));
  everything.defer(() => rmSync(folder, { recursive: true, force: true }));
  const storage = await createSqliteStorage({ path: join(folder, 'ventanilla.db') });
  everything.defer(() => storage.close());
  await storage.migrate();
  await seed(storage, Math.ceil(25_000 / divisor));
  const runtime = createNodeRuntime({ log: { info() {}, warn() {}, error() {} } });
  const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
  await new AgentAccounts({ storage, passwords, runtime }).add(site.id, {
    ...account,
    name: 'Supervisora',
    role: 'supervisor',
  });
  const sites = {
    get: (id: string) => (id === site.id ? site : undefined),
    all: () => [site],
    subscribe: () => () => {},
  };
  const handler = createContactHandler({ storage, sites, runtime, passwords, version: '0.0.0' });
  const server = createNodeServer({ handler });
  const port = await server.listen(0, '127.0.0.1');
  everything.defer(() => server.close(0));
  const client = createAgentClient({
    server: `http://127.0.0.1:${port}`,
    site: site.id,
    storage: 'memory',
    fetch: fetchWithCookies(),
  });
  everything.defer(() => client.close());
  await client.signIn(account.login, account.password);

  const { supervisor } = client;
  const [from, to] = [DAYS - 1, 0].map(daysAgo => dayOf(Date.now() - daysAgo * DAY_MS)) as [string, string];
  const times: number[] = [];
  for (let slice = 0; slice < slices; slice++) {
    const began = performance.now();
    await Promise.all([
      supervisor.board(),
      supervisor.pauses(),
      supervisor.staffing(),
      supervisor.report({ from, to }),
    ]);
    times.push(performance.now() - began);
  }
  const value = Number(median(times).toPrecision(3));
  return [{ name: 'supervision-25k', value, unit: 'ms', budget: BUDGET_MS, ok: value <= BUDGET_MS }];
}

/** Interactions as chats leave them, spread evenly over the days, and the shifts of the agents. */
async function seed(storage: Storage, interactions: number): Promise<void> {
  const random = seededRandom(1);
  const begin = Date.now() - (DAYS - 1) * DAY_MS;
  const rows = Array.from({ length: interactions }, (_, index) => {
    const started_at = Math.round(begin + (index / interactions) * (DAYS - 1) * DAY_MS);
    const answered_at = random.chance(0.95) ? started_at + random.between(1_000, 300_000) : null;
    const handling_ms = answered_at === null ? 0 : random.between(60_000, 900_000);
    return {
      site: site.id,
      contact: `contact-${index}`,
      n: 1,
      channel: 'chat',
      skills: '[]',
      topic: `Trámite ${random.between(1, 26)}`,
      zone: `Localidad ${random.between(1, 20)}`,
      outcome: answered_at === null ? 'abandoned' : 'answered',
      automated: 0,
      started_at,
      queued_at: started_at,
      answered_at,
      ended_at: (answered_at ?? started_at + 120_000) + handling_ms,
      handling_ms,
      score: random.chance(0.3) ? random.between(1, 5) : null,
    };
  });
  const states = Array.from({ length: DAYS * AGENTS * 2 }, (_, index) => ({
    site: site.id,
    agent: `agent-${index % AGENTS}`,
    at: Math.round(begin + Math.floor(index / AGENTS) * (DAY_MS / 2)),
    state: Math.floor(index / AGENTS) % 2 === 0 ? 'available' : 'offline',
    break_kind: null,
  }));
  await storage.transaction(async tx => {
    for (let at = 0; at < rows.length; at += 500) {
      await tx.db
        .insertInto('interactions')
        .values(rows.slice(at, at + 500))
        .execute();
    }
    for (let at = 0; at < states.length; at += 500) {
      await tx.db
        .insertInto('agent_states')
        .values(states.slice(at, at + 500))
        .execute();
    }
  });
}

function dayOf(moment: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone }).format(moment);
}
