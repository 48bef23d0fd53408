import type { Browser, CDPSession, Page } from '@playwright/test';
import { comparedRow, type Row } from '../bench/row.ts';
import { median } from '../statistics.ts';
import { type ExamplePages, type PageVariant, serveExamplePages } from './example-pages.ts';

/** What a page has cost until nothing happens any more, before anybody acts. */
interface Cost {
  longTasks: number;
  shift: number;
}

interface Probe {
  shift: number;
  /** From a press until a field has the cursor. */
  opened?: Promise<number>;
}

/** Visits of each page, visits of each that is compared for its scripts, and presses after a hover and on a slow network. */
const RUNS = { visits: 7, scripts: 21, ahead: 7, cold: 3 };
const COMPARED = ['banner', 'plain'] as const;
const CPU_SLOWDOWN = 4;
/** Milliseconds from which on a task is long: the browsers' own measure. */
const LONG_TASK_MS = 50;
/** Milliseconds without a new file after which what was fetched ahead is taken for complete. */
const QUIET_MS = 500;
/** What browsers call slow 4G: milliseconds before each answer, and bytes a second. */
const SLOW_4G = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_375 };
/** Times differ from machine to machine and by what else one does, so they are told and fail nothing. */
const TOLD = { fails: false } as const;

/**
 * What the banner costs the example's page at a quarter of this machine's speed, beside the same page without it; what its scripts cost
 * beside a custom element that does the same without any library; and how long a press takes until somebody can write.
 */
export async function pageCostRows(browser: Browser): Promise<(Row & { fails?: false })[]> {
  const pages = await serveExamplePages();
  try {
    const costs: Record<PageVariant, Cost[]> = { bare: [], banner: [], plain: [] };
    const variants = Object.keys(costs) as PageVariant[];
    const scripts = timesOf();
    const opens = { ahead: timesOf(), cold: timesOf() };
    // In turns, so that a neighbour's load meets all of them.
    for (let run = 0; run < RUNS.visits; run++) {
      for (const variant of variants) costs[variant].push(await costOf(browser, pages, variant));
    }
    for (let run = 0; run < RUNS.scripts; run++) {
      for (const variant of COMPARED) scripts[variant].push(await scriptMs(browser, pages, variant));
    }
    for (let run = 0; run < RUNS.ahead; run++) {
      for (const variant of COMPARED)
        opens.ahead[variant].push(await openingMs(browser, pages, variant, true));
    }
    for (let run = 0; run < RUNS.cold; run++) {
      for (const variant of COMPARED)
        opens.cold[variant].push(await openingMs(browser, pages, variant, false));
    }
    const all = (variant: PageVariant, what: keyof Cost) => costs[variant].map(cost => cost[what]);
    // What a page does by itself it does each time; what a busy machine adds, it does not.
    const least = (variant: PageVariant, what: keyof Cost) => Math.min(...all(variant, what));
    const added = (name: string, unit: string, what: keyof Cost): Row => {
      const [value, floor] = [least('banner', what), least('bare', what)];
      return { name, unit, value, floor, budget: floor, ok: value <= floor };
    };
    const opening = (name: string, times: ReturnType<typeof timesOf>, budget: number) => {
      const row = comparedRow({ name, unit: 'ms', value: median(times.banner), floor: median(times.plain) });
      return { ...row, budget, ok: row.value <= budget, ...TOLD };
    };
    return [
      added('page-long-tasks', 'tasks', 'longTasks'),
      added('page-layout-shift', 'shift', 'shift'),
      {
        ...comparedRow({
          name: 'page-script',
          unit: 'ms',
          value: median(scripts.banner),
          floor: median(scripts.plain),
          atMost: 1.5,
        }),
        ...TOLD,
      },
      opening('open-after-hover', opens.ahead, 300),
      opening('open-cold-slow-4g', opens.cold, 1_500),
    ];
  } finally {
    await pages.stop();
  }
}

function timesOf(): Record<(typeof COMPARED)[number], number[]> {
  return { banner: [], plain: [] };
}

