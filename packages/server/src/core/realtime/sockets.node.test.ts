import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { createNodeServer, type NodeServer } from '../../adapters/node/node-server.ts';
import {
  type AgentCredentials,
  type HandlerFixture,
  message,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { SocketClient } from '../../test-support/socket-client.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

describe('over a socket', () => {
  let server: HandlerFixture;
  let node: NodeServer;
  let port: number;
  let agent: AgentCredentials;
  const open: SocketClient[] = [];

  before(async () => {
    server = await startHandler();
    node = createNodeServer({ handler: server.handler });
    port = await node.listen(0, '127.0.0.1');
    agent = await server.signIn();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(client => client.close()));
  });
  after(async () => {
    await node.close();
    await server.close();
  });

  function connect(headers?: Record<string, string>): SocketClient {
    const client = new SocketClient(port, headers);
    open.push(client);
    return client;
  }

  async function agentSocket(credentials = agent): Promise<SocketClient> {
    const path = '/v1/sites/ciudad/agent/tickets';
    const { body } = await server.call('POST', path, { agent: credentials });
    return await connect().hello(body.ticket);
  }

  /** A citizen whose new contact stands in the queue, watched from its beginning. */
  async function citizen(text?: string) {
    const token = newToken();
    const contact = await server.open(token, text);
    const socket = await connect().hello(token);
    await socket.send({ type: 'watch', contact, after: 0 });
    await socket.next('watching');
    const events = await socket.eventsUntil(3);
    return { token, contact, socket, events };
  }

  async function assign(contact: string): Promise<void> {
    const path = `${CONTACTS}/${contact}/accept`;
    const { status } = await server.call('POST', path, { agent, body: { id: randomUUID() } });
    assert.equal(status, 201);
  }

  it('a citizen gets the whole log, then what is new, each event once', async () => {
    const { contact, socket, events } = await citizen();
    await socket.send({ type: 'send', contact, message: message('una pregunta') });
    const { n } = await socket.next('stored');
    events.push(...(await socket.eventsUntil(n)));
    assert.deepEqual(
      events.map(event => event.n),
      [1, 2, 3, 4],
    );
  });

  it('nothing is missed or doubled by whoever begins to watch while others write', async () => {
    const { token, contact, socket } = await citizen();
    const writing = (async () => {
      for (let i = 0; i < 60; i++) {
        await socket.send({ type: 'send', contact, message: message(`m${i}`) });
        await socket.next('stored');
      }
    })();
    const late = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const reader = await connect().hello(token);
        await reader.send({ type: 'watch', contact, after: 0 });
        return reader;
      }),
    );
    await writing;
    for (const reader of late) {
      const events = await reader.eventsUntil(63);
      assert.deepEqual(
        events.map(({ n }) => n),
        Array.from({ length: 63 }, (_, i) => i + 1),
      );
    }
  });

  it('what one socket sends without waiting is stored in its order', async () => {
    const { contact, socket } = await citizen();
    for (let i = 0; i < 20; i++) await socket.send({ type: 'send', contact, message: message(`m${i}`) });
    const events = await socket.eventsUntil(23);
    const texts = events.flatMap(event => (event.kind === 'message' ? [event.payload?.text] : []));
    assert.deepEqual(
      texts,
      Array.from({ length: 20 }, (_, i) => `m${i}`),
    );
  });

  it('a repeated send is answered with the same number', async () => {
    const { contact, socket } = await citizen();
    const repeated = message('hola');
    await socket.send({ type: 'send', contact, message: repeated });
    await socket.send({ type: 'send', contact, message: repeated });
    const [first, second] = [await socket.next('stored'), await socket.next('stored')];
    assert.deepEqual(first, second);
    await socket.send({ type: 'send', contact, message: { ...repeated, text: 'otra cosa' } });
    const refused = await socket.next('refused');
    assert.deepEqual([refused.id, refused.problem.code], [repeated.id, 'send-conflict']);
  });

  it("somebody else's contact cannot be watched, written to or told from an absent one", async () => {
    const victim = await citizen();
    const { socket } = await citizen();
    const problems = [];
    for (const contact of [victim.contact, 'no-such-contact']) {
      await socket.send({ type: 'watch', contact, after: 0 });
      problems.push((await socket.next('refused')).problem);
      await socket.send({ type: 'send', contact, message: message('hola') });
      problems.push((await socket.next('refused')).problem);
      await socket.send({ type: 'typing', contact, typing: true });
      await socket.send({ type: 'read', contact, n: 3 });
    }
    assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(['contact-not-found']));
    await victim.socket.send({ type: 'ping' });
    await victim.socket.next('pong');
    assert.deepEqual(
      victim.socket.unread.filter(({ type }) => type !== 'queue'),
      [],
    );
  });

  it('an agent is told of waiting contacts, of those that come and go, and talks with the citizen', async () => {
    const desk = await agentSocket();
    const { contact, socket, events } = await citizen('¿Dónde pago?');
    const waiting = await desk.next('inbox', frame => frame.contacts[0]?.id === contact);
    assert.equal(waiting.contacts[0]?.lastMessage?.text, '¿Dónde pago?');
    assert.equal(waiting.contacts[0]?.unread, 1);

    await assign(contact);
    await desk.next('inbox', frame => frame.contacts[0]?.agent?.id === agent.id);
    await desk.send({ type: 'watch', contact, after: 0 });
    await desk.send({ type: 'send', contact, message: message('En la caja 3') });
    const { n } = await desk.next('stored');
    await server.call('POST', `${CONTACTS}/${contact}/notes`, { agent, body: message('difícil') });
    events.push(...(await socket.eventsUntil(n + 1)));
    assert.deepEqual(
      events.map(event => [event.n, event.kind]),
      [
        [1, 'contact-opened'],
        [2, 'message'],
        [3, 'queue-entered'],
        [4, 'queue-left'],
        [5, 'assigned'],
        [6, 'message'],
        [7, 'withheld'],
      ],
    );
    const seen = await desk.eventsUntil(7);
    assert.equal(seen.at(-1)?.kind, 'note');
  });

  it('a contact that a colleague takes leaves the inbox of the others', async () => {
    const colleague = await agentSocket(await server.signIn('colega'));
    const { contact } = await citizen();
    await colleague.next(
      'inbox',
      ({ contacts: [seen] }) => seen?.id === contact && seen.status === 'waiting',
    );
    await assign(contact);
    const gone = await colleague.next(
      'inbox',
      ({ contacts: [seen] }) => seen?.id === contact && seen.status !== 'waiting',
    );
    assert.equal(gone.contacts[0]?.status, 'closed');
  });

  it('each side sees the other type and read, and not itself', async () => {
    const { contact, socket } = await citizen();
    await assign(contact);
    const desk = await agentSocket();
    await desk.send({ type: 'watch', contact, after: 5 });
    await desk.next('watching');
    await socket.send({ type: 'typing', contact, typing: true });
    assert.equal((await desk.next('typing')).party, 'citizen');
    await desk.send({ type: 'typing', contact, typing: true });
    assert.equal((await socket.next('typing')).party, 'agent');

    await desk.send({ type: 'read', contact, n: 5 });
    const read = await socket.next('read');
    assert.deepEqual([read.party, read.n], ['agent', 5]);
    const inbox = await desk.next(
      'inbox',
      ({ contacts: [seen] }) => seen?.id === contact && seen.read.agent === 5,
    );
    assert.equal(inbox.contacts[0]?.unread, 0);
    assert.ok(!socket.unread.some(({ type }) => type === 'typing'));
  });

  it('a colleague who looks in marks nothing as read and is not seen to type', async () => {
    const { contact, socket } = await citizen();
    await assign(contact);
    const colleague = await agentSocket(await server.signIn('mirona'));
    await colleague.send({ type: 'watch', contact, after: 5 });
    await colleague.next('watching');
    await colleague.send({ type: 'typing', contact, typing: true });
    await colleague.send({ type: 'read', contact, n: 5 });
    await colleague.send({ type: 'send', contact, message: message('hola') });
    assert.equal((await colleague.next('refused')).problem.code, 'not-assigned-to-you');
    await socket.send({ type: 'ping' });
    await socket.next('pong');
    assert.ok(!socket.unread.some(({ type }) => type === 'typing' || type === 'read'));
  });

  it('a citizen hears their place in the queue, and when it moves', async () => {
    const ahead = await citizen();
    const { socket } = await citizen();
    const { position } = await socket.next('queue');
    await server.call('POST', `${CONTACTS}/${ahead.contact}/close`, {
      token: ahead.token,
      body: { id: randomUUID() },
    });
    assert.equal((await socket.next('queue', frame => frame.position !== position)).position, position - 1);
  });

  it('an agent hears of their own presence', async () => {
    const desk = await agentSocket();
    await server.call('PUT', '/v1/sites/ciudad/agent/presence', { agent, body: { state: 'away' } });
    assert.equal((await desk.next('presence')).state, 'away');
  });

  it('a ticket opens one socket', async () => {
    const { body } = await server.call('POST', '/v1/sites/ciudad/agent/tickets', { agent });
    await connect().hello(body.ticket);
    const second = connect();
    await second.send({ type: 'hello', version: 1, site: 'ciudad', token: body.ticket });
    assert.equal((await second.next('goodbye')).problem.code, 'token-unknown');
  });

  it('whoever forgets their token is shown out at once', async () => {
    const { token, socket } = await citizen();
    await server.call('DELETE', '/v1/sites/ciudad/visitor', { token });
    assert.equal((await socket.next('goodbye')).problem.code, 'token-revoked');
    await socket.closed;
  });

  it('signing out everywhere ends every socket of the agent', async () => {
    const credentials = await server.signIn('saliente');
    const desk = await agentSocket(credentials);
    await server.call('DELETE', '/v1/sites/ciudad/agent/session?everywhere=true', { agent: credentials });
    assert.equal((await desk.next('goodbye')).problem.code, 'session-expired');
  });

  for (const [what, first, code] of [
    ['no JSON', 'hola', 'invalid-request'],
    ['bytes', Buffer.from('{"type":"ping"}'), 'invalid-request'],
    ['an unknown frame', '{"type":"steal"}', 'invalid-request'],
    ['no hello', '{"type":"ping"}', 'invalid-request'],
    [
      'a hello of another time',
      '{"type":"hello","version":2,"site":"ciudad","token":"x"}',
      'invalid-request',
    ],
    ['a hello to no site', '{"type":"hello","version":1,"site":"otra","token":"x"}', 'site-not-found'],
    ['a broken token', '{"type":"hello","version":1,"site":"ciudad","token":"vt1_x"}', 'token-malformed'],
    ['no token of ours', '{"type":"hello","version":1,"site":"ciudad","token":"x"}', 'token-unknown'],
  ] as const) {
    it(`whoever begins with ${what} is told ${code} and shown out`, async () => {
      const client = connect();
      await client.sendRaw(first);
      assert.equal((await client.next('goodbye')).problem.code, code);
      assert.equal(await client.closed, 1008);
    });
  }

  it('a page of a foreign origin is shown out', async () => {
    const client = connect({ origin: 'https://evil.example' });
    await client.send({ type: 'hello', version: 1, site: 'ciudad', token: newToken() });
    assert.equal((await client.next('goodbye')).problem.code, 'origin-not-allowed');
  });

  it("the server's own pages are let in", async () => {
    const token = newToken();
    await server.open(token);
    await connect({ origin: `http://127.0.0.1:${port}` }).hello(token);
  });

  it('a frame too large ends the socket and harms no other', async () => {
    const { socket } = await citizen();
    const client = connect();
    await client.sendRaw('x'.repeat(200_000));
    assert.equal(await client.closed, 1009);
    await socket.send({ type: 'ping' });
    await socket.next('pong');
  });
});
