import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { createNodeServer, type NodeServer } from '../../adapters/node/node-server.ts';
import { createScryptPasswords } from '../../adapters/node/scrypt-passwords.ts';
import {
  type AgentCredentials,
  type HandlerFixture,
  message,
  newToken,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { SocketClient } from '../../test-support/socket-client.ts';
import { type ContactHandler, createContactHandler } from '../contact-handler.ts';
import { createInProcessBus } from '../in-process-bus.ts';
import type { Bus } from '../ports/bus.ts';
import type { Storage } from '../ports/storage.ts';
import { StorageError } from '../ports/storage-error.ts';

/** The same storage as a second process sees it: one that others write to as well, and whose reads may fail. */
function sharedView(storage: Storage, breaks: { headReads: number }): Storage {
  return {
    db: storage.db.withPlugin({
      transformQuery: ({ node }) => {
        const isHead = node.kind === 'SelectQueryNode' && JSON.stringify(node.from).includes('"contacts"');
        if (isHead && breaks.headReads > 0) {
          breaks.headReads -= 1;
          throw new StorageError('unavailable', 'the database cannot be reached');
        }
        return node;
      },
      transformResult: async ({ result }) => result,
    }),
    isShared: true,
    migrate: () => storage.migrate(),
    execute: command => storage.execute(command),
    transaction: work => storage.transaction(work),
    readFeed: (site, after, limit) => storage.readFeed(site, after, limit),
    feedEnd: site => storage.feedEnd(site),
    ping: () => storage.ping(),
    close: async () => undefined,
  };
}

const CONTACTS = '/v1/sites/ciudad/contacts';

for (const hasBus of [true, false]) {
  describe(`two processes on one database, ${hasBus ? 'with' : 'without'} a bus between them`, () => {
    let server: HandlerFixture;
    let second: ContactHandler;
    let node: NodeServer;
    let port: number;
    let agent: AgentCredentials;
    const open: SocketClient[] = [];
    /** How many of the second process's next reads of a contact fail. */
    const breaks = { headReads: 0 };

    before(async () => {
      const bus: Bus = createInProcessBus();
      server = await startHandler({ bus });
      second = createContactHandler({
        storage: sharedView(server.storage, breaks),
        sites: {
          get: id => (id === SITE.id ? SITE : undefined),
          all: () => [SITE],
          subscribe: () => () => undefined,
        },
        runtime: server.runtime,
        passwords: createScryptPasswords({ N: 16, r: 1, p: 1 }),
        version: '1.2.3',
        ...(hasBus && { bus }),
      });
      node = createNodeServer({ handler: second });
      port = await node.listen(0, '127.0.0.1');
      agent = await server.signIn();
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map(client => client.close()));
    });
    after(async () => {
      await node.close();
      await server.close();
    });

    async function hello(token: string): Promise<SocketClient> {
      const client = new SocketClient(port);
      open.push(client);
      return await client.hello(token);
    }

    it('a citizen on one hears what is written on the other, in order and once', async () => {
      const token = newToken();
      const contact = await server.open(token);
      const socket = await hello(token);
      await socket.send({ type: 'watch', contact, after: 0 });
      await socket.eventsUntil(3);
      const written = [];
      for (const text of ['uno', 'dos', 'tres']) {
        const { body } = await server.call('POST', `${CONTACTS}/${contact}/messages`, {
          token,
          body: message(text),
        });
        written.push(body.n);
      }
      const events = await socket.eventsUntil(written.at(-1));
      assert.deepEqual(
        events.map(({ n }) => n),
        written,
      );
    });

    it('a citizen on one hears of the other also after a look at the database has failed', async () => {
      const token = newToken();
      const contact = await server.open(token);
      const socket = await hello(token);
      await socket.send({ type: 'watch', contact, after: 0 });
      await socket.eventsUntil(3);
      breaks.headReads = 1;
      const { body } = await server.call('POST', `${CONTACTS}/${contact}/messages`, {
        token,
        body: message('llega tarde'),
      });
      await socket.eventsUntil(body.n);
      assert.equal(breaks.headReads, 0);
    });

    it('an agent on one sees contacts and offers of the other', async () => {
      const { body } = await server.call('POST', '/v1/sites/ciudad/agent/tickets', { agent });
      const desk = await hello(body.ticket);
      const contact = await server.open(newToken());
      await desk.next('inbox', ({ contacts: [seen] }) => seen?.id === contact);
      await server.call('PUT', '/v1/sites/ciudad/agent/presence', { agent, body: { state: 'available' } });
      await desk.next(
        'inbox',
        ({ contacts: [seen] }) => seen?.id === contact && seen.offer?.agent.id === agent.id,
      );
      const accept = `${CONTACTS}/${contact}/accept`;
      await server.call('POST', accept, { agent, body: { id: randomUUID() } });
      await desk.next('inbox', ({ contacts: [seen] }) => seen?.id === contact && seen.agent?.id === agent.id);
    });
  });
}
