import type { Fault } from '../fault.ts';

const RESTARTS = 2;

/** PostgreSQL ends where it stands and comes back, while the server runs on. */
export const restartedDatabase: Fault = {
  name: 'database killed',
  databases: ['PostgreSQL'],
  killsDatabase: true,
  async play({ postgres, random, town }) {
    const writing = town.converse(11);
    for (let restart = 0; restart < RESTARTS; restart++) {
      await town.acknowledged(random.between(50, 250));
      await postgres?.kill();
      await postgres?.restart();
    }
    await writing;
  },
};
