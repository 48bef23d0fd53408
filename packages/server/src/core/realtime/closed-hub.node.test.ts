import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newToken, ORIGIN, startHandler } from '../../test-support/handler-fixture.ts';
import type { Runtime } from '../ports/runtime.ts';

describe('a server that has said goodbye', () => {
  it('leaves no timer behind for a stream that comes after', async t => {
    const server = await startHandler();
    t.after(() => server.close());
    const token = newToken();
    await server.open(token);
    const timers = new Set<number>();
    let count = 0;
    const { setTimer } = server.runtime;
    const watched: Runtime['setTimer'] = (task, ms) => {
      const id = count++;
      timers.add(id);
      const cancel = setTimer(() => {
        timers.delete(id);
        task();
      }, ms);
      return () => {
        timers.delete(id);
        cancel();
      };
    };
    await server.handler.close();
    server.runtime.setTimer = watched;
    const answer = await server.handler.fetch(
      new Request(`${ORIGIN}/v1/sites/ciudad/stream`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ hold: 'stream', watch: [] }),
      }),
    );
    assert.match(await answer.text(), /"goodbye".*"code":"unavailable"/);
    assert.equal(timers.size, 0);
  });
});
