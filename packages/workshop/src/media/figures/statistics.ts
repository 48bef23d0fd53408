import { quantile } from '../../statistics.ts';

/** One frame as a page saw it shown. */
export interface ShownFrame {
  /** Whose picture, where there are several. */
  of: string;
  /** Milliseconds since 1970, when the page was told. */
  at: number;
  /** Frames shown since the beginning, the ones included that the page was not told of. */
  presented: number;
  width: number;
  height: number;
  /** Milliseconds from the sender's camera; absent where the stamp could not be read. */
  latencyMs?: number;
}

/** What a stretch of a picture was like. */
export interface PictureFigures {
  /** Of windows of one second: the 5th percentile, and the mean. */
  fpsP5: number;
  fpsMean: number;
  /** Longest stretch with fewer than 8 frames in each second, in seconds. */
  longestBelow8Seconds: number;
  /** Least height that lasted for a tenth of the time or more, and the width that goes with it. */
  width: number;
  height: number;
  gapP99Ms: number;
  gapMaxMs: number;
  /** Gaps longer than 200 ms, a minute. */
  freezesPerMinute: number;
  latencyP50Ms: number;
  latencyP95Ms: number;
  /** Frames whose stamp could not be read. */
  unreadable: number;
}

/** Of several pictures of the same time, each figure of the one that has it worst. */
export function worstFigures(pictures: readonly PictureFigures[]): PictureFigures {
  const least = (name: keyof PictureFigures) => Math.min(...pictures.map(picture => picture[name]));
  const most = (name: keyof PictureFigures) => Math.max(...pictures.map(picture => picture[name]));
  return {
    fpsP5: least('fpsP5'),
    fpsMean: least('fpsMean'),
    longestBelow8Seconds: most('longestBelow8Seconds'),
    width: least('width'),
    height: least('height'),
    gapP99Ms: most('gapP99Ms'),
    gapMaxMs: most('gapMaxMs'),
    freezesPerMinute: most('freezesPerMinute'),
    latencyP50Ms: most('latencyP50Ms'),
    latencyP95Ms: most('latencyP95Ms'),
    unreadable: most('unreadable'),
  };
}

const WINDOW_MS = 1_000;
const FREEZE_MS = 200;

/** @param from, until - Milliseconds since 1970. Frames outside are left out; what they say of a gap at the edge is not. */
export function pictureFigures(frames: readonly ShownFrame[], from: number, until: number): PictureFigures {
  const counts = framesPerSecond(frames, from, until);
  const gaps = gapsOf(frames, from, until);
  const within = frames.filter(({ at }) => at >= from && at < until);
  const latencies = within.flatMap(({ latencyMs }) => latencyMs ?? []);
  const { width, height } = usualSize(within);
  return {
    fpsP5: quantile(counts, 0.05),
    fpsMean: mean(counts),
    longestBelow8Seconds: longestRun(counts, count => count < 8),
    width,
    height,
    gapP99Ms: quantile(gaps, 0.99),
    gapMaxMs: Math.max(...gaps),
    freezesPerMinute: (gaps.filter(gap => gap > FREEZE_MS).length * 60_000) / (until - from),
    latencyP50Ms: quantile(latencies, 0.5),
    latencyP95Ms: quantile(latencies, 0.95),
    unreadable: within.length - latencies.length,
  };
}

/** Frames shown in each whole second. */
export function framesPerSecond(frames: readonly ShownFrame[], from: number, until: number): number[] {
  const counts = new Array<number>(Math.floor((until - from) / WINDOW_MS)).fill(0);
  let before: ShownFrame | undefined;
  for (const frame of frames) {
    const fresh = freshCount(frame, before);
    for (const at of timesOf(frame, before, fresh)) {
      const window = Math.floor((at - from) / WINDOW_MS);
      if (window >= 0 && window < counts.length) counts[window] = (counts[window] ?? 0) + 1;
    }
    before = frame;
  }
  return counts;
}

/**
 * Milliseconds between two frames that were shown, the waits at both edges included. Pages are not told of every frame: what was
 * shown between two calls is taken for evenly spread.
 */
export function gapsOf(frames: readonly ShownFrame[], from: number, until: number): number[] {
  const times: number[] = [];
  let before: ShownFrame | undefined;
  for (const frame of frames) {
    times.push(...timesOf(frame, before, freshCount(frame, before)));
    before = frame;
  }
  const last = times.filter(at => at < from).at(-1) ?? from;
  const first = times.find(at => at >= until) ?? until;
  const marks = [last, ...times.filter(at => at >= from && at < until), first];
  return marks.slice(1).map((at, index) => at - (marks[index] ?? at));
}

/** Milliseconds from a moment until the first frame after it; `NaN` when none came. */
export function firstFrameAfter(frames: readonly ShownFrame[], moment: number): number {
  return (frames.find(({ at }) => at >= moment)?.at ?? Number.NaN) - moment;
}

/**
 * Milliseconds from the last frame that was shown before the network went until the page said that something is wrong; `NaN` where it
 * said nothing.
 */
export function noticeAfter(
  frames: readonly ShownFrame[],
  notices: readonly { at: number; text: string }[],
  cutAt: number,
): number {
  const notice = notices.find(({ at, text }) => at > cutAt && text !== '');
  const last = frames.filter(({ at }) => notice && at <= notice.at).at(-1);
  return (notice?.at ?? Number.NaN) - (last?.at ?? Number.NaN);
}

function freshCount(frame: ShownFrame, before: ShownFrame | undefined): number {
  // A new element begins to count anew.
  if (!before || frame.presented <= before.presented) return 1;
  return frame.presented - before.presented;
}

function timesOf(frame: ShownFrame, before: ShownFrame | undefined, fresh: number): number[] {
  if (!before || fresh === 1) return [frame.at];
  const step = (frame.at - before.at) / fresh;
  return Array.from({ length: fresh }, (_, index) => before.at + step * (index + 1));
}

function usualSize(frames: readonly ShownFrame[]): { width: number; height: number } {
  const heights = frames.map(({ height }) => height).sort((a, b) => a - b);
  const height = heights[Math.floor(heights.length / 10)] ?? 0;
  return { width: frames.find(frame => frame.height === height)?.width ?? 0, height };
}

function longestRun(counts: readonly number[], isIn: (count: number) => boolean): number {
  let longest = 0;
  let run = 0;
  for (const count of counts) {
    run = isIn(count) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
