import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { ContactEvent } from '@ventanilla/protocol';
import { createNodeServer, type NodeServer } from '../../adapters/node/node-server.ts';
import { createSqliteStorage } from '../../adapters/sqlite/create-sqlite-storage.ts';
import {
  type AgentCredentials,
  type HandlerFixture,
  message,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { SocketClient } from '../../test-support/socket-client.ts';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { sampleCommands } from '../../testing/sample-commands.ts';
import { Persons } from './persons.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

describe('a server that runs', () => {
  let server: HandlerFixture;
  let node: NodeServer;
  let port: number;
  let agent: AgentCredentials;
  const open: SocketClient[] = [];

  before(async () => {
    server = await startHandler();
    node = createNodeServer({ handler: server.handler });
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

  function connect(): SocketClient {
    const client = new SocketClient(port);
    open.push(client);
    return client;
  }

  async function agentSocket(): Promise<SocketClient> {
    const { body } = await server.call('POST', '/v1/sites/ciudad/agent/tickets', { agent });
    return await connect().hello(body.ticket);
  }

  async function logOf(contact: string): Promise<ContactEvent[]> {
    const { body } = await server.call('GET', `${CONTACTS}/${contact}/events?after=0`, { agent });
    return body.events;
  }

  it('erases a person who is there: they are sent away, and agents see the contact end without its words', async () => {
    const token = newToken();
    const contact = await server.open(token, 'mi nombre es Ana');
    const citizen = await connect().hello(token);
    const desk = await agentSocket();
    await server.call('POST', `${CONTACTS}/${contact}/accept`, { agent, body: { id: randomUUID() } });
    const header = await server.call('GET', CONTACTS, { token });

    const persons = new Persons(server);
    const person = await persons.find('ciudad', header.body.contacts[0].reference);
    await persons.planErasure('ciudad', person?.visitor ?? '');
    const { problem } = await citizen.next('goodbye');
    assert.equal(problem.code, 'token-revoked');
    const inbox = await desk.next('inbox', frame =>
      frame.contacts.some(({ id, status }) => id === contact && status === 'closed'),
    );
    assert.equal(inbox.contacts[0]?.lastMessage?.text, '');

    const sending = await server.call('POST', `${CONTACTS}/${contact}/messages`, {
      token,
      body: message('¿sigo aquí?'),
    });
    assert.deepEqual([sending.status, sending.body.code], [401, 'token-revoked']);
    await server.until(async () => (await persons.erasureState('ciudad', person?.visitor ?? '')) === 'done');
    const events = await logOf(contact);
    assert.deepEqual(
      events.map(({ n }) => n),
      events.map((_, i) => i + 1),
    );
    assert.doesNotMatch(JSON.stringify(events), /Ana/);
    assert.deepEqual(
      events.find(event => event.kind === 'message'),
      { ...events[1], kind: 'message', payload: null },
    );
  });

  it('blanks by itself what a site keeps no longer', async () => {
    const token = newToken();
    const contact = await server.open(token, 'hace mucho');
    await server.call('POST', `${CONTACTS}/${contact}/close`, { token, body: { id: randomUUID() } });
    assert.match(JSON.stringify(await logOf(contact)), /hace mucho/);
    server.advance(91 * 86_400_000);
    agent = await server.signIn('rluna'); // The first agent's session has ended by now.
    await server.until(async () => !/hace mucho/.test(JSON.stringify(await logOf(contact))));
  });
});

describe('on the disk', () => {
  it('nothing of an erased text is left in the SQLite file', async t => {
    const { path, remove } = await temporaryFolder();
    t.after(remove);
    const file = `${path}/ventanilla.db`;
    const storage = await createSqliteStorage({ path: file });
    await storage.migrate();
    const { open, say } = sampleCommands('ciudad');
    await storage.execute(open('a', { text: 'corto-secreto' }));
    await storage.execute(say('a', 'largo-secreto '.repeat(500)));
    await storage.transaction(tx =>
      tx.db.updateTable('events').set({ payload: null }).where('site', '=', 'ciudad').execute(),
    );
    await storage.transaction(tx =>
      tx.db.updateTable('contacts').set({ last_message: null }).where('site', '=', 'ciudad').execute(),
    );
    await storage.close();
    assert.doesNotMatch(await readFile(file, 'latin1'), /secreto/);
  });
});
