import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OwnMedia } from './own-media.ts';

/** A microphone that the person allows later, or does not. */
function asked() {
  const { promise, resolve, reject } = Promise.withResolvers<MediaStream>();
  const track = {
    kind: 'audio',
    isStopped: false,
    stop() {
      track.isStopped = true;
    },
    addEventListener() {},
  };
  const sent: (MediaStreamTrack | null)[] = [];
  const own = new OwnMedia({
    devices: { getUserMedia: () => promise, enumerateDevices: async () => [] },
    onTrack: (_source, given) => sent.push(given),
    onChange() {},
  });
  return {
    own,
    track,
    sent,
    opening: own.open(['microphone']),
    allow: () => resolve({ getTracks: () => [track] } as unknown as MediaStream),
    deny: () => reject(new DOMException('no', 'NotAllowedError')),
  };
}

describe('a microphone that was asked for', () => {
  it('is sent once it is allowed', async () => {
    const { own, track, sent, opening, allow } = asked();
    allow();
    await opening;
    assert.equal(own.states.microphone, 'on');
    assert.deepEqual(sent, [track]);
    assert.ok(!track.isStopped);
  });

  it('is let go at once where the call is over by the time it is allowed', async () => {
    const { own, track, sent, opening, allow } = asked();
    own.closeAll();
    allow();
    await opening;
    assert.equal(own.states.microphone, 'off');
    assert.deepEqual(sent, []);
    assert.ok(track.isStopped);
  });

  it('is no reproach where the call is over by the time it is refused', async () => {
    const { own, opening, deny } = asked();
    own.closeAll();
    deny();
    await opening;
    assert.equal(own.states.microphone, 'off');
  });

  it('is not sent while on hold, and afterwards again', async () => {
    const { own, track, sent, opening, allow } = asked();
    own.setHeld(true);
    allow();
    await opening;
    assert.deepEqual([sent, own.sentTracks.size], [[], 0]);
    own.setHeld(false);
    assert.deepEqual([sent, own.sentTracks.size], [[track], 1]);
    own.setHeld(true);
    assert.deepEqual([sent.at(-1), own.sentTracks.size], [null, 0]);
  });
});
