import { test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { untilSeen } from './people/calls.ts';
import { FIREFOX_MEDIA, launchFirefox, pressInFirefox } from './people/firefox.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});

test('a citizen in Firefox and an agent in Chromium see each other sign', async ({ browser }) => {
  const server = await CityServer.start();
  const firefox = await launchFirefox(FIREFOX_MEDIA);
  try {
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await firefox.newPage();
    await citizen.goto(server.origin);
    await citizen.locator('ventanilla-banner >>> button').click();
    await pressInFirefox(citizen, 'Lengua de señas');
    await pressInFirefox(citizen, 'Hablar en señas ahora');
    await agent.accept();
    await untilSeen(agent.page);
    await untilSeenInFirefox(citizen);
    // Both at once: none stops as the other begins.
    await untilSeen(agent.page);
    await agent.leave();
  } finally {
    await firefox.close();
    await server.stop();
  }
});

/** Resolves once the page has shown ten more pictures of the other side. Firefox counts none of a stream by itself. */
async function untilSeenInFirefox(page: Page): Promise<void> {
  const video = await page.waitForSelector(
    'ventanilla-banner >>> ventanilla-call-stage >>> .peer video.camera',
  );
  await video?.evaluate(element => {
    const picture = element as HTMLVideoElement;
    return new Promise<void>(resolve => {
      let shown = 0;
      const count = () => {
        if (picture.videoWidth > 0) shown += 1;
        if (shown > 10) resolve();
        else picture.requestVideoFrameCallback(count);
      };
      picture.requestVideoFrameCallback(count);
    });
  });
}
