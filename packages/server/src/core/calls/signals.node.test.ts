import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import type { CallSignal } from '@ventanilla/protocol';
import { createNodeServer, type NodeServer } from '../../adapters/node/node-server.ts';
import {
  type AgentCredentials,
  type HandlerFixture,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { SocketClient } from '../../test-support/socket-client.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';
const OFFER: CallSignal = { kind: 'description', type: 'offer', sdp: 'v=0' };
const JOIN: CallSignal = { kind: 'join' };

describe('signals of a call', () => {
  let server: HandlerFixture;
  let node: NodeServer;
  let port: number;
  let agent: AgentCredentials;
  let colleague: AgentCredentials;
  const open: SocketClient[] = [];

  before(async () => {
    server = await startHandler();
    node = createNodeServer({ handler: server.handler });
    port = await node.listen(0, '127.0.0.1');
    agent = await server.signIn('arojas');
    colleague = await server.signIn('lsuarez');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(client => client.close()));
  });
  after(async () => {
    await node.close();
    await server.close();
  });

  async function watcher(credential: string, contact: string): Promise<SocketClient> {
    const socket = new SocketClient(port);
    open.push(socket);
    await socket.hello(credential);
    await socket.send({ type: 'watch', contact, after: 0 });
    await socket.next('watching');
    return socket;
  }

  async function ticket(credentials: AgentCredentials): Promise<string> {
    const path = '/v1/sites/ciudad/agent/tickets';
    return (await server.call('POST', path, { agent: credentials })).body.ticket;
  }

  /** A call that the agent has taken, with both and a colleague watching the contact. */
  async function setUp() {
    const token = newToken();
    const call = randomUUID();
    const body = { channel: 'call', locale: 'es', call: { id: call, media: 'video' } };
    const contact: string = (await server.call('POST', CONTACTS, { token, body })).body.contact.id;
    const citizen = await watcher(token, contact);
    await citizen.eventsUntil(3);
    await server.call('POST', `${CONTACTS}/${contact}/accept`, { agent, body: { id: randomUUID() } });
    await citizen.eventsUntil(6);
    const desk = await watcher(await ticket(agent), contact);
    const other = await watcher(await ticket(colleague), contact);
    const [ours, theirs] = [randomUUID(), randomUUID()];
    const say = (socket: SocketClient, from: string, signal: CallSignal, to?: string) =>
      socket.send({ type: 'signal', contact, call, from, ...(to && { to }), signal });
    return { token, contact, call, citizen, desk, other, ours, theirs, say };
  }

  /** Everything that the socket was sent until now. */
  async function settled(socket: SocketClient) {
    await socket.send({ type: 'ping' });
    await socket.next('pong');
    return socket.unread.filter(({ type }) => type === 'signal');
  }

  it('reach the other side, with the sender as the server knows it, and nobody else', async () => {
    const { contact, call, citizen, desk, other, ours, theirs, say } = await setUp();
    await say(citizen, ours, OFFER);
    assert.deepEqual(await desk.next('signal'), {
      type: 'signal',
      contact,
      call,
      from: { endpoint: ours, party: 'citizen' },
      signal: OFFER,
    });
    await say(desk, theirs, JOIN, ours);
    const { from, to } = await citizen.next('signal');
    assert.deepEqual(from, {
      endpoint: theirs,
      party: 'agent',
      agent: { id: agent.id, name: 'Agente arojas' },
    });
    assert.equal(to, ours);
    await say(other, randomUUID(), JOIN);
    for (const socket of [citizen, desk, other]) assert.deepEqual(await settled(socket), []);
  });

  it('for one endpoint pass by the other pages of the same citizen', async () => {
    const { token, contact, citizen, desk, ours, theirs, say } = await setUp();
    const second = await watcher(token, contact);
    await say(citizen, ours, JOIN);
    await say(second, randomUUID(), JOIN);
    await desk.next('signal');
    await desk.next('signal');
    await second.next('signal');
    await say(desk, theirs, OFFER, ours);
    await citizen.next('signal', ({ signal }) => signal.kind === 'description');
    assert.deepEqual(await settled(second), []);
  });

  it('are not passed on once the call has ended, and are in no log', async () => {
    const { token, contact, call, citizen, desk, ours, say } = await setUp();
    const body = { id: randomUUID(), call, reason: 'hung-up' };
    await server.call('POST', `${CONTACTS}/${contact}/calls/end`, { token, body });
    await citizen.eventsUntil(7);
    await say(citizen, ours, JOIN);
    await settled(citizen);
    assert.deepEqual(await settled(desk), []);
    const { events } = (await server.call('GET', `${CONTACTS}/${contact}/events?after=0`, { token })).body;
    assert.equal(events.length, 7);
  });

  it('go by a request where there is no socket', async () => {
    const { token, contact, call, desk, ours } = await setUp();
    const body = { call, from: ours, signal: OFFER };
    const answer = await server.call('POST', `${CONTACTS}/${contact}/calls/signal`, { token, body });
    assert.equal(answer.status, 204);
    assert.deepEqual((await desk.next('signal')).signal, OFFER);
  });

  it('of a shape nobody knows end the socket', async () => {
    const { contact, call, citizen, ours } = await setUp();
    await citizen.sendRaw(
      JSON.stringify({
        type: 'signal',
        contact,
        call,
        from: ours,
        signal: { kind: 'description', type: 'offer', sdp: 'x'.repeat(50_000) },
      }),
    );
    assert.equal((await citizen.next('goodbye')).problem.code, 'invalid-request');
  });
});
