import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import type { SiteAvailability } from '@ventanilla/protocol';
import { CITY, CONTACTS, NOTICE, SITE_PATH, TEN } from '../../test-support/callback-city.ts';
import { directoryOf, newToken, startHandler } from '../../test-support/handler-fixture.ts';
import { QueueBoard } from '../centre/queue-board.ts';
import { offersCallback } from './callback-offer.ts';

it('a long wait in the chat is told with being called instead, until the citizen has asked for it', async t => {
  const sites = directoryOf(CITY);
  const server = await startHandler({ sites });
  t.after(() => server.close());
  server.holdClock();
  server.advance(TEN - server.runtime.now());
  const agent = await server.signIn();
  await server.call('PUT', `${SITE_PATH}/agent/presence`, { agent, body: { state: 'available' } });
  // Chats here have taken half an hour of late.
  await server.storage.transaction(tx =>
    tx.db
      .insertInto('queue_measures')
      .values({
        site: 'ciudad',
        queue: 'chat',
        handled: 9,
        handling_ms: 1_800_000,
        answered: 9,
        wait_ms: 900_000,
      })
      .execute(),
  );
  for (let taken = 0; taken < 3; taken++) {
    const contact = await server.open(newToken());
    const inbox = async () =>
      (await server.call('GET', `${SITE_PATH}/agent/inbox`, { agent })).body.contacts.find(
        ({ id }: { id: string }) => id === contact,
      );
    await server.until(async () => (await inbox())?.offer !== undefined);
    await server.call('POST', `${CONTACTS}/${contact}/accept`, { agent, body: { id: randomUUID() } });
  }
  const token = newToken();
  const contact = await server.open(token);
  const { storage, runtime } = server;
  const board = new QueueBoard({ storage, runtime, sites, answers: () => true });
  const standing = async () => (await board.standings('ciudad')).get(contact);
  await server.until(async () => (await standing()) !== undefined);
  assert.deepEqual((await standing())?.alternatives, ['callback']);

  server.advance(6_000); // Until the answer for page views is made anew.
  const availability: SiteAvailability = (await server.call('GET', `${SITE_PATH}/availability`)).body;
  const chat = availability.channels.find(({ kind }) => kind === 'chat');
  assert.equal(chat?.state, 'busy');
  assert.ok(chat.alternatives?.includes('callback'));

  const place = (await standing())?.position;
  await server.call('POST', `${CONTACTS}/${contact}/callback`, {
    token,
    body: {
      id: randomUUID(),
      name: 'Rosa',
      reason: 'Una multa',
      topic: 'tramites',
      phone: '3001234567',
      when: 'turn',
      notice: NOTICE,
      key: newToken().replace('vt1_', 'cb1_'),
    },
  });
  assert.equal((await standing())?.position, place);
  assert.equal((await standing())?.alternatives, undefined);
});

it('nobody is offered to be called for a short wait, for one that is not known, or while nobody may be called', () => {
  const long = { minSeconds: 240, maxSeconds: 600 };
  assert.equal(offersCallback(CITY, long, TEN), true);
  assert.equal(offersCallback(CITY, { minSeconds: 60, maxSeconds: 300 }, TEN), false);
  assert.equal(offersCallback(CITY, undefined, TEN), false);
  assert.equal(offersCallback(CITY, long, TEN + 12 * 3_600_000), false);
});
