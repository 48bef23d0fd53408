import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createHttpForwarding } from '../../adapters/http-forwarding/index.ts';
import {
  type ForeignCentre,
  newWebhookSecret,
  openForeignCentre,
  signatureOf,
  signedHeaders,
} from '../../test-support/foreign-centre.ts';
import {
  type HandlerFixture,
  message,
  newToken,
  OFFICE,
  opening,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { configuredBackends } from '../compose-backends.ts';

const PATH = '/v1/sites/ciudad/backend';
const ANA = { id: 'ana', name: 'Ana' };

describe('a contact centre elsewhere', () => {
  let foreign: ForeignCentre;
  let server: HandlerFixture;
  let secret: string;
  let oldSecret: string;

  beforeEach(async () => {
    foreign = await openForeignCentre();
    [secret, oldSecret] = [newWebhookSecret(), newWebhookSecret()];
    const forwarding = createHttpForwarding({
      name: 'vecino',
      url: foreign.url,
      secrets: [secret, oldSecret],
    });
    // The first site's chat is answered elsewhere, the office's by the built-in centre.
    const elsewhere = {
      ...SITE,
      channels: { chat: { hours: 'always' as const, skills: [], backend: 'vecino' } },
    };
    const office = { ...OFFICE, channels: SITE.channels };
    server = await startHandler({
      backend: configuredBackends([forwarding]),
      sites: {
        get: id => [elsewhere, office].find(site => site.id === id),
        all: () => [elsewhere, office],
        subscribe: () => () => undefined,
      },
    });
  });

  afterEach(async () => {
    await server.close();
    await foreign.close();
  });

  it('hears of a chat, answers it and ends it, and the citizen reads it all', async () => {
    const token = newToken();
    const contact = await server.open(token, '¿Hasta qué hora atienden?');
    await foreign.until(heard => heard.length >= 2);
    const [first, second] = foreign.heard.map(heard => heard.message);
    assert.equal(first?.event.kind, 'contact-opened');
    assert.equal(first?.contact.id, contact);
    assert.ok(second?.event.kind === 'message');
    assert.equal(second.event.payload?.text, '¿Hasta qué hora atienden?');

    for (const act of [
      { kind: 'enter-queue' },
      { kind: 'assign', agent: ANA },
      { kind: 'message', agent: ANA, text: 'Hasta las cinco.' },
      { kind: 'close' },
    ]) {
      assert.equal((await command({ contact, ...act })).status, 201, act.kind);
    }
    const log = await server.call('GET', `/v1/sites/ciudad/contacts/${contact}/events`, { token });
    assert.deepEqual(
      log.body.events.map((event: { kind: string }) => event.kind),
      ['contact-opened', 'message', 'queue-entered', 'queue-left', 'assigned', 'message', 'closed'],
    );
    assert.deepEqual(log.body.events[5].actor, { role: 'agent', ...ANA });
    await foreign.until(heard => heard.some(({ message: { event } }) => event.kind === 'closed'));
    assert.deepEqual(
      foreign.heard.map(heard => heard.message.event.n),
      [1, 2, 3, 4, 5, 6, 7],
    );
  });

  it('is known by its signature alone: without one, with a wrong one, or with one of something else it is refused', async () => {
    const contact = await server.open(newToken());
    const body = { id: randomUUID(), contact, kind: 'close' };
    const target = `${PATH}/commands`;
    const now = server.runtime.now();
    const right = signedHeaders(secret, 'POST', target, body, now);
    const refused = async (headers: Record<string, string>, sent: unknown = body) => {
      const answer = await server.call('POST', target, { body: sent, headers });
      return [answer.status, answer.body.code];
    };
    assert.deepEqual(await refused({}), [401, 'signature-missing']);
    const wrong = [
      signedHeaders(newWebhookSecret(), 'POST', target, body, now),
      signedHeaders(secret, 'PUT', target, body, now),
      signedHeaders(secret, 'POST', `${target}?x`, body, now),
      signedHeaders(secret, 'POST', target, { ...body, kind: 'assign' }, now),
      { ...right, 'webhook-id': 'another' },
      { ...right, 'webhook-timestamp': String(Number(right['webhook-timestamp']) + 1) },
      { ...right, 'webhook-timestamp': 'yesterday' },
      { ...right, 'webhook-signature': 'v1,AAAA v2,=== v1,%%%' },
    ];
    for (const headers of wrong) assert.deepEqual(await refused(headers), [401, 'signature-invalid']);
    const token = { authorization: `Bearer ${newToken()}` };
    assert.deepEqual(await refused(token), [401, 'signature-missing']);
    // A webhook of ours that comes back is no command of theirs.
    await foreign.until(heard => heard.length >= 1);
    const [heard] = foreign.heard;
    const returned = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name => [
        name,
        String(heard?.headers[name]),
      ]),
    );
    assert.deepEqual(await refused(returned, heard?.message), [401, 'signature-invalid']);
    assert.equal((await server.call('POST', target, { body, headers: right })).status, 201);
  });

  it('is refused what it signed more than five minutes ago, or ahead', async () => {
    const now = server.runtime.now();
    for (const [away, expected] of [
      [-301_000, 'signature-expired'],
      [301_000, 'signature-expired'],
      [-299_000, undefined],
    ] as const) {
      const headers = signedHeaders(secret, 'GET', `${PATH}/events`, undefined, now + away);
      const answer = await server.call('GET', `${PATH}/events`, { headers });
      assert.equal(answer.body.code, expected);
    }
  });

  it('may sign with either secret while one takes the place of the other, and so do webhooks', async () => {
    await server.open(newToken());
    await foreign.until(heard => heard.length >= 1);
    const [heard] = foreign.heard;
    const {
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': given,
    } = heard?.headers ?? {};
    const expected = [secret, oldSecret].map(one =>
      signatureOf(one, String(id), String(seconds), heard?.body ?? ''),
    );
    assert.deepEqual(String(given).split(' '), expected);
    for (const one of [secret, oldSecret]) {
      const headers = signedHeaders(one, 'GET', `${PATH}/events`, undefined, server.runtime.now());
      assert.equal((await server.call('GET', `${PATH}/events`, { headers })).status, 200);
    }
  });

  it('does once what it says twice, and is refused an id that it used for something else', async () => {
    const [contact, other] = [await server.open(newToken()), await server.open(newToken())];
    const id = randomUUID();
    const said = { id, contact, kind: 'message', agent: ANA, text: 'Buenos días' };
    const first = await command(said);
    const again = await command(said);
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.deepEqual(again.body, first.body);
    for (const changed of [
      { ...said, text: 'Buenas tardes' },
      { ...said, contact: other },
      { id, contact, kind: 'close' },
    ]) {
      const answer = await command(changed);
      assert.deepEqual([answer.status, answer.body.code], [409, 'send-conflict']);
    }
  });

  it('is refused contacts that do not exist, that have ended, and that others answer', async () => {
    const token = newToken();
    const path = '/v1/sites/oficina/contacts';
    const opened = await server.call('POST', path, { token, body: opening() });
    const codeOf = async (contact: string, site?: string) =>
      (await command({ contact, kind: 'message', agent: ANA, text: 'Hola' }, site)).body.code;
    assert.equal(await codeOf('no-such-contact'), 'contact-not-found');
    // The office has no contact centre elsewhere whose signature could be known.
    assert.equal(await codeOf(opened.body.contact.id, 'oficina'), 'signature-invalid');
    assert.equal(await codeOf(opened.body.contact.id), 'contact-not-found');
    const contact = await server.open(token);
    await command({ contact, kind: 'close' });
    assert.equal(await codeOf(contact), 'contact-closed');
  });

  it('is told what is wrong with a command', async () => {
    const contact = await server.open(newToken());
    for (const wrong of [
      { kind: 'dance' },
      { kind: 'message', agent: ANA, text: ' ' },
      { kind: 'assign' },
      { kind: 'close', extra: 1 },
    ]) {
      const answer = await command({ contact, ...wrong });
      assert.deepEqual([answer.status, answer.body.code], [422, 'invalid-request'], JSON.stringify(wrong));
    }
  });

  it('reads again from any cursor what it was told', async () => {
    const token = newToken();
    const contact = await server.open(token);
    for (const text of ['uno', 'dos', 'tres']) {
      const path = `/v1/sites/ciudad/contacts/${contact}/messages`;
      await server.call('POST', path, { token, body: message(text) });
    }
    const numbers: number[] = [];
    const cursors = [''];
    for (;;) {
      const { body } = await read(`?limit=2&after=${cursors.at(-1)}`);
      if (body.events.length === 0) break;
      numbers.push(...body.events.map((event: { n: number }) => event.n));
      cursors.push(body.cursor);
    }
    assert.deepEqual(numbers, [1, 2, 3, 4, 5]);
    const { body } = await read(`?after=${cursors[1]}`);
    assert.deepEqual(
      body.events.map((event: { n: number }) => event.n),
      [3, 4, 5],
    );
    for (const wrong of ['abc', '1:2:3', '99999999999999999999999999999999999999999']) {
      const answer = await read(`?after=${wrong}`);
      assert.deepEqual([answer.status, answer.body.code], [422, 'invalid-request'], wrong);
    }
  });

  it('says whether it answers, and counts as absent once its word has run out', async () => {
    const state = async () => (await server.call('GET', '/v1/sites/ciudad/availability')).body.channels[0];
    const silent = { kind: 'chat', state: 'busy', reason: 'no-agents' };
    assert.deepEqual(await state(), silent);
    const early = server.runtime.now();
    server.advance(6_000);
    await report({ state: 'available', validSeconds: 60 });
    assert.deepEqual(await state(), { kind: 'chat', state: 'available' });
    // What was signed earlier and comes later changes nothing.
    await report({ state: 'unavailable' }, early);
    server.advance(6_000);
    assert.deepEqual(await state(), { kind: 'chat', state: 'available' });
    server.advance(60_000);
    assert.deepEqual(await state(), silent);

    await report({ state: 'unavailable' });
    const refused = await server.call('POST', '/v1/sites/ciudad/contacts', {
      token: newToken(),
      body: opening(),
    });
    assert.deepEqual([refused.status, refused.body.code], [409, 'channel-unavailable']);
  });

  it('has its contacts to itself: agents at the desk neither see nor take them', async () => {
    const agent = await server.signIn();
    const contact = await server.open(newToken());
    await command({ contact, kind: 'enter-queue' });
    // Whoever comes to work is offered what waits.
    await server.call('PUT', '/v1/sites/ciudad/agent/presence', { agent, body: { state: 'available' } });
    const inbox = await server.call('GET', '/v1/sites/ciudad/agent/inbox', { agent });
    assert.deepEqual(inbox.body.contacts, []);
    const path = `/v1/sites/ciudad/contacts/${contact}`;
    const bare = { id: randomUUID() };
    for (const [act, body] of [
      ['accept', bare],
      ['decline', undefined],
      ['transfer', { ...bare, to: { skills: [] } }],
    ] as const) {
      const answer = await server.call('POST', `${path}/${act}`, { agent, body });
      assert.deepEqual([answer.status, answer.body.code], [409, 'answered-elsewhere'], act);
    }
    const { offered_to } = await server.storage.db
      .selectFrom('contacts')
      .select('offered_to')
      .where('id', '=', contact)
      .executeTakeFirstOrThrow();
    assert.equal(offered_to, null);
  });

  it('is told nothing of sites that others answer', async () => {
    const path = '/v1/sites/oficina/contacts';
    const opened = await server.call('POST', path, { token: newToken(), body: opening() });
    await server.until(async () => {
      const head = await server.storage.db
        .selectFrom('contacts')
        .select('queued_at')
        .where('id', '=', opened.body.contact.id)
        .executeTakeFirstOrThrow();
      return head.queued_at !== null;
    });
    await server.open(newToken());
    await foreign.until(heard => heard.length >= 2);
    assert.deepEqual([...new Set(foreign.heard.map(heard => heard.message.site))], ['ciudad']);
  });

  async function command(body: object, site = 'ciudad') {
    const target = `/v1/sites/${site}/backend/commands`;
    const sent = { id: randomUUID(), ...body };
    const headers = signedHeaders(secret, 'POST', target, sent, server.runtime.now());
    return await server.call('POST', target, { body: sent, headers });
  }

  async function read(query: string) {
    const target = `${PATH}/events${query}`;
    const headers = signedHeaders(secret, 'GET', target, undefined, server.runtime.now());
    return await server.call('GET', target, { headers });
  }

  async function report(said: object, signedAt = server.runtime.now()) {
    const target = `${PATH}/availability`;
    const body = { channel: 'chat', ...said };
    const headers = signedHeaders(secret, 'PUT', target, body, signedAt);
    const answer = await server.call('PUT', target, { body, headers });
    assert.equal(answer.status, 204);
  }
});
