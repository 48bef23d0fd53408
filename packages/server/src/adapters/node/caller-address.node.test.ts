import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { createAddressReader } from './caller-address.ts';

function requestFrom(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers: { host: 'server.test', ...headers } } as never;
}

describe('the address of a caller', () => {
  const forwarded = { 'x-forwarded-for': '198.51.100.7, 10.0.0.2', 'x-forwarded-proto': 'https' };

  it('is the peer’s, whatever it says, when it is no trusted proxy', () => {
    const read = createAddressReader(['10.0.0.0/8']);
    assert.deepEqual(read(requestFrom('203.0.113.9', forwarded)), {
      address: '203.0.113.9',
      origin: 'http://server.test',
    });
  });

  it('is the last one that no trusted proxy has', () => {
    const read = createAddressReader(['10.0.0.0/8', '::1']);
    assert.deepEqual(read(requestFrom('::ffff:10.0.0.1', forwarded)), {
      address: '198.51.100.7',
      origin: 'https://server.test',
    });
    const spoofed = { 'x-forwarded-for': '1.2.3.4, 198.51.100.7' };
    assert.equal(read(requestFrom('10.0.0.1', spoofed)).address, '198.51.100.7');
  });

  it('cannot be read with proxies that are no addresses', () => {
    assert.throws(() => createAddressReader(['proxy.example']), TypeError);
  });
});
