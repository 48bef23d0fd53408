import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameworkContractOptions, FrameworkHost } from '../testing/framework-host.ts';
import { startHandler } from './handler-fixture.ts';

/** For contracts: a handler on SQLite. */
export const createHandler: FrameworkContractOptions['createHandler'] = async options => {
  const { handler, close } = await startHandler(options);
  return { handler, close };
};

/** Lets a server listen, as a host of the contract. */
export async function listenAsHost(server: Server, leave: () => Promise<void>): Promise<FrameworkHost> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leave,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
