import type { RoomAccess } from '@ventanilla/protocol';
import { AccessToken, RoomServiceClient, TrackSource, WebhookReceiver } from 'livekit-server-sdk';
import type { Runtime } from '../../core/ports/runtime.ts';
import type { Participant, RoomKey, RoomNews, VideoRooms } from '../../core/ports/video-rooms.ts';
import { roomName } from './room-name.ts';

export interface LivekitOptions {
  runtime: Pick<Runtime, 'now'>;
  /** Where browsers reach the media server, such as `wss://livekit.ciudad.example`. */
  url: string;
  /** Where this server reaches it. Default the same address. */
  serviceUrl?: string;
  apiKey: string;
  /** At least 32 characters, as the media server asks for. */
  apiSecret: string;
}

/** Join tokens let in within this time; whoever is in stays. */
const TOKEN_SECONDS = 600;
/** Seconds for which an empty room waits for its first, and for somebody to come back. */
const EMPTY_SECONDS = 120;
const DEPARTURE_SECONDS = 60;
/** Citizen, agent, interpreter, and a page of each that reloads. */
const MAX_PARTICIPANTS = 8;
const REQUEST_SECONDS = 5;

/** Rooms on a LiveKit server, which passes on what each end sends once to all the others. */
export function createLivekitRooms(options: LivekitOptions): VideoRooms {
  const { runtime, url, apiKey, apiSecret } = options;
  const service = new RoomServiceClient(asHttp(options.serviceUrl ?? url), apiKey, apiSecret, {
    requestTimeout: REQUEST_SECONDS,
  });
  const receiver = new WebhookReceiver(apiKey, apiSecret);

  return {
    kind: 'livekit',
    way: async () => ({ kind: 'livekit', url }),

    async join(room: RoomKey, participant: Participant): Promise<RoomAccess> {
      const name = await roomName(room);
      // Answers the room that there is, where there is one.
      await service.createRoom({
        name,
        emptyTimeout: EMPTY_SECONDS,
        departureTimeout: DEPARTURE_SECONDS,
        maxParticipants: MAX_PARTICIPANTS,
        metadata: JSON.stringify(room),
      });
      const expiresAt = runtime.now() + TOKEN_SECONDS * 1_000;
      return {
        kind: 'livekit',
        url,
        token: await joinToken(name, participant),
        expiresAt: new Date(expiresAt).toISOString(),
      };
    },

    async seeOut(room, agent) {
      const name = await roomName(room);
      const pages = await service.listParticipants(name).catch(unlessMissing);
      for (const { identity, attributes } of pages ?? []) {
        if (attributes['agent'] !== agent) continue;
        await service.removeParticipant(name, identity).catch(unlessMissing);
      }
    },

    async end(room) {
      await service.deleteRoom(await roomName(room)).catch(unlessMissing);
    },

    async receive({ body, authorization }): Promise<RoomNews | undefined> {
      const { event, room, participant } = await receiver.receive(body, authorization ?? undefined);
      const kind = KINDS[event];
      const key = readKey(room?.metadata);
      if (kind === undefined || key === undefined) return undefined;
      const agent = participant?.attributes['agent'];
      return {
        room: key,
        kind,
        ...(participant && { endpoint: participant.identity }),
        ...(agent && { agent }),
      };
    },
  };

  /** Least grants: one room, its own camera and microphone, nothing of the server's. */
  async function joinToken(name: string, { endpoint, agent }: Participant): Promise<string> {
    const token = new AccessToken(apiKey, apiSecret, {
      identity: endpoint,
      ttl: TOKEN_SECONDS,
      ...(agent && { name: agent.name, attributes: { agent: agent.id } }),
    });
    token.addGrant({
      room: name,
      roomJoin: true,
      canSubscribe: true,
      canPublish: true,
      canPublishSources: [
        TrackSource.CAMERA,
        TrackSource.MICROPHONE,
        ...(agent ? [TrackSource.SCREEN_SHARE] : []),
      ],
      canPublishData: false,
      canUpdateOwnMetadata: false,
    });
    return await token.toJwt();
  }
}

const KINDS: Partial<Record<string, RoomNews['kind']>> = {
  participant_joined: 'joined',
  participant_left: 'left',
  participant_connection_aborted: 'left',
  room_finished: 'ended',
};

function asHttp(url: string): string {
  return url.replace(/^ws/, 'http');
}

/** What is not there needs no end. */
function unlessMissing(error: { status?: unknown; code?: unknown }): undefined {
  if (error.status !== 404 && error.code !== 'not_found') throw error;
}

/** Rooms that others have made on the same media server are none of ours. */
function readKey(metadata: string | undefined): RoomKey | undefined {
  try {
    const key = JSON.parse(metadata ?? '') as Partial<RoomKey>;
    const { site, contact, call } = key;
    if (typeof site !== 'string' || typeof contact !== 'string' || typeof call !== 'string') return undefined;
    return { site, contact, call, ...(typeof key.holder === 'string' && { holder: key.holder }) };
  } catch {
    return undefined;
  }
}
