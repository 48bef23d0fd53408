import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { type AgentContactSession, type ChatSession, createContactClient } from '@ventanilla/client';
import { createAgentClient } from '@ventanilla/client/agent';
import { Client } from 'pg';
import { CityServer } from './city-server.ts';
import { type RedisServer, startRedis } from './redis-server.ts';
import { fetchWithCookies } from './test-support/fetch-with-cookies.ts';
import { textsOf, until } from './test-support/seen.ts';

const SITE = 'mirador';

describe('two servers on one PostgreSQL, with Redis between them', { timeout: 180_000 }, () => {
  let redis: RedisServer;
  const servers: CityServer[] = [];
  const clients: { close(): void }[] = [];
  let chat: ChatSession;
  let contact: AgentContactSession;

  before(async () => {
    redis = await startRedis();
    const options = { databaseUrl: await newDatabase(), environment: { REDIS_URL: redis.url } };
    const [one, two] = [await CityServer.start(options), await CityServer.start(options)];
    servers.push(one, two);
    const desk = createAgentClient({
      server: two.origin,
      site: SITE,
      storage: 'memory',
      fetch: fetchWithCookies(),
    });
    const citizen = createContactClient({ server: one.origin, site: SITE, locale: 'es', storage: 'memory' });
    clients.push(desk, citizen);
    await desk.signIn('ana', 'ventanilla-demo');
    await desk.setPresence('available');
    chat = citizen.chat;
    chat.send('a1');
    const { inbox } = await until(desk, ({ inbox }) => inbox.some(({ offer }) => offer !== undefined));
    contact = desk.contact(inbox[0]?.id ?? '');
    await contact.accept();
    await until(chat, ({ phase, connection }) => phase === 'assigned' && connection === 'live');
  });
  after(async () => {
    for (const client of clients) client.close();
    await Promise.all(servers.map(server => server.stop()));
    await redis?.stop();
  });

  async function exchange(mine: string, theirs: string): Promise<void> {
    chat.send(mine);
    await until(contact, state => textsOf(state).includes(mine));
    contact.send(theirs);
    await until(chat, state => textsOf(state).includes(theirs));
  }

  /** That somebody writes is never logged, so between two servers only the bus can tell it. */
  async function typingPasses(): Promise<void> {
    let isSeen = false;
    const seen = until(chat, ({ peerTyping }) => peerTyping).finally(() => {
      isSeen = true;
    });
    while (!isSeen) {
      contact.setTyping(true);
      await new Promise(resolve => setTimeout(resolve, 100));
      contact.setTyping(false);
    }
    await seen;
  }

  it('messages and what is never logged pass', async () => {
    await exchange('a2', 'b1');
    await typingPasses();
  });

  it('everything written while Redis is gone arrives, once and in order', async () => {
    await redis.kill();
    await exchange('a3', 'b2');
    await exchange('a4', 'b3');
    const texts = ['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'b3'];
    assert.deepEqual([textsOf(chat.state), textsOf(contact.state)], [texts, texts]);
  });

  it('the bus is back when Redis is', async () => {
    await redis.restart();
    await typingPasses();
    await exchange('a5', 'b4');
  });
});

async function newDatabase(): Promise<string> {
  const server = process.env['VENTANILLA_TEST_POSTGRES'];
  assert.ok(server, 'set VENTANILLA_TEST_POSTGRES to a connection string that may create databases');
  const name = `redis_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}
