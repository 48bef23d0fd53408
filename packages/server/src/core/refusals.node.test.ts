import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { MAX_BODY_BYTES } from '@ventanilla/protocol';
import {
  type CallOptions,
  CITY_ORIGIN,
  type HandlerFixture,
  message,
  newToken,
  ORIGIN,
  opening,
  startHandler,
} from '../test-support/handler-fixture.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

interface Mistake {
  what: string;
  method?: string;
  path?: string;
  options: CallOptions;
  status: number;
  code: string;
  pointers?: string[];
}

const mistakes: Mistake[] = [
  {
    what: 'a field nobody knows',
    options: { body: { ...opening(), html: '<b>' } },
    status: 422,
    code: 'invalid-request',
    pointers: ['/html'],
  },
  {
    what: 'fields of wrong types, all of them named',
    options: { body: { channel: 'fax', locale: 'es', message: { id: 'x', text: 7 } } },
    status: 422,
    code: 'invalid-request',
    pointers: ['/channel', '/message/id', '/message/text'],
  },
  {
    what: 'a body that is no object',
    options: { body: [] },
    status: 422,
    code: 'invalid-request',
    pointers: [''],
  },
  {
    what: 'a text of white space alone',
    options: { body: opening(' \n ') },
    status: 422,
    code: 'invalid-request',
    pointers: ['/message/text'],
  },
  { what: 'broken JSON', options: { rawBody: '{"channel":' }, status: 400, code: 'malformed-json' },
  {
    what: 'bytes that are no UTF-8',
    options: { rawBody: new Uint8Array([0x22, 0xff, 0x22]) },
    status: 400,
    code: 'malformed-json',
  },
  { what: 'an empty body', options: { rawBody: '' }, status: 400, code: 'malformed-json' },
  {
    what: 'a form',
    options: {
      rawBody: 'channel=chat',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    status: 415,
    code: 'unsupported-media-type',
  },
  {
    what: 'a body of 1 MB',
    options: { rawBody: JSON.stringify(opening('a'.repeat(1_000_000))) },
    status: 413,
    code: 'body-too-large',
  },
  {
    what: 'a page of a foreign origin',
    options: { body: opening(), headers: { origin: 'https://evil.example' } },
    status: 403,
    code: 'origin-not-allowed',
  },
  {
    what: 'a page without an origin of its own',
    options: { body: opening(), headers: { origin: 'null' } },
    status: 403,
    code: 'origin-not-allowed',
  },
  {
    what: 'a site there is not',
    path: '/v1/sites/otra/contacts',
    options: { body: opening() },
    status: 404,
    code: 'site-not-found',
  },
  {
    what: 'an address there is not',
    path: '/v1/sites/ciudad/contactos',
    options: { body: opening() },
    status: 404,
    code: 'route-not-found',
  },
  {
    what: 'an address that cannot be decoded',
    path: '/v1/sites/ciudad/contacts/%E0%A4%A/messages',
    options: { body: message('hola') },
    status: 404,
    code: 'route-not-found',
  },
  { what: 'another method', method: 'PATCH', options: { body: {} }, status: 405, code: 'method-not-allowed' },
  {
    what: 'a query field nobody knows',
    method: 'GET',
    path: `${CONTACTS}/x/events?since=1`,
    options: {},
    status: 422,
    code: 'invalid-request',
    pointers: ['/since'],
  },
];

describe('a visitor who sends', () => {
  let server: HandlerFixture;
  let token: string;
  before(async () => {
    server = await startHandler();
    token = newToken();
    await server.open(token);
  });
  after(() => server.close());

  for (const { what, method = 'POST', path = CONTACTS, options, status, code, pointers } of mistakes) {
    it(`${what} is told ${code}, and nothing is disturbed`, async () => {
      const answer = await server.call(method, path, { token, ...options });
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.equal(answer.body.code, code);
      assert.equal(answer.body.type, `urn:ventanilla:problem:${code}`);
      if (pointers) {
        assert.deepEqual(
          answer.body.issues.map((issue: { pointer: string }) => issue.pointer),
          pointers,
        );
      }
      const { body } = await server.call('GET', CONTACTS, { token });
      assert.equal(body.contacts.length, 1);
    });
  }

  it('an endless body is cut off at the limit', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1_024;
        controller.enqueue(new Uint8Array(1_024).fill(0x20));
      },
    });
    const answer = await server.call('POST', CONTACTS, { token, rawBody: endless });
    assert.deepEqual([answer.status, answer.body.maxBytes], [413, MAX_BODY_BYTES]);
    assert.ok(pulled < MAX_BODY_BYTES + 8_192);
  });

  it('is told which methods an address takes', async () => {
    const { headers } = await server.call('DELETE', CONTACTS, { token });
    assert.equal(headers.get('allow'), 'HEAD, POST, GET, OPTIONS');
  });

  for (const [what, headers, code] of [
    ['no token', {}, 'token-missing'],
    ['a token of another kind', { authorization: 'Basic abc' }, 'token-malformed'],
    ['a token that is too short', { authorization: 'Bearer vt1_abc' }, 'token-malformed'],
    ['a token that never sent anything', { authorization: `Bearer ${newToken()}` }, 'token-unknown'],
  ] as const) {
    it(`${what} reads nothing: ${code}`, async () => {
      const answer = await server.call('GET', CONTACTS, { headers });
      assert.deepEqual([answer.status, answer.body.code], [401, code]);
    });
  }

  it("to somebody else's contact is told just what an unknown one tells", async () => {
    const other = newToken();
    const theirs = await server.open(other);
    const attempts = [
      ['GET', 'events', undefined],
      ['POST', 'messages', message('hola')],
      ['POST', 'close', { id: randomUUID() }],
      ['PUT', 'read', { n: 1 }],
    ] as const;
    for (const [method, what, body] of attempts) {
      const options = { token, ...(body && { body }) };
      const foreign = await server.call(method, `${CONTACTS}/${theirs}/${what}`, options);
      const absent = await server.call(method, `${CONTACTS}/no-such-contact/${what}`, options);
      assert.deepEqual([foreign.status, foreign.body.code], [404, 'contact-not-found']);
      assert.deepEqual([foreign.status, foreign.body], [absent.status, absent.body]);
    }
    const events = (await server.call('GET', `${CONTACTS}/${theirs}/events`, { token: other })).body.events;
    assert.ok(!events.some((event: { kind: string }) => event.kind === 'closed'));
  });

  it('an id used in one contact cannot be used in another', async () => {
    const mine = newToken();
    const one = await server.open(mine);
    const other = await server.call('POST', CONTACTS, { token: mine, body: { ...opening(), after: one } });
    const two = other.body.contact.id;
    assert.notEqual(one, two);
    const body = message('hola');
    await server.call('POST', `${CONTACTS}/${one}/messages`, { token: mine, body });
    const answer = await server.call('POST', `${CONTACTS}/${two}/messages`, { token: mine, body });
    assert.deepEqual([answer.status, answer.body.code], [409, 'send-conflict']);
  });

  it('outside opening hours is told when it opens, and leaves no trace', async () => {
    const stranger = newToken();
    const monday = Date.parse('2027-01-04T12:00:00.000Z'); // 07:00 in Bogotá
    server.advance(monday - 86_400_000 - server.runtime.now());
    const path = '/v1/sites/oficina/contacts';
    const refused = await server.call('POST', path, { token: stranger, body: opening() });
    assert.deepEqual(
      [refused.status, refused.body.code, refused.body.opensAt],
      [409, 'channel-closed', '2027-01-04T12:00:00.000Z'],
    );
    assert.equal((await server.call('GET', path, { token: stranger })).body.code, 'token-unknown');

    server.advance(monday - server.runtime.now());
    const body = opening();
    const opened = await server.call('POST', path, { token: stranger, body });
    assert.equal(opened.status, 201);
    server.advance(12 * 3_600_000);
    const repeated = await server.call('POST', path, { token: stranger, body });
    assert.deepEqual([repeated.status, repeated.body.contact.id], [201, opened.body.contact.id]);
    const { id } = opened.body.contact;
    const more = await server.call('POST', path, { token: stranger, body: opening() });
    assert.deepEqual([more.status, more.body.contact.id], [201, id]);
    const another = await server.call('POST', path, { token: stranger, body: { ...opening(), after: id } });
    assert.equal(another.body.code, 'channel-closed');
  });
});

