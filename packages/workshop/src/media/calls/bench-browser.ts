import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../../browsers/find-browsers.ts';
import type { CitizenLink } from '../link/citizen-link.ts';
import { bundlePageScripts, type PageScripts } from '../page/bundle.ts';
import type { PageOptions } from '../page/install.ts';

export interface WindowOptions extends Omit<PageOptions, 'workerScript'> {
  link: CitizenLink;
  /** Whose window: the ends it speaks to lie up or down the citizen's link. */
  party: 'citizen' | 'agent';
}

/** Without a graphics card the processor draws every pixel of both windows; fewer leave more of it to the call. */
const PIXELS = 0.5;

/** One Chromium with what measurements need in its pages. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #scripts: PageScripts;

  private constructor(browser: Browser, scripts: PageScripts) {
    this.#browser = browser;
    this.#scripts = scripts;
  }

  static async launch(): Promise<BenchBrowser> {
    const { chromium: executablePath } = findBrowsers();
    if (!executablePath) throw new Error('No Chromium was found. `npm test` installs it, or says how to.');
    const args = [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS];
    return new BenchBrowser(await chromium.launch({ executablePath, args }), await bundlePageScripts());
  }

  /** @returns A window of its own, with nothing in it yet. */
  async window({ link, party, ...page }: WindowOptions): Promise<BrowserContext> {
    // The stamped camera is a worker made from a text, which a strict page forbids.
    const context = await this.#browser.newContext({
      bypassCSP: true,
      locale: 'es-CO',
      deviceScaleFactor: PIXELS,
    });
    const direction = party === 'citizen' ? 'up' : 'down';
    await context.exposeFunction('mediaBenchPort', (address: string, port: number) =>
      link.media.portFor(direction, address, port),
    );
    const options: PageOptions = { ...page, workerScript: this.#scripts.worker };
    const content = `globalThis.mediaBenchOptions = ${JSON.stringify(options)};\n${this.#scripts.page}`;
    await context.addInitScript({ content });
    return context;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
