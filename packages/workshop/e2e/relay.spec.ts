import { type Browser, expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { startTurnRelay, type TurnRelay } from '../src/turn-relay.ts';
import { Agent } from './people/agent.ts';
import { goOnInWriting, keepConnections, startSignCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});

const MAX_CREDENTIAL_SECONDS = 3_600;

let relay: TurnRelay;
let server: CityServer | undefined;

test.beforeAll(async () => {
  relay = await startTurnRelay();
});

test.afterEach(async () => {
  await server?.stop();
  server = undefined;
});

test.afterAll(() => relay.stop());

test('a call that may pass by the relay alone does, tells no address but the relay’s, has access for less than an hour, and outlives the relay’s death', async ({
  browser,
}) => {
  const { agent, citizen, told } = await meet(browser, relay.secret);
  const pages = [citizen.page, agent.page];
  await startSignCall(citizen);
  await agent.accept();
  await Promise.all(pages.map(untilSeen));
  for (const page of pages) {
    const { type, seconds } = await wayOf(page);
    expect(type).toBe('relay');
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(MAX_CREDENTIAL_SECONDS);
  }
  const number = citizen.page.locator('ventanilla-sign-call output');
  const reference = (await number.textContent()) ?? '-';

  await relay.kill();
  await goOnInWriting(citizen, agent, reference);

  await relay.restart();
  for (const page of pages) {
    await expect(page.locator('ventanilla-call-stage')).not.toContainText('Se cortó');
  }
  await Promise.all(pages.map(untilSeen));
  for (const page of pages) expect((await wayOf(page)).type).toBe('relay');
  expect([...told]).toEqual(['relay']);
  await expect(number).toHaveText(reference);
  expect(citizen.complaints).toEqual([]);
  expect(agent.complaints).toEqual([]);
  await Promise.all([citizen.leave(), agent.leave()]);
});

test('the check before a call says that the relay lets media through', async ({ browser }) => {
  const { agent, citizen } = await meet(browser, relay.secret);
  expect(await check(citizen)).toBe('Funciona');
  await Promise.all([citizen.leave(), agent.leave()]);
});

test('with a secret that the relay does not know, the check says that the city has to mend it, and the call goes on in writing', async ({
  browser,
}) => {
  const { agent, citizen } = await meet(browser, 'another secret than the relay has');
  expect(await check(citizen)).toMatch(
    /No es su red ni su equipo: lo debe arreglar la ciudad. Mientras tanto, siga por escrito o pida que le llamen/,
  );
  await citizen.page.getByRole('button', { name: 'Hablar en señas ahora' }).click();
  await agent.accept();
  for (const { page } of [citizen, agent]) {
    await expect(page.locator('ventanilla-call-stage .peer figcaption')).toContainText(
      'Conectando la llamada…',
    );
  }
  const field = citizen.page.getByRole('textbox', { name: /la otra persona ve cada letra/ });
  await field.pressSequentially('No veo a nadie');
  await field.press('Enter');
  await expect.poll(() => agent.conversation()).toContain('No veo a nadie');

  const noWay = citizen.page.locator('ventanilla-no-way');
  await expect(noWay).toContainText('El sonido y el video no logran pasar', { timeout: 30_000 });
  await expect(noWay.getByRole('button', { name: 'Pedir que me llamen' })).toBeVisible();
  await expect(citizen.page.getByRole('button', { name: 'Colgar' })).toBeInViewport({
    ratio: 1,
    timeout: 3_000,
  });
  const reference = (await citizen.page.locator('ventanilla-sign-call output').textContent()) ?? '-';
  await noWay.getByRole('button', { name: 'Seguir por escrito' }).click();
  await citizen.write('Sigo por aquí');
  await expect.poll(() => agent.conversation()).toEqual(['No veo a nadie', 'Sigo por aquí']);
  await expect(citizen.chat.getByRole('status', { name: 'Su número de caso' })).toHaveText(reference);
  await Promise.all([citizen.leave(), agent.leave()]);
});

test('where the relay is silent, the check says that the network lets nothing through', async ({
  browser,
}) => {
  const { agent, citizen } = await meet(browser, relay.secret);
  await relay.kill();
  expect(await check(citizen)).toMatch(/Su red no deja pasar el sonido ni el video. Conéctese a otra red/);
  await relay.restart();
  await Promise.all([citizen.leave(), agent.leave()]);
});

interface Met {
  agent: Agent;
  citizen: Citizen;
  /** Kinds of addresses that either page has told the other. */
  told: ReadonlySet<string>;
}

/** An agent and a citizen of an office whose calls pass by the relay alone. */
async function meet(browser: Browser, secret: string): Promise<Met> {
  server = await CityServer.start({
    environment: { TURN_URLS: relay.url, TURN_SECRET: secret, TURN_RELAY_ONLY: 'yes' },
  });
  const told = new Set<string>();
  const watched = {
    async newContext() {
      const context = await browser.newContext();
      await context.addInitScript(keepConnections);
      context.on('page', page => {
        page.on('websocket', socket => socket.on('framesent', ({ payload }) => noteKinds(payload, told)));
      });
      return context;
    },
  };
  const agent = await Agent.signIn(watched, server.origin);
  return { agent, citizen: await Citizen.visit(watched, server.origin), told };
}

/** Candidates go by themselves, and within descriptions. */
function noteKinds(payload: string | Buffer, kinds: Set<string>): void {
  for (const [, kind] of String(payload).matchAll(/candidate:.*? typ (\w+)/g)) if (kind) kinds.add(kind);
}

/** Has everything tried that a sign call needs. @returns What is said of the way of sound and picture. */
async function check(citizen: Citizen): Promise<string> {
  await citizen.openChannel('Lengua de señas');
  await citizen.page.getByRole('button', { name: 'Probar cámara, micrófono y conexión' }).click();
  const found = citizen.page.locator('ventanilla-call-check');
  await expect(found.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  return (await found.locator('dd.media').textContent())?.trim() ?? '';
}

/** By which kind of address the page's media go out, and how long its access to the relay holds. */
function wayOf(page: Page): Promise<{ type: string; seconds: number }> {
  return page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] };
    const connection = connections.findLast(({ connectionState }) => connectionState === 'connected');
    const report = await connection?.getStats();
    const entries = new Map<string, Record<string, string>>(report?.entries());
    const transport = [...entries.values()].find(({ type }) => type === 'transport');
    const pair = entries.get(transport?.['selectedCandidatePairId'] ?? '');
    const local = entries.get(pair?.['localCandidateId'] ?? '');
    const until = connection?.getConfiguration().iceServers?.[0]?.username?.split(':')[0];
    return { type: local?.['candidateType'] ?? 'none', seconds: Number(until) - Date.now() / 1_000 };
  });
}
