import type { MediaDevicesLike } from '@ventanilla/client/call';

export interface PageDevicesOptions {
  /** Name of the error with which the browser refuses each source, such as `NotAllowedError`. Default none. */
  refusals?: { camera?: string; microphone?: string };
  /** Frames a second of the camera. Default 10, which leaves a test machine time for the rest. */
  fps?: number;
  /** Colour of what the camera looks at. */
  backdrop?: string;
}

/**
 * A camera and a microphone made by the page itself, as no test machine has them: a drawing that changes, and silence. What can
 * go wrong goes wrong as browsers have it, by an error's name.
 */
export function pageDevices({
  refusals = {},
  fps = 10,
  backdrop = '#0b4f6c',
}: PageDevicesOptions = {}): MediaDevicesLike {
  return {
    async getUserMedia({ audio, video }: MediaStreamConstraints) {
      const refusal = (video && refusals.camera) || (audio && refusals.microphone);
      if (refusal) throw new DOMException('refused', refusal);
      return new MediaStream([...(video ? drawn(fps, backdrop) : []), ...(audio ? silence() : [])]);
    },
    enumerateDevices: async () =>
      [
        { kind: 'videoinput', deviceId: 'camera', label: 'Cámara frontal' },
        { kind: 'audioinput', deviceId: 'microphone', label: 'Micrófono integrado' },
      ] as MediaDeviceInfo[],
  };
}

/** A square that goes round, until somebody stops the track. */
function drawn(fps: number, backdrop: string): MediaStreamTrack[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
  const pen = canvas.getContext('2d');
  let turn = 0;
  const draw = () => {
    if (!pen) return;
    turn += 0.2;
    pen.fillStyle = backdrop;
    pen.fillRect(0, 0, 320, 240);
    pen.fillStyle = '#fff';
    pen.fillRect(140 + 80 * Math.cos(turn), 100 + 60 * Math.sin(turn), 40, 40);
  };
  draw();
  const tracks = canvas.captureStream().getVideoTracks();
  const timer = setInterval(() => {
    draw();
    if (tracks.every(({ readyState }) => readyState === 'ended')) clearInterval(timer);
  }, 1_000 / fps);
  return tracks;
}

function silence(): MediaStreamTrack[] {
  return new AudioContext().createMediaStreamDestination().stream.getAudioTracks();
}
