import { expect, test } from '@playwright/test';
import { contentPolicy } from '../../cli/src/assets/content-security.ts';
import { type CityPage, serveCityPage } from './pages/city-page.ts';
import { startTown, type Town } from './pages/town.ts';
import { launchFirefox } from './people/firefox.ts';

const LINK = '<p><a href="#contacto" data-ventanilla-open="chat">Escríbanos por chat</a></p>';
/** Breaks the policy on purpose, so that a page without reports is one whose browser would have sent them. */
const BREACH = '<script>document.title = "breach"</script>';
let town: Town;
let page: CityPage;

test.beforeAll(async () => {
  town = await startTown();
  const { origin } = town.server;
  page = await serveCityPage({
    port: town.pagePort,
    policy: contentPolicy(origin),
    html: `${LINK}<ventanilla-banner site="sol"></ventanilla-banner>
      <script type="module" async src="${origin}/v1/ventanilla.js"></script>${BREACH}`,
  });
});
test.afterAll(async () => {
  page.close();
  await town.stop();
});
test.beforeEach(() => {
  page.reports.length = 0;
});

/** The one breach that the page itself commits. */
const onlyOwn = () => expect(page.reports).toEqual([expect.stringMatching(/^script-src(-elem)?.*: inline$/)]);

test('a chat is held under the documented policy in Chromium, and breaks it nowhere', async ({
  page: tab,
}) => {
  await tab.goto(page.origin);
  await expect.poll(() => page.reports.length).toBe(1);
  await tab.getByRole('link', { name: 'Escríbanos por chat' }).click();
  await tab.getByRole('textbox', { name: 'Su mensaje' }).fill('¿Abren hoy? https://example.org');
  await tab.keyboard.press('Enter');
  await expect(tab.locator('ventanilla-chat')).toContainText('Enviado');
  await expect(tab.getByRole('status', { name: 'Su número de caso' })).not.toBeEmpty();
  await tab.getByRole('button', { name: 'Terminar' }).click();
  await tab.getByRole('button', { name: 'Sí, terminar' }).click();
  await expect(tab.locator('ventanilla-chat')).toContainText('El chat terminó');
  await tab.locator('ventanilla-banner').getByRole('button', { name: 'Volver a los canales' }).click();
  onlyOwn();
});

test('a chat is held under the documented policy in Firefox, and breaks it nowhere', async () => {
  const firefox = await launchFirefox();
  try {
    const tab = await firefox.newPage();
    await tab.goto(page.origin);
    await expect.poll(() => page.reports.length).toBe(1);
    await tab.locator('a[data-ventanilla-open]').click();
    await tab.locator('ventanilla-banner >>> textarea').fill('¿Abren hoy?');
    await tab.keyboard.press('Enter');
    const says = (text: string) =>
      tab.waitForFunction(
        wanted => {
          const within = (root: ShadowRoot | Element): string =>
            [...root.querySelectorAll('*')]
              .map(each => (each.shadowRoot ? within(each.shadowRoot) : ''))
              .join(' ') + (root.textContent ?? '');
          const banner = document.querySelector('ventanilla-banner')?.shadowRoot;
          return banner ? within(banner).includes(wanted) : false;
        },
        { timeout: 15_000 },
        text,
      );
    await says('Enviado');
    await says('Su número de caso');
    onlyOwn();
  } finally {
    await firefox.close();
  }
});
