import type { RoomKey } from '../../core/ports/video-rooms.ts';

/**
 * What a media server calls the room of a call. The name is the same for everybody in it and tells nothing: contacts and calls
 * are hashed, since a citizen's browser makes the calls' ids and could make one that somebody else has. Another agent means
 * another room, so that old access leads nowhere.
 */
export async function roomName({ site, contact, call, holder }: RoomKey): Promise<string> {
  const text = JSON.stringify([site, contact, call, holder ?? '']);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).subarray(0, 16), byte => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
