import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { ContactEvent, Report } from '@ventanilla/protocol';
import { CITY, CONTACTS, HOUR, NOTICE, SITE_PATH, TEN } from '../../test-support/callback-city.ts';
import {
  directoryOf,
  type HandlerFixture,
  newToken,
  opening,
  startHandler,
} from '../../test-support/handler-fixture.ts';

describe('calling somebody back', () => {
  it('is tried again by the rule, keeps its place, and ends when the tries are spent', async t => {
    const server = await startHandler({ sites: directoryOf(CITY) });
    t.after(() => server.close());
    server.holdClock();
    server.advance(TEN - server.runtime.now());
    const agent = await server.signIn();
    const token = newToken();
    const key = newToken().replace('vt1_', 'cb1_');
    const body = {
      id: randomUUID(),
      name: 'Rosa',
      reason: 'Una multa',
      topic: 'tramites',
      phone: '3001234567',
      when: 'turn',
      notice: NOTICE,
      key,
    };
    const { contact } = (
      await server.call('POST', CONTACTS, {
        token,
        body: { channel: 'callback', locale: 'es', callback: body },
      })
    ).body;
    const look = async () =>
      (await server.call('POST', `${SITE_PATH}/callback/look`, { body: { access: { key } } })).body;
    const inbox = async () => {
      const { contacts } = (await server.call('GET', `${SITE_PATH}/agent/inbox`, { agent })).body;
      return contacts.find(({ id }: { id: string }) => id === contact.id);
    };
    const accept = async () =>
      await server.call('POST', `${CONTACTS}/${contact.id}/accept`, { agent, body: { id: randomUUID() } });
    const attempt = (outcome: string, id = randomUUID()) =>
      server.call('POST', `${CONTACTS}/${contact.id}/callback/attempt`, { agent, body: { id, outcome } });

    await server.until(async () => (await look()).position === 1);
    assert.equal((await inbox()).callback.phone, '+573001234567');
    assert.equal((await attempt('answered')).body.code, 'not-assigned-to-you');
    await accept();
    assert.equal((await look()).state, 'calling');
    const moving = { access: { key }, when: { slot: '2026-11-25T16:00:00.000Z' } };
    const moved = await server.call('POST', `${SITE_PATH}/callback/reschedule`, { body: moving });
    assert.equal(moved.body.code, 'call-under-way');

    const id = randomUUID();
    assert.equal((await attempt('no-answer', id)).status, 201);
    assert.equal((await attempt('no-answer', id)).status, 201);
    const waiting = await look();
    assert.deepEqual(
      [waiting.state, waiting.attempts, waiting.dueAt],
      ['scheduled', 1, '2026-11-25T15:30:00.000Z'],
    );
    // It cannot be taken before it is due.
    assert.equal((await accept()).body.code, 'offer-gone');
    server.advance(31 * 60_000);
    await server.until(async () => (await look()).state === 'queued');
    assert.equal((await inbox()).waitingSince, contact.openedAt);

    await accept();
    await attempt('busy');
    assert.equal((await look()).state, 'unreached');
    assert.equal((await attempt('answered')).body.code, 'contact-closed');
    assert.equal((await accept()).body.code, 'offer-gone');
    const events = (await server.call('GET', `${CONTACTS}/${contact.id}/events`, { token })).body.events;
    assert.deepEqual(
      events.slice(-3).map(({ kind }: ContactEvent) => kind),
      ['callback-attempted', 'callback-ended', 'closed'],
    );
  });

  it('stays with the agent who reached somebody, until it is written up', async t => {
    const { server, agent, contact, attempt } = await taken(t);
    await attempt('answered');
    const { contacts } = (await server.call('GET', `${SITE_PATH}/agent/inbox`, { agent })).body;
    assert.deepEqual([contacts[0].status, contacts[0].callback.end], ['assigned', 'answered']);
    // Never dialled after its end.
    assert.equal((await attempt('no-answer')).body.code, 'callback-over');
    const closed = await server.call('POST', `${CONTACTS}/${contact}/close`, {
      agent,
      body: { id: randomUUID() },
    });
    assert.equal(closed.status, 201);
  });

  it('is counted as asked for, answered and kept; what was withdrawn breaks no promise, what was closed without a call does', async t => {
    const { server, agent, attempt } = await taken(t);
    await attempt('answered');
    const withdrawn = await booked(server, '3001234568');
    await server.call('POST', `${SITE_PATH}/callback/cancel`, { body: { access: { key: withdrawn.key } } });
    const dropped = await booked(server, '3001234569');
    for (const act of ['accept', 'close']) {
      await server.call('POST', `${CONTACTS}/${dropped.contact}/${act}`, {
        agent,
        body: { id: randomUUID() },
      });
    }
    await booked(server, '3001234570');
    const supervisor = await server.signIn('jefa', 'supervisor');
    const today = new Date(server.runtime.now()).toISOString().slice(0, 10);
    const total = await server.until(async () => {
      const { body } = await server.call('GET', `${SITE_PATH}/agent/reports?from=${today}&to=${today}`, {
        agent: supervisor,
      });
      const report: Report = body;
      return report.total.callbacks === 4 && report.total.callbacksKept === 0.5 && report.total;
    });
    assert.deepEqual([total.callbacksReached, total.callbacksKept], [1, 0.5]);
  });

  it('never happens outside hours: what waits at closing time is offered when the office opens', async t => {
    const server = await startHandler({ sites: directoryOf(CITY) });
    t.after(() => server.close());
    server.holdClock();
    const almostFive = TEN + 7 * HOUR - 10 * 60_000;
    server.advance(almostFive - server.runtime.now());
    const agent = await server.signIn();
    const token = newToken();
    const callback = {
      id: randomUUID(),
      name: 'Rosa',
      reason: 'Una multa',
      topic: 'tramites',
      phone: '3001234567',
      when: 'turn',
      notice: NOTICE,
      key: newToken().replace('vt1_', 'cb1_'),
    };
    const { contact } = (
      await server.call('POST', CONTACTS, { token, body: { channel: 'callback', locale: 'es', callback } })
    ).body;
    const inbox = async () =>
      (await server.call('GET', `${SITE_PATH}/agent/inbox`, { agent })).body.contacts[0];
    const access = { key: callback.key };
    await server.until(
      async () =>
        (await server.call('POST', `${SITE_PATH}/callback/look`, { body: { access } })).body.position === 1,
    );
    server.advance(11 * 60_000);
    const presence = { agent, body: { state: 'available' } };
    await server.call('PUT', `${SITE_PATH}/agent/presence`, presence);
    assert.equal((await inbox()).offer, undefined);
    const early = await server.call('POST', `${CONTACTS}/${contact.id}/accept`, {
      agent,
      body: { id: randomUUID() },
    });
    assert.equal(early.body.code, 'channel-closed');
    // Who is refused now is told of times of another day.
    const closed = await server.call('POST', CONTACTS, {
      token: newToken(),
      body: {
        channel: 'callback',
        locale: 'es',
        callback: { ...callback, id: randomUUID(), phone: '3001234568' },
      },
    });
    assert.equal(closed.body.code, 'channel-closed');
    const { slots, turn } = (await server.call('GET', `${SITE_PATH}/callback/options`)).body;
    assert.deepEqual([turn, slots[0]], [false, '2026-11-26T12:00:00.000Z']);

    server.advance(14 * HOUR);
    const morning = await server.signIn('lmora');
    await server.call('PUT', `${SITE_PATH}/agent/presence`, { ...presence, agent: morning });
    await server.until(async () => {
      const { contacts } = (await server.call('GET', `${SITE_PATH}/agent/inbox`, { agent: morning })).body;
      return contacts[0]?.offer?.agent.id === morning.id;
    });
  });

  it('keeps the number and the place of a conversation that waits, and gives both back when it is cancelled', async t => {
    const server = await startHandler({ sites: directoryOf(CITY) });
    t.after(() => server.close());
    server.holdClock();
    server.advance(TEN - server.runtime.now());
    const token = newToken();
    const answer = await server.call('POST', CONTACTS, { token, body: opening('¿Hay alguien?') });
    const { id, reference } = answer.body.contact;
    await server.until(async () => {
      const { contacts } = (await server.call('GET', CONTACTS, { token })).body;
      const { events } = (await server.call('GET', `${CONTACTS}/${id}/events`, { token })).body;
      return contacts.length === 1 && events.at(-1).kind === 'queue-entered';
    });
    const place = () =>
      storage(server)
        .selectFrom('contacts')
        .select(['queued_at', 'status'])
        .where('id', '=', id)
        .executeTakeFirst();
    const before = await place();
    server.advance(10 * 60_000);
    const callback = {
      id: randomUUID(),
      name: 'Rosa',
      reason: 'Una multa',
      topic: 'tramites',
      phone: '3001234567',
      when: 'turn',
      notice: NOTICE,
      key: newToken().replace('vt1_', 'cb1_'),
    };
    const path = `${CONTACTS}/${id}/callback`;
    const asked = await server.call('POST', path, { token, body: callback });
    assert.equal(asked.body.contact.reference, reference);
    assert.deepEqual(await place(), before);
    const stranger = newToken();
    await server.open(stranger);
    const foreign = await server.call('POST', path, {
      token: stranger,
      body: { ...callback, id: randomUUID(), phone: '3001234568' },
    });
    assert.equal(foreign.body.code, 'contact-not-found');

    const access = { key: callback.key };
    const when = { slot: '2026-11-25T20:00:00.000Z' };
    await server.call('POST', `${SITE_PATH}/callback/reschedule`, { body: { access, when } });
    assert.equal((await place())?.queued_at, null);
    await server.call('POST', `${SITE_PATH}/callback/cancel`, { body: { access } });
    assert.deepEqual(await place(), before);
  });
});

