import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Checklist, ContactEvent, ReadableEvent } from '@ventanilla/protocol';
import {
  type AgentCredentials,
  directoryOf,
  type HandlerFixture,
  newToken,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { Persons } from '../keeping/persons.ts';
import type { Storage } from '../ports/storage.ts';

const DESK = '/v1/sites/ciudad/agent';
const CONTACTS = '/v1/sites/ciudad/contacts';

const CHECKLISTS: Checklist[] = [
  {
    points: [
      {
        id: 'identity',
        text: { es: 'Identidad verificada', en: 'Identity verified' },
        required: true,
      },
      { id: 'address', text: 'Dirección al día' },
    ],
  },
  { topic: 'Licencias', points: [{ id: 'medical', text: 'Examen médico visto', required: true }] },
];

interface Office {
  server: HandlerFixture;
  storage: Storage;
  /** Ends the server and its database, and begins others on the same data. */
  restart(): Promise<void>;
}

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`checklists on ${database}`, () => {
    const withServer = (name: string, body: (office: Office) => Promise<void>) =>
      it(name, async t => {
        const own = await create();
        const start = async () => {
          const storage = await own.open();
          await storage.migrate();
          const sites = directoryOf({ ...SITE, checklists: CHECKLISTS });
          return { storage, server: await startHandler({ storage, sites, presenceLeaseMs: 3_600_000 }) };
        };
        const stop = async () => {
          await office.server.close();
          await office.storage.close();
        };
        const office: Office = {
          ...(await start()),
          async restart() {
            await stop();
            Object.assign(office, await start());
          },
        };
        t.after(async () => {
          await stop();
          await own.remove();
        });
        await body(office);
      });

    withServer('are told to agents as they sign in', async ({ server }) => {
      const agent = await server.signIn();
      const { body } = await server.call('GET', `${DESK}/session`, { agent });
      assert.deepEqual(body.checklists, CHECKLISTS);
    });

    withServer(
      'keep who confirmed what and when, and what was taken back, for agents alone',
      async ({ server }) => {
        server.holdClock();
        const agent = await server.signIn('ana');
        const token = newToken();
        const contact = await heldContact(server, agent, token);
        await stored(mark(server, agent, contact, 'identity', true));
        const first = server.runtime.now();
        server.advance(60_000);
        await stored(mark(server, agent, contact, 'identity', false));
        const colleague = await server.signIn('beto');
        const marks = (await log(server, { agent: colleague }, contact)).filter(isMark);
        const actor = { role: 'agent', id: agent.id, name: 'Agente ana' };
        assert.deepEqual(
          marks.map(({ actor, at, audience, payload }) => ({ actor, at, audience, payload })),
          [
            {
              actor,
              at: new Date(first).toISOString(),
              audience: 'agents',
              payload: { point: 'identity', confirmed: true, text: 'Identidad verificada' },
            },
            {
              actor,
              at: new Date(first + 60_000).toISOString(),
              audience: 'agents',
              payload: { point: 'identity', confirmed: false, text: 'Identidad verificada' },
            },
          ],
        );
        const seen = await log(server, { token }, contact);
        assert.deepEqual(
          seen.slice(-2).map(({ kind, n }) => [kind, n]),
          marks.map(({ n }) => ['withheld', n]),
        );
        assert.doesNotMatch(JSON.stringify(seen), /identi/i);
      },
    );

    withServer('write a repeated act once, and refuse another one under its id', async ({ server }) => {
      const agent = await server.signIn();
      const contact = await heldContact(server, agent, newToken());
      const id = randomUUID();
      const first = await stored(mark(server, agent, contact, 'identity', true, id));
      assert.deepEqual(await stored(mark(server, agent, contact, 'identity', true, id)), first);
      const other = await mark(server, agent, contact, 'identity', false, id);
      assert.deepEqual([other.status, other.body.code], [409, 'send-conflict']);
      assert.equal((await log(server, { agent }, contact)).filter(isMark).length, 1);
    });

    withServer(
      'are ticked by the agent who holds the contact alone, while it is open',
      async ({ server }) => {
        const agent = await server.signIn();
        const token = newToken();
        const contact = await heldContact(server, agent, token);
        const colleague = await server.signIn('otra');
        const codeOf = async (answer: ReturnType<typeof mark>) => (await answer).body.code;
        assert.equal(await codeOf(mark(server, colleague, contact, 'identity', true)), 'not-assigned-to-you');
        assert.equal(await codeOf(mark(server, agent, contact, 'shoe-size', true)), 'point-unknown');
        const body = { id: randomUUID(), point: 'identity', confirmed: true };
        const citizen = await server.call('POST', `${CONTACTS}/${contact}/checklist`, { token, body });
        assert.equal(citizen.status, 401);
        await stored(close(server, agent, contact, 'unresolved'));
        assert.equal(await codeOf(mark(server, agent, contact, 'identity', true)), 'contact-closed');
      },
    );

    withServer(
      'keep a contact from being closed as resolved until what is required is confirmed',
      async ({ server }) => {
        const agent = await server.signIn();
        const contact = await heldContact(server, agent, newToken());
        await refusedFor(close(server, agent, contact, 'resolved'), ['identity']);
        await stored(mark(server, agent, contact, 'identity', true));
        await stored(mark(server, agent, contact, 'identity', false));
        await refusedFor(close(server, agent, contact, 'resolved'), ['identity']);
        await stored(mark(server, agent, contact, 'identity', true));
        await classify(server, agent, contact, 'licencias ');
        await refusedFor(close(server, agent, contact, 'resolved'), ['medical']);
        await classify(server, agent, contact, 'Otra cosa');
        const id = randomUUID();
        const first = await stored(close(server, agent, contact, 'resolved', id));
        assert.deepEqual(await stored(close(server, agent, contact, 'resolved', id)), first, 'repeated');
        const closed = (await log(server, { agent }, contact)).at(-1);
        assert.deepEqual(closed?.kind === 'closed' && closed.payload, { by: 'agent', outcome: 'resolved' });
      },
    );

    withServer('keep nobody from closing it without saying that it is resolved', async ({ server }) => {
      const agent = await server.signIn();
      const unresolved = await heldContact(server, agent, newToken());
      await stored(close(server, agent, unresolved, 'unresolved'));
      const unsaid = await heldContact(server, agent, newToken());
      await stored(close(server, agent, unsaid));
      const token = newToken();
      const own = await heldContact(server, agent, token);
      const body = { id: randomUUID(), outcome: 'resolved' };
      const citizen = await server.call('POST', `${CONTACTS}/${own}/close`, { token, body });
      assert.equal(citizen.status, 201);
      const closed = (await log(server, { agent }, own)).find(({ kind }) => kind === 'closed');
      assert.deepEqual(closed?.kind === 'closed' && closed.payload, { by: 'citizen' });
    });

    withServer('never close as resolved what is unticked at the same moment', async ({ server }) => {
      const agent = await server.signIn();
      for (let round = 0; round < 8; round++) {
        const contact = await heldContact(server, agent, newToken());
        await stored(mark(server, agent, contact, 'identity', true));
        const [closing, unticking] = await Promise.all([
          close(server, agent, contact, 'resolved'),
          mark(server, agent, contact, 'identity', false),
        ]);
        const events = await log(server, { agent }, contact);
        const last = events.filter(isMark).at(-1);
        assert.equal(closing.status === 201, last?.payload?.confirmed, closing.body.code);
        assert.notEqual(closing.status === 201, unticking.status === 201);
        if (closing.status !== 201) await stored(close(server, agent, contact));
      }
    });

    withServer('go with a contact that is handed on', async ({ server }) => {
      const agent = await server.signIn('ana');
      const contact = await heldContact(server, agent, newToken());
      await stored(mark(server, agent, contact, 'identity', true));
      const colleague = await server.signIn('beto');
      await server.call('PUT', `${DESK}/presence`, { agent: colleague, body: { state: 'available' } });
      const to = { agentId: colleague.id };
      const body = { id: randomUUID(), to };
      const path = `${CONTACTS}/${contact}/transfer`;
      assert.equal((await server.call('POST', path, { agent, body })).status, 201);
      await take(server, colleague, contact);
      await stored(close(server, colleague, contact, 'resolved'));
    });

    withServer('last over a restart', async office => {
      const agent = await office.server.signIn();
      const contact = await heldContact(office.server, agent, newToken());
      await stored(mark(office.server, agent, contact, 'identity', true));
      await office.restart();
      await stored(close(office.server, agent, contact, 'resolved'));
    });

    withServer('are in the record that a person gets of themselves', async ({ server, storage }) => {
      const agent = await server.signIn();
      const contact = await heldContact(server, agent, newToken());
      await stored(mark(server, agent, contact, 'address', true));
      const { body } = await server.call('GET', `${CONTACTS}/${contact}/person`, { agent });
      const record = await new Persons({ storage, runtime: server.runtime }).find(
        'ciudad',
        body.contact.reference,
      );
      const marks = record?.contacts[0]?.events.filter(isMark) ?? [];
      assert.deepEqual(
        marks.map(({ payload }) => payload),
        [{ point: 'address', confirmed: true, text: 'Dirección al día' }],
      );
    });
  });
}

