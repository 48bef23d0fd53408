import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servePage } from '../../../examples/strict-csp/src/serve-page.ts';
import { CityServer } from '../src/city-server.ts';
import { freePort } from '../src/free-port.ts';
import { complaintsOf } from './people/complaints.ts';
import { writeByChat } from './people/write-by-chat.ts';

const CONFIG = new URL('../../../examples/strict-csp/ventanilla.yaml', import.meta.url);

test('a page that forbids everything else holds a chat, and no breach is reported', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-strict-csp-'));
  const config = join(folder, 'ventanilla.yaml');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  writeFileSync(config, readFileSync(CONFIG, 'utf8').replace('http://localhost:4174', origin));
  const ventanilla = await CityServer.start({ config });
  const violations: string[] = [];
  let heard = () => {};
  const onViolation = (report: string) => {
    violations.push(report);
    heard();
  };
  const web = await servePage({ port, ventanilla: ventanilla.origin, onViolation });
  try {
    const complaints = complaintsOf(page);
    await page.goto(origin);
    await page.getByRole('link', { name: 'Escríbanos por chat' }).click();
    await writeByChat(page, '¿Hasta cuándo puedo pagar?');
    expect(complaints).toEqual([]);
    expect(violations).toEqual([]);
    // The report does come when there is one.
    const reported = new Promise<void>(resolve => {
      heard = resolve;
    });
    await page.evaluate(() => document.body.append(document.createElement('iframe')));
    await page.evaluate(() =>
      document.querySelector('iframe')?.setAttribute('src', 'https://elsewhere.example/'),
    );
    await reported;
    expect(violations.join()).toContain('elsewhere.example');
  } finally {
    web.close();
    await ventanilla.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
