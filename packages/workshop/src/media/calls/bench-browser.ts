import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import type { Browser as Firefox, Page as FirefoxPage } from 'puppeteer-core';
import { FIREFOX_MEDIA, launchFirefox } from '../../../e2e/people/firefox.ts';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../../browsers/find-browsers.ts';
import type { CitizenLink } from '../link/citizen-link.ts';
import { bundlePageScripts, type PageScripts } from '../page/bundle.ts';
import type { PageOptions } from '../page/install.ts';
import type { CitizenBrowser } from '../scenarios.ts';

export interface WindowOptions extends Omit<PageOptions, 'workerScript'> {
  link: CitizenLink;
  /** Whose window: the ends it speaks to lie up or down the citizen's link. */
  party: 'citizen' | 'agent';
}

/** Without a graphics card the processor draws every pixel of both windows; fewer leave more of it to the call. */
const PIXELS = 0.5;
/** As large as Playwright's windows. */
const FIREFOX_VIEW = { width: 1_280, height: 720, deviceScaleFactor: PIXELS };
/** Clocks of pages are made coarse otherwise, which frames are timed by. */
const FIREFOX_CLOCK = { 'privacy.reduceTimerPrecision': false };

/** One Chromium, and for a citizen who uses it one Firefox, with what measurements need in their pages. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #firefox: Firefox | undefined;
  readonly #scripts: PageScripts;

  private constructor(browser: Browser, firefox: Firefox | undefined, scripts: PageScripts) {
    this.#browser = browser;
    this.#firefox = firefox;
    this.#scripts = scripts;
  }

  static async launch(citizenIn: CitizenBrowser): Promise<BenchBrowser> {
    const { chromium: executablePath } = findBrowsers();
    if (!executablePath) throw new Error('No Chromium was found. `npm test` installs it, or says how to.');
    const args = [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS];
    const scripts = await bundlePageScripts();
    const firefox =
      citizenIn === 'firefox' ? await launchFirefox({ ...FIREFOX_MEDIA, ...FIREFOX_CLOCK }) : undefined;
    return new BenchBrowser(await chromium.launch({ executablePath, args }), firefox, scripts);
  }

  /** @returns A window of Chromium of its own, with nothing in it yet. */
  async window(options: WindowOptions): Promise<BrowserContext> {
    // The stamped camera is a worker made from a text, which a strict page forbids.
    const context = await this.#browser.newContext({
      bypassCSP: true,
      locale: 'es-CO',
      deviceScaleFactor: PIXELS,
    });
    await context.exposeFunction('mediaBenchPort', portFinder(options));
    await context.addInitScript({ content: this.#pageScript(options) });
    return context;
  }

  /** @returns A page of Firefox with nothing in it yet. */
  async firefoxPage(options: WindowOptions): Promise<FirefoxPage> {
    if (!this.#firefox) throw new TypeError('It was launched for a citizen in Chromium.');
    const page = await this.#firefox.newPage();
    await page.setViewport(FIREFOX_VIEW);
    await page.exposeFunction('mediaBenchPort', portFinder(options));
    await page.evaluateOnNewDocument(this.#pageScript(options));
    return page;
  }

  async close(): Promise<void> {
    await this.#firefox?.close();
    await this.#browser.close();
  }

  #pageScript({ link: _link, party: _party, ...page }: WindowOptions): string {
    const options: PageOptions = { ...page, workerScript: this.#scripts.worker };
    return `globalThis.mediaBenchOptions = ${JSON.stringify(options)};\n${this.#scripts.page}`;
  }
}

/** Gives an end's stand-in, on its own side of the citizen's link. */
function portFinder({ link, party }: WindowOptions) {
  const direction = party === 'citizen' ? 'up' : 'down';
  return (address: string, port: number) => link.media.portFor(direction, address, port);
}
