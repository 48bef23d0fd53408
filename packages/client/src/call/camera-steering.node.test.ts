import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CameraSteering, type OtherFigures } from './camera-steering.ts';
import { LIVEKIT_SIZES } from './livekit-camera.ts';

interface Way {
  bitrate?: number;
  fps?: number;
  cameraFps?: number;
  others?: OtherFigures;
}

/** A camera of 960×720 at 30 frames a second whose sender is asked about once a second. */
class Sending {
  readonly steering: CameraSteering;
  #seconds = 0;
  #frames = 0;

  constructor(isAsked = false) {
    this.steering = new CameraSteering(720, 0, isAsked ? LIVEKIT_SIZES : undefined);
  }

  /** @returns The lines that are sent after these seconds. */
  after(seconds: number, { bitrate, fps = 30, cameraFps = 30, others }: Way): number {
    for (let n = 0; n < seconds; n++) {
      this.#frames += fps;
      this.steering.look(this.#report(bitrate, cameraFps), ++this.#seconds * 1_000, others);
    }
    return 720 / this.steering.scale;
  }

  #report(availableOutgoingBitrate: number | undefined, framesPerSecond: number): RTCStatsReport {
    return new Map<string, unknown>([
      ['source', { type: 'media-source', width: 960, height: 720, framesPerSecond }],
      ['sent', { type: 'outbound-rtp', framesSent: this.#frames }],
      ['other', { type: 'candidate-pair' }],
      ['pair', { type: 'candidate-pair', availableOutgoingBitrate }],
    ]) as unknown as RTCStatsReport;
  }
}

describe('the picture of a camera', () => {
  it('begins with 240 lines, before anything is known of the way', () => {
    assert.equal(new Sending().steering.scale, 3);
  });

  it('grows on a way that carries more, and has all its lines within eight seconds', () => {
    assert.equal(new Sending().after(8, { bitrate: 2_000_000 }), 720);
  });

  it('stays as small as the way is narrow', () => {
    assert.equal(new Sending().after(60, { bitrate: 280_000 }), 240);
    assert.equal(new Sending().after(60, { bitrate: 900_000 }), 480);
  });

  it('shrinks at once where the way has become narrow, before frames are lost', () => {
    const sending = new Sending();
    sending.after(8, { bitrate: 2_000_000 });
    assert.equal(sending.after(1, { bitrate: 500_000 }), 480);
    assert.equal(sending.after(2, { bitrate: 100_000 }), 240);
  });

  it('shrinks where the machine cannot encode every frame, and tries again later each time', () => {
    const sending = new Sending();
    sending.after(8, { bitrate: 2_000_000 });
    assert.equal(sending.after(2, { bitrate: 2_000_000, fps: 18 }), 480);
    assert.equal(sending.after(6, { bitrate: 2_000_000 }), 480);
    assert.equal(sending.after(3, { bitrate: 2_000_000 }), 720);
    assert.equal(sending.after(2, { bitrate: 2_000_000, fps: 18 }), 480);
    assert.equal(sending.after(14, { bitrate: 2_000_000 }), 480);
    assert.equal(sending.after(3, { bitrate: 2_000_000 }), 720);
  });

  it('goes by its frames alone where the browser tells nothing of the way', () => {
    const sending = new Sending();
    assert.equal(sending.after(8, {}), 720);
    assert.equal(sending.after(2, { fps: 18 }), 480);
  });

  it('gives up 240 lines only where they lose frames or the way is far too narrow, and has them again when it is not', () => {
    const sending = new Sending();
    assert.equal(sending.after(20, { bitrate: 120_000 }), 240);
    assert.equal(sending.after(2, { bitrate: 120_000, fps: 15 }), 180);
    assert.equal(sending.after(20, { bitrate: 120_000 }), 180);
    assert.equal(sending.after(2, { bitrate: 280_000 }), 240);
    assert.equal(sending.after(1, { bitrate: 90_000 }), 180);
  });

  it('is never smaller than 144 lines, however few frames go out', () => {
    assert.equal(new Sending().after(30, { bitrate: 30_000, fps: 3 }), 144);
  });

  it('is never made larger than the camera gives it', () => {
    assert.equal(new CameraSteering(480, 0).scale, 2);
    assert.equal(new CameraSteering(120, 0).scale, 1);
  });

  it('grows by steps as long as the other end sees all frames and says nothing of the way', () => {
    const sending = new Sending(true);
    assert.equal(sending.after(2, { others: { shownFps: 30 } }), 288);
    assert.equal(sending.after(2, { others: { shownFps: 30 } }), 360);
    assert.equal(sending.after(8, { others: { shownFps: undefined } }), 360);
    assert.equal(sending.after(4, { others: { shownFps: 30 } }), 720);
  });

  it('is as small as can be where the other end sees nothing move, and grows again from there', () => {
    const sending = new Sending(true);
    assert.equal(sending.after(1, { others: { shownFps: undefined } }), 256);
    assert.equal(sending.after(1, { others: { shownFps: undefined } }), 180);
    const { enough } = sending.steering;
    const encoded = { fps: 22, others: { shownFps: 21, way: 130_000 } };
    assert.equal(sending.after(8, encoded), 180);
    assert.ok(sending.steering.enough > enough, 'few frames are the few bits’ doing, not the machine’s');
    assert.equal(sending.after(4, { others: { shownFps: 30, way: 190_000 } }), 240);
  });

  it('has all its lines within three seconds where the other end says that the way is wide', () => {
    const sending = new Sending(true);
    const others = { shownFps: 30, way: 3_000_000 };
    assert.equal(sending.after(1, { others }), 360);
    assert.equal(sending.after(2, { others }), 720);
  });

  it('waits for its own estimate of a wide way to follow', () => {
    const sending = new Sending(true);
    const others = { shownFps: 30, way: 3_000_000 };
    assert.equal(sending.after(4, { bitrate: 350_000, others }), 360);
    assert.equal(sending.after(1, { bitrate: 600_000, others }), 480);
  });

  it('goes back at once to the size that was seen whole, and tries the next one only after half a minute', () => {
    const sending = new Sending(true);
    assert.equal(sending.after(4, { others: { shownFps: 30 } }), 360);
    assert.equal(sending.after(1, { others: { shownFps: 14 } }), 288);
    assert.equal(
      sending.after(3, { others: { shownFps: 8 } }),
      288,
      'what is said still is of the size before',
    );
    assert.equal(sending.after(28, { others: { shownFps: 30 } }), 288);
    assert.equal(sending.after(2, { others: { shownFps: 30 } }), 360);
    assert.equal(sending.after(1, { others: { shownFps: 20 } }), 288);
    assert.equal(sending.after(63, { others: { shownFps: 30 } }), 288);
  });

  it('shrinks where 240 lines are not seen whole', () => {
    const sending = new Sending();
    assert.equal(sending.after(5, { others: { shownFps: 15 } }), 240, 'a picture that begins has few frames');
    assert.equal(sending.after(1, { others: { shownFps: 15 } }), 180);
  });

  it('grows no further than the other end says that the way carries, and goes back where that falls, before frames are lost', () => {
    const sending = new Sending(true);
    assert.equal(sending.after(20, { others: { shownFps: 30, way: 250_000 } }), 256);
    assert.equal(sending.after(4, { others: { shownFps: 30, way: 410_000 } }), 360);
    assert.equal(sending.after(1, { others: { shownFps: 30, way: 190_000 } }), 240);
    assert.equal(sending.after(30, { others: { shownFps: 30, way: 1_500_000 } }), 240);
    assert.equal(sending.after(8, { others: { shownFps: 30, way: 1_500_000 } }), 720);
  });

  it('keeps a size that was seen whole where a fall of the other end’s estimate leaves enough for it', () => {
    const sending = new Sending(true);
    assert.equal(sending.after(12, { others: { shownFps: 30, way: 900_000 } }), 480);
    assert.equal(sending.after(1, { others: { shownFps: 24, way: 690_000 } }), 480);
    assert.equal(sending.after(1, { others: { shownFps: 24, way: 400_000 } }), 360);
  });

  it('is small as soon as frames are missing at the other end whose estimate says why', () => {
    const sending = new Sending(true);
    assert.equal(sending.after(4, { others: { shownFps: 30, way: 100_000 } }), 256);
    assert.equal(sending.after(1, { others: { shownFps: 12, way: 100_000 } }), 180);
  });

  it('grows for a camera that gives few frames, all of which are seen', () => {
    assert.equal(new Sending().after(2, { fps: 12, cameraFps: 12, others: { shownFps: 12 } }), 360);
  });

  it('is due for a look once a second', () => {
    const steering = new CameraSteering(720, 5_000);
    assert.equal(steering.isDue(5_800), false);
    assert.equal(steering.isDue(6_000), true);
  });
});
