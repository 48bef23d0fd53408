import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MediaDevicesLike, OwnMedia } from './own-media.ts';

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
    getSettings: () => ({}),
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

/** A machine with cameras that can be pulled out and taken by the system, and a call that uses one of them. */
async function plugged(...plugged: string[]) {
  const devices = new EventTarget();
  const opened: { track: EventTarget; id: string }[] = [];
  Object.assign(globalThis, { MediaStream: class {} });
  const own = new OwnMedia({
    devices: {
      async getUserMedia({ video }: MediaStreamConstraints = {}) {
        const { deviceId } = video as MediaTrackConstraints;
        const asked = (deviceId as ConstrainDOMStringParameters | undefined)?.exact as string | undefined;
        const id = asked ?? plugged[0];
        if (id === undefined) throw new DOMException('none', 'NotFoundError');
        if (!plugged.includes(id)) throw new DOMException('not there', 'OverconstrainedError');
        const settings = { deviceId: id };
        const track = Object.assign(new EventTarget(), {
          kind: 'video',
          stop() {},
          getSettings: () => settings,
        });
        opened.push({ track, id });
        return { getTracks: () => [track] } as unknown as MediaStream;
      },
      enumerateDevices: async () =>
        plugged.map(deviceId => ({ kind: 'videoinput', deviceId, label: deviceId }) as MediaDeviceInfo),
      addEventListener: (...listening: [string, EventListener, AddEventListenerOptions]) =>
        devices.addEventListener(...listening),
      removeEventListener: () => {},
    } as MediaDevicesLike,
    onTrack() {},
    onChange() {},
  });
  await own.open(['camera']);
  await settled();
  const happen = (event: string) => opened.at(-1)?.track.dispatchEvent(new Event(event));
  return {
    own,
    happen,
    opened: () => opened.map(({ id }) => id),
    async pull(id: string) {
      plugged.splice(plugged.indexOf(id), 1);
      if (opened.at(-1)?.id === id) happen('ended');
      devices.dispatchEvent(new Event('devicechange'));
      await settled();
    },
    async plug(id: string) {
      plugged.push(id);
      devices.dispatchEvent(new Event('devicechange'));
      await settled();
    },
  };
}

/** What was begun by an event has ended: nothing of it waits for anything but itself. */
async function settled(): Promise<void> {
  await import('./track-watch.ts');
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve));
}

describe('a camera in a call', () => {
  it('that is pulled out is used again once it is back, and no other in its place', async () => {
    const { own, opened, pull, plug } = await plugged('outer', 'inner');
    await pull('outer');
    assert.equal(own.states.camera, 'failed');
    await plug('third');
    assert.deepEqual([own.states.camera, opened()], ['failed', ['outer']]);
    await plug('outer');
    assert.deepEqual([own.states.camera, opened()], ['on', ['outer', 'outer']]);
  });

  it('that is back is left alone where the person has turned it off, and where they use another one by then', async () => {
    const off = await plugged('outer', 'inner');
    await off.pull('outer');
    off.own.close('camera');
    await off.plug('outer');
    assert.deepEqual([off.own.states.camera, off.opened()], ['off', ['outer']]);

    const other = await plugged('outer', 'inner');
    await other.pull('outer');
    await other.own.use('camera', 'inner');
    await other.plug('outer');
    assert.deepEqual([other.own.states.camera, other.opened()], ['on', ['outer', 'inner']]);
  });

  it('that the system has taken without pulling it out is not fought for', async () => {
    const { own, happen, opened, plug } = await plugged('outer');
    happen('ended');
    await settled();
    await plug('third');
    assert.deepEqual([own.states.camera, opened()], ['failed', ['outer']]);
  });

  it('that was chosen and is gone gives way to any other that there is', async () => {
    const { own, opened, pull } = await plugged('inner', 'outer');
    await own.use('camera', 'outer');
    await pull('outer');
    await own.open(['camera']);
    assert.deepEqual([own.states.camera, opened()], ['on', ['inner', 'outer', 'inner']]);
    await pull('inner');
    await own.open(['camera']);
    assert.equal(own.states.camera, 'missing');
  });

  it('that a telephone call takes is said to be taken until it is given back', async () => {
    const { own, happen } = await plugged('inner');
    happen('mute');
    assert.equal(own.states.camera, 'in-use');
    happen('unmute');
    assert.equal(own.states.camera, 'on');
    happen('mute');
    own.close('camera');
    happen('unmute');
    assert.equal(own.states.camera, 'off');
  });
});
