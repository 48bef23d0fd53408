import type { CameraOrder } from './camera-worker.ts';

/** What a page is not given a camera of its own for: Chromium's way of making a track from frames. */
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
  const track = new MediaStreamTrackGenerator({ kind: 'video' });
  const worker = new Worker(workerUrl);
  const order: CameraOrder = {
    frames: track.writable,
    width: wished(width) ?? USUAL.width,
    height: wished(height) ?? USUAL.height,
    framesPerSecond: wished(frameRate) ?? USUAL.framesPerSecond,
  };
  worker.postMessage(order, [track.writable]);
  return track;
}

function wished(constraint: ConstrainULong | undefined): number | undefined {
  return typeof constraint === 'number' ? constraint : (constraint?.ideal ?? constraint?.exact);
}
