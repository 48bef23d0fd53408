import type { IceServer, RoomAccess } from '@ventanilla/protocol';
import type { Runtime } from '../../core/ports/runtime.ts';
import type { VideoRooms } from '../../core/ports/video-rooms.ts';
import { createTurnCredentials } from './turn-credentials.ts';

export interface PeerToPeerOptions {
  runtime: Pick<Runtime, 'now'>;
  /** Addresses such as `stun:stun.ciudad.example:3478`. Default none: ends meet within one network, or by the relay. */
  stunUrls?: readonly string[];
  /** A relay for ends that cannot reach each other directly. Default none. */
  turn?: TurnOptions;
}

export interface TurnOptions {
  /** Addresses such as `turn:turn.ciudad.example:3478?transport=udp` and `turns:turn.ciudad.example:443?transport=tcp`. */
  urls: readonly string[];
  /** What the relay has as `static-auth-secret`. */
  secret: string;
  /** Lets media pass by the relay alone, so that neither side learns the other's address. Default `false`. */
  relayOnly?: boolean;
}

/** How long access holds. A relay keeps what it has begun to pass on. */
const ACCESS_MS = 30 * 60_000;

/** Long enough to ask a relay once. */
const TRIAL_MS = 60_000;

/** Rooms without a server: the ends of a call send media to each other, over a relay where they must or should. */
export function createPeerToPeerRooms({ runtime, stunUrls = [], turn }: PeerToPeerOptions): VideoRooms {
  const relayOnly = turn?.relayOnly ?? false;

  async function iceServers(participant: string, expiresAt: number): Promise<IceServer[]> {
    const servers: IceServer[] = [];
    if (stunUrls.length > 0) servers.push({ urls: [...stunUrls] });
    if (turn !== undefined) {
      const { secret } = turn;
      const credentials = await createTurnCredentials({ secret, participant, expiresAt });
      servers.push({ urls: [...turn.urls], ...credentials });
    }
    return servers;
  }

  return {
    kind: 'peer-to-peer',
    async join(_room, { endpoint }): Promise<RoomAccess> {
      const expiresAt = runtime.now() + ACCESS_MS;
      return {
        kind: 'peer-to-peer',
        iceServers: await iceServers(endpoint, expiresAt),
        relayOnly,
        expiresAt: new Date(expiresAt).toISOString(),
      };
    },
    async way() {
      const servers = await iceServers('trial', runtime.now() + TRIAL_MS);
      return { kind: 'peer-to-peer', iceServers: servers, relayOnly };
    },
    // The server passes no signal of a call that has ended, nor of who is not in it any more; without signals nobody can join.
    seeOut: async () => {},
    end: async () => {},
  };
}
