import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findBrowsers } from './browsers/find-browsers.ts';
import { buildPages } from './build/build-pages.ts';
import { CityServer } from './city-server.ts';
import { exitCode, summaryLine } from './runners/summary.ts';
import { WeighedPage } from './size/weighed-page.ts';

/** One line of the report. */
interface Row {
  name: string;
  value: number;
  unit: 'kB';
  budget: number;
  ok: boolean;
}

/**
 * `npm run size [-- --json]`: what a citizen's browser fetches of ours until it has seen the page, the open banner, and a chat
 * ready to type. 1 kB is 1,000 bytes; each file counts as brotli at its strongest, by itself, and all since the page
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

  async function weigh(name: string, budget: number): Promise<void> {
    await page.waitForLoadState('networkidle');
    const value = Math.round((await weighed.bytes()) / 10) / 100;
    rows.push({ name, value, unit: 'kB', budget, ok: value <= budget });
  }
  if (!asJson) notes.push(...(await weighed.list()));
} finally {
  await browser.close();
  await server.stop();
}

if (asJson) {
  process.stdout.write(`${JSON.stringify({ rows }, null, 2)}\n`);
} else {
  const line = ({ name, value, budget, ok }: Row) =>
    `${ok ? '✔' : '✖'} ${name.padEnd(12)}${value.toFixed(2).padStart(8)} kB   budget ${budget} kB`;
  process.stdout.write(`${rows.map(line).join('\n')}\n\n${notes.join('\n')}\n`);
  const failed = rows.filter(({ ok }) => !ok).length;
  const summary = { passed: rows.length - failed, failed };
  process.stdout.write(`${summaryLine('size', summary)}\n`);
  process.exitCode = exitCode(summary);
}

function spoil(name: string, reason: string): void {
  for (const row of rows) if (row.name === name) row.ok = false;
  notes.push(`${name}: ${reason}`);
}
