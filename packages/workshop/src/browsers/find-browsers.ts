import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where this machine keeps the browsers that tests drive; a browser it lacks is `undefined`. */
export interface Browsers {
  chromium: string | undefined;
  firefox: string | undefined;
  /** WebKitGTK's WebDriver and the plain browser that it drives. */
  webkit: { driver: string; browser: string } | undefined;
}

/** Looks in the usual places of Debian, Fedora, macOS and Playwright. */
export function findBrowsers(): Browsers {
  const driver = onPath('WebKitWebDriver');
  const browser = first(globSync('/usr/{lib,lib64,libexec}/{*-linux-gnu/,}webkit2gtk-4.*/MiniBrowser'));
  return {
    chromium:
      onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ?? first(CHROMIUM),
    firefox: onPath('firefox-esr', 'firefox') ?? first(FIREFOX),
    webkit: driver && browser ? { driver, browser } : undefined,
  };
}

/** What makes headless Chromium quiet and usable as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...globSync(join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome')),
];

/** Gives Chromium a camera and a microphone that exist nowhere, and lets pages on one machine call each other. */
export const CHROMIUM_MEDIA_ARGUMENTS = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream=fps=30',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

const FIREFOX = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

function onPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return first(names.flatMap(name => folders.map(folder => join(folder, name))));
}

function first(paths: string[]): string | undefined {
  return paths.find(path => existsSync(path));
}
