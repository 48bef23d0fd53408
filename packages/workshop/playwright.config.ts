import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findBrowsers } from './src/browsers/find-browsers.ts';

const { chromium } = findBrowsers();
if (!chromium) throw new Error('No Chromium was found. `npm test` installs it, or says how to.');

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../test-results',
  forbidOnly: true,
  workers: 1,
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['./src/browsers/playwright-summary.ts']],
  use: {
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    // A press that finds nothing to press is said at once, not when the whole test's time is over.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromium, args: CHROMIUM_ARGUMENTS },
  },
});
