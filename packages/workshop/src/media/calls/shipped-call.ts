import type { BrowserContext } from '@playwright/test';
import { Agent } from '../../../e2e/people/agent.ts';
import { Citizen } from '../../../e2e/people/citizen.ts';
import type { CitizenLink } from '../link/citizen-link.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { CallOptions, MeasuredCall } from './measured-call.ts';

export interface ShippedPlace {
  browser: BenchBrowser;
  link: CitizenLink;
  /** The server's port. */
  port: number;
  /** The media server's port, where calls meet at one. */
  livekitPort: number | undefined;
}

const SELECTOR = '.peer video.camera';

/** A sign call as the city's page and the desk make it, up to where it waits for the agent. */
export async function openShippedCall(place: ShippedPlace, options: CallOptions): Promise<MeasuredCall> {
  const { browser, link, port, livekitPort } = place;
  const isPeerToPeer = livekitPort === undefined;
  const ports = isPeerToPeer ? {} : { [livekitPort]: await link.tcpPortFor(livekitPort) };
  const [forCitizen, forAgent] = await Promise.all([
    browser.window({ link, party: 'citizen', selector: SELECTOR, isRedirected: true, ports }),
    // Towards a media server the agent's own way is clean.
    browser.window({ link, party: 'agent', selector: SELECTOR, isRedirected: isPeerToPeer, ports: {} }),
  ]);
  let forThird: BrowserContext | undefined;
  const agent = await Agent.signIn(within(forAgent), `http://127.0.0.1:${port}`);
  const citizen = await Citizen.visit(within(forCitizen), `http://127.0.0.1:${await link.tcpPortFor(port)}`);
  await citizen.openChannel('Lengua de señas');
  await citizen.page.getByRole('button', { name: 'Hablar en señas ahora' }).click();
  await citizen.page.locator('ventanilla-sign-call .number').waitFor();
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
      const stages = [citizen.page, agent.page].map(page => page.locator('ventanilla-call-stage'));
      await Promise.all(stages.map(stage => stage.waitFor()));
      if (options.hasSound) {
        for (const stage of stages) await stage.locator('button.microphone').click();
      }
      if (options.filming === 'citizen') await stages[1]?.locator('button.camera').click();
      if (options.filming === 'agent') await stages[0]?.locator('button.camera').click();
      return pressedAt;
    },
    async close() {
      await forCitizen.close();
      await forAgent.close();
      await forThird?.close();
    },
  };
}

function within(context: BrowserContext) {
  return { newContext: async () => context };
}
