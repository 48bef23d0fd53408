import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../src/browsers/find-browsers.ts';

/** Gives Firefox a camera and a microphone that exist nowhere, and lets pages on one machine call each other. */
export const FIREFOX_MEDIA = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.autoplay.default': 0,
};

/**
 * Firefox, which Playwright does not drive as it is installed. Yours to `close()`.
 *
 * @param preferences - Such as `FIREFOX_MEDIA`. Default its own.
 */
export async function launchFirefox(preferences: Record<string, unknown> = {}): Promise<Browser> {
  const { firefox } = findBrowsers();
  if (!firefox) throw new Error('No Firefox was found. `npm test` installs it, or says how to.');
  return await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    extraPrefsFirefox: preferences,
  });
}

/** Presses the button whose words begin so, wherever it is, once it can be seen. */
export async function pressInFirefox(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    wanted => {
      const within = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap(each =>
          each.shadowRoot ? [each, ...within(each.shadowRoot)] : [each],
        );
      return within(document).find(
        each =>
          each instanceof HTMLButtonElement &&
          each.textContent.trim().startsWith(wanted) &&
          each.checkVisibility(),
      );
    },
    { timeout: 30_000 },
    words,
  );
  await (button.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
}
