import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type HandlerFixture,
  message,
  newToken,
  opening,
  startHandler,
} from '../test-support/handler-fixture.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

describe('a citizen', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.close());

  async function eventsOf(token: string, contact: string, query = '') {
    const { body } = await server.call('GET', `${CONTACTS}/${contact}/events${query}`, { token });
    return body;
  }

  it('opens a contact by writing, gets a reference number and reads the log', async () => {
    const token = newToken();
    const opened = await server.call('POST', CONTACTS, { token, body: opening('¿Dónde pago la multa?') });
    assert.equal(opened.status, 201);
    assert.match(opened.body.contact.reference, /^\w{3}-\w{3}-\w{3}$/);
    assert.equal(opened.headers.get('cache-control'), 'no-store');

    const { events, lastN } = await server.until(async () => {
      const page = await eventsOf(token, opened.body.contact.id);
      return page.lastN >= 3 && page;
    });
    assert.deepEqual(
      events.map((event: { n: number; kind: string }) => [event.n, event.kind]),
      [
        [1, 'contact-opened'],
        [2, 'message'],
        [3, 'queue-entered'],
      ],
    );
    assert.equal(lastN, 3);
    assert.equal(events[1].payload.text, '¿Dónde pago la multa?');
  });

  it('whose first answer was lost gets the same contact by sending again', async () => {
    const token = newToken();
    const body = opening();
    const first = await server.call('POST', CONTACTS, { token, body });
    const second = await server.call('POST', CONTACTS, { token, body });
    assert.equal(second.status, 201);
    assert.equal(second.body.contact.id, first.body.contact.id);
    const list = await server.call('GET', CONTACTS, { token });
    assert.equal(list.body.contacts.length, 1);
  });

  it('writing twice at once as a new visitor is one visitor, with one contact', async () => {
    const token = newToken();
    const [one, other] = await Promise.all([server.open(token, 'uno'), server.open(token, 'dos')]);
    assert.equal(one, other);
    const list = await server.call('GET', CONTACTS, { token });
    assert.equal(list.body.contacts.length, 1);
  });

  it('is answered the same number for a message that is sent again, and refused another text', async () => {
    const token = newToken();
    const contact = await server.open(token);
    const body = message('hola');
    const path = `${CONTACTS}/${contact}/messages`;
    const first = await server.call('POST', path, { token, body });
    assert.equal(first.status, 201);
    const again = await server.call('POST', path, { token, body });
    assert.deepEqual([again.status, again.body], [201, first.body]);
    const other = await server.call('POST', path, { token, body: { ...body, text: 'adiós' } });
    assert.deepEqual([other.status, other.body.code], [409, 'send-conflict']);
  });

  it('reads the log in pages', async () => {
    const token = newToken();
    const contact = await server.open(token);
    for (let i = 0; i < 3; i++) {
      await server.call('POST', `${CONTACTS}/${contact}/messages`, { token, body: message(`m${i}`) });
    }
    const page = await eventsOf(token, contact, '?after=1&limit=2');
    assert.deepEqual(
      page.events.map((event: { n: number }) => event.n),
      [2, 3],
    );
    assert.ok(page.lastN >= 5);
  });

  it('closes the contact once, and opens the same number again by writing', async () => {
    const token = newToken();
    const contact = await server.open(token);
    await server.until(async () => (await eventsOf(token, contact)).lastN === 3);
    const close = (id: string) =>
      server.call('POST', `${CONTACTS}/${contact}/close`, { token, body: { id } });
    const { id } = message('');
    assert.equal((await close(id)).status, 201);
    assert.equal((await close(id)).status, 201);
    assert.equal((await close(message('').id)).body.code, 'contact-closed');
    const [{ status }] = (await server.call('GET', CONTACTS, { token })).body.contacts;
    assert.equal(status, 'closed');

    await server.call('POST', `${CONTACTS}/${contact}/messages`, { token, body: message('otra cosa') });
    const reason = await server.until(async () => {
      const { events } = await eventsOf(token, contact);
      return (
        events.findLast((event: { kind: string }) => event.kind === 'queue-entered')?.payload.reason ===
        'reopened'
      );
    });
    assert.ok(reason);
  });

  it('who forgets the token has no further use of it', async () => {
    const token = newToken();
    const contact = await server.open(token);
    assert.equal((await server.call('DELETE', '/v1/sites/ciudad/visitor', { token })).status, 204);
    const answers = [
      await server.call('GET', `${CONTACTS}/${contact}/events`, { token }),
      await server.call('POST', CONTACTS, { token, body: opening() }),
      await server.call('DELETE', '/v1/sites/ciudad/visitor', { token }),
    ];
    for (const { status, body } of answers) assert.deepEqual([status, body.code], [401, 'token-revoked']);
  });

  it('moves the read mark forward only', async () => {
    const token = newToken();
    const contact = await server.open(token);
    for (const n of [2, 1]) {
      const answer = await server.call('PUT', `${CONTACTS}/${contact}/read`, { token, body: { n } });
      assert.equal(answer.status, 204);
    }
    const [header] = (await server.call('GET', CONTACTS, { token })).body.contacts;
    assert.deepEqual(header.read, { citizen: 2, agent: 0 });
  });
});
