import type { CameraOrder } from './camera-worker.ts';
import { film, type Shot } from './film.ts';

/** Chromium's way of making a track from frames, in a worker too. */
declare const MediaStreamTrackGenerator: new (options: {
  kind: 'video';
}) => MediaStreamTrack & { writable: WritableStream<VideoFrame> };

/** What a camera gives whose page wishes for nothing. */
const USUAL = { width: 640, height: 480, framesPerSecond: 30 };

/** Gives the page a camera that films the stamped scene; sound still comes from the browser's own made-up microphone. */
export function installCamera(workerScript: string): void {
  const { mediaDevices } = navigator;
  const workerUrl = URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' }));
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints = {}) => {
    const { audio, video } = constraints;
    const tracks = audio ? (await getUserMedia({ audio })).getTracks() : [];
    if (video) tracks.push(openCamera(workerUrl, video === true ? {} : video));
    return new MediaStream(tracks);
  };
}

function openCamera(
  workerUrl: string,
  { width, height, frameRate }: MediaTrackConstraints,
): MediaStreamTrack {
  const shot: Shot = {
    width: wished(width) ?? USUAL.width,
    height: wished(height) ?? USUAL.height,
    framesPerSecond: wished(frameRate) ?? USUAL.framesPerSecond,
  };
  return 'MediaStreamTrackGenerator' in globalThis ? filmInWorker(workerUrl, shot) : filmOnCanvas(shot);
}

function filmInWorker(workerUrl: string, shot: Shot): MediaStreamTrack {
  const track = new MediaStreamTrackGenerator({ kind: 'video' });
  const order: CameraOrder = { ...shot, frames: track.writable };
  new Worker(workerUrl).postMessage(order, [track.writable]);
  return track;
}

/** Firefox makes tracks of a canvas alone, and not of one that a worker draws. */
function filmOnCanvas(shot: Shot): MediaStreamTrack {
  const { width, height } = shot;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  const [track] = canvas.captureStream().getVideoTracks();
  if (!track || !context) throw new Error('This browser gives no camera of a canvas.');
  film(shot, async frame => {
    context.drawImage(frame, 0, 0);
    frame.close();
    if (track.readyState === 'ended') throw new Error('The track has been stopped.');
  }).catch(() => undefined);
  return track;
}

function wished(constraint: ConstrainULong | undefined): number | undefined {
  return typeof constraint === 'number' ? constraint : (constraint?.ideal ?? constraint?.exact);
}