const storage = ({ storage: own }: HandlerFixture) => own.db;

async function taken(t: { after(done: () => Promise<void>): void }) {
  const server = await startHandler({ sites: directoryOf(CITY) });
  t.after(() => server.close());
  server.holdClock();
  server.advance(TEN - server.runtime.now());
  const agent = await server.signIn();
  const { contact } = await booked(server, '3001234567');
  await server.call('POST', `${CONTACTS}/${contact}/accept`, { agent, body: { id: randomUUID() } });
  const attempt = (outcome: string) =>
    server.call('POST', `${CONTACTS}/${contact}/callback/attempt`, {
      agent,
      body: { id: randomUUID(), outcome },
    });
  return { server, agent, contact, attempt };
}

/** Asks to be called, and has a place in the queue. */
async function booked(server: HandlerFixture, phone: string): Promise<{ contact: string; key: string }> {
  const key = newToken().replace('vt1_', 'cb1_');
  const callback = {
    id: randomUUID(),
    name: 'Rosa',
    reason: 'Una multa',
    topic: 'tramites',
    phone,
    when: 'turn',
    notice: NOTICE,
    key,
  };
  const answer = await server.call('POST', CONTACTS, {
    token: newToken(),
    body: { channel: 'callback', locale: 'es', callback },
  });
  const look = { body: { access: { key } } };
  await server.until(
    async () => (await server.call('POST', `${SITE_PATH}/callback/look`, look)).body.position > 0,
  );
  return { contact: answer.body.contact.id, key };
}
