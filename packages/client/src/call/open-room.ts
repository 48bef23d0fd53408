import type { CallMedia, CallSignal, CallWay, EndpointId, RoomAccess } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import type { CallRoom, MediaSlot, RoomListener, RoomSelf } from './call-room.ts';
import type { PeerMaker } from './peer-link.ts';

export interface OpenRoomOptions {
  self: RoomSelf;
  media: CallMedia;
  environment: Environment;
  /** Default `new RTCPeerConnection`. */
  createPeer: PeerMaker | undefined;
  /** What is sent at the moment of entering. */
  tracks(): ReadonlyMap<MediaSlot, MediaStreamTrack>;
  send(signal: CallSignal, to?: EndpointId): void;
  renewAccess(): Promise<RoomAccess>;
  /** How many others should be there. */
  expects(): number;
  listener: RoomListener;
}

/**
 * Enters the room that access was given to, in its own way.
 *
 * @param isWanted - Asked again once everything is here, since the call may have ended meanwhile.
 * @returns `undefined` where it is no longer wanted.
 */
export async function openRoom(
  access: RoomAccess,
  { createPeer, send, tracks, ...shared }: OpenRoomOptions,
  isWanted: () => boolean,
): Promise<CallRoom | undefined> {
  if (access.kind === 'livekit') {
    // Its library is larger than everything else of a call together.
    const { LivekitRoom } = await import('./livekit-room.ts');
    return isWanted() ? new LivekitRoom({ ...shared, access, tracks: tracks() }) : undefined;
  }
  const { PeerRoom } = await import('./peer-room.ts');
  if (!isWanted()) return undefined;
  return new PeerRoom({
    ...shared,
    access,
    tracks: tracks(),
    send,
    createPeer: createPeer ?? (configuration => new RTCPeerConnection(configuration)),
  });
}

/**
 * Fetches ahead what a call takes, while somebody waits to be answered: a media server's library takes a second, and many on a narrow
 * link. Never rejects: what could not be fetched now is fetched again on entering.
 */
export async function fetchRoom(way: Promise<CallWay>): Promise<void> {
  try {
    const { kind } = await way;
    await (kind === 'livekit' ? import('./livekit-room.ts') : import('./peer-room.ts'));
  } catch {
    // Offline, or an office without calls, which the call itself will tell.
  }
}
