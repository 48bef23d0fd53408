import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { startLivekit } from '../src/livekit-server.ts';
import { Agent } from './people/agent.ts';
import { goOnInWriting, startSignCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});

test('a call outlives the death of its LiveKit: both are told, letters pass, the number stays and the picture comes back', async ({
  browser,
}) => {
  const livekit = await startLivekit();
  const { url, apiKey, apiSecret } = livekit;
  const server = await CityServer.start({
    environment: { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret },
  });
  const agent = await Agent.signIn(browser, server.origin);
  const citizen = await Citizen.visit(browser, server.origin);
  const pages = [citizen.page, agent.page];
  await startSignCall(citizen);
  await agent.accept();
  await Promise.all(pages.map(untilSeen));
  const number = citizen.page.locator('ventanilla-sign-call output');
  const reference = (await number.textContent()) ?? '-';

  await livekit.kill();
  await goOnInWriting(citizen, agent, reference);

  await livekit.restart();
  for (const page of pages) {
    await expect(page.locator('ventanilla-call-stage')).not.toContainText('Se cortó', { timeout: 60_000 });
  }
  await Promise.all(pages.map(untilSeen));
  await expect(number).toHaveText(reference);
  await Promise.all([citizen.leave(), agent.leave()]);
  await server.stop();
  await livekit.stop();
});
