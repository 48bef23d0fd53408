import { type CDPSession, chromium, expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { serveCityPage } from './pages/city-page.ts';
import { startTown, type Town } from './pages/town.ts';
import { writeByChat } from './people/write-by-chat.ts';

const BANNER = '<ventanilla-banner site="sol"><a href="tel:195">195</a></ventanilla-banner>';
let town: Town;

test.beforeAll(async () => {
  town = await startTown();
});
test.afterAll(() => town.stop());

async function visit(tab: Page, body = BANNER, head = '') {
  const script = `<script type="module" async src="${town.server.origin}/v1/ventanilla.js"></script>`;
  const city = await serveCityPage({ port: town.pagePort, html: body, head: head + script });
  await tab.goto(city.origin);
  return city;
}

const launcher = (tab: Page) => tab.locator('ventanilla-banner').getByRole('button').first();

/** Everything of a page that a script could have left something in. */
async function standing(tab: Page, session: CDPSession) {
  const listeners: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    listeners.push(...found.listeners.map(({ type }) => `${expression} ${type}`));
  }
  const page = await tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    globals: Object.keys(window).filter(name => /ventanilla/i.test(name)),
  }));
  return { ...page, listeners: listeners.sort() };
}

test('destroy leaves no listener, node, style or name behind, also after a chat', async ({ page: tab }) => {
  // The page as it is without us: its script comes late.
  const city = await serveCityPage({ port: town.pagePort, html: BANNER });
  await tab.goto(city.origin);
  const session = await tab.context().newCDPSession(tab);
  const before = await standing(tab, session);
  await tab.evaluate(async src => import(src), `${town.server.origin}/v1/ventanilla.js`);
  await launcher(tab).click();
  await tab.getByRole('button', { name: 'Chat' }).click();
  await writeByChat(tab, '¿Abren hoy?');
  await tab.evaluate(() => window.ventanilla?.('destroy'));
  await expect(tab.getByRole('link', { name: '195' })).toBeVisible();
  expect(await standing(tab, session)).toEqual(before);
  city.close();
});

test('a page that comes back from the back/forward cache has a working banner', async () => {
  const { chromium: executablePath = '' } = findBrowsers();
  const browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const tab = await browser.newPage({ locale: 'es-CO' });
    const city = await visit(tab, `${BANNER}<a href="/?segunda">Segunda página</a>`);
    await expect(launcher(tab)).toContainText('Hable con nosotros');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await tab.getByRole('link', { name: 'Segunda página' }).click();
    await expect(tab).toHaveURL(/segunda/);
    // A page that comes back from the cache does not load again, which going back by itself would wait for.
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForFunction(() => 'persisted' in window);
    expect(await tab.evaluate(() => (window as unknown as { persisted: boolean }).persisted)).toBe(true);
    await launcher(tab).click();
    await tab.getByRole('button', { name: 'Chat' }).click();
    await writeByChat(tab, 'De vuelta');
    city.close();
  } finally {
    await browser.close();
  }
});

test('a page that changes its whole body, as Turbo does, has one working banner each time', async ({
  page: tab,
}) => {
  const city = await visit(tab);
  const session = await tab.context().newCDPSession(tab);
  await expect(launcher(tab)).toBeVisible();
  const heard: string[][] = [];
  for (const place of ['uno', 'dos', 'tres']) {
    await tab.evaluate(
      ([html = '', name = '']) => {
        const body = document.createElement('body');
        body.innerHTML = `<h1>${name}</h1>${html}`;
        history.pushState({}, '', `/?${name}`);
        document.documentElement.replaceChild(body, document.body);
      },
      [BANNER, place],
    );
    await expect(tab.locator('ventanilla-banner')).toHaveCount(1);
    await launcher(tab).click();
    await expect(tab.getByRole('dialog')).toBeVisible();
    await tab.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
    await expect(tab.getByRole('dialog')).toBeHidden();
    heard.push((await standing(tab, session)).listeners);
  }
  expect(heard[2]).toEqual(heard[0]);
  city.close();
});

test('a conversation goes on beside a page that changes within a view transition', async ({ page: tab }) => {
  const city = await visit(tab, `<main><h1>Inicio</h1></main>${BANNER}`);
  await launcher(tab).click();
  await tab.getByRole('button', { name: 'Chat' }).click();
  await writeByChat(tab, '¿Siguen ahí?');
  await tab.evaluate(async () => {
    const transition = document.startViewTransition(() => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<h1>Otra página</h1>';
    });
    await transition.finished;
  });
  await expect(tab.getByRole('heading', { name: 'Otra página' })).toBeVisible();
  await expect(tab.locator('ventanilla-chat')).toContainText('¿Siguen ahí?');
  await writeByChat(tab, 'Sigo escribiendo');
  city.close();
});

test('a chat written into a page that resets everything stands, scrolls and takes messages', async ({
  page: tab,
}) => {
  const city = await visit(
    tab,
    '<ventanilla-chat site="sol"><a href="tel:195" data-ventanilla-open="chat">Escríbanos</a></ventanilla-chat>',
    '<style>* { all: unset }</style>',
  );
  await tab.getByRole('link', { name: 'Escríbanos' }).click();
  const field = tab.getByRole('textbox', { name: 'Su mensaje' });
  await expect(field).toBeVisible();
  for (let line = 1; line <= 12; line++)
    await writeByChat(tab, `Línea ${line} de un mensaje que ocupa sitio`);
  const chat = tab.locator('ventanilla-chat .inside');
  const { height } = (await chat.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThan(700);
  await expect(field).toBeInViewport();
  const ground = await chat.evaluate(element => getComputedStyle(element).backgroundColor);
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  city.close();
});

test('on a phone the field stays above the keyboard', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const tab = await context.newPage();
  const city = await visit(tab, BANNER, '<meta name="viewport" content="width=device-width">');
  await launcher(tab).tap();
  await tab.getByRole('button', { name: 'Chat' }).tap();
  const field = tab.getByRole('textbox', { name: 'Su mensaje' });
  await expect(field).toBeVisible();
  // No keyboard comes up here: the part of the window that one leaves free is told as a phone tells it.
  await tab.evaluate(() => {
    const viewport = window.visualViewport;
    if (!viewport) throw new Error('This browser tells nothing of its window.');
    Object.defineProperty(viewport, 'height', { value: 400, configurable: true });
    viewport.dispatchEvent(new Event('resize'));
  });
  await expect
    .poll(async () => {
      const { y, height } = (await field.boundingBox()) ?? { y: 0, height: 0 };
      return y + height;
    })
    .toBeLessThanOrEqual(400);
  await tab.evaluate(() => {
    const { visualViewport } = window;
    Reflect.deleteProperty(visualViewport ?? {}, 'height');
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => (await field.boundingBox())?.y ?? 0).toBeGreaterThan(500);
  city.close();
  await context.close();
});
