import { type Browser, expect, type Page, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { brokenRules } from './people/broken-rules.ts';
import { Citizen } from './people/citizen.ts';

let server: CityServer;

// One for each test: an agent who has left is offered contacts for a minute more.
test.beforeEach(async () => {
  server = await CityServer.start();
});

test.afterEach(async () => {
  await server.stop();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} colours, city page, chat and desk break no rule of WCAG 2.2 AA that a machine can see`, async ({
    browser,
  }) => {
    const citizen = await Citizen.visit(browser, server.origin);
    await citizen.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await brokenRules(citizen.page)).toEqual([]);
    await citizen.openChat();
    expect(await brokenRules(citizen.page)).toEqual([]);
    await citizen.write('¿Dónde renuevo la licencia?');

    const agent = await Agent.signIn(browser, server.origin);
    await agent.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await agent.accept();
    await agent.write('En cualquiera de nuestras sedes.');
    await expect(citizen.chat).toContainText('En cualquiera de nuestras sedes.');
    expect(await brokenRules(citizen.page)).toEqual([]);
    expect(await brokenRules(agent.page)).toEqual([]);
    await Promise.all([citizen.leave(), agent.leave()]);
  });
}

test('at 320 px nothing scrolls sideways, on the city page, in the chat and at the desk', async ({
  browser,
}) => {
  const citizen = await fits(browser, 'luis', { width: 320, height: 640 });
  await citizen.leave();
});

test('on a tablet nothing scrolls sideways, and calls are offered beside the page', async ({ browser }) => {
  const citizen = await fits(browser, 'ana', { width: 768, height: 1024 });
  await citizen.page.getByRole('button', { name: 'Volver a los canales' }).click();
  await citizen.page.getByRole('button', { name: /^Llamada/ }).click();
  await expect(citizen.page.getByRole('button', { name: 'Llamar con voz' })).toBeVisible();
  expect(await overflow(citizen.page)).toBeLessThanOrEqual(0);
  const panel = await citizen.page.locator('dialog[aria-labelledby=heading]').boundingBox();
  expect(panel?.width).toBeLessThan(768);
  await citizen.leave();
});

/** Takes a citizen and an agent through a conversation with a word that fits nowhere. @returns The citizen, still there. */
async function fits(
  browser: Browser,
  login: string,
  window: { width: number; height: number },
): Promise<Citizen> {
  const citizen = await Citizen.visit(browser, server.origin);
  const agent = await Agent.signIn(browser, server.origin, login);
  for (const { page } of [citizen, agent]) await page.setViewportSize(window);
  expect(await overflow(citizen.page)).toBeLessThanOrEqual(0);
  await citizen.openChat();
  await citizen.write('Una palabra larguísima: '.padEnd(300, 'electroencefalografista'));
  await agent.accept();
  expect(await overflow(citizen.page)).toBeLessThanOrEqual(0);
  expect(await overflow(agent.page)).toBeLessThanOrEqual(0);
  await agent.leave();
  return citizen;
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
