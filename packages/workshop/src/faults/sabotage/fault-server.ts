import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { AgentAccountError, AgentAccounts, createContactHandler } from '@ventanilla/server';
import { createNodeRuntime, createNodeServer, createScryptPasswords } from '@ventanilla/server/node';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import { noteWriters, withLateCommits, withoutCatchUp, withoutDeduplication } from './sabotage.ts';

/**
 * A server for tests, put together from the published parts: its clock and its disk obey messages, and it can be told
 * by `VENTANILLA_SABOTAGE` to break one promise, so that the tests are seen to notice.
 */
export type FaultMessage =
  | { clockOffsetMs: number }
  | { freePages: number | 'unlimited' }
  /** From now on, what is acknowledged waits so long for its commit. */
  | { commitAfterMs: number };

const SITE: SiteConfiguration = {
  id: 'mirador',
  name: 'Ciudad Mirador',
  timeZone: 'America/Bogota',
  locale: 'es',
  origins: [],
  channels: { chat: { hours: 'always', skills: [] } },
  lines: [],
  cannedReplies: [],
};
const AGENTS = ['ana', 'luis'];
const PASSWORD = 'ventanilla-demo';
const PAGES_UNLIMITED = 4_294_967_294;

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '' },
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
    demo: { type: 'boolean' },
  },
});
const sabotage = process.env['VENTANILLA_SABOTAGE'];
const writers = noteWriters(DatabaseSync.prototype);

mkdirSync(values.data, { recursive: true });
const kept = await createSqliteStorage({ path: join(values.data, 'ventanilla.db') });
await kept.migrate();
const storage = sabotage === 'no-deduplication' ? withoutDeduplication(kept) : kept;

let clockOffsetMs = 0;
const silent = { info() {}, warn() {}, error() {} };
const real = createNodeRuntime({ log: silent });
const runtime = { ...real, now: () => real.now() + clockOffsetMs };
const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
await addAgents(new AgentAccounts({ storage, passwords, runtime }));

const made = createContactHandler({
  storage,
  runtime,
  passwords,
  version: '0.0.0',
  sites: { get: id => (id === SITE.id ? SITE : undefined), all: () => [SITE], subscribe: () => () => {} },
});
const handler = sabotage === 'no-catch-up' ? withoutCatchUp(made) : made;
const server = createNodeServer({ handler });
await server.listen(Number(values.port), values.host);

process.on('message', (message: FaultMessage) => {
  if ('clockOffsetMs' in message) clockOffsetMs = message.clockOffsetMs;
  else if ('commitAfterMs' in message) withLateCommits(DatabaseSync.prototype, message.commitAfterMs);
  else limitDisk(message.freePages);
});
process.once('SIGTERM', async () => {
  await server.close(1_000);
  await kept.close();
  process.exit();
});

async function addAgents(accounts: AgentAccounts): Promise<void> {
  for (const login of AGENTS) {
    try {
      await accounts.add(SITE.id, { login, name: login, password: PASSWORD });
    } catch (error) {
      if (!(error instanceof AgentAccountError && error.code === 'login-taken')) throw error;
    }
  }
}

/** Leaves the database so much room to grow, as a disk that runs full does. */
function limitDisk(freePages: number | 'unlimited'): void {
  for (const writer of writers) {
    const { page_count: pages } = writer.prepare('pragma page_count').get() as { page_count: number };
    writer.exec(`pragma max_page_count = ${freePages === 'unlimited' ? PAGES_UNLIMITED : pages + freePages}`);
  }
}
