import { pageDevices } from './page-city/devices.ts';

/** Pieces of film, a tenth of a second each, after which there is enough to repeat. */
const ENOUGH = 5;

const FORMATS = ['video/webm', 'video/mp4'];
/** Whether this browser films. WebKitGTK has a recorder by name, which takes no format. */
export const canFilm =
  'MediaRecorder' in globalThis && FORMATS.some(format => MediaRecorder.isTypeSupported(format));

let filmed: Promise<string> | undefined;

/** Address of a short film in the browser's own format, as a city's clip in sign language would be. Filmed once for each page. */
export function filmedClip(): Promise<string> {
  filmed ??= film();
  return filmed;
}

async function film(): Promise<string> {
  const stream = await pageDevices().getUserMedia({ video: true });
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  return await new Promise(resolve => {
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) pieces.push(data);
      if (pieces.length === ENOUGH && recorder.state === 'recording') recorder.stop();
    });
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      resolve(URL.createObjectURL(new Blob(pieces, { type: recorder.mimeType })));
    });
    recorder.start(100);
  });
}
