import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ERROR_STATUS, type ProblemDocument, type ServerFrame } from '@ventanilla/protocol';
import { resolveEnvironment } from '../environment.ts';
import { ManualClock } from '../test-support/manual-clock.ts';
import { Connection } from './connection.ts';
import type { WebSocketLike } from './web-socket-like.ts';

/** A socket whose other end the test holds. */
class HeldSocket implements WebSocketLike {
  readonly sent: { type: string }[] = [];
  isClosed = false;
  onopen: WebSocketLike['onopen'] = null;
  onmessage: WebSocketLike['onmessage'] = null;
  onclose: WebSocketLike['onclose'] = null;
  onerror: WebSocketLike['onerror'] = null;

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.isClosed = true;
  }

  open(): void {
    this.onopen?.({} as never);
  }

  receive(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) } as never);
  }
}

function hold() {
  const clock = new ManualClock();
  const sockets: HeldSocket[] = [];
  const lives: (number | undefined)[] = [];
  const states: string[] = [];
  const stops: string[] = [];
  let wake = () => {};
  let isOnline = true;
  const connection = new Connection({
    site: 'ciudad',
    environment: resolveEnvironment({
      now: clock.now,
      setTimer: clock.setTimer,
      random: count => new Uint8Array(count).fill(255),
      page: {
        isVisible: () => true,
        isOnline: () => isOnline,
        onWake(listener) {
          wake = listener;
          return () => {
            wake = () => {};
          };
        },
      },
    }),
    openSocket: () => {
      const socket = new HeldSocket();
      sockets.push(socket);
      return socket;
    },
    credential: () => Promise.resolve('token'),
    onFrame: () => {},
    onLost: livedMs => lives.push(livedMs),
    onState: state => states.push(state),
    onStopped: ({ code }) => stops.push(code),
  });
  /** The socket of the attempt that is under way. */
  const nextSocket = async () => {
    await new Promise(setImmediate);
    return sockets.at(-1) ?? assert.fail('no attempt was made');
  };
  const goLive = async () => {
    const socket = await nextSocket();
    socket.open();
    socket.receive({ type: 'welcome' });
    return socket;
  };
  return {
    clock,
    connection,
    goLive,
    lives,
    nextSocket,
    setOnline: (online: boolean) => {
      isOnline = online;
    },
    sockets,
    states,
    stops,
    wake: () => wake(),
  };
}

describe('a connection', () => {
  it('says hello first and is live once welcomed', async () => {
    const { connection, goLive, states } = hold();
    connection.open();
    assert.equal(connection.send({ type: 'ping' }), false);
    const socket = await goLive();
    assert.deepEqual(socket.sent[0], { type: 'hello', version: 1, site: 'ciudad', token: 'token' });
    assert.deepEqual(states, ['connecting', 'live']);
    connection.close();
    assert.ok(socket.isClosed);
    assert.equal(connection.state, 'idle');
  });

  it('is given up when two pings are missed, and made anew at once', async () => {
    const { clock, connection, goLive, nextSocket, sockets } = hold();
    connection.open();
    const socket = await goLive();
    socket.receive({ type: 'pong' });
    clock.advance(15_000);
    socket.receive({ type: 'pong' });
    clock.advance(45_000);
    assert.ok(socket.isClosed);
    assert.equal(connection.state, 'reconnecting');
    clock.advance(0);
    await nextSocket();
    assert.equal(sockets.length, 2);
  });

  it('is given up when nothing comes after the welcome, since some proxies swallow what passes', async () => {
    const { clock, connection, goLive, lives } = hold();
    connection.open();
    const socket = await goLive();
    assert.deepEqual(socket.sent.at(-1), { type: 'ping' });
    clock.advance(5_000);
    assert.ok(socket.isClosed);
    assert.equal(connection.state, 'reconnecting');
    assert.deepEqual(lives, [5_000]);
  });

  it('comes back after delays that grow to 15 s, for ever', async () => {
    const { clock, connection, nextSocket } = hold();
    connection.open();
    const delays: number[] = [];
    for (let i = 0; i < 8; i++) {
      const socket = await nextSocket();
      socket.onclose?.({} as never);
      const [delay = 0] = clock.pending;
      delays.push(delay);
      clock.advance(delay);
    }
    assert.deepEqual(
      delays,
      [...delays].sort((a, b) => a - b),
    );
    assert.ok((delays.at(-1) ?? 0) > 14_000 && (delays.at(-1) ?? 0) <= 15_000);
  });

  it('gives up a socket that opens and is never welcomed', async () => {
    const { clock, connection, nextSocket } = hold();
    connection.open();
    (await nextSocket()).open();
    clock.advance(10_000);
    assert.equal(connection.state, 'reconnecting');
  });

  it('does not wait any longer when the network is back', async () => {
    const { connection, nextSocket, setOnline, sockets, wake } = hold();
    connection.open();
    const socket = await nextSocket();
    setOnline(false);
    socket.onclose?.({} as never);
    assert.equal(connection.state, 'offline');
    setOnline(true);
    wake();
    await nextSocket();
    assert.equal(sockets.length, 2);
  });

  it('finds out soon after the page wakes that its socket died in its sleep', async () => {
    const { clock, connection, goLive, wake } = hold();
    connection.open();
    const socket = await goLive();
    socket.receive({ type: 'pong' });
    clock.advance(6_000);
    assert.equal(connection.state, 'live');
    wake();
    clock.advance(5_000);
    assert.ok(socket.isClosed);
    assert.equal(connection.state, 'reconnecting');
  });

  it('comes back no sooner than a goodbye asks for', async () => {
    const { clock, connection, goLive, sockets } = hold();
    connection.open();
    const socket = await goLive();
    socket.receive({
      type: 'goodbye',
      problem: {
        type: 'urn:ventanilla:problem:too-many-requests',
        title: 'Too many requests',
        status: 429,
        code: 'too-many-requests',
        retryAfterSeconds: 60,
      } as ProblemDocument,
    });
    clock.advance(59_000);
    await new Promise(setImmediate);
    assert.equal(sockets.length, 1);
    clock.advance(1_000);
    await new Promise(setImmediate);
    assert.equal(sockets.length, 2);
    connection.close();
  });

  it('stays away when the server says so, and comes back after any other goodbye', async () => {
    for (const [code, stopped] of [
      ['token-revoked', ['token-revoked']],
      ['unavailable', []],
    ] as const) {
      const { connection, goLive, stops } = hold();
      connection.open();
      const socket = await goLive();
      socket.receive({
        type: 'goodbye',
        problem: { type: '', title: code, status: ERROR_STATUS[code], code } as never,
      });
      assert.deepEqual(stops, stopped);
      assert.equal(connection.state, stopped.length > 0 ? 'idle' : 'reconnecting');
    }
  });
});
