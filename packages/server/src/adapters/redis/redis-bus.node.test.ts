import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { busContract } from '../../testing/bus-contract.ts';
import { createRedisBus } from './create-redis-bus.ts';
import { readHint } from './hint-text.ts';

const SERVER = process.env['VENTANILLA_TEST_REDIS'];

busContract({
  describe,
  it,
  create: async () => {
    assert.ok(SERVER, 'set VENTANILLA_TEST_REDIS to the URL of a Redis server');
    const channel = `test-${crypto.randomUUID()}`;
    const [bus, other] = [createRedisBus({ url: SERVER, channel }), createRedisBus({ url: SERVER, channel })];
    await Promise.all([bus.connected, other.connected]);
    return {
      bus,
      other,
      dispose: async () => {
        await Promise.all([bus.close(), other.close()]);
      },
    };
  },
});

describe('a bus on Redis', () => {
  it('takes hints and tells this process when no Redis is there', async () => {
    const lost = Promise.withResolvers<void>();
    const silent = { info() {}, error() {}, warn: () => lost.resolve() };
    const bus = createRedisBus({ url: 'redis://127.0.0.1:1', log: silent });
    await lost.promise;
    const heard: unknown[] = [];
    bus.subscribe(hint => heard.push(hint));
    bus.publish({ kind: 'presence', site: 'quito', agent: 'a-1' });
    assert.deepEqual(heard, [{ kind: 'presence', site: 'quito', agent: 'a-1' }]);
    await bus.close();
  });

  it('says that an address is none', () => {
    assert.throws(() => createRedisBus({ url: 'localhost' }), TypeError);
  });

  it('passes over what it cannot read', () => {
    for (const text of ['', '{', 'null', '{"sender":"b"}', '{"sender":"b","hint":{"kind":"weather"}}']) {
      assert.equal(readHint(text, 'a'), undefined);
    }
  });
});
