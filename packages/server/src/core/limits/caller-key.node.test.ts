import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callerKey } from './caller-key.ts';

describe('a caller', () => {
  it('is told apart by an IPv4 address', () => {
    assert.equal(callerKey('198.51.100.7'), '198.51.100.7');
    assert.notEqual(callerKey('198.51.100.7'), callerKey('198.51.100.8'));
  });

  it('is told apart by the network of an IPv6 address, however that is written', () => {
    const home = callerKey('2001:db8:0:12::1');
    assert.equal(callerKey('2001:0DB8:0000:0012:aaaa:bbbb:cccc:dddd'), home);
    assert.equal(callerKey('2001:db8::12:0:0:0:9'), home);
    assert.notEqual(callerKey('2001:db8:0:13::1'), home);
    assert.equal(callerKey('::'), '0:0:0:0');
  });

  it('of the machine itself, or unknown, cannot be told apart', () => {
    assert.deepEqual(
      [undefined, '', '::1', '127.0.0.1', '127.8.8.8'].map(callerKey),
      Array(5).fill(undefined),
    );
  });
});
