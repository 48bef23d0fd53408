import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { RoomAccess } from '@ventanilla/protocol';
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import { type AgentCredentials, newToken, startHandler } from '../../test-support/handler-fixture.ts';
import { createLivekitRooms } from './create-livekit-rooms.ts';
import { roomName } from './room-name.ts';

const SITE = '/v1/sites/ciudad';
const ANA = { id: 'a-1', name: 'Ana' };
const ROSA = { id: 'a-2', name: 'Rosa' };

function mediaServer(): { url: string; apiKey: string; apiSecret: string } {
  const server = process.env['VENTANILLA_TEST_LIVEKIT'];
  assert.ok(server, 'set VENTANILLA_TEST_LIVEKIT to {"url","apiKey","apiSecret"} of a LiveKit server');
  return JSON.parse(server);
}

function newRooms() {
  return createLivekitRooms({ ...mediaServer(), runtime: { now: Date.now } });
}

/** Who is in a room, as the media server has it. */
async function endpointsIn(name: string): Promise<string[]> {
  const { url, apiKey, apiSecret } = mediaServer();
  const service = new RoomServiceClient(url.replace(/^ws/, 'http'), apiKey, apiSecret);
  return (await service.listParticipants(name)).map(({ identity }) => identity).sort();
}

/**
 * Enters as a page does that never goes by itself.
 *
 * @returns Once the media server has let it in; `gone` resolves when the server lets go.
 */
async function enter({ token }: { token: string }): Promise<{ gone: Promise<unknown> }> {
  const url = new URL('/rtc', mediaServer().url);
  url.searchParams.set('access_token', token);
  url.searchParams.set('protocol', '15');
  const socket = new WebSocket(url);
  const gone = new Promise(resolve => socket.addEventListener('close', resolve, { once: true }));
  await new Promise((resolve, reject) => {
    socket.addEventListener('message', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  return { gone };
}

function withToken(access: RoomAccess): { token: string } {
  assert.ok(access.kind === 'livekit');
  return access;
}

describe('an agent who is seen out of a room', () => {
  it('is taken out at every page, and the others stay', async () => {
    const rooms = newRooms();
    const room = { site: 'quito', contact: randomUUID(), call: randomUUID(), holder: ANA.id };
    const enterAs = async (endpoint: string, agent?: typeof ANA) =>
      enter(withToken(await rooms.join(room, { endpoint, media: 'sign', ...(agent && { agent }) })));
    await enterAs('e-citizen');
    await enterAs('e-ana', ANA);
    const hers = [await enterAs('e-rosa', ROSA), await enterAs('e-rosa-2', ROSA)];
    const name = await roomName(room);
    assert.deepEqual(await endpointsIn(name), ['e-ana', 'e-citizen', 'e-rosa', 'e-rosa-2']);
    await rooms.seeOut(room, ROSA.id);
    await Promise.all(hers.map(({ gone }) => gone));
    assert.deepEqual(await endpointsIn(name), ['e-ana', 'e-citizen']);
    await rooms.end(room);
  });

  it('is taken out as the log tells it, and again when old access is shown once more', async () => {
    const rooms = newRooms();
    const server = await startHandler({ rooms });
    const ana = await server.signIn('ana', 'agent', []);
    const rosa = await server.signIn('rosa', 'agent', []);
    const token = newToken();
    const call = randomUUID();
    const opening = { channel: 'call', locale: 'es', call: { id: call, media: 'video' } };
    const { body } = await server.call('POST', `${SITE}/contacts`, { token, body: opening });
    const contact: string = body.contact.id;
    const post = (path: string, agent: AgentCredentials, more: object) =>
      server.call('POST', `${SITE}/contacts/${contact}/${path}`, { agent, body: more });
    const act = (path: string, agent: AgentCredentials, more: object = {}) =>
      post(path, agent, { id: randomUUID(), ...more });
    await server.until(async () => (await act('accept', ana)).status === 201);
    await server.call('PUT', `${SITE}/agent/presence`, { agent: rosa, body: { state: 'available' } });
    await act('calls/invite', ana, { call, agentId: rosa.id, role: 'colleague' });
    await act('calls/enter', rosa, { call });
    const joining = { call, endpoint: randomUUID() };
    const access = withToken((await post('calls/join', rosa, joining)).body);
    const first = await enter(access);
    assert.equal((await act('calls/dismiss', ana, { call, agentId: rosa.id })).status, 201);
    await first.gone;

    const second = await enter(access);
    const room = { site: 'ciudad', contact, call, holder: ana.id };
    const participant = { identity: joining.endpoint, attributes: { agent: rosa.id } };
    const news = JSON.stringify({
      event: 'participant_joined',
      room: { metadata: JSON.stringify(room) },
      participant,
    });
    const { apiKey, apiSecret } = mediaServer();
    const signature = new AccessToken(apiKey, apiSecret);
    signature.sha256 = createHash('sha256').update(news).digest('base64');
    const told = await server.handler.fetch(
      new Request('http://server.test/v1/rooms/news', {
        method: 'POST',
        headers: { authorization: await signature.toJwt() },
        body: news,
      }),
      {},
    );
    assert.equal(told.status, 204);
    await second.gone;
    assert.deepEqual(await endpointsIn(await roomName(room)), []);
    await server.close();
  });
});
