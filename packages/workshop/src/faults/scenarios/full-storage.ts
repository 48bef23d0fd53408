import type { Fault } from '../fault.ts';

const CUTS = 6;

/** Browsers have no room for anything more, some from the beginning of the writing and some later, while connections break. */
export const fullStorage: Fault = {
  name: 'browser storage full',
  databases: ['SQLite'],
  async play({ random, town }) {
    const fill = (share: number) => {
      for (const { browser } of town.citizens) if (random.chance(share)) browser.isFull = true;
    };
    fill(0.3);
    const writing = town.converse(11);
    for (let cut = 0; cut < CUTS; cut++) {
      await town.acknowledged(random.between(50, 120));
      fill(0.3);
      for (const proxy of town.proxies) proxy.cut('both', () => random.chance(0.3));
    }
    await writing;
  },
};
