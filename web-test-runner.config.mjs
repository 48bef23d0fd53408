import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { countReporter } from './packages/workshop/src/browsers/count-reporter.ts';
import { CHROMIUM_ARGUMENTS, findBrowsers } from './packages/workshop/src/browsers/find-browsers.ts';
import { serverPlugin } from './packages/workshop/src/browsers/server-plugin.ts';
import { webkitLauncher } from './packages/workshop/src/browsers/webkit-launcher.ts';

/** Engines to run in, such as `VENTANILLA_BROWSERS=chromium,firefox`. Default all three. */
const wanted = (process.env.VENTANILLA_BROWSERS ?? 'chromium,firefox,webkit').split(',');
const found = findBrowsers();
const missing = wanted.filter(name => !found[name]);
if (missing.length > 0)
  throw new Error(`No ${missing.join(', no ')} was found. \`npm test\` says how to install it.`);

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: found.chromium,
        args: [...CHROMIUM_ARGUMENTS, '--autoplay-policy=no-user-gesture-required'],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: found.firefox },
    }),
  webkit: () => webkitLauncher(found.webkit),
};

export default {
  files: ['packages/*/src/**/*.test.ts', '!packages/*/src/**/*.node.test.ts'],
  rootDir: import.meta.dirname,
  browsers: await Promise.all(wanted.map(name => launchers[name]())),
  concurrentBrowsers: 1,
  concurrency: 1,
  nodeResolve: { exportConditions: ['source'] },
  plugins: [esbuildPlugin({ ts: true, target: 'auto', tsconfig: 'tsconfig.json' }), serverPlugin()],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
};
