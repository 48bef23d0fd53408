import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createNodeRuntime } from '../../adapters/node/node-runtime.ts';
import { type HandlerFixture, message, newToken, startHandler } from '../../test-support/handler-fixture.ts';
import { MemorySocket } from '../../test-support/memory-socket.ts';
import type { Runtime } from '../ports/runtime.ts';

/** The connection's own timers, held still; the rest of the server runs on. */
const HELLO_MS = 10_000;
const DRAIN_LOOK_MS = 50;

describe('a connection', () => {
  const timers = new Set<{ task: () => void; delayMs: number }>();
  const node = createNodeRuntime();
  const runtime: Runtime = {
    ...node,
    setTimer: (task, delayMs) => {
      if (delayMs !== HELLO_MS && delayMs !== DRAIN_LOOK_MS) return node.setTimer(task, delayMs);
      const timer = { task, delayMs };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  let server: HandlerFixture;
  before(async () => {
    server = await startHandler({ runtime });
  });
  after(() => server.close());

  /** Lets so much time pass that timers of this length are due. */
  function elapse(delayMs: number): void {
    for (const timer of [...timers]) {
      if (timer.delayMs !== delayMs) continue;
      timers.delete(timer);
      timer.task();
    }
  }

  async function watching(after = 0) {
    const token = newToken();
    const contact = await server.open(token);
    const socket = new MemorySocket();
    server.handler.connect(socket);
    // Sent without waiting for the welcome, as a client in a hurry may.
    socket.receive({ type: 'hello', version: 1, site: 'ciudad', token });
    socket.receive({ type: 'watch', contact, after });
    await server.until(async () => socket.numbers.includes(3));
    const write = async (text: string) => {
      const path = `/v1/sites/ciudad/contacts/${contact}/messages`;
      return (await server.call('POST', path, { token, body: message(text) })).body.n as number;
    };
    return { socket, contact, write };
  }

  it('that says nothing for ten seconds is shown out', () => {
    const socket = new MemorySocket();
    server.handler.connect(socket);
    elapse(HELLO_MS);
    const [frame] = socket.frames;
    assert.equal(frame?.type === 'goodbye' && frame.problem.code, 'invalid-request');
    assert.equal(socket.closedWith, 1008);
  });

  it('whose reader takes nothing is cut, and others go on', async () => {
    const [stuck, other] = [await watching(), await watching()];
    stuck.socket.bufferedAmount = 2_000_000;
    await stuck.write('hola');
    assert.equal(stuck.socket.closedWith, 1013);
    const n = await other.write('hola');
    assert.equal(other.socket.numbers.at(-1), n);
  });

  it('reads on from where it left off', async () => {
    const { socket, contact, write } = await watching();
    socket.receive({ type: 'unwatch', contact });
    const n = await write('uno');
    assert.ok(!socket.numbers.includes(n));
    socket.receive({ type: 'watch', contact, after: 3 });
    await server.until(async () => socket.numbers.includes(n));
    assert.deepEqual(socket.numbers, [1, 2, 3, n]);
  });

  it('that watches twice hears everything once', async () => {
    const { socket, contact, write } = await watching();
    const before = socket.numbers.length;
    socket.receive({ type: 'watch', contact, after: 3 });
    socket.receive({ type: 'watch', contact, after: 3 });
    const n = await write('uno');
    await server.until(async () => socket.numbers.includes(n));
    socket.receive({ type: 'ping' });
    assert.deepEqual(socket.numbers.slice(before), [n]);
  });

  it('that claims to have read more than there is hears what comes next', async () => {
    const { socket, contact, write } = await watching();
    socket.receive({ type: 'watch', contact, after: 1_000 });
    await server.until(async () => socket.frames.filter(({ type }) => type === 'watching').length === 2);
    const n = await write('uno');
    assert.equal(socket.numbers.at(-1), n);
  });

  it('waits for a slow reader before it sends a long log on', async () => {
    const { contact, socket, write } = await watching();
    socket.receive({ type: 'unwatch', contact });
    const n = await write('uno');
    socket.bufferedAmount = 500_000;
    socket.receive({ type: 'watch', contact, after: 3 });
    await server.until(async () => [...timers].some(({ delayMs }) => delayMs === DRAIN_LOOK_MS));
    assert.ok(!socket.numbers.includes(n));
    socket.bufferedAmount = 0;
    elapse(DRAIN_LOOK_MS);
    await server.until(async () => socket.numbers.includes(n));
  });

  it('that comes while the server closes is sent away', async () => {
    const closing = await startHandler();
    await closing.close();
    const socket = new MemorySocket();
    closing.handler.connect(socket);
    const [frame] = socket.frames;
    assert.equal(frame?.type === 'goodbye' && frame.problem.code, 'unavailable');
    assert.equal(socket.closedWith, 1013);
  });
});
