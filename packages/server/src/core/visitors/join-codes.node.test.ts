import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  directoryOf,
  type HandlerFixture,
  message,
  newToken,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { MemorySocket } from '../../test-support/memory-socket.ts';

const VISITOR = '/v1/sites/ciudad/visitor';
const CONTACTS = '/v1/sites/ciudad/contacts';

const idsOf = ({ body }: { body: { contacts: { id: string }[] } }) => body.contacts.map(({ id }) => id);

describe('a second device', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler({ sites: directoryOf({ ...SITE, proof: 'off' }) });
  });
  after(() => server.close());

  async function codeOf(token: string): Promise<string> {
    return (await server.call('POST', `${VISITOR}/join-codes`, { token })).body.code;
  }

  async function join(code: string, token = newToken(), address?: string) {
    const from = address === undefined ? {} : { address };
    return await server.call('POST', `${VISITOR}/join`, { token, body: { code }, ...from });
  }

  async function phoneWithChat() {
    const token = newToken();
    return { token, contact: await server.open(token, 'Perdí mi documento') };
  }

  it('goes on with the chat by a code that is easy to read aloud', async () => {
    const { token, contact } = await phoneWithChat();
    const issued = await server.call('POST', `${VISITOR}/join-codes`, { token });
    assert.equal(issued.status, 201);
    assert.match(issued.body.code, /^[0-9AFHJKMRXY]{4}-[0-9AFHJKMRXY]{4}$/);
    const minutes = (Date.parse(issued.body.expiresAt) - server.runtime.now()) / 60_000;
    assert.ok(minutes > 9.9 && minutes <= 10);
    const other = newToken();
    const joined = await join(issued.body.code.toLowerCase().replace('-', ' '), other);
    assert.equal(joined.status, 200);
    assert.deepEqual(idsOf(joined), [contact]);
    const sent = await server.call('POST', `${CONTACTS}/${contact}/messages`, {
      token: other,
      body: message('Desde el otro teléfono'),
    });
    assert.equal(sent.status, 201);
    const { events } = (await server.call('GET', `${CONTACTS}/${contact}/events`, { token })).body;
    const written = events.filter(({ kind }: { kind: string }) => kind === 'message');
    assert.equal(written.at(-1).payload.text, 'Desde el otro teléfono');
  });

  it('shows the first one what it opens, also over a socket that was open before', async () => {
    const { token } = await phoneWithChat();
    const socket = new MemorySocket();
    server.handler.connect(socket);
    socket.receive({ type: 'hello', version: 1, site: 'ciudad', token });
    await server.until(async () => socket.frames.some(({ type }) => type === 'welcome'));
    const other = newToken();
    await join(await codeOf(token), other);
    const opened = await server.open(other, 'Otra pregunta');
    socket.receive({ type: 'watch', contact: opened, after: 0 });
    await server.until(async () => socket.frames.some(({ type }) => type === 'events'));
    const listed = await server.call('GET', CONTACTS, { token });
    assert.equal(listed.body.contacts.length, 2);
    socket.close();
  });

  it('stays when the first one is forgotten, and the other way round', async () => {
    for (const forgotten of [0, 1]) {
      const { token, contact } = await phoneWithChat();
      const tokens = [token, newToken()] as const;
      await join(await codeOf(token), tokens[1]);
      await server.call('DELETE', VISITOR, { token: tokens[forgotten] ?? '' });
      const path = `${CONTACTS}/${contact}/events`;
      const read = await Promise.all(tokens.map(each => server.call('GET', path, { token: each })));
      assert.equal(read[forgotten]?.body.code, 'token-revoked');
      assert.equal(read[1 - forgotten]?.status, 200);
    }
  });

  it('is let in once by each code, and a repeat whose answer was lost is answered alike', async () => {
    const code = await codeOf((await phoneWithChat()).token);
    const token = newToken();
    const first = await join(code, token);
    const again = await join(code, token);
    assert.equal(again.status, first.status);
    // The log may have grown meanwhile.
    assert.deepEqual(idsOf(again), idsOf(first));
    assert.equal((await join(code)).body.code, 'join-code-unknown');
  });

  it('is let in by one of two who come with the same code at once', async () => {
    const code = await codeOf((await phoneWithChat()).token);
    const answers = await Promise.all([join(code), join(code), join(code)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404, 404]);
  });

  it('is not let in after ten minutes, nor by a code that a newer one has replaced', async () => {
    const { token } = await phoneWithChat();
    const [old, current] = [await codeOf(token), await codeOf(token)];
    assert.equal((await join(old)).body.code, 'join-code-unknown');
    server.advance(10 * 60_000);
    assert.equal((await join(current)).body.code, 'join-code-unknown');
  });

  it('is not let in by a code that was guessed at five times, and all wrong codes are told alike', async () => {
    const code = await codeOf((await phoneWithChat()).token);
    const last = code.at(-1) === '0' ? '1' : '0';
    const wrong = code.slice(0, -1) + last;
    const answers = [];
    for (let guess = 0; guess < 5; guess++) answers.push((await join(wrong)).body);
    answers.push((await join(code)).body, (await join('0')).body, (await join('ñ')).body);
    for (const body of answers) assert.deepEqual(body, answers[0]);
    assert.equal(answers[0].code, 'join-code-unknown');
  });

  it('brings a token that nobody knows', async () => {
    const code = await codeOf((await phoneWithChat()).token);
    const { token } = await phoneWithChat();
    assert.equal((await join(code, token)).body.code, 'token-in-use');
    assert.equal((await join(code)).status, 200);
  });

  it('is told to wait when codes are guessed at from one address, and when from everywhere', async () => {
    const guesses = [];
    for (let i = 0; i < 11; i++) guesses.push(await join('0000-0000', newToken(), '198.51.100.7'));
    const told = guesses.at(-1);
    assert.deepEqual([told?.status, told?.body.code], [429, 'too-many-requests']);
    assert.equal(told?.headers.get('retry-after'), String(told?.body.retryAfterSeconds));
    const spread = [];
    for (let i = 0; i < 130; i++) spread.push(await join('0000-0000', newToken(), `203.0.113.${i}`));
    assert.equal(spread.at(-1)?.status, 429);
  });

  it('keeps no code that a copy of the database would give away', async () => {
    const code = await codeOf((await phoneWithChat()).token);
    const rows = await server.storage.db.selectFrom('join_codes').selectAll().execute();
    assert.ok(rows.length > 0);
    assert.ok(!JSON.stringify(rows).includes(code));
  });
});
