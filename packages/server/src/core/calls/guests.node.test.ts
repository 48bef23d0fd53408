import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { CallGuest, ContactEvent, GuestRole } from '@ventanilla/protocol';
import type { Storage } from '../../core/ports/storage.ts';
import {
  type AgentCredentials,
  type HandlerFixture,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { TEST_DATABASES, type TestDatabase } from '../../test-support/test-databases.ts';

const NOTICE = { version: '2026-1', hash: 'ab'.repeat(32) };
const SITE = '/v1/sites/ciudad';
/** As the handler has it by itself. */
const OFFER_MS = 30_000;

for (const [name, createDatabase] of Object.entries(TEST_DATABASES)) {
  describe(`a call with guests on ${name}`, () => {
    let database: TestDatabase;
    let storage: Storage;
    let server: HandlerFixture;
    let ana: AgentCredentials;
    let rosa: AgentCredentials;
    let luis: AgentCredentials;
    let eva: AgentCredentials;
    before(async () => {
      database = await createDatabase();
      storage = await database.open();
      await storage.migrate();
      server = await startHandler({ storage });
      ana = await server.signIn('ana', 'agent', ['csn']);
      rosa = await server.signIn('rosa', 'agent', ['csn']);
      luis = await server.signIn('luis', 'agent', []);
      eva = await server.signIn('eva', 'agent', ['csn']);
      for (const agent of [rosa, luis]) await isThere(agent, 'available');
    });
    after(async () => {
      await server.close();
      await storage.close();
      await database.remove();
    });

    async function isThere(agent: AgentCredentials, state: 'available' | 'away'): Promise<void> {
      const body = { state };
      const answer = await server.call('PUT', `${SITE}/agent/presence`, { agent, body });
      assert.equal(answer.status, 204, JSON.stringify(answer.body));
    }

    /** A sign call of a citizen that Ana has answered. */
    async function answered() {
      // Nobody else is offered it.
      await isThere(rosa, 'away');
      const token = newToken();
      const call = randomUUID();
      const opening = { id: call, media: 'sign', signLanguage: 'csn', notice: NOTICE };
      const body = { channel: 'sign-call', locale: 'es', call: opening };
      const opened = await server.call('POST', `${SITE}/contacts`, { token, body });
      assert.equal(opened.status, 201, JSON.stringify(opened.body));
      const contact: string = opened.body.contact.id;
      const post = (path: string, who: { agent: AgentCredentials } | { token: string }, more: object) =>
        server.call('POST', `${SITE}/contacts/${contact}/${path}`, {
          ...who,
          body: { id: randomUUID(), ...more },
        });
      const log = async (): Promise<ContactEvent[]> =>
        (await server.call('GET', `${SITE}/contacts/${contact}/events?after=0`, { token })).body.events;
      await server.until(async () => (await log()).some(({ kind }) => kind === 'queue-entered'));
      assert.equal((await post('accept', { agent: ana }, {})).status, 201);
      await isThere(rosa, 'available');
      const invite = (guest: AgentCredentials, role: GuestRole, by = ana) =>
        post('calls/invite', { agent: by }, { call, agentId: guest.id, role });
      return {
        token,
        contact,
        call,
        log,
        post,
        invite,
        dismiss: (guest: AgentCredentials, by = ana) =>
          post('calls/dismiss', { agent: by }, { call, agentId: guest.id }),
        handOn: () => post('transfer', { agent: ana }, { to: { skills: [] } }),
        accept: (agent: AgentCredentials) => post('accept', { agent }, {}),
        enter: (agent: AgentCredentials) => post('calls/enter', { agent }, { call }),
        leave: (agent: AgentCredentials) => post('calls/leave', { agent }, { call }),
        join: (agent: AgentCredentials) =>
          server.call('POST', `${SITE}/contacts/${contact}/calls/join`, {
            agent,
            body: { call, endpoint: randomUUID() },
          }),
        /** What the log tells of guests, and why each has gone. */
        about: async () =>
          (await log()).flatMap(event => {
            if (event.kind === 'call-left') return [`${event.kind} ${event.payload?.reason}`];
            return event.kind === 'call-invited' || event.kind === 'call-joined' ? [event.kind] : [];
          }),
        close: (agent = ana) => post('close', { agent }, {}),
      };
    }

    /** What an agent's inbox has of a contact. */
    async function seenBy(agent: AgentCredentials, contact: string) {
      const { body } = await server.call('GET', `${SITE}/agent/inbox`, { agent });
      return body.contacts.find(({ id }: { id: string }) => id === contact);
    }

    it('lets an interpreter in who was asked, and nobody before they were', async () => {
      const party = await answered();
      assert.equal((await party.join(rosa)).body.code, 'not-assigned-to-you');
      assert.equal((await party.enter(rosa)).body.code, 'invitation-gone');
      assert.equal((await party.invite(rosa, 'interpreter')).status, 201);
      assert.equal((await party.join(rosa)).body.code, 'not-assigned-to-you');
      assert.equal((await party.enter(rosa)).status, 201);
      assert.equal((await party.join(rosa)).status, 200);
      const { call } = await seenBy(rosa, party.contact);
      assert.deepEqual(call.guests, [
        { id: rosa.id, name: 'Agente rosa', role: 'interpreter', signLanguage: 'csn', joined: true },
      ]);
      assert.deepEqual(await party.about(), ['call-invited', 'call-joined']);
      await party.close();
    });

    it('lets guests write, and leaves closing, handing on and inviting to whoever holds the contact', async () => {
      const party = await answered();
      await party.invite(rosa, 'interpreter');
      await party.enter(rosa);
      assert.equal((await party.post('messages', { agent: rosa }, { text: 'Dice que sí' })).status, 201);
      for (const [path, body] of [
        ['close', {}],
        ['transfer', { to: { skills: [] } }],
        ['calls/end', { call: party.call, reason: 'hung-up' }],
        ['calls/invite', { call: party.call, agentId: luis.id, role: 'colleague' }],
        ['calls/dismiss', { call: party.call, agentId: rosa.id }],
      ] as const) {
        assert.equal((await party.post(path, { agent: rosa }, body)).body.code, 'not-assigned-to-you', path);
      }
      await party.close();
    });

    it('shows a guest out for good: no way in, no words, nothing in the inbox, and the call goes on', async () => {
      const party = await answered();
      await party.invite(rosa, 'interpreter');
      await party.enter(rosa);
      assert.equal((await party.dismiss(rosa)).status, 201);
      assert.equal((await party.join(rosa)).body.code, 'not-assigned-to-you');
      assert.equal((await party.enter(rosa)).body.code, 'invitation-gone');
      const words = await party.post('messages', { agent: rosa }, { text: 'Sigo aquí' });
      assert.equal(words.body.code, 'not-assigned-to-you');
      assert.equal(await seenBy(rosa, party.contact), undefined);
      assert.equal((await party.join(ana)).status, 200);
      assert.equal((await seenBy(ana, party.contact)).call.guests, undefined);
      assert.deepEqual(await party.about(), ['call-invited', 'call-joined', 'call-left dismissed']);
      await party.close();
    });

    it('keeps guests from being offered anything else, from the invitation on', async () => {
      for (const [guest, other] of [
        [rosa, luis],
        [luis, rosa],
      ] as const) {
        const party = await answered();
        await party.invite(guest, 'colleague');
        const chat = await server.open(newToken());
        const offer = await server.until(async () => (await seenBy(ana, chat))?.offer);
        assert.equal(offer.agent.id, other.id);
        const path = `${SITE}/contacts/${chat}`;
        for (const act of ['accept', 'close']) {
          await server.call('POST', `${path}/${act}`, { agent: other, body: { id: randomUUID() } });
        }
        await party.close();
      }
    });

    it('tells apart who left, who never came and who was there when it ended', async () => {
      const party = await answered();
      await party.invite(luis, 'colleague');
      await party.leave(luis);
      await party.invite(luis, 'colleague');
      await party.enter(luis);
      await party.leave(luis);
      await party.invite(rosa, 'interpreter');
      await party.close();
      const left = (await party.about()).filter(each => each.startsWith('call-left'));
      assert.deepEqual(left, ['call-left declined', 'call-left left', 'call-left over']);
    });

    it('ends an invitation that nobody answers, says so, and leaves whoever has come in the call', async () => {
      const party = await answered();
      await party.invite(rosa, 'interpreter');
      await party.enter(rosa);
      await party.invite(luis, 'colleague');
      const pass = async (ms: number) => {
        server.advance(ms);
        // Nobody is gone because the clock was moved; Ana takes nothing else.
        await isThere(ana, 'away');
        for (const agent of [rosa, luis]) await isThere(agent, 'available');
      };
      await pass(OFFER_MS - 5_000);
      // Asked again, there is as long again.
      assert.equal((await party.invite(luis, 'colleague')).status, 201);
      await pass(6_000);
      const chat = await server.open(newToken());
      await server.until(async () => seenBy(ana, chat));
      assert.deepEqual(await party.about(), ['call-invited', 'call-joined', 'call-invited', 'call-invited']);
      await pass(OFFER_MS - 5_000);
      await server.until(async () => (await party.about()).at(-1) === 'call-left unanswered');
      const left = (await party.log()).at(-1);
      assert.ok(left?.kind === 'call-left' && left.actor.role === 'system');
      assert.deepEqual(left.payload?.guest, { id: luis.id, name: 'Agente luis' });
      const { call } = await seenBy(ana, party.contact);
      assert.deepEqual(
        call.guests.map(({ id, joined }: CallGuest) => [id, joined]),
        [[rosa.id, true]],
      );
      assert.equal(await seenBy(luis, party.contact), undefined);
      assert.equal((await party.enter(luis)).body.code, 'invitation-gone');
      // Whoever was asked is free for others from now on.
      const offer = await server.until(async () => (await seenBy(luis, chat))?.offer);
      assert.equal(offer.agent.id, luis.id);
      for (const act of ['accept', 'close']) {
        const path = `${SITE}/contacts/${chat}/${act}`;
        await server.call('POST', path, { agent: luis, body: { id: randomUUID() } });
      }
      await party.close();
    });

    it('goes on with its interpreter when it is handed on, while a colleague stays behind', async () => {
      const party = await answered();
      for (const [guest, role] of [
        [rosa, 'interpreter'],
        [luis, 'colleague'],
      ] as const) {
        await party.invite(guest, role);
        await party.enter(guest);
      }
      assert.equal((await party.handOn()).status, 201);
      const { call, status } = await seenBy(rosa, party.contact);
      assert.equal(status, 'waiting');
      assert.deepEqual(call.guests, [
        { id: rosa.id, name: 'Agente rosa', role: 'interpreter', signLanguage: 'csn', joined: true },
      ]);
      // Whoever waits with the citizen is offered nothing else, though idle for longer.
      for (const state of ['away', 'available'] as const) await isThere(luis, state);
      const chat = await server.open(newToken());
      const offer = await server.until(async () => (await seenBy(luis, chat))?.offer);
      assert.equal(offer.agent.id, luis.id);
      for (const act of ['accept', 'close']) {
        const path = `${SITE}/contacts/${chat}/${act}`;
        await server.call('POST', path, { agent: luis, body: { id: randomUUID() } });
      }
      assert.equal((await party.accept(eva)).status, 201);
      assert.equal((await party.join(rosa)).status, 200);
      assert.equal((await party.join(luis)).body.code, 'not-assigned-to-you');
      assert.equal((await party.dismiss(rosa, eva)).status, 201);
      assert.deepEqual((await party.about()).slice(-2), ['call-left over', 'call-left dismissed']);
      await party.close(eva);
    });

    it('leaves an invitation behind that nobody has taken when it is handed on', async () => {
      const party = await answered();
      await party.invite(rosa, 'interpreter');
      await party.handOn();
      assert.equal((await party.enter(rosa)).body.code, 'invitation-gone');
      assert.deepEqual(await party.about(), ['call-invited', 'call-left over']);
      await party.accept(eva);
      await party.close(eva);
    });

    it('has no guest who is its agent as well, when the interpreter takes it from the queue', async () => {
      const party = await answered();
      await party.invite(rosa, 'interpreter');
      await party.enter(rosa);
      await party.handOn();
      assert.equal((await party.accept(rosa)).status, 201);
      const { agent, call } = await seenBy(rosa, party.contact);
      assert.equal(agent.id, rosa.id);
      assert.equal(call.guests, undefined);
      assert.deepEqual(await party.about(), ['call-invited', 'call-joined', 'call-left over']);
      await party.close(rosa);
    });

    it('invites only who is at work and signs the language, and nobody twice under one id', async () => {
      const party = await answered();
      assert.equal((await party.invite(luis, 'interpreter')).body.code, 'agent-not-able');
      assert.equal((await party.invite(ana, 'colleague')).body.code, 'agent-not-able');
      const nobody = { ...luis, id: randomUUID() };
      assert.equal((await party.invite(nobody, 'colleague')).body.code, 'agent-not-found');
      await isThere(luis, 'away');
      assert.equal((await party.invite(luis, 'colleague')).body.code, 'agent-not-able');
      await isThere(luis, 'available');
      const send = { id: randomUUID(), call: party.call, agentId: luis.id, role: 'colleague' };
      const first = await party.post('calls/invite', { agent: ana }, send);
      assert.deepEqual((await party.post('calls/invite', { agent: ana }, send)).body, first.body);
      const other = await party.post('calls/invite', { agent: ana }, { ...send, agentId: rosa.id });
      assert.equal(other.body.code, 'send-conflict');
      assert.deepEqual(await party.about(), ['call-invited']);
      await party.close();
    });
  });
}
