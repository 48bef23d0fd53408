import type { Fault } from '../fault.ts';
import { FAULT_SERVER } from '../sabotage/fault-server-path.ts';

const FILLINGS = 3;

/** The disk runs full while people write, and has room again later. */
export const fullDisk: Fault = {
  name: 'disk full',
  databases: ['SQLite'],
  serverCommand: FAULT_SERVER,
  async play({ random, server, town }) {
    const writing = town.converse(11);
    for (let filling = 0; filling < FILLINGS; filling++) {
      await town.acknowledged(random.between(50, 200));
      server.tell({ freePages: random.between(0, 8) });
      await town.putOff();
      await town.waited(random.between(100, 500));
      server.tell({ freePages: 'unlimited' });
    }
    await writing;
  },
};
