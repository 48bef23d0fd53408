import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type HandlerFixture,
  message,
  newToken,
  ORIGIN,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { MemorySocket } from '../../test-support/memory-socket.ts';

const ADDRESS = '198.51.100.7';

describe('a flood', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler({ maxSocketsPerAddress: 3 });
    server.holdClock();
  });
  after(() => server.close());

  function connect(address?: string): MemorySocket {
    const socket = new MemorySocket();
    server.handler.connect(socket, address === undefined ? {} : { address });
    return socket;
  }

  async function citizen(address: string) {
    const token = newToken();
    const contact = await server.open(token);
    const socket = connect(address);
    socket.receive({ type: 'hello', version: 1, site: 'ciudad', token });
    await server.until(async () => socket.frames.some(({ type }) => type === 'welcome'));
    return { token, contact, socket };
  }

  function post(path: string, token: string, body: unknown, address: string) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = new Request(ORIGIN + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return server.handler.fetch(request, { address });
  }

  it('of frames ends the socket, says when to come back, and leaves others alone', async () => {
    const [flooder, other] = [await citizen(ADDRESS), await citizen(ADDRESS)];
    for (let i = 0; i < 400; i++) flooder.socket.receive({ type: 'ping' });
    const last = flooder.socket.frames.at(-1);
    assert.ok(last?.type === 'goodbye' && last.problem.code === 'too-many-requests');
    assert.equal((last.problem as { retryAfterSeconds?: number }).retryAfterSeconds, 1);
    assert.equal(flooder.socket.closedWith, 1008);
    assert.ok(flooder.socket.frames.length < 310);
    other.socket.receive({ type: 'ping' });
    assert.equal(other.socket.frames.at(-1)?.type, 'pong');
    other.socket.close();
  });

  it('of messages is refused, also over a socket, and what is sent again later is stored', async () => {
    const { token, contact, socket } = await citizen('198.51.100.20');
    const path = `/v1/sites/ciudad/contacts/${contact}/messages`;
    for (let i = 0; i < 120; i++) {
      const answer = await post(path, token, message('hola'), '198.51.100.20');
      assert.equal(answer.status, 201);
    }
    const late = message('una más');
    const refused = await post(path, token, late, '198.51.100.20');
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '1']);
    socket.receive({ type: 'send', contact, message: late });
    await server.until(async () => socket.frames.some(({ type }) => type === 'refused'));
    server.advance(1_000);
    socket.receive({ type: 'send', contact, message: late });
    await server.until(async () => socket.frames.some(({ type }) => type === 'stored'));
    socket.close();
  });

  it('of reads by one person is refused, and others read on', async () => {
    const [greedy, other] = [await citizen('198.51.100.30'), await citizen('198.51.100.30')];
    const read = async ({ token, contact }: typeof greedy) => {
      const url = `${ORIGIN}/v1/sites/ciudad/contacts/${contact}/events`;
      const request = new Request(url, { headers: { authorization: `Bearer ${token}` } });
      return (await server.handler.fetch(request, { address: '198.51.100.30' })).status;
    };
    const answers = await Promise.all(Array.from({ length: 620 }, () => read(greedy)));
    assert.ok(answers.filter(status => status === 429).length >= 10);
    assert.equal(await read(other), 200);
    for (const { socket } of [greedy, other]) socket.close();
  });

  it('of streams over HTTP counts among the sockets of an address, which ends them as they close', async () => {
    const address = '198.51.100.50';
    const token = newToken();
    await server.open(token);
    const stream = () => post('/v1/sites/ciudad/stream', token, { hold: 'stream', watch: [] }, address);
    const open = [await stream(), await stream()];
    const socket = connect(address);
    assert.equal(socket.closedWith, undefined);
    const refused = await stream();
    assert.match(await refused.text(), /^\{"type":"goodbye".*"code":"too-many-requests"/);
    await open[0]?.body?.cancel();
    const again = await stream();
    const reader = again.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    assert.match(first, /"welcome"/);
    socket.close();
    await Promise.all([open[1]?.body?.cancel(), reader?.cancel()]);
  });

  it('of guesses at tokens from one address is refused, by request and by socket, and others are let in', async () => {
    const address = '198.51.100.60';
    const { contact } = await citizen('198.51.100.61');
    const guess = () =>
      server.call('GET', `/v1/sites/ciudad/contacts/${contact}/events`, { token: newToken(), address });
    for (let i = 0; i < 60; i++) assert.equal((await guess()).body.code, 'token-unknown');
    const told = await guess();
    assert.deepEqual([told.status, told.headers.get('retry-after')], [429, '3']);
    const socket = connect(address);
    socket.receive({ type: 'hello', version: 1, site: 'ciudad', token: newToken() });
    await server.until(async () => socket.frames.some(({ type }) => type === 'goodbye'));
    const [last] = socket.frames.slice(-1);
    assert.equal(last?.type === 'goodbye' && last.problem.code, 'too-many-requests');
    (await citizen(address)).socket.close();
  });

  it('of sockets from one address is kept to a number, which frees up as they close', () => {
    const open = [connect(ADDRESS), connect(ADDRESS), connect(ADDRESS)];
    const refused = connect(ADDRESS);
    const [frame] = refused.frames;
    assert.equal(frame?.type === 'goodbye' && frame.problem.code, 'too-many-requests');
    assert.equal(connect('198.51.100.8').closedWith, undefined);
    open[0]?.close();
    assert.equal(connect(ADDRESS).closedWith, undefined);
    assert.equal(connect(ADDRESS).closedWith, 1008);
  });

  it('of new sockets that close at once is held back too', () => {
    const told = Array.from({ length: 620 }, () => {
      const socket = connect('198.51.100.40');
      socket.close();
      return socket.frames.length;
    });
    assert.ok(told.slice(0, 600).every(frames => frames === 0));
    assert.ok(told.at(-1) === 1);
  });

  it('cannot be told from a crowd on the machine itself, which is let through', () => {
    const sockets = Array.from({ length: 10 }, () => connect('127.0.0.1'));
    assert.ok(sockets.every(({ closedWith }) => closedWith === undefined));
    for (let i = 0; i < 10; i++) assert.equal(connect().closedWith, undefined);
  });
});