function isMark(event: ContactEvent): event is ReadableEvent & { kind: 'point-marked' } {
  return event.kind === 'point-marked';
}

async function heldContact(server: HandlerFixture, agent: AgentCredentials, token: string): Promise<string> {
  const contact = await server.open(token);
  await server.call('PUT', `${DESK}/presence`, { agent, body: { state: 'available' } });
  await take(server, agent, contact);
  return contact;
}

async function take(server: HandlerFixture, agent: AgentCredentials, contact: string): Promise<void> {
  await server.until(async () => {
    const body = { id: randomUUID() };
    return (await server.call('POST', `${CONTACTS}/${contact}/accept`, { agent, body })).status === 201;
  });
}

function mark(
  server: HandlerFixture,
  agent: AgentCredentials,
  contact: string,
  point: string,
  confirmed: boolean,
  id: string = randomUUID(),
) {
  const body = { id, point, confirmed };
  return server.call('POST', `${CONTACTS}/${contact}/checklist`, { agent, body });
}

function close(
  server: HandlerFixture,
  agent: AgentCredentials,
  contact: string,
  outcome?: string,
  id: string = randomUUID(),
) {
  return server.call('POST', `${CONTACTS}/${contact}/close`, { agent, body: { id, outcome } });
}

async function classify(server: HandlerFixture, agent: AgentCredentials, contact: string, topic: string) {
  const body = { id: randomUUID(), topic };
  await stored(server.call('POST', `${CONTACTS}/${contact}/classification`, { agent, body }));
}

async function stored(answer: ReturnType<HandlerFixture['call']>) {
  const { status, body } = await answer;
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

async function refusedFor(answer: ReturnType<HandlerFixture['call']>, points: string[]): Promise<void> {
  const { status, body } = await answer;
  assert.deepEqual([status, body.code, body.points], [409, 'checklist-incomplete', points]);
}

async function log(
  server: HandlerFixture,
  reader: { agent?: AgentCredentials; token?: string },
  contact: string,
): Promise<ContactEvent[]> {
  return (await server.call('GET', `${CONTACTS}/${contact}/events`, reader)).body.events;
}
