import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { countReporter } from './packages/workshop/src/browsers/count-reporter.ts';
import {
  CHROMIUM_ARGUMENTS,
  CHROMIUM_MEDIA_ARGUMENTS,
  findBrowsers,
} from './packages/workshop/src/browsers/find-browsers.ts';
import { reactPlugin } from './packages/workshop/src/browsers/react-plugin.ts';
import { serverPlugin } from './packages/workshop/src/browsers/server-plugin.ts';
import { storyFiles } from './packages/workshop/src/browsers/story-files.ts';
import { webkitLauncher } from './packages/workshop/src/browsers/webkit-launcher.ts';

// One engine for each run; `npm run test:browser` runs them all.
const engine = process.env.VENTANILLA_BROWSER ?? 'chromium';
const found = findBrowsers();

/** Two ends in one page find each other by the machine's own address. */
const FIREFOX_CALLS = {
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.autoplay.default': 0,
};

const launchers = {
  chromium: executablePath =>
    chromeLauncher({
      launchOptions: {
        executablePath,
        args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS],
      },
    }),
  firefox: executablePath =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_CALLS },
    }),
  webkit: webkitLauncher,
};
if (!launchers[engine]) throw new Error(`There is no engine ${engine}; write chromium, firefox or webkit.`);
if (!found[engine]) throw new Error(`No ${engine} was found. \`npm test\` installs it, or says how to.`);

export default {
  files: [
    'packages/*/src/**/*.test.ts',
    '!packages/*/src/**/*.node.test.ts',
    // What one engine says for all.
    ...(engine === 'chromium' ? [] : ['!packages/*/src/**/*.chromium.test.ts']),
  ],
  rootDir: import.meta.dirname,
  browsers: [await launchers[engine](found[engine])],
  concurrency: 1,
  nodeResolve: { exportConditions: ['source'] },
  plugins: [
    reactPlugin(),
    esbuildPlugin({ ts: true, target: 'auto', tsconfig: 'tsconfig.json' }),
    serverPlugin(),
    storyFiles(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(engine)],
  // Long enough for a busy machine: what fails is to fail by what is said, not by the clock.
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
};