describe('pages of other origins', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.close());

  it('that the site lists may ask and read', async () => {
    const headers = { origin: CITY_ORIGIN, 'access-control-request-method': 'POST' };
    const preflight = await server.call('OPTIONS', CONTACTS, { headers });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), CITY_ORIGIN);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/);
    const answer = await server.call('POST', CONTACTS, {
      token: newToken(),
      body: opening(),
      headers: { origin: CITY_ORIGIN },
    });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('access-control-allow-origin'), CITY_ORIGIN);
  });

  it('that nobody listed are refused, and may read why', async () => {
    const origin = 'https://evil.example';
    const asking = { origin, 'access-control-request-method': 'POST' };
    for (const path of [CONTACTS, '/v1/sites/nowhere/contacts']) {
      const preflight = await server.call('OPTIONS', path, { headers: asking });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
      assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
    }
    const refused = await server.call('POST', CONTACTS, {
      token: newToken(),
      body: opening(),
      headers: { origin },
    });
    assert.deepEqual([refused.status, refused.body.code], [403, 'origin-not-allowed']);
    assert.equal(refused.headers.get('access-control-allow-origin'), '*');
    assert.equal(refused.headers.get('access-control-allow-credentials'), null);
  });

  it("are not needed: the server's own pages may", async () => {
    for (const origin of [ORIGIN, ORIGIN.replace('http:', 'https:')]) {
      const answer = await server.call('POST', CONTACTS, {
        token: newToken(),
        body: opening(),
        headers: { origin },
      });
      assert.equal(answer.status, 201);
    }
  });

  it('may ask whether a channel is open, cheaply', async () => {
    const path = '/v1/sites/ciudad/availability';
    const answer = await server.call('GET', path, { headers: { origin: 'https://blog.example' } });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=15');
    const busy = { state: 'busy', reason: 'no-agents' };
    assert.deepEqual(answer.body.channels, [
      { kind: 'chat', ...busy },
      { kind: 'call', ...busy },
      { kind: 'sign-call', ...busy, signLanguages: ['csn', 'ecs'] },
    ]);
    const etag = answer.headers.get('etag') ?? '';
    const again = await server.call('GET', path, { headers: { 'if-none-match': etag } });
    assert.deepEqual([again.status, again.body], [304, undefined]);
  });
});

