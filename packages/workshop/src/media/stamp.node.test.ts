import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockSize, readStamp, sinceStamp, writeStamp } from './stamp.ts';

const CLOCKS = [0, 1, 1_764_100_000_123, 2 ** 32 - 1, 2 ** 31 + 7];

describe('a time stamp in a picture', () => {
  it('is read as it was written', () => {
    for (const clock of CLOCKS) {
      const luma = new Uint8Array(960 * 64).fill(128);
      writeStamp(luma, 960, clock);
      assert.equal(readStamp(luma, 960), clock % 2 ** 32);
    }
  });

  it('is read from a picture that was made three times smaller and coarse', () => {
    for (const clock of CLOCKS) {
      const luma = new Uint8Array(960 * 64).fill(128);
      writeStamp(luma, 960, clock);
      const small = new Uint8Array(320 * 20);
      for (let y = 0; y < 20; y++) {
        for (let x = 0; x < 320; x++) {
          const noise = (x * 31 + y * 17) % 61;
          small[y * 320 + x] = Math.min(255, Math.max(0, (luma[y * 3 * 960 + x * 3] ?? 0) + noise - 30));
        }
      }
      assert.equal(readStamp(small, 320), clock % 2 ** 32);
    }
  });

  it('is read from colours too, of which each pixel has four bytes', () => {
    for (const clock of CLOCKS) {
      const luma = new Uint8Array(960 * 64).fill(128);
      writeStamp(luma, 960, clock);
      const colours = new Uint8Array(luma.length * 4).map((_, i) => (i % 4 === 1 ? (luma[i >> 2] ?? 0) : 90));
      assert.equal(readStamp(colours.subarray(1), 960, 960 * 4, 4), clock % 2 ** 32);
    }
  });

  it('is none where there is none', () => {
    for (const brightness of [0, 128, 255]) {
      assert.equal(readStamp(new Uint8Array(640 * 16).fill(brightness), 640), undefined);
    }
  });

  it('does not touch what lies below it', () => {
    const luma = new Uint8Array(640 * 100).fill(77);
    writeStamp(luma, 640, 5);
    assert.ok(luma.subarray(640 * blockSize(640)).every(byte => byte === 77));
  });

  it('tells how long ago it was made, also when the clock has begun anew since', () => {
    assert.equal(sinceStamp(2 ** 32 - 10, 2 ** 32 + 20), 30);
    assert.equal(sinceStamp(100, 2 ** 32 * 3 + 175), 75);
  });
});
