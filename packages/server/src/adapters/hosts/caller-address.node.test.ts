import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CallerFacts, createAddressReader } from './caller-address.ts';

function requestFrom(peer: string, forwarded: Partial<CallerFacts> = {}): CallerFacts {
  return { peer, scheme: 'http', host: 'server.test', ...forwarded };
}

describe('the address of a caller', () => {
  const forwarded = { forwardedFor: '198.51.100.7, 10.0.0.2', forwardedProto: 'https' };

  it('is the peer’s, whatever it says, when it is no trusted proxy', () => {
    const read = createAddressReader({ trustedProxies: ['10.0.0.0/8'] });
    assert.deepEqual(read(requestFrom('203.0.113.9', forwarded)), {
      address: '203.0.113.9',
      origin: 'http://server.test',
    });
  });

  it('is the last one that no trusted proxy has', () => {
    const read = createAddressReader({ trustedProxies: ['10.0.0.0/8', '::1'] });
    assert.deepEqual(read(requestFrom('::ffff:10.0.0.1', forwarded)), {
      address: '198.51.100.7',
      origin: 'https://server.test',
    });
    const spoofed = { forwardedFor: ['1.2.3.4', '198.51.100.7'] };
    assert.equal(read(requestFrom('10.0.0.1', spoofed)).address, '198.51.100.7');
  });

  it('is found behind proxies that name ports', () => {
    const read = createAddressReader({ trustedProxies: ['10.0.0.0/8'] });
    const address = (hops: string) => read(requestFrom('10.0.0.1', { forwardedFor: hops })).address;
    assert.equal(address('198.51.100.7:51234'), '198.51.100.7');
    assert.equal(address('[2001:db8::7]:51234, 10.0.0.2:80'), '2001:db8::7');
    assert.equal(address('2001:db8::7'), '2001:db8::7');
  });

  it('makes it known once that a proxy was left out', () => {
    let count = 0;
    const read = createAddressReader({ onDisbelief: () => count++ });
    read(requestFrom('127.0.0.1'));
    assert.equal(count, 0);
    for (let i = 0; i < 3; i++) assert.equal(read(requestFrom('127.0.0.1', forwarded)).address, '127.0.0.1');
    assert.equal(count, 1);
  });

  it('cannot be read with proxies that are no addresses', () => {
    for (const entry of ['proxy.example', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/x', '::1/129', '']) {
      assert.throws(() => createAddressReader({ trustedProxies: [entry] }), TypeError, entry);
    }
  });
});