describe('operators', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.close());

  it('see that the server lives and is ready, by GET and HEAD', async () => {
    assert.equal((await server.call('GET', '/health/live')).status, 200);
    assert.equal((await server.call('HEAD', '/health/ready')).status, 200);
    assert.equal((await server.call('POST', '/health/live')).status, 405);
  });

  it('get a description of the contract with the release in it', async () => {
    const { body } = await server.call('GET', '/v1/openapi.json');
    assert.equal(body.info.version, '1.2.3');
  });

  it('hear of a database that is gone, while callers are told to come back', async () => {
    const lost = await startHandler();
    const token = newToken();
    const contact = await lost.open(token);
    await lost.storage.close();
    const answers = [
      await lost.call('GET', '/health/ready'),
      await lost.call('GET', `${CONTACTS}/${contact}/events`, { token }),
      await lost.call('POST', `${CONTACTS}/${contact}/messages`, { token, body: message('hola') }),
    ];
    for (const { status, body } of answers) assert.deepEqual([status, body.code], [503, 'unavailable']);
    assert.ok(lost.logged.some(({ event }) => event === 'storage-failed'));
    assert.equal((await lost.call('GET', '/health/live')).status, 200);
    await lost.close();
  });

  it('find a fault of ours in the log by its request id, and no text or token', async () => {
    const broken = await startHandler({
      sites: {
        get: () => {
          throw new Error('no such luck');
        },
        all: () => [],
        subscribe: () => () => undefined,
      },
    });
    const token = newToken();
    const answer = await broken.call('POST', CONTACTS, { token, body: opening('un secreto') });
    assert.deepEqual([answer.status, answer.body.code], [500, 'internal']);
    assert.doesNotMatch(JSON.stringify(answer.body), /luck/);
    const [entry] = broken.logged.filter(({ event }) => event === 'request-failed');
    assert.equal(entry?.fields['requestId'], answer.headers.get('x-request-id'));
    assert.doesNotMatch(JSON.stringify(broken.logged), new RegExp(`secreto|${token}`));
    await broken.close();
  });
});
