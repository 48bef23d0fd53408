import type { OwnSource } from './media-profile.ts';
import type { MediaDevicesLike, SourceState } from './source-state.ts';

export interface WatchedSource {
  source: OwnSource;
  devices: MediaDevicesLike | undefined;
  /** How the source stands. `off` once it has another track, too. */
  state(): SourceState;
  tell(state: SourceState): void;
  /** Goes on with a device. Rejects where it cannot be had. */
  use(deviceId: string): Promise<void>;
}

/**
 * Tells what becomes of a camera or microphone that is in use: taken for a while, as by a telephone call, and given back; permission
 * that was withdrawn; pulled out, and plugged in again, when it is used again.
 */
export function watchTrack(track: MediaStreamTrack, watched: WatchedSource): void {
  const { source, state, tell } = watched;
  const { deviceId } = track.getSettings();
  track.addEventListener('mute', () => state() === 'on' && tell('in-use'));
  track.addEventListener('unmute', () => state() === 'in-use' && tell('on'));
  track.addEventListener('ended', async () => {
    if (state() !== 'failed') return;
    if (await isTakenBack(source)) {
      if (state() === 'failed') tell('denied');
    } else if (deviceId) useOnceBack(deviceId, watched);
  });
}

/** Whether the browser lends this page no such device any more. False where the browser does not tell. */
async function isTakenBack(source: OwnSource): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: source })).state !== 'granted';
  } catch {
    // Older browsers tell nothing of cameras and microphones.
    return false;
  }
}

/** One that never went, but was taken by the system, is not asked for again: two pages would take it from each other for ever. */
function useOnceBack(id: string, { devices, state, use }: WatchedSource): void {
  const waiting = new AbortController();
  let wasAway = false;
  const look = async () => {
    const all = (await devices?.enumerateDevices()) ?? [];
    const isThere = all.some(({ deviceId }) => deviceId === id);
    if (waiting.signal.aborted) return;
    if (state() !== 'failed') waiting.abort();
    else if (isThere && wasAway) {
      waiting.abort();
      await use(id);
    }
    wasAway ||= !isThere;
  };
  const handleChange = () => {
    // What cannot be listed or had stays as it is told.
    look().catch(() => {});
  };
  devices?.addEventListener?.('devicechange', handleChange, { signal: waiting.signal });
  handleChange();
}
