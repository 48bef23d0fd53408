import { type Browser, expect, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { Agent } from './people/agent.ts';
import { useCallCities } from './people/call-cities.ts';
import { ROOMS, startSignCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
/** A browser that asks before it lends anything, and plays nothing aloud before a press, as people have it. */
const ASKING = CHROMIUM_MEDIA_ARGUMENTS.filter(
  argument => !/^--use-fake-ui|^--autoplay-policy/.test(argument),
);
test.use({ launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...ASKING] } });
test.describe.configure({ timeout: 300_000 });

const startCity = useCallCities();

for (const [where, open] of Object.entries(ROOMS)) {
  test(`whoever signs ${where} needs no microphone, is told when the camera is not allowed any more, and goes on once it is again`, async ({
    browser,
  }) => {
    const server = await startCity(open);
    const agent = await Agent.signIn(lending(browser, ['camera', 'microphone']), server.origin);
    const citizen = await Citizen.visit(lending(browser, ['camera']), server.origin);
    const { page } = citizen;
    const stage = page.locator('ventanilla-call-stage');
    await startSignCall(citizen);
    await agent.accept();
    await Promise.all([page, agent.page].map(untilSeen));
    const number = page.locator('ventanilla-sign-call output');
    const reference = (await number.textContent()) ?? '-';

    await page.getByRole('button', { name: 'Activar el micrófono' }).click();
    await expect(stage).toContainText('El navegador no deja usar el micrófono');
    await Promise.all([page, agent.page].map(untilSeen));

    await page.context().clearPermissions();
    await expect(stage).toContainText('El navegador no deja usar la cámara');
    await expect(agent.page.locator('ventanilla-call-stage')).toContainText('Tiene la cámara apagada');
    await untilSeen(page);
    await expect(number).toHaveText(reference);

    await page.context().grantPermissions(['camera']);
    await page.getByRole('button', { name: 'Activar la cámara' }).click();
    await expect(stage).not.toContainText('El navegador no deja usar la cámara');
    await untilSeen(agent.page);
    expect(citizen.complaints).toEqual([]);
    await Promise.all([citizen.leave(), agent.leave()]);
  });
}

test('where the page’s own headers forbid the camera, whoever signs is told so and may write', async ({
  browser,
}) => {
  const { origin } = await startCity(ROOMS['between peers']);
  const citizen = await Citizen.visit(lending(browser, ['camera']), origin);
  await citizen.page.route(`${origin}/`, async route => {
    const answer = await route.fetch();
    const headers = { ...answer.headers(), 'permissions-policy': 'camera=(), microphone=()' };
    await route.fulfill({ response: answer, headers });
  });
  await citizen.page.reload();
  await citizen.openChannel('Lengua de señas');
  const call = citizen.page.locator('ventanilla-sign-call');
  await expect(call).toContainText('Esta página no permite usar la cámara');
  await call.getByRole('button', { name: 'Seguir por escrito' }).click();
  await expect(citizen.chat).toBeVisible();
  await citizen.leave();
});

/** The same browser, whose person has allowed these once and for all. */
function lending(browser: Browser, permissions: string[]): Pick<Browser, 'newContext'> {
  return {
    async newContext() {
      const context = await browser.newContext();
      await context.grantPermissions(permissions);
      return context;
    },
  };
}
