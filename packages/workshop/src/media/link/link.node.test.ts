import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLEAN, type LinkCondition } from './condition.ts';
import { Link } from './link.ts';

/** A link on a clock that stands until it is told to go. */
function linkWith(condition: Partial<LinkCondition>, luck: () => number = () => 0.5) {
  let now = 0;
  const timers: { at: number; run: () => void }[] = [];
  const link = new Link({
    now: () => now,
    setTimer: (run, delayMs) => timers.push({ at: now + delayMs, run }),
    random: luck,
  });
  link.condition = { ...CLEAN, ...condition };
  const advance = (ms: number) => {
    const end = now + ms;
    for (;;) {
      timers.sort((a, b) => a.at - b.at);
      const next = timers[0];
      if (!next || next.at > end) break;
      timers.shift();
      now = next.at;
      next.run();
    }
    now = end;
  };
  const arrived: [name: string, at: number][] = [];
  const packet = (name: string, bytes = 97) => link.sendPacket(bytes, () => arrived.push([name, now]));
  const piece = (name: string, bytes = 97) => link.sendPiece(bytes, () => arrived.push([name, now]));
  return { link, advance, arrived, packet, piece };
}

describe('a link', () => {
  it('that is clean passes at once', () => {
    const { arrived, packet } = linkWith({});
    packet('a');
    assert.deepEqual(arrived, [['a', 0]]);
  });

  it('delays everything by the same', () => {
    const { advance, arrived, packet } = linkWith({ delayMs: 40 });
    packet('a');
    advance(10);
    packet('b');
    advance(100);
    assert.deepEqual(arrived, [
      ['a', 40],
      ['b', 50],
    ]);
  });

  it('sends no more bits a second than it has, and drops what would wait too long', () => {
    // 125 bytes with their headers are 1,000 bits: 10 ms each.
    const { link, advance, arrived, packet } = linkWith({ bitsPerSecond: 100_000, queueMs: 25 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) packet(name);
    advance(100);
    assert.deepEqual(arrived, [
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    assert.deepEqual([link.passed, link.dropped], [3, 2]);
  });

  it('loses the share it is told to, of packets alone', () => {
    const luck = [0.01, 0.5, 0, 0.01];
    const { advance, arrived, packet, piece } = linkWith(
      { loss: 0.02, delayMs: 50 },
      () => luck.shift() ?? 0.5,
    );
    packet('lost');
    packet('kept');
    piece('late');
    advance(1_000);
    assert.deepEqual(arrived, [
      ['kept', 50],
      ['late', 350],
    ]);
  });

  it('lets no jitter change the order', () => {
    const luck = [0.5, 1, 0.5, 0];
    const { advance, arrived, packet } = linkWith({ jitterMs: 30 }, () => luck.shift() ?? 0);
    packet('a');
    packet('b');
    advance(100);
    assert.deepEqual(
      arrived.map(([name]) => name),
      ['a', 'b'],
    );
  });

  it('that is cut loses packets, and has a stream wait until TCP tries again', () => {
    const { link, advance, arrived, packet, piece } = linkWith({});
    link.cut();
    packet('lost');
    piece('first');
    piece('second');
    advance(2_000);
    link.mend();
    packet('after');
    advance(999);
    assert.deepEqual(arrived, [['after', 2_000]]);
    advance(1);
    // Tried at 0.2, 0.6, 1.4 and 3 s.
    assert.deepEqual(arrived.slice(1), [
      ['first', 3_000],
      ['second', 3_000],
    ]);
  });
});
