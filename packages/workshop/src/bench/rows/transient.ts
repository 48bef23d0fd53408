import { fileURLToPath } from 'node:url';
import { median } from '../../statistics.ts';
import type { BenchOptions } from '../bench-options.ts';
import { openBareRooms } from '../load/bare-rooms.ts';
import { agentsFor } from '../load/chats.ts';
import { openVentanillaChats } from '../load/ventanilla-chats.ts';
import { MeasuredProcess } from '../measured-process.ts';
import { comparedRow, type Row } from '../row.ts';
import { cpuMicrosFor, takeTurns } from '../take-turns.ts';
import { VentanillaProcess } from '../ventanilla-process.ts';

const FLOOR = fileURLToPath(new URL('../floors/bare-sockets.ts', import.meta.url));
const CHATS = 64;

/** CPU time for passing on that somebody is typing, against `ws` that passes on a frame of that length unread. */
export async function measureTransient(options: BenchOptions): Promise<Row[]> {
  const count = Math.ceil(CHATS / options.divisor);
  const floorProcess = await MeasuredProcess.start({ program: FLOOR });
  const ventanilla = await VentanillaProcess.start({
    agents: agentsFor(count),
    nodeOptions: options.nodeOptions,
  });
  try {
    const rooms = await openBareRooms(floorProcess.port, count);
    const chats = await openVentanillaChats(ventanilla.origin, count);
    const floor = () =>
      cpuMicrosFor(floorProcess, () =>
        pingPong(count, options.sliceMs, rooms.whisper, heard => {
          rooms.onHeard = heard;
        }),
      );
    const ours = () =>
      cpuMicrosFor(ventanilla.process, () =>
        pingPong(
          count,
          options.sliceMs,
          chat => chats.type(chat, 'citizen'),
          heard => {
            chats.onTyping = heard;
          },
        ),
      );
    await floor();
    await ours();
    const figures = await takeTurns(options.slices, floor, ours);
    rooms.close();
    chats.close();
    const { value, floor: least } = { value: median(figures.ours), floor: median(figures.floor) };
    return [comparedRow({ name: 'transient', unit: 'µs/message', value, floor: least, atMost: 1.4 })];
  } finally {
    await floorProcess.stop();
    await ventanilla.stop();
  }
}

/** In each pair one speaks again as soon as the other has heard. @returns How often somebody was heard. */
async function pingPong(
  pairs: number,
  durationMs: number,
  speak: (pair: number) => void,
  listen: (heard: (pair: number) => void) => void,
): Promise<number> {
  const endAt = performance.now() + durationMs;
  const { promise, resolve } = Promise.withResolvers<void>();
  let heardTimes = 0;
  let open = pairs;
  listen(pair => {
    heardTimes += 1;
    if (performance.now() < endAt) speak(pair);
    else if (--open === 0) resolve();
  });
  for (let pair = 0; pair < pairs; pair++) speak(pair);
  await promise;
  return heardTimes;
}
