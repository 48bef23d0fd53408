import type { Fault } from '../fault.ts';

const RELOADS = 6;

/** Pages are left and opened again while they hold messages that nobody has acknowledged. */
export const reloadedPage: Fault = {
  name: 'reload with unsent messages',
  databases: ['SQLite'],
  async play({ random, town }) {
    const writing = town.converse(11);
    for (let reload = 0; reload < RELOADS; reload++) {
      await town.acknowledged(random.between(50, 120));
      // Nothing arrives any more, so that what is written now is still unsent when the page goes.
      town.proxy.change({ lost: ['up'] });
      await Promise.race([town.acknowledged(30), town.waited(300)]);
      const leaving = town.citizens.filter(() => random.chance(0.5));
      town.proxy.clear(random.chance(0.5));
      await Promise.all(leaving.map(citizen => citizen.reload()));
    }
    await writing;
  },
};
