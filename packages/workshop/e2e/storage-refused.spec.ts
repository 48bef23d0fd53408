import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';

/** Chromium's number for "block" among its settings for content. */
const BLOCKED = 2;

test('a browser that refuses to keep anything says so in a sentence, and the chat works for the visit', async () => {
  const server = await CityServer.start();
  const profile = mkdtempSync(join(tmpdir(), 'ventanilla-profile-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: BLOCKED } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  const executablePath = findBrowsers().chromium ?? '';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: CHROMIUM_ARGUMENTS,
    locale: 'es-CO',
  });
  try {
    const page = await context.newPage();
    await page.goto(server.origin);
    const refusal = await page.evaluate(() => {
      try {
        localStorage.setItem('a', 'b');
        return 'none';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('SecurityError');
    await page.getByRole('link', { name: 'Escríbanos por chat' }).first().click();
    const field = page.getByRole('textbox', { name: 'Su mensaje' });
    const chat = page.locator('ventanilla-chat');
    for (const text of ['Hola', 'Una pregunta más']) {
      await field.fill(text);
      await field.press('Enter');
      await expect(chat).toContainText(text);
    }
    await expect(chat).toContainText('Este navegador no guarda el chat');
    await expect(chat.getByText('Enviado')).toHaveCount(2);
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});
