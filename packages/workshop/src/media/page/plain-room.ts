import type * as Livekit from 'livekit-client';
import { showPlain } from './plain-peer.ts';

/** The library as its own script tag makes it known. */
declare const LivekitClient: typeof Livekit;

/** A LiveKit room as its library makes it by itself: nothing set but the camera's size. */
export async function joinPlainRoom(
  url: string,
  token: string,
  sends: MediaStreamConstraints | undefined,
): Promise<void> {
  const { Room, RoomEvent, Track } = LivekitClient;
  const room = new Room();
  room.on(RoomEvent.TrackSubscribed, track => {
    if (track.kind === Track.Kind.Video) showPlain(new MediaStream([track.mediaStreamTrack]));
  });
  await room.connect(url, token);
  if (!sends) return;
  const stream = await navigator.mediaDevices.getUserMedia(sends);
  for (const track of stream.getTracks()) {
    const source = track.kind === 'video' ? Track.Source.Camera : Track.Source.Microphone;
    await room.localParticipant.publishTrack(track, { source });
  }
}
