import { quantile } from '../statistics.ts';
import type { MeasuredCall, MeasuredPage } from './calls/measured-call.ts';
import {
  firstFrameAfter,
  gapsOf,
  noticeAfter,
  pictureFigures,
  type ShownFrame,
  worstFigures,
} from './figures/statistics.ts';
import { textFigures } from './figures/text-figures.ts';
import type { CitizenLink } from './link/citizen-link.ts';
import type { LinkCondition } from './link/condition.ts';
import { loadBetween, readProcessorTime } from './machine-load.ts';

/** Figures of one call by name, such as `up-fps-p5`. A name that is absent could not be measured. */
export type CallFigures = Map<string, number>;

export interface MeasureOptions {
  link: CitizenLink;
  condition: LinkCondition;
  /** Whether letters are typed by both sides meanwhile. */
  hasText: boolean;
  /** Whether voices are sent, and compared with the pictures. */
  hasSound: boolean;
  /** Whether a third person comes in before figures count. */
  hasThird: boolean;
  /** Seconds until figures count, and for which they do. */
  warmUpSeconds: number;
  seconds: number;
  /** How long the network is away, one outage after the other. */
  outagesSeconds: readonly number[];
}

/** Seconds within which a first picture is waited for, and after an outage the picture to settle. */
const PATIENCE_SECONDS = 25;
/** Seconds that an agent needs at least to see an offer and to press, which a slow link is used for. */
const ANSWER_SECONDS = 2;
const SETTLE_SECONDS = 8;
const LOOK_SECONDS = 0.1;
/** Milliseconds after a third person's press in which they are there. */
const JOIN_MS = 6_000;
const TYPE_EVERY_MS = 200;
/** Line breaks are left out: a finished line is a message, which has its own tests. */
const LETTERS = 'Necesito una cita 👋 para renovar mi licencia, señora. ';

const SIDES = [
  { direction: 'up', from: 'citizen', to: 'agent' },
  { direction: 'down', from: 'agent', to: 'citizen' },
] as const satisfies readonly { direction: string; from: keyof MeasuredCall; to: keyof MeasuredCall }[];

/** Begins a call on a link of this condition, and reads at each receiver what arrives. */
export async function measureCall(call: MeasuredCall, options: MeasureOptions): Promise<CallFigures> {
  const { link, condition, warmUpSeconds, seconds, outagesSeconds } = options;
  const figures: CallFigures = new Map();
  link.become(condition);
  await pause(ANSWER_SECONDS);
  const begunAt = await call.begin();
  await Promise.all(SIDES.map(({ to }) => untilFrames(call[to])));
  const third = options.hasThird ? await call.bringThird?.() : undefined;
  if (third) await untilFrames(third.page);
  await pause(warmUpSeconds);
  const typing = options.hasText ? typeLetters(call) : undefined;
  const before = readProcessorTime();
  const from = Date.now();
  const skews = options.hasSound ? await watchSkews(call, seconds) : await pause(seconds);
  const until = Date.now();
  const after = readProcessorTime();
  const outages: { seconds: number; cutAt: number; mendedAt: number }[] = [];
  for (const outage of outagesSeconds) {
    const cutAt = Date.now();
    link.cut();
    await pause(outage);
    link.mend();
    outages.push({ seconds: outage, cutAt, mendedAt: Date.now() });
    await pause(SETTLE_SECONDS);
  }
  const typed = await typing?.end();
  const { machinePercent, ownPercent } = loadBetween(before, after);
  figures.set('cpu', ownPercent);
  figures.set('machine', machinePercent);
  for (const { direction, to } of SIDES) {
    const pages = third && direction === 'up' ? [call[to], third.page] : [call[to]];
    const shown = await Promise.all(pages.map(page => page.evaluate(() => mediaBench.watch.frames)));
    const frames = shown.flat();
    const put = (name: string, value: number) => figures.set(`${direction}-${name}`, value);
    if (frames.length === 0) continue;
    put('first-frame', firstFrameAfter(frames, begunAt));
    notePicture(third ? shown.flatMap(picturesIn) : [frames], from, until, put);
    if (third) noteJoin(shown.at(-1) ?? [], third.pressedAt, put);
    const notices = await call[to].evaluate(() => mediaBench.watch.notices);
    for (const { seconds: outage, mendedAt } of outages) {
      put(`outage-${outage}`, firstFrameAfter(frames, mendedAt));
    }
    if (outages.length > 0) {
      put('notice', Math.max(...outages.map(({ cutAt }) => noticeAfter(frames, notices, cutAt))));
    }
    if (skews) put('skew', quantile(skews[to], 0.95));
    if (typed) {
      const { p95Ms, p99Ms, wrong } = textFigures(typed[direction], typed.seen[direction]);
      put('text-p95', p95Ms);
      put('text-p99', p99Ms);
      put('text-wrong', wrong);
    }
  }
  noteWay(link, figures);
  if (call.queuedMs !== undefined) figures.set('up-into-queue', call.queuedMs);
  return figures;
}

