import type { CallMedia } from '@ventanilla/protocol';

/** What a page can send of the person before it. */
export type OwnSource = 'microphone' | 'camera';

/** How a track is sent. */
export interface SendingProfile {
  maxBitrate: number;
  maxFramerate: number;
}

/**
 * Pictures are 4:3, which shows hands and elbows, and whose halves stay above the 320×240 that EN 301 549 asks for. What gives
 * way on a narrow link is their size, never their rate: choppy signing is not understood.
 */
const CAMERA = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };
const SIGNING = { width: { ideal: 960 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };

export const CAMERA_PROFILE: Record<CallMedia, SendingProfile> = {
  voice: { maxBitrate: 800_000, maxFramerate: 30 },
  video: { maxBitrate: 800_000, maxFramerate: 30 },
  sign: { maxBitrate: 1_300_000, maxFramerate: 30 },
};

/** Shorter side of the picture that a camera is asked for, in pixels. */
export function cameraLines(media: CallMedia): number {
  return (media === 'sign' ? SIGNING : CAMERA).height.ideal;
}

export const SCREEN_PROFILE: SendingProfile = { maxBitrate: 1_200_000, maxFramerate: 15 };

/** What to ask of the system for these sources. */
export function captureConstraints(
  media: CallMedia,
  sources: readonly OwnSource[],
  devices: ReadonlyMap<OwnSource, string>,
): MediaStreamConstraints {
  const device = (source: OwnSource) => {
    const id = devices.get(source);
    return id === undefined ? {} : { deviceId: { exact: id } };
  };
  const picture = media === 'sign' ? SIGNING : CAMERA;
  return {
    audio: sources.includes('microphone') && {
      echoCancellation: true,
      noiseSuppression: true,
      ...device('microphone'),
    },
    video: sources.includes('camera') && { facingMode: 'user', ...picture, ...device('camera') },
  };
}

/** What an encoder should keep of a picture: movement, or the letters on a screen. */
export function sendingHint(source: OwnSource | 'screen'): string {
  return source === 'screen' ? 'detail' : 'motion';
}
