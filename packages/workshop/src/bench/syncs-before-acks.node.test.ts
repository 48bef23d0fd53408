import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syncsBeforeAcks } from './syncs-before-acks.ts';

const ONE = '11111111-1111-4111-8111-111111111111';
const TWO = '22222222-2222-4222-8222-222222222222';
const page = (id: string) => `70 pwrite64(9, "..${id}..", 4096, 32) = 4096`;
const ack = (id: string) =>
  `70 writev(24, [{iov_base="\\201~", iov_len=4}, {iov_base="{\\"type\\":\\"stored\\",\\"contact\\":\\"c\\",\\"id\\":\\"${id}\\"}"}], 2) = 90`;

describe('a trace of system calls', () => {
  it('shows that what was acknowledged had been synced', () => {
    const trace = [page(ONE), page(TWO), '70 fdatasync(9)                        = 0', ack(ONE), ack(TWO)];
    assert.deepEqual(syncsBeforeAcks(trace.join('\n')), { acknowledged: 2, unsynced: [] });
  });

  it('shows an acknowledgement without a sync, before it, or whose sync had begun too early', () => {
    const early = ['71 fdatasync(9 <unfinished ...>', page(TWO), '71 <... fdatasync resumed>) = 0'];
    const trace = [page(ONE), ack(ONE), '70 fdatasync(9) = 0', ...early, ack(TWO)];
    assert.deepEqual(syncsBeforeAcks(trace.join('\n')), { acknowledged: 2, unsynced: [ONE, TWO] });
  });

  it('shows a sync that failed as none', () => {
    const trace = [page(ONE), '70 fdatasync(9) = -1 EIO (Input/output error)', ack(ONE)];
    assert.deepEqual(syncsBeforeAcks(trace.join('\n')), { acknowledged: 1, unsynced: [ONE] });
  });
});
