import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowsers } from '../../src/browsers/find-browsers.ts';

/** Firefox, which Playwright does not drive as it is installed. Yours to `close()`. */
export async function launchFirefox(): Promise<Browser> {
  const { firefox } = findBrowsers();
  if (!firefox) throw new Error('No Firefox was found. `npm test` installs it, or says how to.');
  return await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
}
