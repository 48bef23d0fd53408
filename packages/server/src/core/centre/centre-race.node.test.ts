import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { ContactId } from '@ventanilla/protocol';
import pg from 'pg';
import { createPostgresStorage } from '../../adapters/postgres/index.ts';
import type { Agent, CentreFixture } from '../../testing/centre-fixture.ts';
import { openCentre, SITE } from '../../testing/centre-fixture.ts';
import { createHurriedRuntime } from '../../testing/hurried-runtime.ts';
import type { Committed } from '../log/contact-log.ts';
import { AGENT_CAPACITY, CHANNEL_WEIGHT } from './capacity.ts';
import { readContactsOf } from './queue-reads.ts';

/** `VENTANILLA_RACE=10000x50` plays the whole race: so many contacts, so many agents. */
const [CONTACTS, AGENTS] = (process.env['VENTANILLA_RACE'] ?? '200x10').split('x').map(Number) as [
  number,
  number,
];
const CHATS_AT_ONCE = AGENT_CAPACITY / CHANNEL_WEIGHT.chat;

describe('two contact centres on one database', () => {
  const database = `ventanilla_centre_${randomUUID().replaceAll('-', '')}`;
  let centres: [CentreFixture, CentreFixture];

  before(async () => {
    await administer(`create database ${database}`);
    const connectionString = Object.assign(new URL(serverUrl()), { pathname: `/${database}` }).href;
    const storages = [
      await createPostgresStorage({ connectionString }),
      await createPostgresStorage({ connectionString }),
    ] as const;
    await storages[0].migrate();
    const runtime = createHurriedRuntime({ longestTimerMs: 1_000 });
    centres = [openCentre(storages[0], { runtime }), openCentre(storages[1], { runtime })];
  });

  after(async () => {
    for (const { centre, storage } of centres) {
      await centre.close();
      await storage.close();
    }
    await administer(`drop database ${database}`);
  });

  it('give each of many contacts to exactly one of many agents', async t => {
    const accepted = new Map<ContactId, string[]>();
    let ended = 0;
    let mostHeld = 0;
    let finish = () => {};
    let fail: (error: unknown) => void = () => {};
    const finished = new Promise<void>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    const agents = new Map<string, Agent>();

    // Whoever is offered a contact takes it through both processes at once, and a colleague reaches for it as well.
    const take = async (contact: ContactId, offeredTo: Agent) => {
      const { offered, assigned } = await readContactsOf(centres[0].storage.db, SITE, offeredTo.id);
      mostHeld = Math.max(mostHeld, offered.length + assigned.length);
      const rivals = [offeredTo, offeredTo, colleagueOf(offeredTo)];
      const outcomes = await Promise.all(
        rivals.map((agent, index) =>
          centreOf(index).centre.accept({ site: SITE, contact, agent, id: randomUUID() }),
        ),
      );
      const winners = rivals
        .filter((_, index) => outcomes[index]?.status === 'stored')
        .map(agent => agent.id);
      if (winners.length === 0) return;
      accepted.set(contact, [...(accepted.get(contact) ?? []), ...winners]);
      await centreOf(ended).end(contact);
      ended += 1;
      if (ended === CONTACTS) finish();
    };
    const onCommit = ({ head }: Committed) => {
      const agent = agents.get(head.offeredTo?.id ?? '');
      if (agent !== undefined && head.status === 'waiting') take(head.id, agent).catch(fail);
    };
    for (const { log } of centres) log.subscribe(onCommit);

    const opened = Promise.all(Array.from({ length: CONTACTS }, (_, index) => centreOf(index).open()));
    for (let index = 0; index < AGENTS; index += 1) {
      const agent = await centreOf(index).hire(`Agent-${index}`);
      agents.set(agent.id, agent);
      await centreOf(index).centre.setPresence(SITE, agent.id, 'available');
    }
    const contacts = await opened;
    await finished;

    assert.equal(accepted.size, CONTACTS);
    assert.equal(mostHeld, CHATS_AT_ONCE, 'agents are busy, and never hold more than they have places for');
    for (const winners of accepted.values()) assert.equal(winners.length, 1);
    const logs = await readLogs(centres[0]);
    for (const contact of contacts) {
      assert.deepEqual(
        logs.get(contact),
        ['contact-opened', 'message', 'queue-entered', 'queue-left', 'assigned', 'closed'].map(
          (kind, index) => `${index + 1} ${kind}`,
        ),
      );
    }
    for (const { runtime } of centres) assert.deepEqual(runtime.errors, []);
    const doubled = [...accepted.values()].filter(winners => winners.length > 1).length;
    const stuck = contacts.filter(contact => !accepted.has(contact)).length;
    t.diagnostic(`${CONTACTS} contacts, ${AGENTS} agents: ${doubled} assigned twice, ${stuck} stuck`);

    function colleagueOf(agent: Agent): Agent {
      return [...agents.values()].find(other => other.id !== agent.id) ?? agent;
    }
  });

  function centreOf(index: number): CentreFixture {
    return centres[index % 2 === 0 ? 0 : 1];
  }
});

/** The numbers and kinds of every contact's events. */
async function readLogs({ storage }: CentreFixture): Promise<Map<ContactId, string[]>> {
  const rows = await storage.db
    .selectFrom('events')
    .select(['contact', 'n', 'kind'])
    .where('site', '=', SITE)
    .orderBy('n')
    .execute();
  const logs = new Map<ContactId, string[]>();
  for (const { contact, n, kind } of rows) {
    logs.set(contact, [...(logs.get(contact) ?? []), `${n} ${kind}`]);
  }
  return logs;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env['VENTANILLA_TEST_POSTGRES'];
  if (url === undefined) {
    throw new Error(
      'VENTANILLA_TEST_POSTGRES must name a PostgreSQL server on which databases can be created.',
    );
  }
  return url;
}
