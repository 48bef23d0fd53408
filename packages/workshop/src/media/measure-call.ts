import type { Page } from '@playwright/test';
import type { MeasuredCall } from './calls/measured-call.ts';
import { firstFrameAfter, pictureFigures, type ShownFrame } from './figures/statistics.ts';
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
  /** Seconds until figures count, and for which they do. */
  warmUpSeconds: number;
  seconds: number;
  /** How long the network is away, one outage after the other. */
  outagesSeconds: readonly number[];
}

/** Seconds within which a first picture is waited for, and after an outage the picture to settle. */
const PATIENCE_SECONDS = 25;
const SETTLE_SECONDS = 8;
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
  const begunAt = await call.begin();
  await Promise.all(SIDES.map(({ to }) => untilFrames(call[to])));
  await pause(warmUpSeconds);
  const typing = options.hasText ? typeLetters(call) : undefined;
  const before = readProcessorTime();
  const from = Date.now();
  await pause(seconds);
  const until = Date.now();
  const after = readProcessorTime();
  const mended: { seconds: number; at: number }[] = [];
  for (const outage of outagesSeconds) {
    link.cut();
    await pause(outage);
    link.mend();
    mended.push({ seconds: outage, at: Date.now() });
    await pause(SETTLE_SECONDS);
  }
  const typed = await typing?.end();
  const { machinePercent, ownPercent } = loadBetween(before, after);
  figures.set('cpu', ownPercent);
  figures.set('machine', machinePercent);
  for (const { direction, to } of SIDES) {
    const frames = await call[to].evaluate(() => mediaBench.watch.frames);
    const put = (name: string, value: number) => figures.set(`${direction}-${name}`, value);
    if (frames.length === 0) continue;
    put('first-frame', firstFrameAfter(frames, begunAt));
    notePicture(frames, from, until, put);
    for (const { seconds: outage, at } of mended) put(`outage-${outage}`, firstFrameAfter(frames, at));
    if (typed) {
      const { p95Ms, p99Ms, wrong } = textFigures(typed[direction], typed.seen[direction]);
      put('text-p95', p95Ms);
      put('text-p99', p99Ms);
      put('text-wrong', wrong);
    }
  }
  await noteWay(call, link, figures);
  return figures;
}

function notePicture(
  frames: readonly ShownFrame[],
  from: number,
  until: number,
  put: (name: string, value: number) => void,
): void {
  const figures = pictureFigures(frames, from, until);
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
async function noteWay({ citizen }: MeasuredCall, link: CitizenLink, figures: CallFigures): Promise<void> {
  const { up, down } = link.media.received;
  figures.set('packets', up + down);
  if (up === 0 || down === 0) throw new Error(`Media went around the link: ${up} packets up, ${down} down.`);
  const skews = await citizen.evaluate(async () => {
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
  if (skews[0] !== undefined) figures.set('down-skew', skews[0]);
}

async function untilFrames(page: Page): Promise<void> {
  const timeout = PATIENCE_SECONDS * 1_000;
  // A side that shows nothing in the time is told by its figures.
  await page
    .waitForFunction(() => mediaBench.watch.frames.length > 0, undefined, { timeout })
    .catch(() => {});
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
      const at = (page: Page) => page.evaluate(() => mediaBench.text.typedAt);
      const seen = (page: Page) => page.evaluate(() => mediaBench.text.seen);
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
