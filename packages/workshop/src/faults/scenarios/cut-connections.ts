import type { Fault } from '../fault.ts';

interface Cuts {
  name: string;
  /** Who learns of it. */
  told: 'both' | 'client' | 'server';
  /** How often. Default 12. */
  times?: number;
  /** Of all connections, from 0 to 1. Default 0.4. */
  share?: number;
}

/** Connections break off, noticed by both sides or by one alone, which keeps waiting for the other. */
function cutConnections({ name, told, times = 12, share = 0.4 }: Cuts): Fault {
  return {
    name,
    databases: ['SQLite'],
    async play({ random, town }) {
      const writing = town.converse(11);
      for (let cut = 0; cut < times; cut++) {
        await town.acknowledged(random.between(30, 70));
        for (const proxy of town.proxies) proxy.cut(told, () => random.chance(share));
      }
      await writing;
    },
  };
}

export const connectionsCut = cutConnections({ name: 'connections cut', told: 'both' });
export const serverKnowsNothing = cutConnections({
  name: 'half-open, only the client knows',
  told: 'client',
});
export const clientKnowsNothing = cutConnections({
  name: 'half-open, only the server knows',
  told: 'server',
});
/** So often and so many that a promise which only cuts put to the test is broken whatever the seed. */
export const connectionsCutHard = cutConnections({
  name: 'connections cut hard',
  told: 'both',
  times: 24,
  share: 0.8,
});
