import { expect, type Page, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';

let server: CityServer;

test.beforeAll(async () => {
  server = await CityServer.start();
});

test.afterAll(async () => {
  await server.stop();
});

/** A citizen's chat in which something has been written. */
async function chatting(page: Page): Promise<void> {
  await page.goto(server.origin);
  await page.locator('[data-ventanilla-open=chat]').first().click();
  const field = page.getByRole('textbox', { name: 'Su mensaje' });
  await field.fill('Una palabra larguísima: '.padEnd(200, 'electroencefalografista'));
  await field.press('Enter');
  await expect(page.locator('ventanilla-chat [part=reference]')).toBeVisible();
}

for (const width of [320, 1280]) {
  test(`with the text spacing that a reader may choose, nothing is cut off at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await chatting(page);
    await spaceOut(page);
    expect(await cutTexts(page)).toEqual([]);
    await page.locator('ventanilla-panel .back').click();
    await spaceOut(page);
    expect(await cutTexts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test('at 400 % nothing scrolls sideways and everything can be reached', async ({ page }) => {
  // A window of 1280 by 1024, four times as near.
  await page.setViewportSize({ width: 320, height: 256 });
  await chatting(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const field = page.getByRole('textbox', { name: 'Su mensaje' });
  await field.scrollIntoViewIfNeeded();
  await expect(field).toBeInViewport();
  for (const name of ['Terminar', 'Cerrar', 'Enviar', 'Volver a los canales']) {
    const button = page.getByRole('dialog').getByRole('button', { name });
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport();
  }
});

test('in forced colours every control has an edge, and the focus a ring', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await chatting(page);
  const edges = await page.evaluate(() => {
    const flat: string[] = [];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.localName !== 'button' || !element.checkVisibility()) continue;
        const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
        if (borderTopStyle === 'none' || borderTopWidth === '0px') flat.push(element.outerHTML.slice(0, 80));
      }
    };
    for (const own of document.querySelectorAll('ventanilla-banner'))
      if (own.shadowRoot) walk(own.shadowRoot);
    return flat;
  });
  expect(edges).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const ring = await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Cerrar' })
    .evaluate(element => getComputedStyle(element).outlineStyle);
  expect(ring).toBe('solid');
});

test('what has the focus is never wholly behind the launcher', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(server.origin);
  await expect(page.locator('ventanilla-banner').getByRole('button')).toBeVisible();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const active = document.activeElement;
      const launcher = document.querySelector('ventanilla-banner');
      if (!active || !launcher || active === document.body || active === launcher) return '';
      const own = active.getBoundingClientRect();
      const over = launcher.getBoundingClientRect();
      const covered =
        own.left >= over.left && own.right <= over.right && own.top >= over.top && own.bottom <= over.bottom;
      return covered ? active.outerHTML : '';
    });
    expect(hidden).toBe('');
  }
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chatting(page);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

/** The overrides of WCAG 1.4.12, in every shadow root as an extension of the browser would do it. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    const walk = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) walk(shadowRoot);
    };
    for (const own of document.querySelectorAll('ventanilla-banner'))
      if (own.shadowRoot) walk(own.shadowRoot);
  });
}

/** Elements of ours whose text does not fit in them and cannot be scrolled to. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.classList.contains('visually-hidden') || !element.checkVisibility()) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
        const high = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        if (wide || high) cut.push(`${element.localName}.${element.className}`);
      }
    };
    for (const own of document.querySelectorAll('ventanilla-banner'))
      if (own.shadowRoot) walk(own.shadowRoot);
    return cut;
  });
}
