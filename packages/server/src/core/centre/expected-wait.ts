import type { WaitRange } from '@ventanilla/protocol';

/** How long contacts of one queue have taken of late: moving means, with the number of contacts behind each. */
export interface QueueMeasures {
  handled: number;
  /** From answering to closing, in ms. With several chats at a time it is longer than the work itself. */
  handlingMs: number;
  answered: number;
  /** From queueing to answering, in ms. */
  waitMs: number;
  prompt: number;
  /** The same of those for whom somebody was free: a geometric mean, which half of such times are shorter than. */
  promptMs: number;
}

/** What is known when somebody asks how long it will take. */
export interface WaitSituation {
  /** Contacts before it for the same agents; a fraction for those who may also go to others. 0 or more. */
  ahead: number;
  /** How many such contacts the agents at work have at a time. */
  places: number;
  /** How many of them are free. */
  free: number;
  /** How long it has waited, in ms. 0 for somebody who has not come yet. */
  waitedMs: number;
  measures: QueueMeasures | undefined;
}

/** From which nothing more exact is said than that it is longer. */
export const LONGEST_TOLD_SECONDS = 900;

/** Fewer would be a guess. */
export const FEWEST_SAMPLES = 5;

const MINUTE_MS = 60_000;
/** How much the last waits count beside the length of the queue. */
const LAST_WAITS_SHARE = 0.25;
/** Standard deviations on either side. */
const SPREAD = 1.1;
/** Variance, in proportion, that no length of the queue averages out: the means themselves are estimates. */
const UNCERTAINTY = 0.02;

/**
 * How long a contact will wait, in whole minutes, rounded outwards. Blends how long the queue before it takes to be
 * worked off with how long the last contacts waited. The range is that of a sum of as many random times as places must become
 * free: wide for the next in line, narrow, in proportion, for the fiftieth; in its middle is what half of such sums are shorter than. With fewer
 * before it, all else equal, neither end is ever later. Where a place is free, somebody is needed to see it, and how long that takes is learned.
 *
 * @returns `undefined` where nothing honest can be said: nobody is there, or too little has been seen.
 */
export function expectedWait(situation: WaitSituation): WaitRange | undefined {
  const { ahead, places, free, waitedMs, measures } = situation;
  if (places <= 0 || measures === undefined) return undefined;
  if (Math.min(measures.handled, measures.answered) < FEWEST_SAMPLES) return undefined;
  const promptMs = measures.prompt < FEWEST_SAMPLES ? undefined : measures.promptMs;
  if (ahead < free) {
    return { minSeconds: 0, maxSeconds: 60, ...(promptMs && { likelySeconds: roundedSeconds(promptMs) }) };
  }
  const departures = ahead - free + 1;
  const byQueue = (departures * measures.handlingMs) / places;
  const byLastWaits = Math.min(Math.max(0, measures.waitMs - waitedMs), 2 * byQueue);
  const mean = (1 - LAST_WAITS_SHARE) * byQueue + LAST_WAITS_SHARE * byLastWaits;
  const shape = 1 / (1 / departures + UNCERTAINTY);
  const minutes = (deviations: number) => (mean * ofGamma(shape, deviations)) / MINUTE_MS;
  const least = Math.min(Math.floor(minutes(-SPREAD)) * 60, LONGEST_TOLD_SECONDS);
  const most = Math.max(60, Math.ceil(minutes(SPREAD)) * 60);
  const likelySeconds = roundedSeconds(mean * ofGamma(shape, 0) + (promptMs ?? 0));
  return { minSeconds: least, maxSeconds: most, likelySeconds };
}

/** A new mean after one more value; the latest `window` values count most. */
export function movedMean(mean: number, count: number, value: number, window: number): number {
  return mean + (value - mean) / Math.min(count + 1, window);
}

/** A quantile of a sum of `shape` random times with a mean of 1 in all, by Wilson and Hilferty. */
function ofGamma(shape: number, deviations: number): number {
  return Math.max(0, 1 - 1 / (9 * shape) + deviations / (3 * Math.sqrt(shape))) ** 3;
}

/** Coarser from a minute on, so that nobody is told anew with each second. */
function roundedSeconds(ms: number): number {
  return ms < MINUTE_MS ? Math.max(1, Math.round(ms / 1_000)) : Math.round(ms / 10_000) * 10;
}
