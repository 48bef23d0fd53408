import type { Fault } from '../fault.ts';

const CUTS = 12;
const SHARE_CUT = 0.4;

/** Connections break off, noticed by both sides or by one alone, which keeps waiting for the other. */
function cutConnections(name: string, told: 'both' | 'client' | 'server'): Fault {
  return {
    name,
    databases: ['SQLite'],
    async play({ random, town }) {
      const writing = town.converse(12);
      for (let cut = 0; cut < CUTS; cut++) {
        await town.acknowledged(random.between(30, 70));
        for (const proxy of town.proxies) proxy.cut(told, () => random.chance(SHARE_CUT));
      }
      await writing;
    },
  };
}

export const connectionsCut = cutConnections('connections cut', 'both');
export const serverKnowsNothing = cutConnections('half-open, only the client knows', 'client');
export const clientKnowsNothing = cutConnections('half-open, only the server knows', 'server');
