import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Row as BenchRow } from './bench/row.ts';
import { rowLines } from './bench/row-lines.ts';
import { CHROMIUM_ARGUMENTS, findBrowsers } from './browsers/find-browsers.ts';
import { buildPages } from './build/build-pages.ts';
import { ROOT } from './build/workspace.ts';
import { CityServer } from './city-server.ts';
import { exitCode, summaryLine } from './runners/summary.ts';
import { pageCostRows } from './size/page-cost.ts';
import { compressedBytes, WeighedPage } from './size/weighed-page.ts';

/** A row that is not `ok` fails the run, unless it is told for its own sake: that one counts as neither passed nor failed. */
type Row = BenchRow & { fails?: false };

/**
 * `npm run size [-- --json]`: what a citizen's browser fetches of ours until it has seen the page, the open banner, and a chat
 * ready to type, or a call ready to be made, and what the page pays for the banner before anybody acts. 1 kB is 1,000 bytes; each file counts as brotli at its strongest, by itself, and all since the page
 * was opened add up.
 */
const asJson = process.argv.includes('--json');
const rows: Row[] = [];
const notes: string[] = [];

buildPages();
const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('No Chromium was found. `npm test` installs it, or says how to.');
const server = await CityServer.start();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage({ locale: 'es-CO' });
  const weighed = new WeighedPage(page, server.origin);

  const answered = page.waitForResponse(/\/availability$/);
  await page.goto(server.origin);
  await answered;
  const launcher = page.locator('ventanilla-banner').getByRole('button').first();
  await launcher.waitFor();
  await weigh('page-view', 4);
  const seen = [...weighed.requests];
  if (weighed.files.length > 1) spoil('page-view', `${weighed.files.length} files instead of one`);
  if (seen.length > 2) spoil('page-view', `${seen.length} requests instead of two: ${seen.join(', ')}`);

  // Coming near the button may fetch ahead, and all of it counts.
  await launcher.click();
  const chat = page.locator('ventanilla-panel').getByRole('button', { name: 'Chat', exact: false }).first();
  await chat.waitFor();
  await weigh('banner', 14);

  await chat.click();
  await page.locator('ventanilla-chat').getByRole('textbox').waitFor();
  await weigh('chat', 30);

  const second = await browser.newPage({ locale: 'es-CO' });
  const caller = new WeighedPage(second, server.origin);
  await second.goto(server.origin);
  await second.locator('ventanilla-banner').getByRole('button').first().click();
  await second
    .locator('ventanilla-panel')
    .getByRole('button', { name: /^Llamada/ })
    .click();
  await second.locator('ventanilla-call').getByRole('button', { name: 'Llamar con video' }).waitFor();
  await weigh('call', 45, caller);
  if (caller.files.some(path => path.includes('livekit'))) spoil('call', 'LiveKit is fetched before a call');
  // The library comes beside it, in a file of its own.
  weighFile('call-livekit', 20, 'livekit-room-*.js');

  const third = await browser.newPage({ locale: 'es-CO' });
  const called = new WeighedPage(third, server.origin);
  await third.goto(server.origin);
  await third.locator('ventanilla-banner').getByRole('button').first().click();
  await third
    .locator('ventanilla-panel')
    .getByRole('button', { name: /^Le llamamos/ })
    .click();
  const phone = third.locator('ventanilla-callback').getByLabel('Número de teléfono');
  await phone.waitFor();
  await weigh('callback', 30, called);
  if (called.files.some(path => /live-callback|check-phone/.test(path)))
    spoil('callback', 'more is fetched than the form');
  // The client comes with the first thing that is written, and the rules of telephone numbers when one is typed.
  const before = await called.bytes();
  const client = third.waitForResponse(/\/live-callback-/);
  await third.locator('ventanilla-callback').getByLabel('Su nombre').pressSequentially('R');
  await (await client).finished();
  await third.waitForLoadState('networkidle');
  const written = await called.bytes();
  tell('callback-written', 15, written - before);
  const rules = third.waitForResponse(/\/check-phone-/);
  await phone.pressSequentially('601');
  await (await rules).finished();
  tell('callback-phone', 30, (await called.bytes()) - written);

  async function weigh(name: string, budget: number, on = weighed): Promise<void> {
    await on.page.waitForLoadState('networkidle');
    tell(name, budget, await on.bytes());
  }
  rows.push(...(await pageCostRows(browser)));
  if (!asJson) notes.push(...(await weighed.list()));
} finally {
  await browser.close();
  await server.stop();
}

if (asJson) {
  process.stdout.write(`${JSON.stringify({ rows: rows.map(({ fails: _, ...row }) => row) }, null, 2)}\n`);
} else {
  process.stdout.write(`${rowLines(rows).join('\n')}\n\n${notes.join('\n')}\n`);
  const [held, told] = [
    rows.filter(({ fails = true }) => fails),
    rows.filter(({ fails }) => fails === false),
  ];
  const passed = held.filter(({ ok }) => ok).length;
  const summary = { passed, failed: held.length - passed };
  const missed = told.filter(({ ok }) => !ok).map(({ name }) => name);
  process.stdout.write(
    `told, neither passed nor failed: ${told.map(({ name }) => name).join(', ')}; goal missed: ${missed.join(', ') || 'none'}\n`,
  );
  process.stdout.write(`${summaryLine('size', summary)}\n`);
  process.exitCode = exitCode(summary);
}

function weighFile(name: string, budget: number, pattern: string): void {
  const bytes = globSync(join(ROOT, 'packages/cli/public/v1', pattern)).map(file =>
    compressedBytes(readFileSync(file)),
  );
  if (bytes.length !== 1) throw new Error(`${bytes.length} files are ${pattern}`);
  tell(name, budget, bytes[0] ?? 0);
}

function tell(name: string, budget: number, bytes: number): void {
  const value = Math.round(bytes / 10) / 100;
  rows.push({ name, value, unit: 'kB', budget, ok: value <= budget });
}

function spoil(name: string, reason: string): void {
  for (const row of rows) if (row.name === name) row.ok = false;
  notes.push(`${name}: ${reason}`);
}
