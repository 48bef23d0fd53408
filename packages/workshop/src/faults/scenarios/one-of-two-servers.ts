import type { Fault } from '../fault.ts';

/** Two servers on one database; each in turn is killed, and its people are led to the other. */
export const oneOfTwoServers: Fault = {
  name: 'one of two servers killed',
  databases: ['PostgreSQL'],
  hasTwoServers: true,
  async play({ random, secondServer, server, town }) {
    if (!secondServer) throw new TypeError('this fault needs two servers');
    const writing = town.converse(12);
    await town.acknowledged(random.between(50, 120));
    await secondServer.kill();
    town.agentProxy.pointTo(server.port);
    await town.acknowledged(random.between(50, 120));
    await secondServer.restart();
    town.agentProxy.pointTo(secondServer.port);
    town.agentProxy.cut('both', () => true);
    await town.acknowledged(random.between(50, 120));
    await server.kill();
    town.proxy.pointTo(secondServer.port);
    await town.acknowledged(random.between(50, 120));
    await server.restart();
    await writing;
  },
};
