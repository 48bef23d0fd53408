import type { Fault } from '../fault.ts';
import { FAULT_SERVER } from '../sabotage/fault-server-path.ts';

const JUMPS = 12;
const HOUR_MS = 3_600_000;
/** Less than an agent's lease, which a greater jump of the server's clock would rightly end. */
const SERVER_JUMP_MS = 20_000;

/** Every clock jumps forwards and back: those of people by hours, the server's by seconds. */
export const clockJumps: Fault = {
  name: 'clocks jump',
  databases: ['SQLite'],
  serverCommand: FAULT_SERVER,
  async play({ random, server, town }) {
    const writing = town.converse(11);
    for (let jump = 0; jump < JUMPS; jump++) {
      await town.acknowledged(random.between(40, 80));
      server.tell({ clockOffsetMs: random.between(-SERVER_JUMP_MS, SERVER_JUMP_MS) });
      for (const wire of town.wires) {
        if (random.chance(0.5)) wire.clockOffsetMs = random.between(-5, 5) * HOUR_MS;
      }
    }
    await writing;
  },
};
