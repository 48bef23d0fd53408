import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import type { RoomAccess } from '@ventanilla/protocol';
import { videoRoomsContract } from '../../testing/video-rooms-contract.ts';
import { createPeerToPeerRooms } from './create-peer-to-peer-rooms.ts';

const NOW = Date.UTC(2026, 2, 2, 12);
const SECRET = 'el secreto que el relé comparte';
const URLS = ['turn:turn.ciudad.example:3478?transport=udp', 'turns:turn.ciudad.example:443?transport=tcp'];
const ROOM = { site: 'quito', contact: 'k', call: 'c' };
const CITIZEN = { endpoint: 'e-1', media: 'sign' } as const;

/** The relay's own rule, as coturn documents it. */
function relayTakes(access: RoomAccess, now: number): boolean {
  if (access.kind !== 'peer-to-peer') return false;
  const { username = '', credential } = access.iceServers.find(server => server.username) ?? {};
  const isCurrent = Number(username.split(':')[0]) * 1_000 > now;
  return isCurrent && credential === createHmac('sha1', SECRET).update(username).digest('base64');
}

function withRelay(access: RoomAccess, change: { username?: string; credential?: string }): RoomAccess {
  if (access.kind !== 'peer-to-peer') return access;
  return {
    ...access,
    iceServers: access.iceServers.map(server => (server.username ? { ...server, ...change } : server)),
  };
}

videoRoomsContract({
  describe,
  it,
  create: async () => ({
    rooms: createPeerToPeerRooms({ runtime: { now: () => NOW }, turn: { urls: URLS, secret: SECRET } }),
    now: () => NOW,
    isLetIn: async access => relayTakes(access, NOW),
    forge: async access => ({
      'a longer life': withRelay(access, { username: `${NOW / 1_000 + 999_999}:e-1` }),
      'another credential': withRelay(access, { credential: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }),
    }),
    dispose: async () => {},
  }),
});

describe('access to a call between peers', () => {
  it('is taken by the relay until it expires, and never after', async () => {
    const rooms = createPeerToPeerRooms({
      runtime: { now: () => NOW },
      turn: { urls: URLS, secret: SECRET },
    });
    const access = await rooms.join(ROOM, CITIZEN);
    assert.ok(relayTakes(access, NOW));
    assert.ok(!relayTakes(access, Date.parse(access.expiresAt)));
  });

  it('names every address of the relay, and forces media through it only where that is asked for', async () => {
    for (const relayOnly of [false, true]) {
      const rooms = createPeerToPeerRooms({
        runtime: { now: () => NOW },
        stunUrls: ['stun:stun.ciudad.example:3478'],
        turn: { urls: URLS, secret: SECRET, relayOnly },
      });
      const access = await rooms.join(ROOM, CITIZEN);
      assert.ok(access.kind === 'peer-to-peer');
      assert.equal(access.relayOnly, relayOnly);
      assert.deepEqual(
        access.iceServers.map(({ urls }) => urls),
        [['stun:stun.ciudad.example:3478'], URLS],
      );
    }
  });

  it('can be tried at the relay for a minute before there is a call', async () => {
    const turn = { urls: URLS, secret: SECRET, relayOnly: true };
    const way = await createPeerToPeerRooms({ runtime: { now: () => NOW }, turn }).way();
    assert.ok(way.kind === 'peer-to-peer' && way.relayOnly);
    const access = { ...way, expiresAt: new Date(NOW).toISOString() };
    assert.ok(relayTakes(access, NOW + 59_000));
    assert.ok(!relayTakes(access, NOW + 60_000));
  });

  it('needs no server where there is none', async () => {
    const access = await createPeerToPeerRooms({ runtime: { now: () => NOW } }).join(ROOM, CITIZEN);
    assert.ok(access.kind === 'peer-to-peer');
    assert.deepEqual(access.iceServers, []);
  });
});
