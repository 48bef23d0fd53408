import { expect, test } from '@playwright/test';
import { startTown, type Town } from './pages/town.ts';
import { writeByChat } from './people/write-by-chat.ts';

const PRIVACY = `    privacy:
      version: "2026-1"
      text: { es: "Usamos lo que usted escribe solo para atenderle.", en: "We use what you write only to help you." }
      link: https://ciudad.example/privacidad
      asks: true
`;
/** SHA-256 of the Spanish text. */
const HASH = 'ca6c00da9fc8d03f766139fa2f7f798d3b926392262b57a5bd81772b212ec030';

let town: Town;

test.beforeAll(async () => {
  town = await startTown(PRIVACY);
});
test.afterAll(() => town.stop());

test('nothing is sent before the box of the notice is ticked, and the answer is in the log with version and hash', async ({
  page,
}) => {
  const opened: string[] = [];
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith('/contacts'))
      opened.push(request.postData() ?? '');
  });
  await page.goto(`${town.server.origin}/s/sol#ventanilla=chat`);
  const field = page.getByRole('textbox', { name: 'Su mensaje' });
  const box = page.getByRole('checkbox', { name: /acepto/ });
  await expect(page.locator('ventanilla-chat')).toContainText(
    'Usamos lo que usted escribe solo para atenderle.',
  );
  await expect(box).not.toBeChecked();
  await field.fill('Mi cédula es 123');
  await field.press('Enter');
  await expect(box).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('marque la casilla');
  await expect(field).toHaveValue('Mi cédula es 123');
  expect(opened).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await box.check();
  await field.press('Enter');
  await expect(page.locator('ventanilla-chat')).toContainText('Enviado');
  await expect(box).toHaveCount(0);
  expect(JSON.parse(opened[0] ?? '{}').notice).toEqual({ version: '2026-1', hash: HASH, accepted: true });
  await writeByChat(page, 'Y vivo en el centro');
  expect(opened).toHaveLength(1);
});