function picturesIn(frames: readonly ShownFrame[]): ShownFrame[][] {
  return [...Map.groupBy(frames, ({ of }) => of).values()];
}

/** How soon a page showed the last of the others after a third person's press, and the longest gap that this made in the first. */
function noteJoin(
  frames: readonly ShownFrame[],
  pressedAt: number,
  put: (name: string, value: number) => void,
): void {
  const firsts = picturesIn(frames).map(picture => picture[0]?.at ?? Number.NaN);
  put('join', Math.max(...firsts) - pressedAt);
  const [before = []] = picturesIn(frames).filter(([first]) => first && first.at < pressedAt);
  if (before.length > 0) put('join-gap', Math.max(...gapsOf(before, pressedAt, pressedAt + JOIN_MS)));
}

function notePicture(
  pictures: readonly ShownFrame[][],
  from: number,
  until: number,
  put: (name: string, value: number) => void,
): void {
  const figures = worstFigures(pictures.map(frames => pictureFigures(frames, from, until)));
  put('fps-p5', figures.fpsP5);
  put('fps-mean', figures.fpsMean);
  put('below-8', figures.longestBelow8Seconds);
  put('width', figures.width);
  put('height', figures.height);
  put('gap-p99', figures.gapP99Ms);
  put('gap-max', figures.gapMaxMs);
  put('freezes', figures.freezesPerMinute);
  put('latency-p50', figures.latencyP50Ms);
  put('latency-p95', figures.latencyP95Ms);
  put('unreadable', figures.unreadable);
}

/** @throws {Error} Media go around the link, so that nothing that was measured means anything. */
function noteWay(link: CitizenLink, figures: CallFigures): void {
  const { up, down } = link.media.received;
  figures.set('packets', up + down);
  if (up === 0 || down === 0) throw new Error(`Media went around the link: ${up} packets up, ${down} down.`);
}

/** Reads once a second how far sound and picture are from each other, in milliseconds, at both receivers. */
async function watchSkews(
  call: MeasuredCall,
  seconds: number,
): Promise<Record<'citizen' | 'agent', number[]>> {
  const skews = { citizen: [] as number[], agent: [] as number[] };
  for (let second = 0; second < seconds; second++) {
    await pause(1);
    for (const who of ['citizen', 'agent'] as const) skews[who].push(...(await skewsIn(call[who])));
  }
  return skews;
}

async function skewsIn(page: MeasuredPage): Promise<number[]> {
  return await page.evaluate(async () => {
    const found: number[] = [];
    for (const peer of mediaBench.connections) {
      const at = new Map<string, number>();
      (await peer.getStats()).forEach(entry => {
        if (entry.type === 'inbound-rtp' && entry.estimatedPlayoutTimestamp) {
          at.set(entry.kind, entry.estimatedPlayoutTimestamp);
        }
      });
      const [audio, video] = [at.get('audio'), at.get('video')];
      if (audio !== undefined && video !== undefined) found.push(Math.abs(audio - video));
    }
    return found;
  });
}

async function untilFrames(page: MeasuredPage): Promise<void> {
  // A side that shows nothing in the time is told by its figures.
  const until = Date.now() + PATIENCE_SECONDS * 1_000;
  while (Date.now() < until) {
    if (await page.evaluate(() => mediaBench.watch.frames.length > 0)) return;
    await pause(LOOK_SECONDS);
  }
}

/** Both sides type until the end is asked for. */
function typeLetters(call: MeasuredCall) {
  const typed = { up: '', down: '' };
  let isTyping = true;
  const type = async ({ direction, from }: (typeof SIDES)[number]) => {
    const letters = [...LETTERS];
    for (let n = 0; isTyping; n++) {
      const letter = letters[n % letters.length] ?? '';
      const isTyped = await call[from].evaluate(character => mediaBench.text.type(character), letter);
      if (isTyped) typed[direction] += letter;
      await new Promise(resolve => setTimeout(resolve, TYPE_EVERY_MS));
    }
  };
  // A page that goes away in the middle is told by whoever reads from it next.
  const both = Promise.all(SIDES.map(side => type(side).catch(() => undefined)));
  return {
    async end() {
      isTyping = false;
      await both;
      await pause(2);
      const at = (page: MeasuredPage) => page.evaluate(() => mediaBench.text.typedAt);
      const seen = (page: MeasuredPage) => page.evaluate(() => mediaBench.text.seen);
      return {
        up: { text: typed.up, at: await at(call.citizen) },
        down: { text: typed.down, at: await at(call.agent) },
        seen: { up: await seen(call.agent), down: await seen(call.citizen) },
      };
    },
  };
}

async function pause(seconds: number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, seconds * 1_000));
}
