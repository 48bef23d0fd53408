import assert from 'node:assert/strict';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect as connectTcp } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { SOCKET_PATH } from '@ventanilla/protocol';
import { type HandlerFixture, newToken, opening, startHandler } from '../../test-support/handler-fixture.ts';
import { SocketClient } from '../../test-support/socket-client.ts';
import { createNodeListeners } from './node-listeners.ts';
import { createNodeServer, type NodeServer } from './node-server.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

describe('a server of its own', () => {
  let server: HandlerFixture;
  let node: NodeServer;
  let base: string;
  let port: number;

  before(async () => {
    server = await startHandler({
      assets: async request => {
        const { pathname } = new URL(request.url);
        if (pathname === '/large') return new Response(new Uint8Array(3_000_000).fill(65));
        return pathname === '/origin' ? new Response(new URL(request.url).origin) : undefined;
      },
    });
    node = createNodeServer({ handler: server.handler, trustedProxies: ['127.0.0.0/8'] });
    port = await node.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${port}`;
  });
  after(async () => {
    await node.close();
    await server.close();
  });

  const open = (body: BodyInit) =>
    fetch(base + CONTACTS, {
      method: 'POST',
      headers: { authorization: `Bearer ${newToken()}`, 'content-type': 'application/json' },
      body,
    });

  it('takes a first message in any script', async () => {
    const response = await open(JSON.stringify(opening('¿Qué tal? 日本 🙂')));
    assert.equal(response.status, 201);
    assert.match((await response.json()).contact.reference, /-/);
  });

  it('answers a body that is far too large, and goes on serving', async () => {
    for (let i = 0; i < 3; i++) {
      const response = await open('a'.repeat(5_000_000));
      assert.equal(response.status, 413);
      assert.equal((await response.json()).code, 'body-too-large');
    }
    assert.equal((await fetch(`${base}/health/live`)).status, 200);
  });

  it('answers what is too large before it has been sent whole', async () => {
    const code = await new Promise(resolve => {
      const request = httpRequest(base + CONTACTS, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${newToken()}`,
          'content-type': 'application/json',
          'content-length': '1000000000',
        },
      });
      request.on('response', response => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', () => undefined);
      request.write('{');
    });
    assert.equal(code, 413);
  });

  it('streams large answers whole', async () => {
    assert.equal((await (await fetch(`${base}/large`)).arrayBuffer()).byteLength, 3_000_000);
  });

  it('answers HEAD with headers alone', async () => {
    const response = await fetch(`${base}/v1/openapi.json`, { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  it('believes a trusted proxy about scheme and host', async () => {
    const forwarded = await fetch(`${base}/origin`, {
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'chat.ciudad.example' },
    });
    assert.equal(await forwarded.text(), 'https://chat.ciudad.example');
    assert.equal(await (await fetch(`${base}/origin`)).text(), base);
  });

  it('survives requests that are none', async () => {
    for (const nonsense of ['GET //evil.example HTTP/1.1\r\nHost: \r\n\r\n', 'nonsense\r\n\r\n']) {
      await new Promise<void>(resolve => {
        const socket = connectTcp(port, '127.0.0.1', () => socket.end(nonsense));
        socket.resume();
        socket.on('close', () => resolve());
        socket.on('error', () => undefined);
      });
    }
    assert.equal((await fetch(`${base}/health/live`)).status, 200);
  });

  it('refuses sockets anywhere but at their own address', async () => {
    const status = await new Promise(resolve => {
      const headers = { connection: 'Upgrade', upgrade: 'websocket' };
      httpRequest(`${base}/elsewhere`, { headers })
        .on('response', response => resolve(response.statusCode))
        .end();
    });
    assert.equal(status, 404);
  });
});

describe('a server that closes', () => {
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler();
  });
  after(() => server.storage.close());

  it('says goodbye to its sockets, finishes requests and takes no more', async () => {
    const node = createNodeServer({ handler: server.handler });
    const port = await node.listen(0, '127.0.0.1');
    const token = newToken();
    await server.open(token);
    const socket = await new SocketClient(port).hello(token);
    const response = fetch(`http://127.0.0.1:${port}/v1/sites/ciudad/contacts`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await response;
    await node.close();
    assert.equal((await socket.next('goodbye')).problem.code, 'unavailable');
    assert.equal(await socket.closed, 1013);
    await assert.rejects(fetch(`http://127.0.0.1:${port}/health/live`));
  });
});

describe('listeners in a server of yours', () => {
  let server: HandlerFixture;
  const host = createServer();
  before(async () => {
    server = await startHandler();
    const listeners = createNodeListeners({ handler: server.handler });
    host.on('request', (incoming, outgoing) => {
      if (incoming.url?.startsWith('/v1/')) listeners.request(incoming, outgoing);
      else outgoing.end('yours');
    });
    host.on('upgrade', (incoming, socket, head) => {
      if (!listeners.upgrade(incoming, socket, head)) socket.end('HTTP/1.1 418 Yours\r\n\r\n');
    });
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => host.closeIdleConnections());
  after(async () => {
    host.close();
    await server.close();
  });

  it('serve theirs and leave the rest alone', async () => {
    const { port } = host.address() as AddressInfo;
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'yours');
    assert.equal((await fetch(`http://127.0.0.1:${port}/v1/openapi.json`)).status, 200);
    const token = newToken();
    await server.open(token);
    const socket = await new SocketClient(port).hello(token);
    assert.ok(socket.webSocket.url.endsWith(SOCKET_PATH));
    await socket.close();
  });
});
