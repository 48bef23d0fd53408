import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ManualClock } from '../test-support/manual-clock.ts';
import { OwnTyping } from './own-typing.ts';
import { PeerTyping } from './peer-typing.ts';

describe('typing', () => {
  it('is told at once, then every three seconds, and once when it ends', () => {
    const clock = new ManualClock();
    const told: boolean[] = [];
    const typing = new OwnTyping(clock.now, isTyping => told.push(isTyping));
    typing.set(false);
    for (let i = 0; i < 8; i++) {
      typing.set(true);
      clock.advance(500);
    }
    typing.set(false);
    typing.set(false);
    assert.deepEqual(told, [true, true, false]);
  });

  it('of the other side is forgotten after six seconds without news', () => {
    const clock = new ManualClock();
    const shown: boolean[] = [];
    const typing = new PeerTyping(clock.setTimer, () => shown.push(typing.isTyping));
    typing.handleTyping(true);
    clock.advance(3_000);
    typing.handleTyping(true);
    clock.advance(5_999);
    assert.deepEqual(shown, [true]);
    clock.advance(1);
    assert.deepEqual(shown, [true, false]);
  });
});
