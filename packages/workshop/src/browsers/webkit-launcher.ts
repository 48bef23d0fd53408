import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from '../free-port.ts';

/**
 * Runs browser tests in WebKitGTK's own small browser through WebDriver, on a screen that nobody sees.
 *
 * @param paths.driver - The `WebKitWebDriver` program.
 * @param paths.browser - The `MiniBrowser` program.
 */
export async function webkitLauncher(paths: { driver: string; browser: string }): Promise<BrowserLauncher> {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    } as never,
  });
  let driver: ChildProcess | undefined;

  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  const launched = Object.assign(launcher, {
    concurrency: 1,
    async initialize(config: Parameters<typeof initialize>[0]) {
      await initialize(config);
      launcher.name = 'WebKit';
      driver = spawn('xvfb-run', ['-a', paths.driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
      await answering(port);
    },
    async stop() {
      await stop();
      await endGroup(driver);
    },
  });
  // Its types spell an absent result as `undefined`, which exact optional properties tell apart.
  return launched as unknown as BrowserLauncher;
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 10 s');
}

/** `xvfb-run` starts a screen and a driver of its own; the whole group goes. */
async function endGroup(child: ChildProcess | undefined): Promise<void> {
  if (!child?.pid || child.exitCode !== null) return;
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await exited;
}
