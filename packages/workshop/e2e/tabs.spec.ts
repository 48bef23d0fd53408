import { expect, type Page, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';

let server: CityServer;
test.beforeEach(async () => {
  server = await CityServer.start();
});
test.afterEach(() => server.stop());

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);

/** Names of the locks that are held or waited for. */
const locksOf = (page: Page) =>
  page.evaluate(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...held, ...pending].map(({ name }) => name);
  });

async function openTwoTabs(browser: Parameters<typeof Citizen.visit>[0]) {
  const agent = await Agent.signIn(browser, server.origin);
  const first = await Citizen.visit(browser, server.origin);
  await first.openChat();
  await first.write('Buenas tardes');
  await agent.accept();
  const second = await first.secondTab(server.origin);
  await second.openChat();
  await expect.poll(() => second.conversation()).toEqual(['Buenas tardes']);
  return { agent, first, second };
}

test('two tabs that write at once show the same conversation as the desk, each in its order', async ({
  browser,
}) => {
  const { agent, first, second } = await openTwoTabs(browser);
  const [ofFirst, ofSecond] = [numbered('Una', 6), numbered('Otra', 6)];
  await Promise.all([writeAll(first, ofFirst), writeAll(second, ofSecond)]);
  await expect.poll(() => agent.log()).toHaveLength(13);
  const log = await agent.log();
  for (const end of [first, second, agent]) await expect.poll(() => end.conversation()).toEqual(log);
  expect(log.filter(text => ofFirst.includes(text))).toEqual(ofFirst);
  expect(log.filter(text => ofSecond.includes(text))).toEqual(ofSecond);
  await Promise.all([first.leave(), agent.leave()]);
});

test('what a tab was sending when it was closed, the other tab sends', async ({ browser }) => {
  const agent = await Agent.signIn(browser, server.origin);
  const first = await Citizen.visit(browser, server.origin);
  // Nothing that either tab sends gets through, so that one is closed in the middle of it.
  let isStopped = false;
  const context = first.page.context();
  await context.route('**/messages', route => (isStopped ? undefined : route.continue()));
  await context.routeWebSocket(/.*/, socket => {
    const passedOn = socket.connectToServer();
    socket.onMessage(frame => {
      if (!isStopped || !String(frame).includes('"type":"send"')) passedOn.send(frame);
    });
  });
  await first.page.reload();
  await first.openChat();
  await first.write('Buenas tardes');
  await agent.accept();
  const second = await first.secondTab(server.origin);
  await second.openChat();
  await expect.poll(() => second.conversation()).toEqual(['Buenas tardes']);
  isStopped = true;
  await writeAll(second, ['Se cierra', 'y sigue']);
  await expect(second.chat).toContainText('Enviando');
  expect(await agent.log()).toEqual(['Buenas tardes']);
  await second.page.close();
  isStopped = false;
  const all = ['Buenas tardes', 'Se cierra', 'y sigue'];
  await expect.poll(() => agent.log(), { timeout: 60_000 }).toEqual(all);
  await expect.poll(() => first.conversation()).toEqual(all);
  await expect(first.chat).not.toContainText('Enviando');
  await Promise.all([first.leave(), agent.leave()]);
});

test('a tab that keeps its turn without using it, as a frozen one does, stops the others for seconds only', async ({
  browser,
}) => {
  const { agent, first, second } = await openTwoTabs(browser);
  await second.page.evaluate(() => {
    const { request } = LockManager.prototype;
    LockManager.prototype.request = function (this: LockManager, name: string) {
      return Reflect.apply(request, this, [name, () => new Promise(() => {})]);
    } as typeof request;
  });
  await second.write('Nunca sale de aquí por sí sola');
  await expect.poll(() => locksOf(first.page)).not.toEqual([]);
  await first.write('Esta sí');
  await expect.poll(() => agent.log(), { timeout: 40_000 }).toHaveLength(3);
  await expect.poll(() => first.conversation()).toEqual(await agent.log());
  await Promise.all([first.leave(), agent.leave()]);
});

test('a browser without locks between tabs loses and doubles nothing either', async ({ browser }) => {
  const agent = await Agent.signIn(browser, server.origin);
  const first = await Citizen.visit(browser, server.origin);
  await first.page
    .context()
    .addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  await first.page.reload();
  await first.openChat();
  await first.write('Buenas tardes');
  await agent.accept();
  const second = await first.secondTab(server.origin);
  await second.openChat();
  expect(await second.page.evaluate(() => 'locks' in navigator && navigator.locks)).toBeFalsy();
  await Promise.all([writeAll(first, numbered('Una', 5)), writeAll(second, numbered('Otra', 5))]);
  await expect.poll(() => agent.log()).toHaveLength(11);
  const log = await agent.log();
  expect(new Set(log).size).toBe(11);
  for (const end of [first, second, agent]) await expect.poll(() => end.conversation()).toEqual(log);
  await Promise.all([first.leave(), agent.leave()]);
});

async function writeAll(citizen: Citizen, texts: readonly string[]): Promise<void> {
  for (const text of texts) await citizen.write(text);
}
