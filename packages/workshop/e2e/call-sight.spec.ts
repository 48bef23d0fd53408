import { type Browser, expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { startSignCall } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
/** How fast pictures are is measured elsewhere. */
const SLOW_CAMERA = CHROMIUM_MEDIA_ARGUMENTS.map(argument => argument.replace('fps=30', 'fps=5'));
test.use({ launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...SLOW_CAMERA] } });
test.describe.configure({ timeout: 240_000 });

let server: CityServer;
test.beforeEach(async () => {
  server = await CityServer.start();
});
test.afterEach(() => server?.stop());

test('at the desk, the live text and all controls are in sight beside the citizen’s picture', async ({
  browser,
}) => {
  const { ana, citizen } = await meet(browser);
  const { page } = ana;
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(async () => {
    const seen = await look(page, 'ventanilla-desk-call');
    expect(seen.hidden).toEqual([]);
    expect(seen.covering).toEqual([]);
    expect(seen.controls).toBeGreaterThanOrEqual(6);
  }).toPass({ timeout: 30_000 });
  await Promise.all([citizen.leave(), ana.leave()]);
});

/** A call in sign language between a citizen and an agent, both seen. */
async function meet(browser: Browser): Promise<{ ana: Agent; citizen: Citizen }> {
  const ana = await Agent.signIn(unjudged(browser), server.origin);
  const citizen = await Citizen.visit(unjudged(browser), server.origin);
  await startSignCall(citizen);
  await ana.accept();
  await expect(citizen.page.locator('ventanilla-call-stage .peer video.camera')).toBeVisible();
  return { ana, citizen };
}

/** No frame is counted: what would be said of slow pictures comes and goes with the machine, and takes room while it does. */
function unjudged(browser: Browser): Pick<Browser, 'newContext'> {
  return {
    async newContext() {
      const context = await browser.newContext();
      await context.addInitScript(() => {
        HTMLVideoElement.prototype.requestVideoFrameCallback = () => 0;
      });
      return context;
    },
  };
}

interface Seen {
  /** What is not wholly in sight, of the pictures, the controls and the field for live text. */
  hidden: string[];
  /** What lies over a picture of somebody else. */
  covering: string[];
  controls: number;
}

/** What the element that holds the call shows of it without scrolling. */
function look(page: Page, holder: string): Promise<Seen> {
  return page.locator(holder).evaluate(element => {
    const place = element.getBoundingClientRect();
    const stage = element.shadowRoot?.querySelector('ventanilla-call-stage');
    const inside = stage?.shadowRoot;
    if (!stage || !inside) throw new Error('There is no call.');
    element.scrollTo(0, 0);
    const videos = [...inside.querySelectorAll<HTMLElement>('.peer video.camera')];
    const buttons = [
      ...inside.querySelectorAll<HTMLElement>('.controls button'),
      ...stage.querySelectorAll<HTMLElement>(':scope > button'),
    ];
    const field = stage.querySelector('ventanilla-live-text')?.shadowRoot?.querySelector('textarea');
    const named: [string, Element | null | undefined][] = [
      ...videos.map((video): [string, Element] => ['picture', video]),
      ...buttons.map((button): [string, Element] => [button.className, button]),
      ['own', inside.querySelector('.own')],
      ['text', field],
    ];
    const isInSight = (part: Element | null | undefined) => {
      if (!part) return false;
      const { left, top, right, bottom, height } = part.getBoundingClientRect();
      return (
        height > 0 &&
        left >= place.left - 1 &&
        right <= place.right + 1 &&
        top >= place.top - 1 &&
        bottom <= Math.min(place.bottom, innerHeight) + 1
      );
    };
    const covering = new Set<string>();
    for (const video of videos) {
      const { left, top, width, height } = video.getBoundingClientRect();
      for (let row = 1; row < 20; row++) {
        for (let column = 1; column < 20; column++) {
          const [x, y] = [left + (width * column) / 20, top + (height * row) / 20];
          const on = inside.elementFromPoint(x, y);
          if (on !== video) covering.add(on?.className ?? 'nothing');
        }
      }
    }
    return {
      hidden: named.filter(([, part]) => !isInSight(part)).map(([name]) => name),
      covering: [...covering],
      controls: buttons.length,
    };
  });
}
