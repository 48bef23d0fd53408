import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});

let server: CityServer;
test.beforeEach(async () => {
  server = await CityServer.start();
});
test.afterEach(() => server.stop());

test('who calls while their first message is on its way has one contact with both', async ({ browser }) => {
  const agent = await Agent.signIn(browser, server.origin);
  const citizen = await Citizen.visit(browser, server.origin);
  const { page } = citizen;
  await citizen.openChat();
  const { promise: isCalled, resolve: release } = Promise.withResolvers<void>();
  await page.context().route('**/contacts', async route => {
    if (route.request().method() === 'POST') await isCalled;
    await route.continue();
  });
  const isAsked = page.waitForRequest(
    request => request.method() === 'POST' && request.url().endsWith('/contacts'),
  );
  await citizen.write('Buenas tardes');
  await isAsked;
  await page.getByRole('button', { name: 'Volver a los canales' }).click();
  await page.getByRole('button', { name: /^Llamada/ }).click();
  await page.getByRole('button', { name: 'Llamar con voz' }).click();
  release();
  await expect(page.locator('ventanilla-call')).toContainText('Esperando a que contesten');
  await hasOneContact(citizen, agent);
});

test('who writes in one tab and calls from another at the same moment has one contact with both', async ({
  browser,
}) => {
  const agent = await Agent.signIn(browser, server.origin);
  const writing = await Citizen.visit(browser, server.origin);
  await writing.openChat();
  const calling = await writing.secondTab(server.origin);
  await calling.openChannel('Llamada');
  const call = calling.page.getByRole('button', { name: 'Llamar con voz' });
  await call.waitFor();
  await Promise.all([
    writing.write('Buenas tardes'),
    // Neither page has anything to wait for.
    call.evaluate((button: HTMLButtonElement) => button.click()),
  ]);
  await expect(calling.page.locator('ventanilla-call')).toContainText('Esperando a que contesten');
  await expect.poll(() => writing.conversation()).toContain('Buenas tardes');
  await hasOneContact(writing, agent);
});

async function hasOneContact(citizen: Citizen, agent: Agent): Promise<void> {
  await expect.poll(() => contactsOf(citizen)).toHaveLength(1);
  const [reference] = await contactsOf(citizen);
  await expect
    .poll(async () => (await agent.events(reference)).map(({ kind }) => kind))
    .toEqual(expect.arrayContaining(['contact-opened', 'message', 'call-started']));
  expect(citizen.complaints).toEqual([]);
  await Promise.all([citizen.leave(), agent.leave()]);
}

/** The numbers of all contacts that the office has of this browser. */
async function contactsOf({ page }: Citizen): Promise<string[]> {
  return await page.evaluate(async () => {
    const token = JSON.parse(localStorage.getItem('ventanilla/mirador/token') ?? '""');
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch('/v1/sites/mirador/contacts', { headers });
    const { contacts } = (await answer.json()) as { contacts: { reference: string }[] };
    return contacts.map(({ reference }) => reference);
  });
}
