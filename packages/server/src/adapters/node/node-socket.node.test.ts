import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { WebSocket, WebSocketServer } from 'ws';
import { NodeSocket, ServedWebSocket } from './node-socket.ts';
import { TurnWrites } from './turn-writes.ts';

describe('a socket on node', () => {
  const host = { writes: new TurnWrites(), open: new Set<ServedWebSocket>() };
  let http: Server;
  let client: WebSocket;
  let socket: NodeSocket;
  let connection: Duplex;

  beforeEach(async () => {
    http = createServer();
    const sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      WebSocket: ServedWebSocket,
    });
    const served = new Promise<void>(resolve => {
      http.on('upgrade', (incoming, duplex, head) => {
        sockets.handleUpgrade(incoming, duplex, head, webSocket => {
          connection = duplex;
          socket = new NodeSocket(webSocket, duplex, host);
          resolve();
        });
      });
    });
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
    client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
    await Promise.all([served, once(client, 'open')]);
  });

  afterEach(async () => {
    client.terminate();
    http.closeAllConnections();
    await new Promise(resolve => http.close(resolve));
  });

  function heard(): string[] {
    const texts: string[] = [];
    client.on('message', data => texts.push(String(data)));
    return texts;
  }

  it('says all of a turn in order, and counts what is held back until then', async () => {
    const texts = heard();
    for (const text of ['uno', 'dos', 'tres']) socket.send(text);
    assert.equal(socket.bufferedAmount, 'unodostres'.length + 3 * 2);
    while (texts.length < 3) await once(client, 'message');
    assert.deepEqual(texts, ['uno', 'dos', 'tres']);
    assert.equal(socket.bufferedAmount, 0);
  });

  it('says what came before its end, and nothing behind it', async () => {
    const texts = heard();
    socket.send('antes');
    socket.close(1008, 'fin');
    socket.send('después');
    const [code] = await once(client, 'close');
    assert.equal(code, 1008);
    assert.deepEqual(texts, ['antes']);
  });

  it('tells how much a reader leaves untaken, until it takes it', async () => {
    client.pause();
    for (let i = 0; i < 40; i++) {
      socket.send('x'.repeat(500_000));
      await new Promise(resolve => setImmediate(resolve));
    }
    assert.ok(socket.bufferedAmount > 1_000_000);
    client.resume();
    await once(connection, 'drain');
    assert.equal(socket.bufferedAmount, 0);
    socket.send('poco');
    await new Promise(resolve => setImmediate(resolve));
    assert.equal(socket.bufferedAmount, 0);
  });

  it('is open until the other side has gone, and told then', async () => {
    assert.equal(host.open.size, 1);
    const closed = new Promise<void>(resolve => {
      socket.onclose = resolve;
    });
    client.terminate();
    await closed;
    assert.equal(host.open.size, 0);
    socket.send('nadie');
  });
});
