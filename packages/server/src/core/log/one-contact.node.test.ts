import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { ContactEvent, ContactHeader } from '@ventanilla/protocol';
import { CITY, CONTACTS, NOTICE, TEN } from '../../test-support/callback-city.ts';
import {
  type Answer,
  directoryOf,
  type HandlerFixture,
  newToken,
  opening,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES, type TestDatabase } from '../../test-support/test-databases.ts';
import type { Storage } from '../ports/storage.ts';

/** So many people try it: what depends on who comes first comes out both ways. */
const ROUNDS = 12;

for (const [name, create] of Object.entries(TEST_DATABASES)) {
  describe(`one citizen on ${name}`, () => {
    let database: TestDatabase;
    const storages: Storage[] = [];
    /** Two server processes, where the database bears two. */
    const servers: HandlerFixture[] = [];

    before(async () => {
      database = await create();
      const storage = await database.open();
      await storage.migrate();
      storages.push(storage);
      if (database.dialect === 'postgres') storages.push(await database.open());
      for (const each of [storage, storages.at(-1) ?? storage]) {
        const server = await startHandler({ storage: each, sites: directoryOf(CITY) });
        server.holdClock();
        server.advance(TEN - server.runtime.now());
        servers.push(server);
      }
    });
    after(async () => {
      for (const server of servers) await server.close();
      for (const storage of storages) await storage.close();
      await database.remove();
    });

    const calling = () => ({ channel: 'call', locale: 'es', call: { id: randomUUID(), media: 'voice' } });
    const booking = (phone: number) => ({
      channel: 'callback',
      locale: 'es',
      callback: {
        id: randomUUID(),
        name: 'Rosa Cárdenas',
        reason: 'Quiero saber cómo va mi solicitud',
        topic: 'tramites',
        phone: `300${1_234_000 + phone}`,
        when: 'turn',
        notice: NOTICE,
        key: newToken().replace('vt1_', 'cb1_'),
      },
    });
    /** Each by another process, as far as there are two. */
    const post = (token: string, bodies: object[]): Promise<Answer[]> =>
      Promise.all(
        bodies.map((body, i) => servers[i % 2]?.call('POST', CONTACTS, { token, body }) as Promise<Answer>),
      );
    const contactsOf = async (token: string): Promise<ContactHeader[]> =>
      (await servers[0]?.call('GET', CONTACTS, { token }))?.body.contacts;
    const kindsOf = async (token: string, contact: string): Promise<string[]> => {
      const answer = await servers[0]?.call('GET', `${CONTACTS}/${contact}/events`, { token });
      return answer?.body.events.map(({ kind }: ContactEvent) => kind);
    };
    const closeIt = async (token: string, contact: string) => {
      const path = `${CONTACTS}/${contact}/close`;
      assert.equal(
        (await servers[0]?.call('POST', path, { token, body: { id: randomUUID() } }))?.status,
        201,
      );
    };

    for (const [what, bodies, kinds] of [
      ['writes and calls', () => [opening(), calling()], ['message', 'call-started']],
      ['calls and asks to be called', i => [calling(), booking(i)], ['call-started', 'callback-requested']],
      ['writes and asks to be called', i => [opening(), booking(100 + i)], ['message', 'callback-requested']],
      ['writes in two tabs', () => [opening('una'), opening('otra')], ['message', 'message']],
    ] as [string, (i: number) => object[], string[]][]) {
      it(`who ${what} at the same moment has one contact, with one number and one log`, async () => {
        for (let i = 0; i < ROUNDS; i++) {
          const token = newToken();
          const answers = await post(token, bodies(i));
          assert.deepEqual(
            answers.map(({ status }) => status),
            [201, 201],
            JSON.stringify(answers.map(({ body }) => body)),
          );
          const contacts = await contactsOf(token);
          assert.equal(contacts.length, 1, `round ${i}`);
          for (const { body } of answers) {
            assert.equal(body.contact.id, contacts[0]?.id);
            assert.equal(body.contact.reference, contacts[0]?.reference);
          }
          const logged = await kindsOf(token, contacts[0]?.id ?? '');
          assert.equal(logged.filter(kind => kind === 'contact-opened').length, 1);
          assert.deepEqual(logged.filter(kind => kinds.includes(kind)).sort(), [...kinds].sort());
        }
      });
    }

    it('whose answer was lost goes on in the contact that it told of, and gets it again by the same send', async () => {
      const token = newToken();
      const call = calling();
      const message = opening();
      const [lost] = await post(token, [call]);
      const [written] = await post(token, [message]);
      assert.equal(written?.body.contact.id, lost?.body.contact.id);
      for (const again of await post(token, [call, message])) {
        assert.equal(again.status, 201);
        assert.equal(again.body.contact.id, lost?.body.contact.id);
      }
      const logged = await kindsOf(token, lost?.body.contact.id);
      assert.equal(logged.filter(kind => kind === 'message' || kind === 'call-started').length, 2);
    });

    it('who calls while a call is under way is told so, and has no second contact', async () => {
      const token = newToken();
      await post(token, [calling()]);
      const [second] = await post(token, [calling()]);
      assert.deepEqual([second?.status, second?.body.code], [409, 'call-under-way']);
      assert.equal((await contactsOf(token)).length, 1);
    });

    it('begins another contact once the one before is closed, and a third after that', async () => {
      const token = newToken();
      const seen = new Set<string>();
      const first = opening();
      for (const body of [first, opening(), calling()]) {
        const [opened] = await post(token, [body]);
        assert.equal(opened?.status, 201);
        seen.add(opened?.body.contact.id);
        await closeIt(token, opened?.body.contact.id);
      }
      assert.equal(seen.size, 3);
      const [again] = await post(token, [first]);
      assert.equal(again?.body.contact.id, [...seen][0]);
      assert.equal((await contactsOf(token)).length, 3);
    });

    it('gets another contact where they have left one for another matter, though it is open, and one only', async () => {
      const token = newToken();
      const [first] = await post(token, [opening()]);
      const after = first?.body.contact.id;
      const others = await post(token, [
        { ...opening(), after },
        { ...calling(), after },
      ]);
      const ids = others.map(({ body }) => body.contact.id);
      assert.equal(ids[0], ids[1]);
      assert.notEqual(ids[0], after);
      // Whoever has left both gets a third; what they left is open still.
      for (const left of [after, ids[0]]) {
        for (const body of [opening(), opening()]) {
          const [opened] = await post(token, [{ ...body, after: left }]);
          ids.push(opened?.body.contact.id);
        }
      }
      assert.deepEqual(ids.slice(2), [ids[0], ids[0], ids[4], ids[4]]);
      assert.equal(new Set([after, ...ids]).size, 3);
      assert.equal((await contactsOf(token)).length, 3);
      const foreign = (await post(newToken(), [opening()]))[0]?.body.contact.id;
      const [known] = await post(token, [{ ...opening(), after: foreign }]);
      assert.ok([after, ...ids].includes(known?.body.contact.id));
    });

    it('has nothing to do with another', async () => {
      const tokens = [newToken(), newToken()];
      const answers = await Promise.all(tokens.map(token => post(token, [opening()])));
      const ids = answers.flat().map(({ body }) => body.contact.id);
      assert.equal(new Set(ids).size, 2);
    });
  });
}
