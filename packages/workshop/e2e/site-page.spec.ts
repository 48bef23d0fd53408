import { expect, test } from '@playwright/test';
import { startTown, type Town } from './pages/town.ts';
import { writeByChat } from './people/write-by-chat.ts';

const SETTINGS = `      - { kind: textphone, label: "(601) 555 0101", href: "tel:+576015550101" }
    notice:
      text: { es: "En una emergencia llame al 123.", en: "In an emergency call 123." }
      line: { kind: short-code, label: "123", href: "tel:123" }
`;
let town: Town;

test.beforeAll(async () => {
  town = await startTown(SETTINGS);
});
test.afterAll(() => town.stop());

test('a site has a page of its own on which a chat is held, with no other page around it', async ({
  page,
}) => {
  await page.goto(`${town.server.origin}/s/sol#ventanilla=chat`);
  await writeByChat(page, '¿Atienden hoy?');
  await expect(page.locator('ventanilla-chat')).toContainText('¿Atienden hoy?');
});

test('that page without scripts shows telephone, textphone, hours and notice', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${town.server.origin}/s/sol`);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '(601) 555 0100' })).toHaveAttribute(
    'href',
    'tel:+576015550100',
  );
  await expect(main.getByRole('link', { name: '(601) 555 0101' })).toHaveAttribute(
    'href',
    'tel:+576015550101',
  );
  await expect(main).toContainText('Teléfono de texto');
  await expect(main.getByRole('heading', { name: 'Horarios de atención' })).toBeVisible();
  await expect(main).toContainText('Todos los días, a toda hora');
  await expect(main).toContainText('En una emergencia llame al 123.');
  await expect(main.getByRole('link', { name: '123' })).toHaveAttribute('href', 'tel:123');
  await context.close();
});

test('its link to the chat is offered where scripts run, and nowhere else', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${town.server.origin}/s/sol`);
    await expect(page.getByRole('heading', { name: 'Horarios de atención' })).toBeVisible();
    const link = page.locator('main [data-ventanilla-open=chat]');
    await expect(link).toHaveCount(1);
    await expect(link).toBeVisible({ visible: javaScriptEnabled });
    await context.close();
  }
});
