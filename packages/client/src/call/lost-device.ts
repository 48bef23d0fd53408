import type { OwnSource } from './media-profile.ts';
import type { MediaDevicesLike } from './own-media.ts';

/** A camera or microphone that was in use and has ended. */
export interface LostDevice {
  source: OwnSource;
  /** Absent where the browser tells none. */
  deviceId: string | undefined;
  devices: MediaDevicesLike | undefined;
  /** Something else is done about it. */
  signal: AbortSignal;
}

/**
 * Says why a device ended.
 *
 * @returns `denied` where permission was taken back; otherwise `back`, once it is plugged in again, which may be never.
 */
export async function followLoss({
  source,
  deviceId,
  devices,
  signal,
}: LostDevice): Promise<'denied' | 'back'> {
  const isDenied = await isTakenBack(source);
  if (isDenied && !signal.aborted) return 'denied';
  return untilBack(devices, deviceId, signal);
}

/** Whether the browser lends this page no such device any more: the person has taken it back. False where the browser does not tell. */
async function isTakenBack(source: OwnSource): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: source });
    return state !== 'granted';
  } catch {
    // Older browsers tell nothing of cameras and microphones.
    return false;
  }
}

/** One that never went, but was taken by the system, is not asked for again: two pages would take it from each other for ever. */
function untilBack(
  devices: MediaDevicesLike | undefined,
  id: string | undefined,
  signal: AbortSignal,
): Promise<'back'> {
  return new Promise(resolve => {
    let wasAway = false;
    const look = async () => {
      const all = (await devices?.enumerateDevices()) ?? [];
      const isThere = all.some(({ deviceId }) => deviceId === id);
      if (isThere && wasAway && !signal.aborted) resolve('back');
      wasAway ||= !isThere;
    };
    const handleChange = () => {
      look().catch(() => {});
    };
    devices?.addEventListener?.('devicechange', handleChange, { signal });
    handleChange();
  });
}
