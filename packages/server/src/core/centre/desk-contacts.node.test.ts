import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { ContactSummary, ReadableEvent, Report } from '@ventanilla/protocol';
import {
  type AgentCredentials,
  type HandlerFixture,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';

const DESK = '/v1/sites/ciudad/agent';
const CONTACTS = '/v1/sites/ciudad/contacts';

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`a contact that an agent begins at the desk, on ${database}`, () => {
    const withServer = (name: string, body: (server: HandlerFixture) => Promise<void>) =>
      it(name, async t => {
        const own = await create();
        const storage = await own.open();
        await storage.migrate();
        const server = await startHandler({ storage, presenceLeaseMs: 3_600_000 });
        t.after(async () => {
          await server.close();
          await storage.close();
          await own.remove();
        });
        server.holdClock();
        await body(server);
      });

    withServer(
      'has a number at once, is held by its agent, and keeps who it is for from nobody but citizens',
      async server => {
        const agent = await server.signIn();
        const contact = await begin(server, agent, {
          channel: 'phone',
          name: 'Marta Ruiz',
          phone: '300 123 4567',
          note: 'Pregunta por el impuesto predial',
        });
        assert.match(contact.reference, /^\w{3}-\w{3}-\w{3}$/);
        assert.deepEqual(
          [contact.status, contact.agent?.id, contact.channel],
          ['assigned', agent.id, 'phone'],
        );
        const inbox = await server.call('GET', `${DESK}/inbox`, { agent });
        assert.deepEqual(
          inbox.body.contacts.map(({ id }: ContactSummary) => id),
          [contact.id],
        );
        const message = { id: randomUUID(), text: 'Le expliqué cómo pagar en línea.' };
        await post(server, contact.id, 'messages', agent, message);
        await post(server, contact.id, 'notes', agent, { id: randomUUID(), text: 'Volverá a llamar' });
        const events = await log(server, contact.id, agent);
        assert.deepEqual(
          events.map(({ kind, audience }) => `${kind} ${audience}`),
          [
            'contact-opened everyone',
            'identified agents',
            'assigned everyone',
            'note agents',
            'message everyone',
            'note agents',
          ],
        );
        const said = events.find(({ kind }) => kind === 'identified');
        assert.deepEqual(said?.payload, {
          verified: false,
          noted: true,
          name: 'Marta Ruiz',
          phone: '300 123 4567',
        });
      },
    );

    withServer('is begun once, however often its agent asks', async server => {
      const agent = await server.signIn();
      const body = { id: randomUUID(), channel: 'in-person', locale: 'es-CO' };
      const [first, again] = [
        await server.call('POST', `${DESK}/contacts`, { agent, body }),
        await server.call('POST', `${DESK}/contacts`, { agent, body }),
      ];
      assert.deepEqual([first.status, again.status], [201, 201]);
      assert.equal(again.body.contact.id, first.body.contact.id);
      const other = await server.call('POST', `${DESK}/contacts`, {
        agent,
        body: { ...body, channel: 'phone' },
      });
      assert.equal(other.body.code, 'send-conflict');
      const citizen = await server.call('POST', `${DESK}/contacts`, { token: newToken(), body });
      assert.equal(citizen.status, 401);
    });

    withServer(
      'is transferred, closed and classified as any other, and reported by how it came, with nobody’s wait',
      async server => {
        const supervisor = await server.signIn('jefa', 'supervisor');
        const agent = await server.signIn('ana');
        const colleague = await server.signIn('beto');
        const contact = await begin(server, agent, { channel: 'in-person' });
        server.advance(60_000);
        await post(server, contact.id, 'transfer', agent, { id: randomUUID(), to: { skills: [] } });
        await post(server, contact.id, 'accept', colleague, { id: randomUUID() });
        server.advance(30_000);
        const classification = { id: randomUUID(), topic: 'Licencias', zone: 'Norte' };
        await post(server, contact.id, 'classification', colleague, classification);
        await post(server, contact.id, 'close', colleague, { id: randomUUID() });
        await begin(server, agent, { channel: 'phone' });

        const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Bogota' }).format(
          server.runtime.now(),
        );
        const report = await server.until(async () => {
          const path = `${DESK}/reports?from=${today}&to=${today}`;
          const { total, by } = (await server.call('GET', path, { agent: supervisor })).body as Report;
          return total.offered === 2 && total.handlingSeconds !== null && { total, by };
        });
        const { answered, abandoned, waiting, wait, serviceLevel, serviceLevelOfOffered } = report.total;
        assert.deepEqual(
          { answered, abandoned, waiting, wait, serviceLevel, serviceLevelOfOffered },
          {
            answered: 2,
            abandoned: 0,
            waiting: 0,
            wait: null,
            serviceLevel: null,
            serviceLevelOfOffered: null,
          },
        );
        assert.equal(report.total.handlingSeconds, 90);
        assert.deepEqual(
          report.by.channel.map(({ key, figures }) => [key, figures.answered]),
          [
            ['in-person', 1],
            ['phone', 1],
          ],
        );
        assert.deepEqual(
          report.by.topic.map(({ key }) => key),
          ['', 'Licencias'],
        );
      },
    );

    withServer(
      'can be for the person of another contact, beside which it is then shown, and not in their browser',
      async server => {
        const agent = await server.signIn();
        const token = newToken();
        const earlier = await server.open(token, 'Perdí mi licencia');
        const contact = await begin(server, agent, { channel: 'phone', samePersonAs: earlier });
        const stranger = await begin(server, agent, { channel: 'phone' });
        const person = await server.call('GET', `${CONTACTS}/${contact.id}/person`, { agent });
        assert.equal(person.body.contact.id, contact.id);
        assert.deepEqual(
          person.body.others.map(({ id }: ContactSummary) => id),
          [earlier],
        );
        const alone = await server.call('GET', `${CONTACTS}/${stranger.id}/person`, { agent });
        assert.deepEqual(alone.body.others, []);
        const own = await server.call('GET', CONTACTS, { token });
        assert.deepEqual(
          own.body.contacts.map(({ id }: ContactSummary) => id),
          [earlier],
        );
        const body = { id: randomUUID(), channel: 'phone', locale: 'es', samePersonAs: 'nobody' };
        const refused = await server.call('POST', `${DESK}/contacts`, { agent, body });
        assert.equal(refused.body.code, 'contact-not-found');
        const asCitizen = await server.call('GET', `${CONTACTS}/${earlier}/person`, { token });
        assert.equal(asCitizen.status, 401);
      },
    );

    withServer(
      'takes the whole of an agent: whoever has somebody before them is offered nothing',
      async server => {
        const [busy, free] = [await server.signIn('ana'), await server.signIn('beto')];
        await begin(server, busy, { channel: 'in-person' });
        for (const agent of [busy, free]) {
          await server.call('PUT', `${DESK}/presence`, { agent, body: { state: 'available' } });
        }
        const contacts = [await server.open(newToken()), await server.open(newToken())];
        const offered = await server.until(async () => {
          const inbox = (await server.call('GET', `${DESK}/inbox`, { agent: free })).body
            .contacts as ContactSummary[];
          const offers = inbox.filter(({ id, offer }) => contacts.includes(id) && offer);
          return offers.length === 2 && offers;
        });
        assert.ok(offered.every(({ offer }) => offer?.agent.id === free.id));
      },
    );
  });
}

async function begin(server: HandlerFixture, agent: AgentCredentials, what: object): Promise<ContactSummary> {
  const body = { id: randomUUID(), locale: 'es-CO', ...what };
  const answer = await server.call('POST', `${DESK}/contacts`, { agent, body });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body.contact;
}

async function post(
  server: HandlerFixture,
  contact: string,
  name: string,
  agent: AgentCredentials,
  body: object,
): Promise<void> {
  const answer = await server.call('POST', `${CONTACTS}/${contact}/${name}`, { agent, body });
  assert.ok(answer.status < 300, `${name}: ${JSON.stringify(answer.body)}`);
}

async function log(
  server: HandlerFixture,
  contact: string,
  agent: AgentCredentials,
): Promise<ReadableEvent[]> {
  return (await server.call('GET', `${CONTACTS}/${contact}/events?after=0`, { agent })).body.events;
}
