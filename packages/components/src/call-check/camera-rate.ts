/** Milliseconds for which frames are counted, so that the whole check has its answer within five seconds. */
const COUNT_MS = 2_000;
/** Frames a second that signing needs (EN 301 549, 6.5.3), less one that a count of two seconds may miss. */
export const ENOUGH_FPS = 19;

/**
 * Counts how many frames a second a camera gives now: in a dark room, or on a busy machine, fewer than it was asked for.
 *
 * @returns `undefined` where the browser shows none, which says nothing about the camera.
 */
export async function cameraRate(stream: MediaStream): Promise<number | undefined> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  try {
    await video.play();
    const frames = () => video.getVideoPlaybackQuality().totalVideoFrames;
    const [before, since] = [frames(), performance.now()];
    await new Promise(resolve => setTimeout(resolve, COUNT_MS));
    const fps = ((frames() - before) * 1_000) / (performance.now() - since);
    return fps > 0 ? fps : undefined;
  } catch {
    return undefined;
  } finally {
    video.srcObject = null;
  }
}
