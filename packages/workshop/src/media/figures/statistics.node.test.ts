import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  firstFrameAfter,
  framesPerSecond,
  gapsOf,
  noticeAfter,
  pictureFigures,
  type ShownFrame,
  worstFigures,
} from './statistics.ts';

/** Frames at these times, each of which the page was told of. */
function shownAt(times: readonly number[], size = { width: 640, height: 480 }): ShownFrame[] {
  return times.map((at, index) => ({ of: '', at, presented: index + 1, latencyMs: 50, ...size }));
}

const every = (stepMs: number, from: number, until: number) =>
  Array.from({ length: Math.ceil((until - from) / stepMs) }, (_, index) => from + index * stepMs);

describe('frames a second', () => {
  it('are counted in windows of one second from the beginning of the stretch', () => {
    assert.deepEqual(
      framesPerSecond(shownAt([...every(50, 0, 1_000), ...every(100, 1_000, 2_000)]), 0, 2_000),
      [20, 10],
    );
  });

  it('include frames that the page was not told of, where they were', () => {
    const frames = shownAt([0, 900]);
    frames.push({ of: '', at: 2_900, presented: 12, width: 640, height: 480 });
    assert.deepEqual(framesPerSecond(frames, 0, 3_000), [2, 5, 5]);
  });

  it('go on where another element shows the picture', () => {
    const frames = [...shownAt([0, 100, 200]), ...shownAt([300, 400])];
    assert.deepEqual(framesPerSecond(frames, 0, 1_000), [5]);
  });

  it('are none in a second that shows none', () => {
    assert.deepEqual(framesPerSecond([], 0, 2_000), [0, 0]);
  });
});

describe('gaps', () => {
  it('include what was waited at both edges', () => {
    assert.deepEqual(gapsOf(shownAt([-40, 100, 150, 400]), 0, 300), [140, 50, 250]);
    assert.deepEqual(gapsOf([], 0, 300), [300]);
  });
});

describe('the figures of a picture', () => {
  it('tell its rate, its size, its freezes and its latency', () => {
    const frames = shownAt([...every(40, 0, 5_000), ...every(200, 5_000, 6_000), 6_500]);
    const figures = pictureFigures(frames, 0, 7_000);
    assert.equal(figures.fpsP5, 1 + 0.3 * 4);
    assert.equal(Math.round(figures.fpsMean), 19);
    assert.equal(figures.longestBelow8Seconds, 2);
    assert.deepEqual([figures.width, figures.height], [640, 480]);
    assert.equal(figures.gapMaxMs, 700);
    assert.equal(figures.freezesPerMinute, (2 * 60) / 7);
    assert.deepEqual([figures.latencyP50Ms, figures.latencyP95Ms, figures.unreadable], [50, 50, 0]);
  });

  it('take a size for the picture’s own when it lasted for a tenth of the time', () => {
    const small = shownAt(every(100, 0, 2_000), { width: 320, height: 240 });
    const large = shownAt(every(100, 2_000, 10_000));
    assert.equal(pictureFigures([...small, ...large], 0, 10_000).height, 240);
    assert.equal(pictureFigures([...small.slice(0, 2), ...large], 0, 10_000).height, 480);
  });
});

describe('a moment', () => {
  it('is followed by a first frame, or by none', () => {
    assert.equal(firstFrameAfter(shownAt([10, 500]), 100), 400);
    assert.ok(Number.isNaN(firstFrameAfter(shownAt([10]), 100)));
  });
});

describe('several pictures', () => {
  it('are as good as the one that has it worst, figure by figure', () => {
    const fast = pictureFigures(shownAt(every(40, 0, 2_000), { width: 320, height: 240 }), 0, 2_000);
    const large = pictureFigures(shownAt(every(100, 0, 2_000)), 0, 2_000);
    const { fpsMean, height, gapP99Ms } = worstFigures([fast, large]);
    assert.deepEqual([fpsMean, height, gapP99Ms], [10, 240, 100]);
  });
});

describe('a notice', () => {
  const frames = shownAt([0, 100, 200, 5_000]);

  it('is as late as it came after the last frame', () => {
    const notices = [
      { at: 50, text: 'before' },
      { at: 60, text: '' },
      { at: 1_000, text: 'stands still' },
    ];
    assert.equal(noticeAfter(frames, notices, 150), 800);
  });

  it('that never came has no figure', () => {
    assert.ok(Number.isNaN(noticeAfter(frames, [], 150)));
  });
});
