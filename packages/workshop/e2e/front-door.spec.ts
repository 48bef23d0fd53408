import { expect, type Page, test } from '@playwright/test';
import { serveCityPage } from './pages/city-page.ts';
import { startTown, type Town } from './pages/town.ts';

const NOTICE = `    notice:
      text: { es: "En una emergencia llame al 123.", en: "In an emergency call 123." }
      line: { kind: short-code, label: "123", href: "tel:123" }
`;
let town: Town;

test.beforeAll(async () => {
  town = await startTown(NOTICE);
});
test.afterAll(() => town.stop());

async function visit(tab: Page, body: string, address = '') {
  const city = await serveCityPage({
    port: town.pagePort,
    html: `${body}<script type="module" async src="${town.server.origin}/v1/ventanilla.js"></script>`,
  });
  await tab.goto(`${city.origin}/${address}`);
  return city;
}

const BANNER = '<ventanilla-banner site="sol"></ventanilla-banner>';
const launcher = (tab: Page) => tab.locator('ventanilla-banner').getByRole('button').first();

test('says above the channels what the office has to say, with the emergency line, and offers its own page', async ({
  page: tab,
}) => {
  const city = await visit(tab, BANNER);
  await launcher(tab).click();
  const dialog = tab.getByRole('dialog');
  await expect(dialog.getByRole('note')).toContainText('En una emergencia llame al 123.');
  await expect(dialog.getByRole('note').getByRole('link')).toHaveAttribute('href', 'tel:123');
  await expect(dialog.getByRole('link', { name: 'Abrir en otra ventana' })).toHaveAttribute(
    'href',
    `${town.server.origin}/s/sol`,
  );
  city.close();
});

test('opens at the chat by the address of the page', async ({ page: tab }) => {
  const city = await visit(tab, BANNER, '#ventanilla=chat');
  await expect(tab.getByRole('textbox', { name: 'Su mensaje' })).toBeVisible();
  city.close();
});

test('runs a command that came before the banner did, and again after it was destroyed', async ({
  page: tab,
}) => {
  const city = await visit(tab, '<main>Ciudad</main>');
  await tab.waitForFunction(() => 'ventanilla' in window);
  await tab.evaluate(() => window.ventanilla?.('open'));
  await tab.evaluate(html => document.body.insertAdjacentHTML('beforeend', html), BANNER);
  await expect(tab.getByRole('dialog')).toBeVisible();

  await tab.evaluate(() => window.ventanilla?.('destroy'));
  await expect(tab.getByRole('dialog')).toHaveCount(0);
  expect(await tab.evaluate(() => 'ventanilla' in window)).toBe(false);

  await tab.evaluate(html => {
    document.body.innerHTML = html;
  }, BANNER);
  await launcher(tab).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  city.close();
});

test('on a phone, the back button closes the panel and leaves the page where it was', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const city = await visit(tab, BANNER);
  await launcher(tab).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  await expect.poll(() => tab.evaluate(() => history.state)).toEqual({ ventanillaPanel: true });
  await tab.goBack();
  await expect(tab.getByRole('dialog')).toBeHidden();
  expect(new URL(tab.url()).origin).toBe(city.origin);

  await launcher(tab).click();
  await expect.poll(() => tab.evaluate(() => history.state)).toEqual({ ventanillaPanel: true });
  await tab.keyboard.press('Escape');
  await expect.poll(() => tab.evaluate(() => history.state)).toBe(null);
  city.close();
  await context.close();
});

test('never covers what has the focus', async ({ page: tab }) => {
  const field = '<input style="position:fixed;bottom:24px;right:40px;width:160px" aria-label="Correo">';
  const city = await visit(tab, field + BANNER);
  await launcher(tab).waitFor();
  await tab.getByLabel('Correo').focus();
  const [own, other] = await Promise.all([
    launcher(tab).boundingBox(),
    tab.getByLabel('Correo').boundingBox(),
  ]);
  expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(other?.y ?? 0);
  city.close();
});

test('of several banners, links open the one they name, and only one is open at a time', async ({
  page: tab,
}) => {
  const city = await visit(
    tab,
    `<ventanilla-banner site="luna" heading="Luna"></ventanilla-banner>
     <ventanilla-banner site="sol" heading="Sol" placement="start"></ventanilla-banner>
     <a href="#a" data-ventanilla-open data-ventanilla-site="sol">Al sol</a>`,
  );
  await tab.getByRole('button', { name: 'Luna' }).click();
  await expect(tab.getByRole('dialog', { name: 'Luna' })).toBeVisible();
  await tab.getByRole('link', { name: 'Al sol' }).click();
  await expect(tab.getByRole('dialog', { name: 'Sol' })).toBeVisible();
  await expect(tab.getByRole('dialog', { name: 'Luna' })).toBeHidden();
  city.close();
});
