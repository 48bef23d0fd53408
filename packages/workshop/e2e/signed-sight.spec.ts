import { expect, type Locator, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { type CityPage, serveCityPage } from './pages/city-page.ts';
import { filmIn } from './pages/film-in.ts';
import { startTown, type Town } from './pages/town.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 412, height: 915 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** 1366 by 768, four times as near. */
const NEAR = { width: 342, height: 192 };

/** Two services that have filmed what they say in sign language: one open, and one that opens in three days. */
const SIGNED = ['abierta', 'cerrada'].map(
  id => `  - id: ${id}
    name: Señas
    timeZone: America/Bogota
    origins: ["{page}"]
    channels:
      chat: { hours: always }
      callback: { hours: always, callback: { country: CO } }
      sign-call:
        hours: ${id === 'abierta' ? 'always' : `[{ days: [${weekdayIn(3)}], from: "08:00", to: "17:00" }]`}
        signLanguages: [csn]
        clips:
          csn:
            notice: { src: /clip.webm, transcript: "La llamada no se graba." }
            queue: { src: /clip.webm, transcript: "El número es su lugar en la fila." }
            hours: { src: /clip.webm, transcript: "Atendemos de 8 a 5." }
`,
);

let town: Town;
let city: CityPage;

test.beforeEach(async ({ page }) => {
  const film = await filmIn(page);
  await page.route('**/clip.webm', route => route.fulfill({ body: film, contentType: 'video/webm' }));
});

test.beforeAll(async () => {
  town = await startTown(SIGNED.join(''));
  city = await serveCityPage({
    port: town.pagePort,
    html: `<script type="module" async src="${town.server.origin}/v1/ventanilla.js"></script>`,
  });
});
test.afterAll(async () => {
  city.close();
  await town.stop();
});

for (const window of [...WINDOWS, NEAR]) {
  const size = `${window.width} × ${window.height}`;

  test(`on the mirror, the notice in sign, one's own picture and the button are in sight at ${size}`, async ({
    page,
  }) => {
    const call = await visit(page, 'abierta', window);
    const own = call.getByLabel('Su video', { exact: true });
    await expect(own).toBeVisible();
    await claimSeen(page, window, [own, ...clipOf(call), call.locator('button.sign')]);
  });

  test(`in the queue, the number and the clip with its controls are in sight at ${size}`, async ({
    page,
  }) => {
    const call = await visit(page, 'abierta', window);
    await call.locator('button.sign').click();
    await expect(call.locator('.number')).toHaveText('1');
    const own = call.getByLabel('Su video', { exact: true });
    const cancel = call.locator('button.cancel');
    await claimSeen(page, window, [call.locator('.number'), own, ...clipOf(call), cancel]);
    await cancel.click();
  });

  test(`where nobody signs now, the hours, the clip and the call back are in sight at ${size}`, async ({
    page,
  }) => {
    const call = await visit(page, 'cerrada', window);
    await claimSeen(page, window, [
      call.locator('.opens'),
      ...clipOf(call),
      call.locator('button.call-back'),
    ]);
  });
}

/** Opens the banner and its channel for signing. */
async function visit(page: Page, site: string, window: { width: number; height: number }): Promise<Locator> {
  await page.setViewportSize(window);
  await page.goto(city.origin);
  await page.evaluate(id => {
    document.body.innerHTML = `<ventanilla-banner site="${id}"></ventanilla-banner>`;
  }, site);
  await page.locator('ventanilla-banner').getByRole('button').first().click();
  await page.getByRole('button', { name: /^Lengua de señas/ }).click();
  const call = page.locator('ventanilla-sign-call');
  // On a phone the mirror opens when it is asked for.
  const mirror = call.locator('button.mirror-on');
  await expect(call.locator('h3')).toBeVisible();
  if (site === 'abierta') await mirror.or(call.locator('video.mirror')).first().waitFor();
  if (await mirror.isVisible()) await mirror.click();
  return call;
}

function clipOf(call: Locator): Locator[] {
  const clip = call.locator('ventanilla-sign-clip');
  return [clip.locator('video'), clip.locator('button.turn'), clip.locator('summary')];
}

/** All of each is in sight without scrolling, or one after the other where it is near; none lies over another, and no picture is cut. */
async function claimSeen(page: Page, window: typeof NEAR, parts: readonly Locator[]): Promise<void> {
  if (window !== NEAR) await page.locator('ventanilla-sign-call').evaluate(element => element.scrollTo(0, 0));
  for (const part of parts) {
    await expect(part).toBeVisible();
    if (window === NEAR) await part.scrollIntoViewIfNeeded();
    // Near, a picture may be higher than the window.
    await expect(part).toBeInViewport({ ratio: window === NEAR ? 0.5 : 1 });
  }
  const sideways = await page
    .locator('ventanilla-sign-call')
    .evaluate(element => element.scrollWidth - element.clientWidth);
  expect(sideways).toBe(0);
  const boxes = await Promise.all(parts.map(part => part.boundingBox()));
  const covered = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b, after) => {
      if (!a || !b) return [`${index} is nowhere`];
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 1 && down > 1 ? [`${index} and ${index + 1 + after}`] : [];
    }),
  );
  expect(covered).toEqual([]);
  const fits = await page
    .locator('ventanilla-sign-call video')
    .evaluateAll(videos => videos.map(video => getComputedStyle(video).objectFit));
  expect(new Set(fits)).toEqual(new Set(['contain']));
  // Large enough to read hands from.
  const clip = await page.locator('ventanilla-sign-clip video').boundingBox();
  expect(clip?.height).toBeGreaterThanOrEqual(window === NEAR ? 100 : 150);
}

/** Such as `monday`, that many days from now. */
function weekdayIn(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'America/Bogota' })
    .format(then)
    .toLowerCase();
}
