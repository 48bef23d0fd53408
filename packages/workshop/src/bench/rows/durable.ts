import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, quantile } from '../../statistics.ts';
import type { BenchOptions } from '../bench-options.ts';
import { openBareChats } from '../load/bare-chats.ts';
import { agentsFor, type Chats } from '../load/chats.ts';
import { talk } from '../load/talk.ts';
import { openVentanillaChats } from '../load/ventanilla-chats.ts';
import { MeasuredProcess } from '../measured-process.ts';
import { comparedRow, type Row } from '../row.ts';
import { VentanillaProcess } from '../ventanilla-process.ts';

const FLOOR = fileURLToPath(new URL('../floors/bare-chat.ts', import.meta.url));

interface Side {
  process: MeasuredProcess;
  chats: Chats;
  perSecond: number[];
  p99Ms: number[];
  cpuMicros: number[];
}

/**
 * Messages that are stored, acknowledged and at the other side, in so many live chats. Ours and the floor take turns, so
 * that whatever else the machine does hits both.
 */
export async function measureDurable(
  name: string,
  count: number,
  options: BenchOptions,
  database: 'sqlite' | 'postgres',
): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-floor-'));
  const isPostgres = database === 'postgres';
  const floorPlace = isPostgres ? await options.newDatabase() : join(folder, 'floor.db');
  const floorProcess = await MeasuredProcess.start({ program: FLOOR, args: ['--database', floorPlace] });
  const ventanilla = await VentanillaProcess.start({
    agents: agentsFor(count),
    ...(isPostgres && { databaseUrl: await options.newDatabase() }),
    nodeOptions: options.nodeOptions,
  });
  try {
    const floor = sideOf(floorProcess, await openBareChats(floorProcess.port, count));
    const ours = sideOf(ventanilla.process, await openVentanillaChats(ventanilla.origin, count));
    for (const side of [floor, ours]) await talk(side.chats, options.sliceMs);
    for (let slice = 0; slice < options.slices; slice++) {
      for (const side of slice % 2 ? [ours, floor] : [floor, ours]) await measure(side, options.sliceMs);
    }
    for (const side of [floor, ours]) side.chats.close();
    const of = (key: 'perSecond' | 'p99Ms' | 'cpuMicros') => ({
      value: median(ours[key]),
      floor: median(floor[key]),
    });
    return [
      comparedRow({ name, unit: 'messages/s', ...of('perSecond'), atLeast: 0.6 }),
      comparedRow({ name: `${name}-p99`, unit: 'ms', ...of('p99Ms'), atMost: 2 }),
      comparedRow({ name: `${name}-cpu`, unit: 'µs/message', ...of('cpuMicros') }),
    ];
  } finally {
    await floorProcess.stop();
    await ventanilla.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sideOf(process: MeasuredProcess, chats: Chats): Side {
  return { process, chats, perSecond: [], p99Ms: [], cpuMicros: [] };
}

async function measure(side: Side, sliceMs: number): Promise<void> {
  const before = await side.process.usage();
  const { latenciesMs, messages, seconds } = await talk(side.chats, sliceMs);
  const after = await side.process.usage();
  side.perSecond.push(messages / seconds);
  side.p99Ms.push(quantile(latenciesMs, 0.99));
  side.cpuMicros.push((after.cpuMicros - before.cpuMicros) / messages);
}
