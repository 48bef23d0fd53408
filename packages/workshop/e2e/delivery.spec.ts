import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readPinnedLoader } from '../../cli/src/assets/snippet.ts';
import { ROOT } from '../src/build/workspace.ts';
import { type CityPage, serveCityPage } from './pages/city-page.ts';
import { startTown, type Town } from './pages/town.ts';

const BANNER =
  '<ventanilla-banner site="sol"><a href="tel:+576015550100">Llame al 555 0100</a></ventanilla-banner>';
let town: Town;
let page: CityPage;

test.beforeAll(async () => {
  town = await startTown();
  const { file, integrity } = await readPinnedLoader(join(ROOT, 'packages/cli/public'));
  const src = `${town.server.origin}/v1/${file}`;
  const script = `<script type="module" async src="${src}" integrity="${integrity}" crossorigin></script>`;
  page = await serveCityPage({ port: town.pagePort, html: BANNER + script });
});
test.afterAll(async () => {
  page.close();
  await town.stop();
});

const launcher = (tab: Page) => tab.locator('ventanilla-banner').getByRole('button').first();
const field = (tab: Page) => tab.getByRole('textbox', { name: 'Su mensaje' });

test('a page that pins its loader holds a chat, and every file was checked', async ({ page: tab }) => {
  const checked: string[] = [];
  await tab.exposeFunction('note', (text: string) => checked.push(text));
  await tab.addInitScript(() => {
    new MutationObserver(changes => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLLinkElement && node.rel === 'modulepreload' && node.integrity)
            (window as unknown as { note(text: string): void }).note(new URL(node.href).pathname);
    }).observe(document, { subtree: true, childList: true });
  });
  const fetched = new Set<string>();
  tab.on('request', request => {
    const { pathname } = new URL(request.url());
    if (/^\/v1\/.*\.js$/.test(pathname) && !pathname.includes('ventanilla')) fetched.add(pathname);
  });
  await tab.goto(page.origin);
  await launcher(tab).click();
  await tab.getByRole('button', { name: 'Chat' }).click();
  await field(tab).fill('¿Abren hoy?');
  await tab.keyboard.press('Enter');
  await expect(tab.locator('ventanilla-chat')).toContainText('Enviado');
  expect(fetched.size).toBeGreaterThan(4);
  expect(checked.toSorted()).toEqual([...fetched].toSorted());
  await expect(tab.locator('link[rel=modulepreload]')).toHaveCount(0);
});

test('an altered file is not run: what the page has written itself shows, and the console says so', async ({
  page: tab,
}) => {
  const said: string[] = [];
  tab.on('console', message => {
    if (message.text().startsWith('Ventanilla:')) said.push(message.text());
  });
  let ran = false;
  await tab.exposeFunction('intruder', () => {
    ran = true;
  });
  await tab.route(/\/v1\/window-[0-9a-f]+\.js$/, async route => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `window.intruder();${await answer.text()}` });
  });
  await tab.goto(page.origin);
  await launcher(tab).click();
  await expect(tab.getByRole('link', { name: 'Llame al 555 0100' })).toBeVisible();
  await expect(launcher(tab)).toContainText('No se pudo abrir');
  expect(ran).toBe(false);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/window-[0-9a-f]+\.js cannot be had, or is not what it was/);
});

test('a file that could not be had is asked for again when the citizen tries again', async ({
  page: tab,
}) => {
  let isCut = true;
  await tab.route(/\/v1\/window-[0-9a-f]+\.js$/, route => (isCut ? route.abort() : route.continue()));
  await tab.goto(page.origin);
  await launcher(tab).click();
  await expect(launcher(tab)).toContainText('No se pudo abrir');
  isCut = false;
  await launcher(tab).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
});

test('an altered loader is not run, and the page stays as it was written', async ({ page: tab }) => {
  await tab.route(/\/v1\/ventanilla-[0-9a-f]+\.js$/, async route => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n` });
  });
  await tab.goto(page.origin);
  await expect(tab.getByRole('link', { name: 'Llame al 555 0100' })).toBeVisible();
  expect(await tab.evaluate(() => customElements.get('ventanilla-banner'))).toBe(undefined);
});
