import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servePage } from '../../../examples/plain-page/src/serve-page.ts';
import { CityServer } from '../src/city-server.ts';
import { freePort } from '../src/free-port.ts';
import { complaintsOf } from './people/complaints.ts';

const CONFIG = new URL('../../../examples/plain-page/ventanilla.yaml', import.meta.url);

test('the plain page reaches a server on another origin under its strict policy', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-plain-page-'));
  const config = join(folder, 'ventanilla.yaml');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  writeFileSync(config, readFileSync(CONFIG, 'utf8').replace('http://localhost:4173', origin));
  const ventanilla = await CityServer.start({ config });
  const web = await servePage({ port, ventanilla: ventanilla.origin });
  expect((web.address() as AddressInfo).port).toBe(port);
  try {
    const complaints = complaintsOf(page);
    await page.goto(origin);
    await page.getByRole('link', { name: 'Escríbanos' }).click();
    await page.getByRole('textbox', { name: 'Su mensaje' }).fill('¿Tienen sala de lectura?');
    await page.keyboard.press('Enter');
    await expect(page.locator('ventanilla-chat')).toContainText('Enviado');
    await expect(page.getByRole('status', { name: 'Su número de caso' })).not.toBeEmpty();
    expect(complaints).toEqual([]);
  } finally {
    web.close();
    await ventanilla.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a page on an origin that the site does not list cannot write to it', async ({ page }) => {
  const ventanilla = await CityServer.start({ config: CONFIG.pathname });
  const port = await freePort();
  const web = await servePage({ port, ventanilla: ventanilla.origin });
  try {
    await page.goto(`http://localhost:${port}`);
    await page.getByRole('link', { name: 'Escríbanos' }).click();
    await page.getByRole('textbox', { name: 'Su mensaje' }).fill('Hola');
    const refused = page.waitForResponse(
      answer => answer.url().endsWith('/contacts') && answer.status() === 403,
    );
    await page.keyboard.press('Enter');
    expect(await (await refused).json()).toMatchObject({ code: 'origin-not-allowed' });
    await expect(page.getByRole('log').getByText('No se envió')).toBeVisible();
    await expect(page.getByRole('status', { name: 'Su número de caso' })).toHaveCount(0);
  } finally {
    web.close();
    await ventanilla.stop();
  }
});
