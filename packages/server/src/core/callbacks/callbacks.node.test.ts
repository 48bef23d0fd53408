import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { CallbackBooking, CallbackStanding, ContactEvent } from '@ventanilla/protocol';
import { CITY, CONTACTS, HOUR, NOTICE, SITE_PATH, TEN } from '../../test-support/callback-city.ts';
import {
  type Answer,
  type CallOptions,
  directoryOf,
  type HandlerFixture,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES, type TestDatabase } from '../../test-support/test-databases.ts';
import type { Storage } from '../ports/storage.ts';

const ADDRESS = '203.0.113.7';

for (const [database, create] of Object.entries(TEST_DATABASES)) {
  describe(`a callback on ${database}`, () => {
    let own: TestDatabase;
    let storage: Storage;
    let server: HandlerFixture;
    let counter = 0;

    before(async () => {
      own = await create();
      storage = await own.open();
      await storage.migrate();
      server = await startHandler({ storage, sites: directoryOf(CITY) });
      server.holdClock();
      server.advance(TEN - server.runtime.now());
    });
    after(async () => {
      await server.close();
      await storage.close();
      await own.remove();
    });

    const goTo = (at: number) => server.advance(at - server.runtime.now());
    const phone = () => `300${String(1_234_000 + ++counter)}`;
    const booking = (different: Partial<CallbackBooking> = {}): CallbackBooking => ({
      id: randomUUID(),
      name: 'Rosa Cárdenas',
      reason: 'Quiero saber cómo va mi solicitud',
      topic: 'tramites',
      phone: phone(),
      when: 'turn',
      notice: NOTICE,
      key: newToken().replace('vt1_', 'cb1_'),
      ...different,
    });
    const book = (token: string, callback: CallbackBooking, more: CallOptions = {}): Promise<Answer> =>
      server.call('POST', CONTACTS, {
        token,
        body: { channel: 'callback', locale: 'es-CO', callback },
        ...more,
      });
    const manage = (act: 'look' | 'cancel' | 'reschedule', body: object, more: CallOptions = {}) =>
      server.call('POST', `${SITE_PATH}/callback/${act}`, { body, ...more });
    const standing = async ({ key }: CallbackBooking): Promise<CallbackStanding> =>
      (await manage('look', { access: { key } })).body;
    const log = async (contact: string, token: string): Promise<ContactEvent[]> =>
      (await server.call('GET', `${CONTACTS}/${contact}/events`, { token })).body.events;
    const kinds = async (contact: string, token: string) =>
      (await log(contact, token)).map(({ kind }) => kind);
    const queued = (callback: CallbackBooking) =>
      server.until(async () => (await standing(callback)).position !== undefined);

    it('begins with a number that nobody else has, in the queue behind those who came before (B5)', async () => {
      const writer = newToken();
      const first = await server.open(writer);
      await server.until(async () => (await kinds(first, writer)).includes('queue-entered'));
      server.advance(1); // Two contacts never share a place.
      const token = newToken();
      const callback = booking();
      const { status, body } = await book(token, callback);
      assert.equal(status, 201);
      assert.equal(body.contact.channel, 'callback');
      await queued(callback);
      const found = await standing(callback);
      assert.equal(found.reference, body.contact.reference);
      assert.equal(found.position, 2);
      assert.equal(found.phoneEnd, callback.phone.slice(-4));
      const events = await log(body.contact.id, token);
      assert.deepEqual(
        events.map(({ kind }) => kind),
        ['contact-opened', 'callback-requested', 'consent-given', 'queue-entered'],
      );
      const [, requested, consent] = events;
      assert.ok(requested?.kind === 'callback-requested' && consent?.kind === 'consent-given');
      assert.equal(requested.payload?.phone, `+57${callback.phone}`);
      assert.deepEqual(consent.payload, { purpose: 'callback', ...NOTICE });
    });

    it('asked for twice is one, whether the answer was lost or the form was filled in again', async () => {
      const token = newToken();
      const callback = booking();
      const [one, same] = await Promise.all([book(token, callback), book(token, callback)]);
      assert.deepEqual([one.status, same.status], [201, 201]);
      const again = booking({ phone: `+57 ${callback.phone}` });
      const third = await book(token, again);
      assert.equal(one.body.contact.id, same.body.contact.id);
      assert.equal(third.body.contact.id, one.body.contact.id);
      assert.equal((await standing(again)).reference, one.body.contact.reference);
      const other = booking({ phone: callback.phone, topic: 'multas' });
      assert.equal((await book(token, other)).body.code, 'callback-exists');
    });

    it('to a number that somebody else has left already is refused without saying whose it is', async () => {
      const callback = booking();
      await book(newToken(), callback);
      const { status, body } = await book(newToken(), booking({ phone: callback.phone }));
      assert.equal(status, 409);
      assert.equal(body.code, 'callback-exists');
      assert.deepEqual(Object.keys(body).sort(), ['code', 'status', 'title', 'type']);
    });

    it('is not taken for numbers that nobody may call, each for its own reason', async () => {
      for (const [typed, reason] of [
        ['911', 'emergency'],
        ['1 2 3', 'emergency'],
        ['195', 'short-code'],
        ['3649400', 'invalid'],
        ['+57 1 3649400', 'invalid'],
        ['llámeme', 'invalid'],
        ['601 999 1234', 'premium'],
        ['+593 98 692 5363', 'foreign'],
        ['+1 787 555 1234', 'foreign'],
      ]) {
        const { status, body } = await book(newToken(), booking({ phone: typed ?? '' }));
        assert.equal(status, 422, typed);
        assert.equal(body.code, 'phone-refused', typed);
        assert.equal(body.reason, reason, typed);
      }
      const fixed = await book(newToken(), booking({ phone: '(601) 364 9400' }));
      assert.equal(fixed.status, 201);
    });

    it('can be had at whole times inside hours, and at no others', async () => {
      const { body: options } = await server.call('GET', `${SITE_PATH}/callback/options`);
      assert.equal(options.turn, true);
      assert.equal(options.slots[0], '2026-11-25T15:30:00.000Z');
      const local = options.slots.map((at: string) =>
        new Date(Date.parse(at) - 5 * HOUR).toISOString().slice(8, 16),
      );
      // Closed at the weekend, and never beyond half past four.
      assert.ok(local.every((at: string) => at.slice(3) >= '07:00' && at.slice(3) <= '16:30'));
      assert.ok(!local.some((at: string) => ['28', '29'].includes(at.slice(0, 2))));
      for (const slot of [
        '2026-11-25T15:10:00.000Z',
        '2026-11-28T15:30:00.000Z',
        '2026-11-25T14:30:00.000Z',
      ]) {
        assert.equal((await book(newToken(), booking({ when: { slot } }))).body.code, 'slot-gone', slot);
      }
    });

    it('at a chosen time waits outside the queue until then, and stands there by that time', async () => {
      const token = newToken();
      const slot = '2026-11-25T16:00:00.000Z';
      const callback = booking({ when: { slot } });
      const { body } = await book(token, callback);
      assert.deepEqual(await standing(callback).then(({ state, dueAt }) => [state, dueAt]), [
        'scheduled',
        slot,
      ]);
      goTo(TEN + HOUR - 1_000);
      const later = newToken();
      const writing = await server.open(later);
      await server.until(async () => (await kinds(writing, later)).includes('queue-entered'));
      assert.equal((await kinds(body.contact.id, token)).includes('queue-entered'), false);
      goTo(TEN + HOUR + 1_000);
      await server.until(async () => (await kinds(body.contact.id, token)).includes('queue-entered'));
      assert.equal((await standing(callback)).state, 'queued');
      const row = await storage.db
        .selectFrom('contacts')
        .select('queued_at')
        .where('id', '=', body.contact.id)
        .executeTakeFirst();
      assert.equal(row?.queued_at, Date.parse(slot));
    });

    it('is moved and cancelled by its key, or by its reference and telephone numbers, and by nothing else', async () => {
      const token = newToken();
      const callback = booking();
      const { body } = await book(token, callback);
      await queued(callback);
      const slot = '2026-11-26T15:00:00.000Z';
      const { reference } = body.contact;
      const byNumber = { reference, phone: `(+57) ${callback.phone}` };
      const moved = await manage('reschedule', { access: byNumber, when: { slot } });
      assert.equal(moved.body.state, 'scheduled');
      assert.deepEqual((await kinds(body.contact.id, token)).slice(-2), [
        'callback-rescheduled',
        'queue-left',
      ]);
      for (const access of [
        { reference, phone: '3001111111' },
        { reference: 'K7M-4H2-X9A', phone: callback.phone },
        { key: newToken().replace('vt1_', 'cb1_') },
      ]) {
        const wrong = await manage('cancel', { access });
        assert.deepEqual([wrong.status, wrong.body.code], [404, 'callback-unknown']);
      }
      const { key } = callback;
      assert.equal((await manage('cancel', { access: { key } })).body.state, 'cancelled');
      // Pressed twice, it is cancelled all the same; and nothing else can be done with it.
      assert.equal((await manage('cancel', { access: { key } })).body.state, 'cancelled');
      const late = await manage('reschedule', { access: { key }, when: 'turn' });
      assert.equal(late.body.code, 'callback-over');
      assert.deepEqual((await kinds(body.contact.id, token)).slice(-2), ['callback-ended', 'closed']);
      // The number is free again.
      assert.equal((await book(newToken(), booking({ phone: callback.phone }))).status, 201);
    });

    it('cannot be found by trying telephone numbers', async () => {
      const callback = booking();
      const { body } = await book(newToken(), callback);
      const access = { reference: body.contact.reference, phone: '3001111111' };
      const codes: string[] = [];
      for (let i = 0; i < 12; i++) {
        codes.push((await manage('look', { access }, { address: `198.51.100.${i}` })).body.code);
      }
      assert.equal(codes[0], 'callback-unknown');
      const held = await manage('look', { access }, { address: ADDRESS });
      assert.equal(held.status, 429);
      assert.ok(held.body.retryAfterSeconds > 0);
      const own = await manage('look', { access: { key: callback.key } }, { address: ADDRESS });
      assert.equal(own.status, 200);
    });

    it('is refused after a number was left too often in a day', async () => {
      const number = phone();
      for (let i = 0; i < 5; i++) {
        const callback = booking({ phone: number });
        assert.equal((await book(newToken(), callback)).status, 201);
        await manage('cancel', { access: { key: callback.key } });
      }
      const { status, body } = await book(newToken(), booking({ phone: number }));
      assert.deepEqual([status, body.code, body.retryAfterSeconds], [429, 'too-many-requests', 86_400]);
    });

    it('needs an agent for its topic, its language and its sign language', async () => {
      const skillsOf = async (different: Partial<CallbackBooking>) => {
        const { body } = await book(newToken(), booking(different));
        const row = await storage.db
          .selectFrom('contacts')
          .select('skills')
          .where('id', '=', body.contact.id)
          .executeTakeFirst();
        return JSON.parse(row?.skills ?? '');
      };
      assert.deepEqual(await skillsOf({ topic: 'multas' }), ['multas']);
      assert.deepEqual(await skillsOf({ language: 'en-GB' }), ['en']);
      assert.deepEqual(await skillsOf({ signLanguage: 'csn', language: 'en' }), ['csn']);
      const unknown = await book(newToken(), booking({ signLanguage: 'lsp' }));
      assert.equal(unknown.body.code, 'channel-unavailable');
      const none = await book(newToken(), booking({ topic: 'otros' }));
      assert.equal(none.body.code, 'invalid-request');
    });
  });
}
