import { fileURLToPath } from 'node:url';
import { median } from '../../statistics.ts';
import type { BenchOptions } from '../bench-options.ts';
import { openBareHall } from '../load/bare-rooms.ts';
import type { Hall } from '../load/hall.ts';
import { openVentanillaHall } from '../load/ventanilla-hall.ts';
import { MeasuredProcess } from '../measured-process.ts';
import { comparedRow, type Row } from '../row.ts';
import { cpuMicrosFor, takeTurns } from '../take-turns.ts';
import { VentanillaProcess } from '../ventanilla-process.ts';

const FLOOR = fileURLToPath(new URL('../floors/bare-sockets.ts', import.meta.url));
const LISTENERS = 1_000;

/** CPU time for each delivery of a message that a thousand sockets read; ours is stored first. */
export async function measureFanout(options: BenchOptions): Promise<Row[]> {
  const listeners = Math.ceil(LISTENERS / options.divisor);
  const floorProcess = await MeasuredProcess.start({ program: FLOOR });
  const ventanilla = await VentanillaProcess.start({ agents: 0, nodeOptions: options.nodeOptions });
  try {
    const bare = await openBareHall(floorProcess.port, listeners);
    const full = await openVentanillaHall(ventanilla.origin, listeners);
    const floor = () => cpuMicrosFor(floorProcess, () => speeches(bare, listeners, options.sliceMs));
    const ours = () => cpuMicrosFor(ventanilla.process, () => speeches(full, listeners, options.sliceMs));
    await floor();
    await ours();
    const figures = await takeTurns(options.slices, floor, ours);
    bare.close();
    full.close();
    const [value, least] = [median(figures.ours), median(figures.floor)];
    return [comparedRow({ name: 'fanout', unit: 'µs/delivery', value, floor: least, atMost: 1.1 })];
  } finally {
    await floorProcess.stop();
    await ventanilla.stop();
  }
}

/** Speaks again as soon as everybody has heard. @returns How many deliveries there were. */
async function speeches(hall: Hall, listeners: number, durationMs: number): Promise<number> {
  const endAt = performance.now() + durationMs;
  const { promise, resolve } = Promise.withResolvers<void>();
  let deliveries = 0;
  hall.onHeard = () => {
    deliveries += 1;
    if (deliveries % listeners !== 0) return;
    if (performance.now() < endAt) hall.speak();
    else resolve();
  };
  hall.speak();
  await promise;
  return deliveries;
}
