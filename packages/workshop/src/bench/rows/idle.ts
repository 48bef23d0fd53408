import { fileURLToPath } from 'node:url';
import type { WebSocket } from 'ws';
import type { BenchOptions } from '../bench-options.ts';
import { roomName } from '../load/bare-rooms.ts';
import { inTurns, openSocket } from '../load/open-socket.ts';
import { openContacts, type Visitor } from '../load/ventanilla-api.ts';
import { openWatching } from '../load/ventanilla-chats.ts';
import { MeasuredProcess } from '../measured-process.ts';
import { comparedRow, type Row } from '../row.ts';
import { VentanillaProcess } from '../ventanilla-process.ts';

const FLOOR = fileURLToPath(new URL('../floors/bare-sockets.ts', import.meta.url));
const SOCKETS = 10_000;
/** Open before memory is looked at first, so that what is loaded and compiled on the way counts for nobody. */
const EARLY_SOCKETS = 500;

/**
 * Resident memory for each of 10,000 sockets that say nothing: with us each has said who it is and follows a contact of its
 * own. Our server is started anew before, on the contacts it has stored.
 */
export async function measureIdle(options: BenchOptions): Promise<Row[]> {
  const count = Math.ceil(SOCKETS / options.divisor);
  const early = Math.ceil(EARLY_SOCKETS / options.divisor);
  const floorProcess = await MeasuredProcess.start({ program: FLOOR });
  const ventanilla = await VentanillaProcess.start({ agents: 0, nodeOptions: options.nodeOptions });
  try {
    const url = `ws://127.0.0.1:${floorProcess.port}/`;
    const floor = await kilobytesFor(floorProcess, early, count, i =>
      openSocket(url, JSON.stringify([roomName(i)])),
    );
    const visitors = await openContacts(ventanilla.origin, early + count);
    await ventanilla.restart();
    const value = await kilobytesFor(ventanilla.process, early, count, i => {
      const visitor = visitors[i] as Visitor;
      return openWatching(ventanilla.origin, visitor.token, [visitor]);
    });
    return [comparedRow({ name: 'idle-10k', unit: 'kB/socket', value, floor, atMost: 1.5 })];
  } finally {
    await floorProcess.stop();
    await ventanilla.stop();
  }
}

async function kilobytesFor(
  process: MeasuredProcess,
  early: number,
  count: number,
  open: (i: number) => Promise<WebSocket>,
): Promise<number> {
  const first = await inTurns(early, open);
  const before = await process.usage('usage-after-collection');
  const others = await inTurns(count, i => open(early + i), 64);
  const after = await process.usage('usage-after-collection');
  for (const socket of [...first, ...others]) socket.terminate();
  return (after.residentBytes - before.residentBytes) / count / 1_000;
}