async function costOf(browser: Browser, pages: ExamplePages, variant: PageVariant): Promise<Cost> {
  const longTasks = await countLongTasks(browser, pages.addressOf(variant));
  return await onPage(browser, async page => {
    await page.goto(pages.addressOf(variant), { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() => (window as Probed).probe.shift);
    return { longTasks, shift };
  });
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** The thread's own time, in microseconds. */
  tdur?: number;
  args: { name?: string };
}

/**
 * Tasks of the page's main thread that would hold up a machine of a quarter of this one's speed. By the thread's own time: by the clock
 * on the wall, whatever else the machine does makes a task long.
 */
async function countLongTasks(browser: Browser, address: string): Promise<number> {
  return await onPage(
    browser,
    async page => {
      await browser.startTracing(page, {
        categories: ['disabled-by-default-devtools.timeline', '__metadata'],
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
      const named = trace.traceEvents.filter(
        ({ args, name }) => name === 'thread_name' && args.name === MAIN_THREAD,
      );
      const main = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
      const tasks = trace.traceEvents.filter(
        ({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`),
      );
      if (tasks.length === 0) throw new Error('The trace of a visit names no task of its page.');
      return tasks.filter(({ tdur = 0 }) => (tdur / 1_000) * CPU_SLOWDOWN >= LONG_TASK_MS).length;
    },
    1,
  );
}

/** As Chromium calls the thread on which a page's scripts run. */
const MAIN_THREAD = 'CrRendererMain';

/**
 * Time that the processor spends in a page's scripts, by the thread's own clock, on which neither what else the machine does nor the
 * coarse steps of an emulated slowdown leave a mark: at full speed, since a slowdown takes both sides of a ratio alike.
 */
async function scriptMs(browser: Browser, pages: ExamplePages, variant: PageVariant): Promise<number> {
  return await onPage(
    browser,
    async (page, session) => {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(pages.addressOf(variant), { waitUntil: 'networkidle' });
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1_000;
    },
    1,
  );
}

/** @param isAhead - The pointer has been over the button for a while, on a network that does not hold anything up. */
async function openingMs(
  browser: Browser,
  pages: ExamplePages,
  variant: 'banner' | 'plain',
  isAhead: boolean,
): Promise<number> {
  return await onPage(browser, async (page, session) => {
    await page.goto(pages.addressOf(variant), { waitUntil: 'networkidle' });
    // The banner's page has a link that opens the chat; the plain one has its button alone.
    const opener =
      variant === 'banner'
        ? page.locator('[data-ventanilla-open=chat]')
        : page.locator('plain-banner').getByRole('button');
    if (isAhead) {
      await opener.hover();
      await untilFetched(page);
    } else await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await opener.evaluate(element => (element as HTMLElement).click());
    return await page.evaluate(async () => (await (window as Probed).probe.opened) ?? Number.NaN);
  });
}

/** Resolves once nothing more has been fetched for a while. */
async function untilFetched(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await count(); before !== now; ) {
    await page.waitForTimeout(QUIET_MS);
    [before, now] = [now, await count()];
  }
}

type Probed = typeof window & { probe: Probe };

/** On a page of its own, with nothing in its cache, at a fraction of the machine's speed. @param slowdown - 1 is full speed. */
async function onPage<Result>(
  browser: Browser,
  run: (page: Page, session: CDPSession) => Promise<Result>,
  slowdown = CPU_SLOWDOWN,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'es-CO', viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watch);
    return await run(page, session);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const probe: Probe = { shift: 0 };
  Object.assign(window, { probe });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) probe.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const hasCursor = () => {
    let active = document.activeElement;
    while (active?.shadowRoot) active = active.shadowRoot.activeElement;
    return active instanceof HTMLTextAreaElement;
  };
  const pressed = (event: Event) => {
    probe.opened = new Promise(resolve => {
      const look = () =>
        hasCursor() ? resolve(performance.now() - event.timeStamp) : requestAnimationFrame(look);
      look();
    });
  };
  addEventListener('click', pressed, { capture: true, once: true });
}
