import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DESCENT_MS, Descent } from './descent.ts';

const POOR = { fps: 2, gapMs: 500 };
const FROZEN = { fps: 0, gapMs: 4_000 };
const WEAK = { fps: 7, gapMs: 200 };

describe('a picture that arrives badly', () => {
  it('is given up for the voice once it has done so for fifteen seconds', () => {
    const descent = new Descent();
    const told = [0, 5_000, 10_000, 14_999, DESCENT_MS].map((at, index) =>
      descent.note(index % 2 ? FROZEN : POOR, 'video', 5_000 + at),
    );
    assert.deepEqual(told, [false, false, false, false, true]);
  });

  it('is given as long again after each recovery, and after it was turned on again', () => {
    const descent = new Descent();
    descent.note(POOR, 'video', 0);
    assert.equal(descent.note(WEAK, 'video', 14_000), false);
    assert.equal(descent.note(POOR, 'video', 15_000), false);
    assert.equal(descent.note(POOR, 'video', 29_999), false);
    descent.reset();
    assert.equal(descent.note(POOR, 'video', 31_000), false);
    assert.equal(descent.note(POOR, 'video', 46_000), true);
  });

  it('is never given up in sign language', () => {
    const descent = new Descent();
    for (const at of [0, 20_000, 60_000]) assert.equal(descent.note(FROZEN, 'sign', at), false);
  });
});
