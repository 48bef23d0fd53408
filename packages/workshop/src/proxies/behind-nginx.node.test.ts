import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createContactClient } from '@ventanilla/client';
import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import { CityServer } from '../city-server.ts';
import { fetchWithCookies } from '../test-support/fetch-with-cookies.ts';
import { textsOf, until } from '../test-support/seen.ts';
import { type NginxOptions, startNginx } from './nginx-server.ts';

const SITE = 'mirador';
/** The client's clock runs so many times faster, so that nobody waits for its patience to end. */
const HURRY = 8;

/** What nginx does, and how the chat is then expected to go. */
const NETWORKS: Record<string, { options: Omit<NginxOptions, 'upstream'>; holds: string[] }> = {
  'passes sockets': { options: { sockets: 'passed' }, holds: [] },
  'refuses sockets': { options: { sockets: 'refused' }, holds: ['stream'] },
  'refuses sockets and collects every answer': {
    options: { sockets: 'refused', collectsAll: true },
    holds: ['stream', 'poll'],
  },
};

describe('a chat behind an nginx', { timeout: 180_000 }, () => {
  let server: CityServer;
  let desk: AgentClient;

  before(async () => {
    server = await CityServer.start();
    desk = createAgentClient({
      server: server.origin,
      site: SITE,
      storage: 'memory',
      fetch: fetchWithCookies(),
    });
    await desk.signIn('ana', 'ventanilla-demo');
    await desk.setPresence('available');
  });
  after(async () => {
    desk?.close();
    await server?.stop();
  });

  for (const [network, { holds, options }] of Object.entries(NETWORKS)) {
    it(`that ${network} goes both ways, once and in order`, async t => {
      const nginx = await startNginx({ ...options, upstream: server.port });
      t.after(() => nginx.stop());
      const asked = new Set<string>();
      const start = Date.now();
      const client = createContactClient({
        server: nginx.origin,
        site: SITE,
        locale: 'es',
        storage: 'memory',
        now: () => start + (Date.now() - start) * HURRY,
        setTimer(task, ms) {
          const timer = setTimeout(task, ms / HURRY);
          return () => clearTimeout(timer);
        },
        fetch(address, init) {
          if (String(address).endsWith('/stream')) asked.add(JSON.parse(String(init?.body)).hold);
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
      for (const [mine, theirs] of [
        ['a2', 'b1'],
        ['a3', 'b2'],
      ] as const) {
        chat.send(mine);
        await until(contact, state => textsOf(state).includes(mine));
        contact.send(theirs);
        await until(chat, state => textsOf(state).includes(theirs));
      }
      chat.setTyping(true);
      await until(contact, ({ peerTyping }) => peerTyping);
      assert.deepEqual(textsOf(chat.state), ['a1', 'a2', 'b1', 'a3', 'b2']);
      assert.deepEqual(textsOf(contact.state), ['a1', 'a2', 'b1', 'a3', 'b2']);
      assert.deepEqual([...asked], holds);
      await contact.end();
      await until(chat, ({ phase }) => phase === 'closed');
    });
  }
});
