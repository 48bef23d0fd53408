import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { RoomAccess } from '@ventanilla/protocol';
import { AccessToken, RoomServiceClient, TokenVerifier } from 'livekit-server-sdk';
import { videoRoomsContract } from '../../testing/video-rooms-contract.ts';
import { createLivekitRooms } from './create-livekit-rooms.ts';

const AGENT = { id: 'a-1', name: 'Ana' };

function mediaServer(): { url: string; apiKey: string; apiSecret: string } {
  const server = process.env['VENTANILLA_TEST_LIVEKIT'];
  assert.ok(server, 'set VENTANILLA_TEST_LIVEKIT to {"url","apiKey","apiSecret"} of a LiveKit server');
  return JSON.parse(server);
}

function rooms() {
  return createLivekitRooms({ ...mediaServer(), runtime: { now: Date.now } });
}

function roomKey() {
  return { site: 'quito', contact: crypto.randomUUID(), call: crypto.randomUUID(), holder: AGENT.id };
}

/** Asks the media server itself. */
async function isLetIn(access: RoomAccess): Promise<boolean> {
  if (access.kind !== 'livekit') return false;
  const url = new URL('/rtc/validate', access.url.replace(/^ws/, 'http'));
  url.searchParams.set('access_token', access.token);
  return (await fetch(url)).ok;
}

function tokenOf(access: RoomAccess): string {
  assert.ok(access.kind === 'livekit');
  return access.token;
}

videoRoomsContract({
  describe,
  it,
  create: async () => ({
    rooms: rooms(),
    now: Date.now,
    isLetIn,
    forge: async access => {
      const { url, apiKey } = mediaServer();
      const token = tokenOf(access);
      const [head, body = '', signature] = token.split('.');
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
      const elsewhere = { ...claims, video: { ...claims.video, room: 'another' } };
      const altered = Buffer.from(JSON.stringify(elsewhere)).toString('base64url');
      const foreign = new AccessToken(apiKey, 'ein Geheimnis, das der Server nicht kennt', { identity: 'x' });
      foreign.addGrant({ roomJoin: true, room: claims.video.room });
      const forged = (text: string): RoomAccess => ({ ...access, kind: 'livekit', url, token: text });
      return {
        "a token for somebody else's room": forged(`${head}.${altered}.${signature}`),
        'a token without a signature': forged(`${head}.${body}.`),
        'a token signed with another secret': forged(await foreign.toJwt()),
      };
    },
    dispose: async () => {},
  }),
});

describe('a join token', () => {
  it('grants one room, one identity and its own pictures and sound, and nothing else', async () => {
    const { apiKey, apiSecret } = mediaServer();
    const access = await rooms().join(roomKey(), { endpoint: 'e-1', media: 'sign' });
    const claims = await new TokenVerifier(apiKey, apiSecret).verify(tokenOf(access));
    assert.equal(claims.sub, 'e-1');
    assert.deepEqual(claims.video?.canPublishSources, ['camera', 'microphone']);
    const { room, roomJoin, canPublish, canSubscribe, canPublishSources, ...others } = claims.video ?? {};
    assert.ok(room && roomJoin && canPublish && canSubscribe && canPublishSources);
    assert.ok(
      Object.values(others).every(value => value === false),
      JSON.stringify(others),
    );
  });

  it('of an agent lets the screen be shown too, and names the agent', async () => {
    const { apiKey, apiSecret } = mediaServer();
    const access = await rooms().join(roomKey(), { endpoint: 'e-2', media: 'video', agent: AGENT });
    const claims = await new TokenVerifier(apiKey, apiSecret).verify(tokenOf(access));
    assert.deepEqual(claims.video?.canPublishSources, ['camera', 'microphone', 'screen_share']);
    assert.equal(claims.name, 'Ana');
  });

  it('lets nobody in after its time', async () => {
    const { apiKey, apiSecret, url } = mediaServer();
    const token = new AccessToken(apiKey, apiSecret, { identity: 'e-3', ttl: '-1s' });
    token.addGrant({ roomJoin: true, room: 'r' });
    const access: RoomAccess = { kind: 'livekit', url, token: await token.toJwt(), expiresAt: '' };
    assert.equal(await isLetIn(access), false);
  });
});

describe('a room', () => {
  it('is another one for another agent of the same call, and gone once the call has ended', async () => {
    const { url, apiKey, apiSecret } = mediaServer();
    const service = new RoomServiceClient(url.replace(/^ws/, 'http'), apiKey, apiSecret);
    const first = roomKey();
    const second = { ...first, holder: 'a-2' };
    for (const room of [first, second]) await rooms().join(room, { endpoint: 'e-1', media: 'video' });
    const count = async () =>
      (await service.listRooms()).filter(({ metadata }) => metadata.includes(first.contact)).length;
    assert.equal(await count(), 2);
    await rooms().end(first);
    assert.equal(await count(), 1);
  });
});

describe('what the media server tells', () => {
  const news = JSON.stringify({ event: 'room_finished', room: { metadata: JSON.stringify(roomKey()) } });

  /** Signs as the media server does: a token with the body's hash. */
  async function authorize(body: string, secret: string): Promise<string> {
    const token = new AccessToken(mediaServer().apiKey, secret);
    token.sha256 = createHash('sha256').update(body).digest('base64');
    return await token.toJwt();
  }

  it('is believed when it is signed', async () => {
    const authorization = await authorize(news, mediaServer().apiSecret);
    const received = await rooms().receive?.({ body: news, authorization });
    assert.equal(received?.kind, 'ended');
    assert.equal(received?.room.site, 'quito');
  });

  it('is refused without a signature, with a wrong one, and with the one of another body', async () => {
    const { apiSecret } = mediaServer();
    for (const authorization of [
      null,
      await authorize(news, 'ein Geheimnis, das der Server nicht kennt'),
      await authorize('{}', apiSecret),
    ]) {
      await assert.rejects(async () => rooms().receive?.({ body: news, authorization }));
    }
  });
});
