import { type Light, lightOf } from './light.ts';

/** What a camera gave while it was watched. */
export interface CameraReading {
  /** Frames a second, as they were shown. */
  fps: number;
  /** Too few of them for signing. */
  isSlow: boolean;
  light: Light;
}

/** Frames a second that signing needs (EN 301 549, 6.5.3), less one that a count of this length may miss. */
const ENOUGH_FPS = 19;
/** Milliseconds until a camera has set itself to the light, and then for which its frames are counted: a verdict within five seconds. */
const SETTLE_MS = 800;
const WATCH_MS = 2_500;
const LEAST_MS = 1_000;
/** As many pixels as light needs. */
const WIDTH = 32;
const HEIGHT = 24;

/**
 * Counts the frames that a camera gives, and looks how its picture is lit.
 *
 * @param place - Where the picture is meanwhile, out of sight: a browser need not show frames of one that is nowhere.
 * @returns `undefined` where nothing can be said: it did not play, too little was shown, the page was hidden, or its browser counts no frames.
 */
export async function watchCamera(
  stream: MediaStream,
  place: ParentNode,
): Promise<CameraReading | undefined> {
  const video = document.createElement('video');
  if (!('requestVideoFrameCallback' in video)) return undefined;
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  video.ariaHidden = 'true';
  video.style.cssText =
    'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: 0; pointer-events: none';
  // Before what an element renders there, which takes away with it what is behind.
  place.prepend(video);
  // By itself it would begin only where it is in sight. Nothing waits for it: a browser may never answer.
  video.play().catch(() => {});
  let wasHidden = document.hidden;
  const noteHidden = () => {
    wasHidden = true;
  };
  document.addEventListener('visibilitychange', noteHidden);
  try {
    await passed(SETTLE_MS);
    const framesPerSecond = countFrames(video);
    await passed(WATCH_MS);
    const fps = framesPerSecond();
    if (fps === undefined || wasHidden || video.paused) return undefined;
    return { fps: Math.round(fps), isSlow: fps < ENOUGH_FPS, light: lightOf(pixelsOf(video), WIDTH) };
  } finally {
    document.removeEventListener('visibilitychange', noteHidden);
    video.srcObject = null;
    video.remove();
  }
}

/** @returns What ends the count and tells it, if there was enough to count. */
function countFrames(video: HTMLVideoElement): () => number | undefined {
  let first: { at: number; presented: number } | undefined;
  let latest = 0;
  let callback = 0;
  const next = () => {
    callback = video.requestVideoFrameCallback((at, { presentedFrames }) => {
      first ??= { at, presented: presentedFrames };
      latest = presentedFrames;
      next();
    });
  };
  next();
  return () => {
    video.cancelVideoFrameCallback(callback);
    const countedMs = first ? performance.now() - first.at : 0;
    return first && countedMs >= LEAST_MS ? ((latest - first.presented) * 1_000) / countedMs : undefined;
  };
}

function pixelsOf(video: HTMLVideoElement): Uint8ClampedArray {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(video, 0, 0, WIDTH, HEIGHT);
  return pen?.getImageData(0, 0, WIDTH, HEIGHT).data ?? new Uint8ClampedArray(4);
}

function passed(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
