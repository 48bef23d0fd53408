import type { ConditionName } from './link/condition.ts';

/** What a figure is held to. */
export interface Goal {
  /** As a call's figures name it, without its direction. */
  figure: string;
  unit: string;
  atLeast?: number;
  atMost?: number;
  /** What a standard asks for, as it is quoted beside. */
  standard?: string;
}

const EN_RATE = 'EN 301 549 6.5.3: ≥ 20';
const H_RATE = 'H.Suppl.1: ≥ 12 usable, ≥ 20 good';
const EN_SIZE = 'EN 301 549 6.5.2: ≥ 240';
const H_DELAY = 'H.Suppl.1: < 400';
const EN_SKEW = 'EN 301 549 6.5.4: ≤ 100';
const EN_TEXT = 'EN 301 549 6.2.4: ≤ 500';

/** What is told under every condition, whether it has a goal there or not. */
const ALWAYS: readonly Goal[] = [
  { figure: 'fps-p5', unit: 'fps', standard: EN_RATE },
  { figure: 'fps-mean', unit: 'fps', standard: H_RATE },
  { figure: 'height', unit: 'pixels', standard: EN_SIZE },
  { figure: 'gap-p99', unit: 'ms' },
  { figure: 'gap-max', unit: 'ms' },
  { figure: 'freezes', unit: '/min' },
  { figure: 'latency-p50', unit: 'ms', standard: H_DELAY },
  { figure: 'latency-p95', unit: 'ms', standard: H_DELAY },
  { figure: 'first-frame', unit: 'ms' },
  { figure: 'text-p95', unit: 'ms', standard: EN_TEXT },
  { figure: 'text-wrong', unit: 'letters', atMost: 0 },
];

const OF_CONDITION: Record<ConditionName, readonly Goal[]> = {
  n0: [
    { figure: 'fps-p5', unit: 'fps', atLeast: 27 },
    { figure: 'height', unit: 'pixels', atLeast: 720 },
    { figure: 'latency-p95', unit: 'ms', atMost: 100 },
    { figure: 'into-queue', unit: 'ms', atMost: 1_000 },
    { figure: 'first-frame', unit: 'ms', atMost: 1_000 },
    { figure: 'text-p95', unit: 'ms', atMost: 100 },
  ],
  n1: [
    { figure: 'fps-p5', unit: 'fps', atLeast: 27 },
    { figure: 'height', unit: 'pixels', atLeast: 480 },
    { figure: 'gap-p99', unit: 'ms', atMost: 100 },
    { figure: 'gap-max', unit: 'ms', atMost: 250 },
    { figure: 'freezes', unit: '/min', atMost: 0 },
    { figure: 'latency-p95', unit: 'ms', atMost: 250 },
    { figure: 'first-frame', unit: 'ms', atMost: 2_000 },
    { figure: 'text-p95', unit: 'ms', atMost: 300 },
  ],
  n2: [
    { figure: 'fps-mean', unit: 'fps', atLeast: 25 },
    { figure: 'fps-p5', unit: 'fps', atLeast: 22 },
    { figure: 'height', unit: 'pixels', atLeast: 240 },
    { figure: 'freezes', unit: '/min', atMost: 1 },
    { figure: 'latency-p95', unit: 'ms', atMost: 400 },
  ],
  n3: [
    { figure: 'fps-mean', unit: 'fps', atLeast: 15 },
    { figure: 'below-8', unit: 's', atMost: 2, standard: 'H.Suppl.1: < 8 of no practical use' },
  ],
};

/** Goals of a call under a condition, those without a number included. */
export function conditionGoals(name: ConditionName): Goal[] {
  const own = OF_CONDITION[name];
  const shared = ALWAYS.map(goal => ({ ...goal, ...own.find(({ figure }) => figure === goal.figure) }));
  return [...shared, ...own.filter(({ figure }) => !ALWAYS.some(goal => goal.figure === figure))];
}

/** What is asked of a call between two kinds of browser too. */
const BETWEEN_BROWSERS = new Set(['fps-p5', 'fps-mean', 'gap-p99', 'gap-max', 'latency-p95', 'text-wrong']);

/** Goals of a call between two kinds of browser under a condition; the rest is told without a number. */
export function browserGoals(name: ConditionName): Goal[] {
  return conditionGoals(name).map(goal => {
    if (BETWEEN_BROWSERS.has(goal.figure)) return goal;
    const { atLeast: _atLeast, atMost: _atMost, ...told } = goal;
    return told;
  });
}

/** How soon a picture is there again after the network was away, by the seconds of its absence. */
export const OUTAGE_GOALS: readonly Goal[] = [
  { figure: 'outage-2', unit: 'ms', atMost: 500 },
  { figure: 'outage-5', unit: 'ms', atMost: 1_500 },
  { figure: 'outage-25', unit: 'ms', atMost: 3_000 },
  { figure: 'notice', unit: 'ms', atMost: 1_000 },
  { figure: 'text-wrong', unit: 'letters', atMost: 0 },
];

/** Of a citizen, an official and an interpreter: of every picture the worst. */
export const THREE_GOALS: readonly Goal[] = [
  { figure: 'fps-mean', unit: 'fps', atLeast: 25, standard: H_RATE },
  { figure: 'fps-p5', unit: 'fps', standard: EN_RATE },
  { figure: 'height', unit: 'pixels', atLeast: 360, standard: EN_SIZE },
  { figure: 'join', unit: 'ms', atMost: 3_000 },
  { figure: 'join-gap', unit: 'ms' },
];

export const SOUND_GOALS: readonly Goal[] = [{ figure: 'skew', unit: 'ms', atMost: 60, standard: EN_SKEW }];
