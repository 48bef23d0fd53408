import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { Agent } from './people/agent.ts';
import { useCallCities } from './people/call-cities.ts';
import { ROOMS, startSignCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});
test.describe.configure({ timeout: 300_000 });

const startCity = useCallCities();

for (const [where, open] of Object.entries(ROOMS)) {
  test(`an agent ${where} shows her screen beside her hands, and puts the call on hold and takes it up again`, async ({
    browser,
  }) => {
    const server = await startCity(open);
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await Citizen.visit(browser, server.origin);
    const stage = citizen.page.locator('ventanilla-call-stage');
    await startSignCall(citizen);
    await agent.accept();
    await Promise.all([citizen.page, agent.page].map(untilSeen));

    await agent.page.getByRole('button', { name: 'Compartir pantalla' }).click();
    await expect(stage.locator('.peer figcaption')).toContainText('Comparte su pantalla');
    const screen = stage.locator('.peer video.screen');
    await expect
      .poll(() =>
        screen.evaluate((video: HTMLVideoElement) => video.getVideoPlaybackQuality().totalVideoFrames),
      )
      .toBeGreaterThan(2);
    await untilSeen(citizen.page);
    await agent.page.getByRole('button', { name: 'Dejar de compartir' }).click();
    await expect(screen).toHaveCount(0);

    await agent.page.getByRole('button', { name: 'Poner en espera' }).click();
    await expect(stage.locator('.peer figcaption')).toContainText('Puso la llamada en espera');
    await expect(stage).not.toContainText('El video se detuvo');
    await agent.page.getByRole('button', { name: 'Retomar la llamada' }).click();
    await expect(stage.locator('.peer figcaption')).not.toContainText('espera');
    await untilSeen(citizen.page);
    expect(citizen.complaints).toEqual([]);
    await Promise.all([citizen.leave(), agent.leave()]);
  });
}
