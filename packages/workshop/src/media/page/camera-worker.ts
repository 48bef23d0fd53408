import { film, type Shot } from './film.ts';

/** What the worker is to film, and where frames go. */
export interface CameraOrder extends Shot {
  frames: WritableStream<VideoFrame>;
}

addEventListener('message', ({ data: { frames, ...shot } }: MessageEvent<CameraOrder>) => {
  const writer = frames.getWriter();
  // Rejects once the track has been stopped.
  film(shot, frame => writer.write(frame)).catch(() => close());
});
