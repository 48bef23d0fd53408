import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { CallMedia, ContactEvent } from '@ventanilla/protocol';
import {
  type AgentCredentials,
  type HandlerFixture,
  newToken,
  startHandler,
} from '../../test-support/handler-fixture.ts';

const NOTICE = { version: '2026-1', hash: 'ab'.repeat(32) };
const CONTACTS = '/v1/sites/ciudad/contacts';

describe('a call', () => {
  let server: HandlerFixture;
  let agent: AgentCredentials;
  let signer: AgentCredentials;
  before(async () => {
    server = await startHandler();
    agent = await server.signIn('arojas', 'agent', []);
    signer = await server.signIn('lsuarez', 'agent', ['csn']);
  });
  after(() => server.close());

  /** Opens a contact by a call. @returns The contact's id and the call's. */
  async function openByCall(token: string, media: CallMedia = 'video') {
    const call = randomUUID();
    const isSign = media === 'sign';
    const body = {
      channel: isSign ? 'sign-call' : 'call',
      locale: 'es',
      call: { id: call, media, ...(isSign && { signLanguage: 'csn', notice: NOTICE }) },
    };
    const opened = await server.call('POST', CONTACTS, { token, body });
    assert.equal(opened.status, 201, JSON.stringify(opened.body));
    const contact: string = opened.body.contact.id;
    await server.until(async () => (await kinds(contact, token)).includes('queue-entered'));
    return { contact, call, body };
  }

  async function log(contact: string, token: string): Promise<ContactEvent[]> {
    return (await server.call('GET', `${CONTACTS}/${contact}/events?after=0`, { token })).body.events;
  }

  async function kinds(contact: string, token: string) {
    return (await log(contact, token)).map(({ kind }) => kind);
  }

  function accept(contact: string, by: AgentCredentials) {
    return server.call('POST', `${CONTACTS}/${contact}/accept`, { agent: by, body: { id: randomUUID() } });
  }

  it('opens a contact, waits like any other, and is answered by whoever takes the contact', async () => {
    const token = newToken();
    const { contact, call } = await openByCall(token);
    const inbox = await server.call('GET', '/v1/sites/ciudad/agent/inbox', { agent });
    const summary = inbox.body.contacts.find(({ id }: { id: string }) => id === contact);
    assert.deepEqual(summary.call, { id: call, media: 'video', by: 'citizen', accepted: false });
    assert.equal((await accept(contact, agent)).status, 201);
    assert.deepEqual(await kinds(contact, token), [
      'contact-opened',
      'call-started',
      'queue-entered',
      'queue-left',
      'assigned',
      'call-accepted',
    ]);
  });

  it('is opened once, however often the request is repeated', async () => {
    const token = newToken();
    const { contact, body } = await openByCall(token);
    const again = await server.call('POST', CONTACTS, { token, body });
    assert.equal(again.body.contact.id, contact);
    const other = { ...body, call: { ...body.call, media: 'voice' } };
    assert.equal((await server.call('POST', CONTACTS, { token, body: other })).body.code, 'send-conflict');
  });

  it('is taken by one of two agents who answer at once', async () => {
    const token = newToken();
    const { contact } = await openByCall(token);
    const answers = await Promise.all([accept(contact, agent), accept(contact, signer)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
    assert.equal((await kinds(contact, token)).filter(kind => kind === 'call-accepted').length, 1);
  });

  it('that is given up before it is answered ends the contact with it', async () => {
    const token = newToken();
    const { contact, call } = await openByCall(token);
    const body = { id: randomUUID(), call, reason: 'hung-up' };
    assert.equal(
      (await server.call('POST', `${CONTACTS}/${contact}/calls/end`, { token, body })).status,
      201,
    );
    assert.deepEqual((await kinds(contact, token)).slice(-3), ['call-ended', 'queue-left', 'closed']);
  });

  it('that goes on in writing keeps its place and number', async () => {
    const token = newToken();
    const { contact, call } = await openByCall(token);
    const body = { id: randomUUID(), call, reason: 'to-text' };
    await server.call('POST', `${CONTACTS}/${contact}/calls/end`, { token, body });
    const listed = await server.call('GET', CONTACTS, { token });
    assert.equal(listed.body.contacts[0].status, 'waiting');
    assert.equal((await kinds(contact, token)).at(-1), 'call-ended');
  });

  it('within a chat is begun by either side and taken by the other, and the chat goes on with the same agent', async () => {
    const token = newToken();
    const contact = await server.open(token);
    await server.until(async () => (await kinds(contact, token)).includes('queue-entered'));
    await accept(contact, agent);
    const path = `${CONTACTS}/${contact}/calls`;
    for (const [caller, callee] of [
      [{ token }, { agent }],
      [{ agent }, { token }],
    ]) {
      const call = randomUUID();
      const start = { id: call, media: 'video' };
      assert.equal((await server.call('POST', path, { ...caller, body: start })).status, 201);
      const second = await server.call('POST', path, {
        ...callee,
        body: { id: randomUUID(), media: 'voice' },
      });
      assert.equal(second.body.code, 'call-under-way');
      const own = { id: randomUUID(), call };
      assert.equal((await server.call('POST', `${path}/accept`, { ...caller, body: own })).status, 409);
      const taken = { id: randomUUID(), call };
      assert.equal((await server.call('POST', `${path}/accept`, { ...callee, body: taken })).status, 201);
      const end = { id: randomUUID(), call, reason: 'hung-up' };
      assert.equal((await server.call('POST', `${path}/end`, { ...callee, body: end })).status, 201);
      // Both hang up at once: the second hears that it is over.
      const late = { ...end, id: randomUUID() };
      assert.equal(
        (await server.call('POST', `${path}/end`, { ...caller, body: late })).body.code,
        'call-over',
      );
    }
    const listed = await server.call('GET', CONTACTS, { token });
    assert.equal(listed.body.contacts[0].status, 'assigned');
  });

  it('in sign language is offered to those who sign it, and taken by nobody else', async () => {
    const token = newToken();
    const { contact } = await openByCall(token, 'sign');
    assert.equal((await accept(contact, agent)).body.code, 'agent-not-able');
    assert.equal((await accept(contact, signer)).status, 201);
    // What the call needs goes along when it is handed on.
    const body = { id: randomUUID(), to: { skills: [] } };
    await server.call('POST', `${CONTACTS}/${contact}/transfer`, { agent: signer, body });
    assert.equal((await accept(contact, agent)).body.code, 'agent-not-able');
  });

  it('in sign language is proof of the notice that was shown before it', async () => {
    const token = newToken();
    const { contact } = await openByCall(token, 'sign');
    const consent = (await log(contact, token)).find(({ kind }) => kind === 'consent-given');
    assert.ok(consent?.kind === 'consent-given');
    assert.deepEqual(consent.payload, { purpose: 'sign-language', ...NOTICE });
  });

  it('in sign language leaves an agent who does not sign it, and keeps the place', async () => {
    const token = newToken();
    const contact = await server.open(token);
    await server.until(async () => (await kinds(contact, token)).includes('queue-entered'));
    await accept(contact, agent);
    const body = { id: randomUUID(), media: 'sign', signLanguage: 'csn' };
    await server.call('POST', `${CONTACTS}/${contact}/calls`, { token, body });
    assert.deepEqual((await kinds(contact, token)).slice(-2), ['call-started', 'queue-entered']);
    assert.equal((await accept(contact, signer)).status, 201);
    assert.equal((await kinds(contact, token)).at(-1), 'call-accepted');
  });

  it('ends with its contact', async () => {
    const token = newToken();
    const { contact, call } = await openByCall(token);
    await accept(contact, agent);
    await server.call('POST', `${CONTACTS}/${contact}/close`, { agent, body: { id: randomUUID() } });
    const ended = (await log(contact, token)).find(({ kind }) => kind === 'call-ended');
    assert.ok(ended?.kind === 'call-ended');
    assert.deepEqual(ended.payload, { call, by: 'system', reason: 'closed' });
  });

  it('is refused where the office does not offer it', async () => {
    const token = newToken();
    const sign = { id: randomUUID(), media: 'sign', signLanguage: 'lsp' };
    for (const body of [
      { channel: 'sign-call', locale: 'es', call: sign },
      { channel: 'chat', locale: 'es', call: { id: randomUUID(), media: 'video' } },
    ]) {
      const answer = await server.call('POST', CONTACTS, { token, body });
      assert.equal(answer.body.code, 'channel-unavailable');
    }
    const neither = await server.call('POST', CONTACTS, { token, body: { channel: 'chat', locale: 'es' } });
    assert.equal(neither.status, 422);
  });

  it('can be tried by anybody before it is made: where media would pass, and no room', async () => {
    const way = await server.call('GET', '/v1/sites/ciudad/calls/way');
    assert.equal(way.status, 200);
    assert.deepEqual(way.body, { kind: 'peer-to-peer', iceServers: [], relayOnly: false });
  });

  it("gives access to its citizen and its agent, and to nobody else's", async () => {
    const [token, stranger] = [newToken(), newToken()];
    await server.open(stranger);
    const { contact, call } = await openByCall(token);
    await accept(contact, agent);
    const path = `${CONTACTS}/${contact}/calls`;
    const body = { call, endpoint: randomUUID() };
    for (const member of [{ token }, { agent }]) {
      const access = await server.call('POST', `${path}/join`, { ...member, body });
      assert.equal(access.body.kind, 'peer-to-peer');
    }
    const signal = { call, from: randomUUID(), signal: { kind: 'join' } };
    for (const [other, code] of [
      [{ token: stranger }, 'contact-not-found'],
      [{ agent: signer }, 'not-assigned-to-you'],
    ] as const) {
      assert.equal((await server.call('POST', `${path}/join`, { ...other, body })).body.code, code);
      assert.equal((await server.call('POST', `${path}/signal`, { ...other, body: signal })).body.code, code);
    }
    const past = { ...body, call: randomUUID() };
    assert.equal((await server.call('POST', `${path}/join`, { token, body: past })).body.code, 'call-over');
  });
});
