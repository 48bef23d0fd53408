import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createScryptPasswords } from '../../adapters/node/scrypt-passwords.ts';
import { createPeerToPeerRooms } from '../../adapters/peer-to-peer/create-peer-to-peer-rooms.ts';
import {
  type AgentCredentials,
  directoryOf,
  type HandlerFixture,
  newToken,
  ORIGIN,
  SITE,
  startHandler,
} from '../../test-support/handler-fixture.ts';
import { type ContactHandler, createContactHandler } from '../contact-handler.ts';
import type { RoomKey, VideoRooms } from '../ports/video-rooms.ts';

const CONTACTS = '/v1/sites/ciudad/contacts';

describe('the room of a call that several processes have seen', () => {
  let first: HandlerFixture;
  let second: ContactHandler;
  let ana: AgentCredentials;
  let rosa: AgentCredentials;
  const ended: RoomKey[] = [];

  before(async () => {
    const rooms: VideoRooms = {
      ...createPeerToPeerRooms({ runtime: { now: Date.now } }),
      end: async room => void ended.push(room),
    };
    first = await startHandler({ rooms });
    const { runtime, storage } = first;
    const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });
    second = createContactHandler({
      storage,
      runtime,
      passwords,
      rooms,
      sites: directoryOf(SITE),
      version: '1.2.3',
    });
    ana = await first.signIn('ana', 'agent', []);
    rosa = await first.signIn('rosa', 'agent', []);
  });
  after(async () => {
    await second.close();
    await first.close();
  });
  beforeEach(() => ended.splice(0));

  const bySecond = async (path: string, agent: AgentCredentials, body: object): Promise<number> => {
    const headers = {
      'content-type': 'application/json',
      cookie: agent.cookie,
      'ventanilla-csrf': agent.csrf,
    };
    const sent = JSON.stringify({ id: randomUUID(), ...body });
    return (await second.fetch(new Request(ORIGIN + path, { method: 'POST', headers, body: sent }))).status;
  };
  const byFirst = async (path: string, who: { agent: AgentCredentials } | { token: string }, body: object) =>
    (await first.call('POST', path, { ...who, body: { id: randomUUID(), ...body } })).status;

  async function openByCall() {
    const token = newToken();
    const call = randomUUID();
    const body = { channel: 'call', locale: 'es', call: { id: call, media: 'video' } };
    const { body: opened } = await first.call('POST', CONTACTS, { token, body });
    const contact: string = opened.contact.id;
    const path = `${CONTACTS}/${contact}`;
    const isQueued = async () => {
      const { body } = await first.call('GET', `${path}/events`, { token });
      return body.events.some(({ kind }: { kind: string }) => kind === 'queue-entered');
    };
    await first.until(isQueued);
    return { call, contact, path, token };
  }

  it('is ended by whichever ends the call, with the agent who took it elsewhere', async () => {
    const { call, contact, path } = await openByCall();
    assert.equal(await byFirst(`${path}/accept`, { agent: ana }, {}), 201);
    assert.equal(await bySecond(`${path}/close`, ana, {}), 201);
    await first.until(async () => ended.length > 0);
    assert.deepEqual(ended, [{ site: 'ciudad', contact, call, holder: ana.id }]);
  });

  it('is the one of this call, and not of an earlier one that ended in another process', async () => {
    const { call, contact, path, token } = await openByCall();
    assert.equal(await byFirst(`${path}/accept`, { agent: ana }, {}), 201);
    assert.equal(await bySecond(`${path}/calls/end`, ana, { call, reason: 'hung-up' }), 201);
    assert.equal(await byFirst(`${path}/transfer`, { agent: ana }, { to: { skills: [] } }), 201);
    const later = randomUUID();
    assert.equal(await byFirst(`${path}/calls`, { token }, { id: later, media: 'video' }), 201);
    assert.equal(await bySecond(`${path}/accept`, rosa, {}), 201);
    // The contact is nobody's by then, so the log alone tells whose the call was.
    assert.equal(await byFirst(`${path}/close`, { token }, {}), 201);
    await first.until(async () => ended.some(room => room.call === later));
    assert.deepEqual(
      ended.filter(room => room.call === later),
      [{ site: 'ciudad', contact, call: later, holder: rosa.id }],
    );
  });

  it('is ended for a call that the agent began and the citizen took', async () => {
    const { call, contact, path, token } = await openByCall();
    assert.equal(await byFirst(`${path}/accept`, { agent: ana }, {}), 201);
    assert.equal(await byFirst(`${path}/calls/end`, { agent: ana }, { call, reason: 'hung-up' }), 201);
    const back = randomUUID();
    assert.equal(await byFirst(`${path}/calls`, { agent: ana }, { id: back, media: 'video' }), 201);
    assert.equal(await byFirst(`${path}/calls/accept`, { token }, { call: back }), 201);
    assert.equal(await byFirst(`${path}/close`, { token }, {}), 201);
    await first.until(async () => ended.some(room => room.call === back));
    assert.deepEqual(ended.at(-1), { site: 'ciudad', contact, call: back, holder: ana.id });
  });

  it('is none for a call that nobody has taken', async () => {
    const { call, path, token } = await openByCall();
    assert.equal(await byFirst(`${path}/calls/end`, { token }, { call, reason: 'hung-up' }), 201);
    const other = await openByCall();
    assert.equal(await byFirst(`${other.path}/accept`, { agent: ana }, {}), 201);
    assert.equal(await byFirst(`${other.path}/close`, { agent: ana }, {}), 201);
    await first.until(async () => ended.length > 0);
    assert.deepEqual(
      ended.map(room => room.call),
      [other.call],
    );
  });
});
