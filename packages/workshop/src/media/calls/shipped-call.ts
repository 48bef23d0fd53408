import type { BrowserContext } from '@playwright/test';
import { Agent } from '../../../e2e/people/agent.ts';
import type { CitizenLink } from '../link/citizen-link.ts';
import type { CitizenBrowser } from '../scenarios.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { CallOptions, MeasuredCall } from './measured-call.ts';
import { askInChromium, askInFirefox, type SigningCitizen } from './signing-citizen.ts';

export interface ShippedPlace {
  browser: BenchBrowser;
  link: CitizenLink;
  /** The server's port. */
  port: number;
  /** The media server's port, where calls meet at one. */
  livekitPort: number | undefined;
  citizenIn: CitizenBrowser;
}

const SELECTOR = '.peer video.camera';

/** A sign call as the city's page and the desk make it, up to where it waits for the agent. */
export async function openShippedCall(place: ShippedPlace, options: CallOptions): Promise<MeasuredCall> {
  const { browser, link, port, livekitPort } = place;
  const isPeerToPeer = livekitPort === undefined;
  const ports = isPeerToPeer ? {} : { [livekitPort]: await link.tcpPortFor(livekitPort) };
  // Towards a media server the agent's own way is clean.
  const forAgent = await browser.window({
    link,
    party: 'agent',
    selector: SELECTOR,
    isRedirected: isPeerToPeer,
    ports: {},
  });
  let forThird: BrowserContext | undefined;
  const agent = await Agent.signIn(within(forAgent), `http://127.0.0.1:${port}`);
  const citizen = await askToSign(place, ports);
  const queuedMs = await citizen.page.evaluate(
    () => performance.timeOrigin + performance.now() - mediaBench.pressedAt,
  );
  const accept = agent.page.getByRole('button', { name: /^Aceptar/ }).first();
  await accept.waitFor();
  return {
    citizen: citizen.page,
    agent: agent.page,
    queuedMs,
    async bringThird() {
      forThird = await browser.window({
        link,
        party: 'agent',
        selector: SELECTOR,
        isRedirected: isPeerToPeer,
        ports: {},
      });
      const third = await Agent.signIn(within(forThird), `http://127.0.0.1:${port}`, 'rosa');
      await agent.invite('Rosa (demostración)');
      await third.page.getByRole('button', { name: /^Aceptar/ }).click();
      return { page: third.page, pressedAt: await third.page.evaluate(() => mediaBench.pressedAt) };
    },
    async begin() {
      await accept.click();
      const pressedAt = await agent.page.evaluate(() => mediaBench.pressedAt);
      const stage = agent.page.locator('ventanilla-call-stage');
      await Promise.all([citizen.untilStage(), stage.waitFor()]);
      if (options.hasSound) {
        await citizen.press('microphone');
        await stage.locator('button.microphone').click();
      }
      if (options.filming === 'citizen') await stage.locator('button.camera').click();
      if (options.filming === 'agent') await citizen.press('camera');
      return pressedAt;
    },
    async close() {
      await citizen.close();
      await forAgent.close();
      await forThird?.close();
    },
  };
}

async function askToSign(
  { browser, link, port, citizenIn }: ShippedPlace,
  ports: Record<number, number>,
): Promise<SigningCitizen> {
  const origin = `http://127.0.0.1:${await link.tcpPortFor(port)}`;
  const options = { link, party: 'citizen', selector: SELECTOR, isRedirected: true, ports } as const;
  return citizenIn === 'firefox'
    ? await askInFirefox(await browser.firefoxPage(options), origin)
    : await askInChromium(await browser.window(options), origin);
}

function within(context: BrowserContext) {
  return { newContext: async () => context };
}
