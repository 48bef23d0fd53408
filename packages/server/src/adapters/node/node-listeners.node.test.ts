import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { createHandler, listenAsHost } from '../../test-support/framework-host.ts';
import { frameworkContract } from '../../testing/framework-contract.ts';
import { createNodeListeners } from './node-listeners.ts';

describe('listeners in a node server', { timeout: 180_000 }, () => {
  frameworkContract({
    describe,
    it,
    createHandler,
    createHost(mount) {
      const listeners = createNodeListeners(mount);
      const server = createServer(async (incoming, outgoing) => {
        if (incoming.url === '/own') {
          const body = await text(incoming);
          outgoing.end(incoming.method === 'POST' ? JSON.parse(body).name : 'yours');
        } else if (!listeners.request(incoming, outgoing)) outgoing.writeHead(404).end();
      });
      const detach = listeners.attach(server);
      return listenAsHost(server, async () => {
        detach();
        await listeners.close();
      });
    },
  });
});
