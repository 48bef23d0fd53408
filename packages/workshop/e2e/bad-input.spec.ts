import { expect, type Page, test } from '@playwright/test';
import { serveCityPage } from './pages/city-page.ts';
import { startTown, type Town } from './pages/town.ts';

const FALLBACK = '<a href="tel:+576015550100">Llame al 555 0100</a>';
let town: Town;

test.beforeAll(async () => {
  town = await startTown();
});
test.afterAll(() => town.stop());

/** Opens a page of its own and gathers what the elements say in its console, and what went wrong unseen. */
async function visit(tab: Page, body: string, head = '') {
  const said: string[] = [];
  const broken: string[] = [];
  tab.on('console', message => {
    if (message.text().startsWith('Ventanilla:')) said.push(message.text());
  });
  tab.on('pageerror', error => broken.push(error.message));
  const city = await serveCityPage({ port: town.pagePort, html: body, head });
  try {
    await tab.goto(city.origin);
  } finally {
    city.close();
  }
  return { said, broken };
}

const banner = (attributes: string) => `<ventanilla-banner ${attributes}>${FALLBACK}</ventanilla-banner>`;
const script = () => `<script type="module" async src="${town.server.origin}/v1/ventanilla.js"></script>`;
const launcher = (tab: Page) => tab.locator('ventanilla-banner').getByRole('button').first();
const fallback = (tab: Page) => tab.getByRole('link', { name: 'Llame al 555 0100' });

const WRONG = {
  'a site that there is not': 'site="luna"',
  'no site': '',
  'attributes of nonsense': 'site="../sol?x=<b>" placement="7" locale="x-?" history="" heading=""',
};
for (const [what, attributes] of Object.entries(WRONG)) {
  test(`a banner with ${what} shows what the page has written, and says in one line what to look at`, async ({
    page: tab,
  }) => {
    const { said, broken } = await visit(tab, banner(attributes) + script());
    await launcher(tab).click();
    await expect(fallback(tab)).toBeVisible();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/Check site, server, CSP/);
    expect(broken).toEqual([]);
  });
}

const ANSWERS = {
  'a page of HTML': { status: 200, contentType: 'text/html', body: '<!doctype html><h1>Portal</h1>' },
  'another thing in JSON': { status: 200, contentType: 'application/json', body: '{"ok":true}' },
  'a mistake': { status: 502, contentType: 'text/plain', body: 'Bad gateway' },
};
for (const [what, answer] of Object.entries(ANSWERS)) {
  test(`a server that answers with ${what} leaves the page's own numbers`, async ({ page: tab }) => {
    await tab.route(/\/availability$/, route => route.fulfill(answer));
    const { said, broken } = await visit(tab, banner('site="sol"') + script());
    await launcher(tab).click();
    await expect(fallback(tab)).toBeVisible();
    expect(said).toHaveLength(1);
    expect(broken).toEqual([]);
  });
}

test('where the script is blocked, the page shows what it has written', async ({ page: tab }) => {
  await tab.route(/ventanilla\.js$/, route => route.abort());
  const { broken } = await visit(tab, banner('site="sol"') + script());
  await expect(fallback(tab)).toBeVisible();
  expect(broken).toEqual([]);
});

test('an old browser shows what the page has written', async ({ page: tab }) => {
  await tab.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
  });
  const { broken } = await visit(tab, banner('site="sol"') + script());
  await expect(fallback(tab)).toBeVisible();
  expect(await tab.evaluate(() => customElements.get('ventanilla-banner'))).toBe(undefined);
  expect(broken).toEqual([]);
});

test('a page that resets everything does not undo the banner', async ({ page: tab }) => {
  await visit(tab, `${banner('site="sol"')}<p>Ciudad</p>${script()}`, '<style>* { all: unset }</style>');
  const { x, y, height } = (await launcher(tab).boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const { width, height: whole } = tab.viewportSize() ?? { width: 0, height: 0 };
  expect(x).toBeGreaterThan(width / 2);
  expect(y + height).toBeGreaterThan(whole - 60);
  await launcher(tab).click();
  await tab.getByRole('button', { name: 'Chat' }).click();
  await expect(tab.getByRole('textbox', { name: 'Su mensaje' })).toBeVisible();
});

test('two script tags and a banner that is moved, removed and put back make one working banner', async ({
  page: tab,
}) => {
  const { broken } = await visit(tab, banner('site="sol"') + script() + script());
  await launcher(tab).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  await tab.evaluate(() => {
    const own = document.querySelector('ventanilla-banner');
    own?.remove();
    document.body.append(own ?? '');
  });
  await expect(tab.getByRole('dialog')).toBeHidden();
  await launcher(tab).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  expect(broken).toEqual([]);
});

test('a slow server is waited for without holding the page up', async ({ page: tab }) => {
  let answer = () => {};
  const asked = new Promise<void>(resolve => {
    answer = resolve;
  });
  await tab.route(/\/availability$/, async route => {
    await asked;
    await route.continue();
  });
  const { broken } = await visit(tab, banner('site="sol"') + script());
  await launcher(tab).click();
  await expect(tab.getByRole('dialog')).toContainText('Consultando la atención');
  answer();
  await expect(tab.getByRole('dialog')).not.toContainText('Consultando la atención');
  expect(broken).toEqual([]);
});
