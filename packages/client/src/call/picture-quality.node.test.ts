import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PictureMeter, pictureVerdict } from './picture-quality.ts';

describe('a picture', () => {
  let now = 0;
  /** Shows frames for a while, one every so many milliseconds. */
  function shown(everyMs: number, forMs: number): PictureMeter {
    const meter = new PictureMeter(() => now);
    for (let passed = 0; passed < forMs; passed += everyMs) {
      meter.note();
      now += everyMs;
    }
    return meter;
  }

  it('is known once there is a first frame', () => {
    assert.equal(new PictureMeter(() => 0).read(), undefined);
  });

  it('has as many frames a second as are shown, not as many as are decoded', () => {
    assert.ok(Math.abs((shown(33, 4_000).read()?.fps ?? 0) - 30) <= 1);
    assert.ok(Math.abs((shown(120, 4_000).read()?.fps ?? 0) - 8.3) <= 0.5);
  });

  it('is frozen while it stands still, before the next frame has come', () => {
    const meter = shown(33, 4_000);
    assert.equal(pictureVerdict(meter.read() ?? { fps: 0, gapMs: 0 }, 'sign'), 'good');
    assert.equal(meter.stillMs, 33);
    now += 700;
    assert.equal(meter.stillMs, 733);
    assert.equal(pictureVerdict(meter.read() ?? { fps: 0, gapMs: 0 }, 'sign'), 'frozen');
  });

  it('is weak for signing where a face would still do', () => {
    const picture = { fps: 10, gapMs: 120 };
    assert.equal(pictureVerdict(picture, 'sign'), 'weak');
    assert.equal(pictureVerdict(picture, 'video'), 'good');
    assert.equal(pictureVerdict({ fps: 7, gapMs: 160 }, 'sign'), 'poor');
  });
});
