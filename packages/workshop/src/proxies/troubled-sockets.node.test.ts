import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { createContactClient } from '@ventanilla/client';
import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import { CityServer } from '../city-server.ts';
import { TcpProxy } from '../faults/network/tcp-proxy.ts';
import type { SocketTrouble } from '../faults/network/way.ts';
import { TownClock } from '../faults/town-clock.ts';
import { fetchWithCookies } from '../test-support/fetch-with-cookies.ts';
import { textsOf, until } from '../test-support/seen.ts';

const SITE = 'mirador';
const TROUBLES: Record<SocketTrouble, string> = {
  refused: 'refuses them with 403 and 426',
  unanswered: 'never answers them',
  cut: 'cuts them soon after they open',
  swallowed: 'swallows what the server says on them',
};

describe('a chat where TCP carries requests but no sockets', { timeout: 120_000 }, () => {
  let server: CityServer;
  let desk: AgentClient;

  before(async () => {
    server = await CityServer.start();
    const { origin } = server;
    desk = createAgentClient({ server: origin, site: SITE, storage: 'memory', fetch: fetchWithCookies() });
    await desk.signIn('ana', 'ventanilla-demo');
    await desk.setPresence('available');
  });
  after(async () => {
    desk?.close();
    await server?.stop();
  });

  async function open(t: TestContext, trouble: SocketTrouble) {
    const proxy = await TcpProxy.start(server.port, trouble);
    t.after(() => proxy.close());
    const clock = new TownClock([server.origin]);
    clock.hurry();
    t.after(() => clock.end());
    let wake = () => {};
    const streamed = Promise.withResolvers<void>();
    const client = createContactClient({
      server: proxy.origin,
      site: SITE,
      locale: 'es',
      storage: 'memory',
      now: clock.now,
      setTimer: clock.setTimer,
      page: {
        isVisible: () => true,
        isOnline: () => true,
        onWake(listener) {
          const before = wake;
          wake = () => {
            before();
            listener();
          };
          return () => {};
        },
      },
      fetch(address, init) {
        if (String(address).endsWith('/stream')) streamed.resolve();
        return fetch(address, init);
      },
    });
    t.after(() => client.close());
    const { chat } = client;
    chat.send('a1');
    const { reference } = await until(chat, ({ reference }) => reference !== undefined);
    const find = () => desk.state.inbox.find(contact => contact.reference === reference);
    await until(desk, () => find()?.offer !== undefined);
    const contact = desk.contact(find()?.id ?? '');
    await contact.accept();
    await until(chat, ({ phase }) => phase === 'assigned');
    const exchange = async (mine: string, theirs: string) => {
      chat.send(mine);
      await until(contact, state => textsOf(state).includes(mine));
      contact.send(theirs);
      await until(chat, state => textsOf(state).includes(theirs));
    };
    return { chat, contact, exchange, proxy, streamed: streamed.promise, wake: () => wake() };
  }

  for (const [trouble, how] of Object.entries(TROUBLES) as [SocketTrouble, string][]) {
    it(`that ${how} goes both ways, once and in order, by HTTP, and by socket when sockets work`, async t => {
      const { chat, contact, exchange, proxy, streamed, wake } = await open(t, trouble);
      await exchange('a2', 'b1');
      await streamed;
      await until(chat, ({ connection }) => connection === 'live');
      await exchange('a3', 'b2');
      proxy.trouble = undefined;
      wake();
      await exchange('a4', 'b3');
      const texts = ['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'b3'];
      assert.deepEqual([textsOf(chat.state), textsOf(contact.state)], [texts, texts]);
      await contact.end();
      await until(chat, ({ phase }) => phase === 'closed');
    });
  }
});
