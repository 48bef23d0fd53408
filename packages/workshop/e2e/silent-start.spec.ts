import { expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { startSignCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
// Of two that contradict each other, Chromium heeds the last.
const args = [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS, '--autoplay-policy=user-gesture-required'];
test.use({ launchOptions: { executablePath: chromium, args } });

test('where the browser lets nothing be heard before a press, the other side is seen at once and heard after it', async ({
  browser,
}) => {
  const server = await CityServer.start();
  try {
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await Citizen.visit(browser, server.origin);
    await startSignCall(citizen);
    await untilPressIsForgotten(citizen.page);
    await agent.accept();
    // Whatever a test asks of a page counts as a press there: the citizen's is asked nothing until the call is under way.
    await untilSeen(agent.page);
    await untilSeen(citizen.page);
    const picture = citizen.page.locator('ventanilla-call-stage .peer video.camera');
    await expect(picture).toHaveJSProperty('muted', true);

    const hear = citizen.page.getByRole('button', { name: 'Activar el sonido' });
    await hear.click();
    await expect(hear).toHaveCount(0);
    await expect(picture).toHaveJSProperty('muted', false);
    await untilSeen(citizen.page);
    expect(citizen.complaints).toEqual([]);
    await Promise.all([citizen.leave(), agent.leave()]);
  } finally {
    await server.stop();
  }
});

/** Resolves once the browser no longer counts the last press. */
function untilPressIsForgotten(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const timer = setInterval(() => {
          if (navigator.userActivation.isActive) return;
          clearInterval(timer);
          resolve();
        }, 200);
      }),
  );
}
