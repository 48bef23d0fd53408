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
  test(`a sign call ${where} outlives the death of our server: both go on seeing each other, what was typed arrives, and both may hang up at once`, async ({
    browser,
  }) => {
    const server = await startCity(open);
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await Citizen.visit(browser, server.origin);
    const pages = [citizen.page, agent.page];
    await startSignCall(citizen);
    await agent.accept();
    await Promise.all(pages.map(untilSeen));
    const number = citizen.page.locator('ventanilla-sign-call output');
    const reference = (await number.textContent()) ?? '-';

    await server.kill();
    await Promise.all(pages.map(untilSeen));
    for (const page of pages) {
      await expect(page.locator('ventanilla-call-stage')).not.toContainText('Se cortó');
      await expect(page.locator('ventanilla-call-stage')).not.toContainText('se interrumpió');
    }
    const field = citizen.page.getByRole('textbox', { name: /la otra persona ve cada letra/ });
    await field.pressSequentially('¿Sigue ahí? 👋');
    // Between peers there is a way beside our server.
    const typed = agent.page.locator('ventanilla-live-text .typed');
    if (where === 'between peers') await expect(typed).toHaveText('¿Sigue ahí? 👋');
    await field.press('Enter');

    await server.restart();
    await expect.poll(() => agent.conversation(), { timeout: 60_000 }).toEqual(['¿Sigue ahí? 👋']);
    await field.pressSequentially('Sí');
    await expect(typed).toHaveText('Sí', { timeout: 30_000 });
    await Promise.all(pages.map(untilSeen));
    await expect(number).toHaveText(reference);

    await Promise.all(
      pages.map(page =>
        // Neither waits for anything.
        page.getByRole('button', { name: 'Colgar' }).evaluate((button: HTMLButtonElement) => button.click()),
      ),
    );
    await expect(citizen.page.locator('ventanilla-sign-call')).toContainText('La llamada terminó');
    await expect(agent.page.locator('ventanilla-call-stage')).toHaveCount(0);
    await expect(citizen.page.locator('ventanilla-sign-call .problem')).toHaveCount(0);
    const kinds = (await agent.events(reference)).map(({ kind }) => kind);
    expect(kinds.filter(kind => kind === 'call-ended')).toHaveLength(1);
    await Promise.all([citizen.leave(), agent.leave()]);
  });
}
