import type { Fault } from '../fault.ts';

/** Two servers on one database; each in turn is killed, and its people are led to the other. */
export const oneOfTwoServers: Fault = {
  name: 'one of two servers killed',
  databases: ['PostgreSQL'],
  hasTwoServers: true,
  async play({ lead, random, secondServer, server, town }) {
    if (!secondServer) throw new TypeError('this fault needs two servers');
    const writing = town.converse(11);
    await town.acknowledged(random.between(50, 120));
    await secondServer.kill();
    lead('agents', server);
    await town.acknowledged(random.between(50, 120));
    await secondServer.restart();
    lead('agents', secondServer);
    town.agentProxy.cut('both', () => true);
    await town.acknowledged(random.between(50, 120));
    await server.kill();
    lead('citizens', secondServer);
    await town.acknowledged(random.between(50, 120));
    await server.restart();
    await writing;
  },
};
