import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redirectCandidate, redirectDescription } from './candidates.ts';

const HOST =
  'candidate:842163049 1 udp 2122260223 10.0.0.7 51472 typ host generation 0 ufrag aB3 network-id 1';
const portFor = async (address: string, port: number) => (address === '10.0.0.7' ? port + 1 : 9);

describe('a candidate', () => {
  it('leads to the port that stands in for it', async () => {
    const redirected = await redirectCandidate(HOST, portFor);
    assert.equal(redirected, HOST.replace('10.0.0.7 51472', '127.0.0.1 51473'));
  });

  it('that would lead past is left out', async () => {
    for (const past of [
      HOST.replace('udp', 'tcp'),
      HOST.replace('10.0.0.7', 'fd00::7'),
      HOST.replace('10.0.0.7', '4b1f.local'),
      '',
    ]) {
      assert.equal(await redirectCandidate(past, portFor), undefined);
    }
  });

  it('in a description is treated as by itself, and the rest stays', async () => {
    const sdp = ['v=0', `a=${HOST}`, `a=${HOST.replace('udp', 'tcp')}`, 'a=end-of-candidates', ''].join(
      '\r\n',
    );
    const expected = [
      'v=0',
      `a=${HOST.replace('10.0.0.7 51472', '127.0.0.1 51473')}`,
      'a=end-of-candidates',
      '',
    ];
    assert.deepEqual((await redirectDescription(sdp, portFor)).split('\r\n'), expected);
  });
});
