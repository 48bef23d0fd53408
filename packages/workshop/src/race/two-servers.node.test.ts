import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ContactError } from '@ventanilla/client';
import { createAgentClient } from '@ventanilla/client/agent';
import { AgentAccounts } from '@ventanilla/server';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { createPostgresStorage } from '@ventanilla/server/postgres';
import pg from 'pg';
import { AGENT_PASSWORD, openContacts, SITE } from '../bench/load/ventanilla-api.ts';
import { CityServer } from '../city-server.ts';
import { networkOf } from '../simulate/people/network.ts';
import { Stillness } from '../simulate/stillness.ts';

/** `VENTANILLA_RACE=10000x50` plays the whole race: so many contacts, so many agents. */
const [CONTACTS, AGENTS] = (process.env['VENTANILLA_RACE'] ?? '60x6').split('x').map(Number) as [
  number,
  number,
];
const CONFIGURATION = `sites:
  - id: ${SITE}
    name: Atención
    timeZone: America/Bogota
    channels: { chat: { hours: always } }
`;

describe('two server processes on one PostgreSQL', () => {
  it('give each of many contacts to exactly one of many agents, who all reach for it at both', async t => {
    await using everything = new AsyncDisposableStack();
    const { connectionString, remove } = await newDatabase();
    everything.defer(remove);
    const folder = mkdtempSync(join(tmpdir(), 'ventanilla-race-'));
    everything.defer(() => rmSync(folder, { recursive: true }));
    const config = join(folder, 'ventanilla.yaml');
    writeFileSync(config, CONFIGURATION);
    const storage = await createPostgresStorage({ connectionString });
    everything.defer(() => storage.close());
    await storage.migrate();
    const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
    const accounts = new AgentAccounts({ storage, passwords, runtime: createNodeRuntime() });
    for (let i = 0; i < AGENTS; i++) {
      await accounts.add(SITE, { login: `agent-${i}`, name: `Agente ${i}`, password: AGENT_PASSWORD });
    }
    const servers = await Promise.all(
      [1, 2].map(() => CityServer.start({ databaseUrl: connectionString, config })),
    );
    for (const server of servers) everything.defer(() => server.stop());

    const takenBy = new Map<string, string[]>();
    const { promise: finished, reject: fail, resolve: finish } = Promise.withResolvers<void>();
    let ended = 0;
    // Each agent sits at two desks, one at each server, and takes every offer at both at once.
    for (let i = 0; i < AGENTS; i++) {
      for (const { origin } of servers) {
        const clock = { now: Date.now, setTimer };
        const way = networkOf({ clock, stillness: new Stillness() }, true);
        const desk = createAgentClient({ server: origin, site: SITE, storage: 'memory', ...way });
        everything.defer(() => desk.close());
        await desk.signIn(`agent-${i}`, AGENT_PASSWORD);
        const take = async (contact: string) => {
          const session = desk.contact(contact);
          try {
            await stubbornly(() => session.accept());
          } catch (error) {
            if (error instanceof ContactError && error.code === 'offer-gone') return;
            throw error;
          }
          takenBy.set(contact, [...(takenBy.get(contact) ?? []), `agent-${i}`]);
          await stubbornly(() => session.end());
          session.close();
          ended += 1;
          if (ended === CONTACTS) finish();
        };
        desk.on('offer', ({ id }) => void take(id).catch(fail));
        await desk.setPresence('available');
      }
    }
    const halves = await Promise.all(
      servers.map(({ origin }, index) => openContacts(origin, Math.floor((CONTACTS + index) / 2))),
    );
    await finished;

    const contacts = halves.flat().map(({ contact }) => contact);
    const doubled = [...takenBy.values()].filter(agents => agents.length > 1).length;
    const stuck = contacts.filter(contact => !takenBy.has(contact)).length;
    t.diagnostic(`${CONTACTS} contacts, ${AGENTS} agents: ${doubled} assigned twice, ${stuck} stuck`);
    assert.equal(contacts.length, CONTACTS);
    assert.deepEqual([doubled, stuck], [0, 0]);
    const assignments = await storage.db
      .selectFrom('events')
      .select(eb => ['contact', eb.fn.countAll().as('count')])
      .where('site', '=', SITE)
      .where('kind', '=', 'assigned')
      .groupBy('contact')
      .execute();
    assert.equal(assignments.length, CONTACTS);
    assert.ok(assignments.every(({ count }) => Number(count) === 1));
  });
});

/** Until there is an answer: a connection may go while nobody uses it, and a server whose database is slow asks to try again. */
async function stubbornly(act: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ContactError && (error.status === 0 || error.code === 'unavailable')))
        throw error;
    }
  }
}

function setTimer(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
}

async function newDatabase(): Promise<{ connectionString: string; remove(): Promise<void> }> {
  const server = process.env['VENTANILLA_TEST_POSTGRES'];
  assert.ok(server, 'set VENTANILLA_TEST_POSTGRES to a connection string that may create databases');
  const name = `ventanilla_race_${randomUUID().replaceAll('-', '')}`;
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name}`);
  const connectionString = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  return { connectionString, remove: () => administer(`drop database ${name} with (force)`) };
}
