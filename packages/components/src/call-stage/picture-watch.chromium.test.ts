import { expect, waitUntil } from '@open-wc/testing';
import { type PictureQuality, pictureVerdict } from '@ventanilla/client/call';
import { PictureWatch } from './picture-watch.ts';

/** A video of a canvas that changes 30 times a second until it is told to stand still. */
async function movingVideo() {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  let shade = 0;
  const timer = setInterval(() => {
    if (context) context.fillStyle = `rgb(${shade++ % 256} 0 0)`;
    context?.fillRect(0, 0, canvas.width, canvas.height);
  }, 33);
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = canvas.captureStream();
  document.body.append(video);
  await video.play();
  return { video, stop: () => clearInterval(timer) };
}

describe('the watch on a picture', () => {
  it('tells each second how it moves, and when it stands still', async () => {
    const { video, stop } = await movingVideo();
    const told: PictureQuality[] = [];
    const verdicts = () => told.map(quality => pictureVerdict(quality, 'sign'));
    const watch = new PictureWatch(video, quality => told.push(quality));
    await waitUntil(() => told.length >= 2, undefined, { timeout: 10_000 });
    expect(Math.max(...told.map(({ fps }) => fps))).to.be.above(0);
    stop();
    // The bench measures how soon: no test fails on a clock.
    await waitUntil(() => verdicts().includes('frozen'), undefined, { timeout: 5_000 });
    watch.stop();
    video.remove();
  });
});
