import { expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { brokenRules } from './people/broken-rules.ts';
import { ROOMS, startVoiceCall } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
/** Six pictures are made and six are read by the processor alone, so cameras are slow here; how fast they are is measured elsewhere. */
const SLOW_CAMERA = CHROMIUM_MEDIA_ARGUMENTS.map(argument => argument.replace('fps=30', 'fps=5'));
test.use({ launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...SLOW_CAMERA] } });
test.describe.configure({ timeout: 300_000 });

/** Resolves once the page shows moving pictures of as many others as there should be. A busy machine makes few of them. */
async function untilAllSeen(page: Page, others: number): Promise<void> {
  const videos = page.locator('ventanilla-call-stage .peer video.camera');
  const frames = () =>
    videos.evaluateAll(elements =>
      elements.map(element => (element as HTMLVideoElement).getVideoPlaybackQuality().totalVideoFrames),
    );
  await expect.poll(async () => (await frames()).length, { timeout: 120_000 }).toBe(others);
  const before = await frames();
  await expect
    .poll(async () => (await frames()).every((count, index) => count > (before[index] ?? 0) + 2), {
      timeout: 120_000,
    })
    .toBe(true);
}

/** Words of the desk's buttons that find no room in them. */
function spilledButtons(page: Page): Promise<string[]> {
  return page
    .locator('ventanilla-desk-call button')
    .evaluateAll(buttons =>
      buttons
        .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent.trim()),
    );
}

/** Resolves once the page hears these people and nobody else. */
async function untilTogether(page: Page, names: readonly string[]): Promise<void> {
  const heard = () =>
    page.locator('ventanilla-call-stage .peer').evaluateAll(peers =>
      peers.map(peer => {
        const { srcObject } = peer.querySelector('video.camera') as HTMLVideoElement;
        const isHeard = (srcObject as MediaStream).getAudioTracks().some(({ muted }) => !muted);
        return `${peer.querySelector('strong')?.textContent}${isHeard ? '' : ' (silent)'}`;
      }),
    );
  await expect.poll(async () => (await heard()).sort(), { timeout: 60_000 }).toEqual(names);
}

for (const [where, open] of Object.entries(ROOMS)) {
  test.describe(`the third person in a call ${where}`, () => {
    let server: CityServer;
    let rooms: Awaited<ReturnType<typeof open>>;

    test.beforeAll(async () => {
      rooms = await open();
    });

    test.afterAll(() => rooms?.stop());

    // One each: who has left a test without a word is offered calls for a minute more.
    test.beforeEach(async () => {
      server = await CityServer.start({ environment: rooms.environment });
    });

    test.afterEach(() => server?.stop());

    test('an interpreter is asked into a sign call, is seen by all, is seen out, and the call goes on', async ({
      browser,
    }) => {
      const ana = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      await citizen.openChannel('Lengua de señas');
      await citizen.page.getByRole('button', { name: 'Hablar en señas ahora' }).click();
      await ana.accept();
      await Promise.all([citizen.page, ana.page].map(page => untilAllSeen(page, 1)));

      const rosa = await Agent.signIn(browser, server.origin, 'rosa');
      await ana.invite('Rosa (demostración)');
      const stage = citizen.page.locator('ventanilla-call-stage');
      await expect(stage).toContainText('Rosa (demostración), intérprete, viene a la llamada.');
      await expect(rosa.page.locator('ventanilla-desk-inbox')).toContainText('le invita a su llamada');
      expect(await brokenRules(rosa.page)).toEqual([]);
      await rosa.page.getByRole('button', { name: /^Aceptar/ }).click();
      const pages = [citizen.page, ana.page, rosa.page];
      await Promise.all(pages.map(page => untilAllSeen(page, 2)));
      await expect(stage.locator('.peer.pinned strong')).toHaveText('Rosa (demostración)');
      await expect(stage.locator('.peer.pinned figcaption')).toContainText('Intérprete');
      for (const page of pages) expect(await brokenRules(page)).toEqual([]);
      expect(await spilledButtons(ana.page)).toEqual([]);

      await ana.page.getByRole('button', { name: 'Sacar a Rosa (demostración) de la llamada' }).click();
      await expect(rosa.page.locator('ventanilla-call-stage')).toHaveCount(0);
      await expect(stage).toContainText('Rosa (demostración) salió. La llamada sigue.');
      await Promise.all([citizen.page, ana.page].map(page => untilAllSeen(page, 1)));
      await expect(stage.locator('.peer strong')).toHaveText('Ana (demostración)');
      const kinds = (await ana.events()).map(({ kind }) => kind);
      expect(kinds.filter(kind => kind.startsWith('call-'))).toEqual([
        'call-started',
        'call-accepted',
        'call-invited',
        'call-joined',
        'call-left',
      ]);
      expect(citizen.complaints).toEqual([]);
      await Promise.all([citizen.leave(), ana.leave(), rosa.leave()]);
    });

    test('an interpreter goes on with a call that is handed on', async ({ browser }) => {
      const ana = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      const call = citizen.page.locator('ventanilla-call');
      // By voice, for the same reason as above.
      await startVoiceCall(citizen);
      await ana.accept();
      const rosa = await Agent.signIn(browser, server.origin, 'rosa');
      await ana.invite('Rosa (demostración)');
      await rosa.page.getByRole('button', { name: /^Aceptar/ }).click();
      await untilTogether(citizen.page, ['Ana (demostración)', 'Rosa (demostración)']);

      const luis = await Agent.signIn(browser, server.origin, 'luis');
      await ana.handOn('Luis (demostración)');
      await expect(call).toContainText('Rosa (demostración), intérprete, sigue con usted cuando contesten.');
      await expect(rosa.page.getByRole('button', { name: 'Salir de la llamada' })).toBeVisible();
      await luis.accept();
      await untilTogether(citizen.page, ['Luis (demostración)', 'Rosa (demostración)']);
      await expect(luis.page.locator('ventanilla-call-stage figcaption')).toContainText(['Intérprete']);

      await rosa.page.getByRole('button', { name: 'Salir de la llamada' }).click();
      await untilTogether(citizen.page, ['Luis (demostración)']);
      await expect(rosa.page.locator('ventanilla-call-stage')).toHaveCount(0);
      expect(citizen.complaints).toEqual([]);
      await Promise.all([citizen.leave(), ana.leave(), luis.leave(), rosa.leave()]);
    });
  });
}
