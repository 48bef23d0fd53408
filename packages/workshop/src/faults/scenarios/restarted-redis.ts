import type { Fault } from '../fault.ts';

const RESTARTS = 3;

/** Redis ends between two servers and comes back: meanwhile news is late, and the database alone tells of it. */
export const restartedRedis: Fault = {
  name: 'Redis stopped and started',
  databases: ['PostgreSQL'],
  hasTwoServers: true,
  hasRedis: true,
  async play({ random, redis, town }) {
    if (!redis) throw new TypeError('this fault needs a Redis');
    const writing = town.converse(11);
    for (let restart = 0; restart < RESTARTS; restart++) {
      await town.acknowledged(random.between(50, 150));
      await redis.kill();
      await town.acknowledged(random.between(50, 150));
      await redis.restart();
    }
    await writing;
  },
};
