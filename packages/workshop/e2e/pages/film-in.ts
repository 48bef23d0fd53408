import type { Page } from '@playwright/test';

/** A second of film, as the browser makes it. */
export async function filmIn(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' });
    const pieces: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    const done = new Promise(resolve => recorder.addEventListener('stop', resolve));
    recorder.start();
    for (let frame = 0; frame < 30; frame++) {
      pen?.fillRect(frame * 8, frame * 6, 40, 40);
      await new Promise(resolve => setTimeout(resolve, 33));
    }
    recorder.stop();
    await done;
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  });
  return Buffer.from(text, 'latin1');
}
