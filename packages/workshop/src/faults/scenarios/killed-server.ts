import type { Fault } from '../fault.ts';

const KILLS = 3;

/** The process ends where it stands while fifty chats send, again and again. */
export const killedServer: Fault = {
  name: 'server killed',
  databases: ['SQLite', 'PostgreSQL'],
  async play({ random, server, town }) {
    const writing = town.converse(11);
    for (let kill = 0; kill < KILLS; kill++) {
      await town.acknowledged(random.between(50, 250));
      await server.kill();
      await server.restart();
    }
    await writing;
  },
};
