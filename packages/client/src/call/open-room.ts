import type { CallMedia, CallSignal, EndpointId, RoomAccess } from '@ventanilla/protocol';
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
  const { PeerRoom } = await fetchPeerRoom();
  if (!isWanted()) return undefined;
  return new PeerRoom({
    ...shared,
    access,
    tracks: tracks(),
    send,
    createPeer: createPeer ?? (configuration => new RTCPeerConnection(configuration)),
  });
}

/** Fetches ahead what a call between peers takes, which need not be here before anybody calls. */
export function fetchPeerRoom(): Promise<typeof import('./peer-room.ts')> {
  return import('./peer-room.ts');
}
