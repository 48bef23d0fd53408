import type { Server } from 'node:http';
import { describe, it } from 'node:test';
import { serve, upgradeWebSocket } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import { createHandler, listenAsHost } from '../../test-support/framework-host.ts';
import { frameworkContract } from '../../testing/framework-contract.ts';
import type { SocketEvents } from './bridge-socket.ts';
import { createFetchAdapter } from './create-fetch-adapter.ts';

describe('a Hono app', { timeout: 180_000 }, () => {
  frameworkContract({
    describe,
    it,
    createHandler,
    createHost(mount) {
      const app = new Hono();
      const ventanilla = createFetchAdapter(mount);
      app.get('/own', c => c.text('yours'));
      app.post('/own', async c => c.text((await c.req.json()).name));
      app.get(
        ventanilla.socketPath,
        upgradeWebSocket(c => {
          let events: SocketEvents;
          const { address } = getConnInfo(c).remote;
          return {
            onOpen: (_event, socket) => {
              events = ventanilla.open(socket, c.req.raw, { address });
            },
            onMessage: ({ data }) => events.message(data),
            onClose: () => events.close(),
          };
        }),
      );
      app.use(async (c, next) => {
        const { address } = getConnInfo(c).remote;
        return (await ventanilla.fetch(c.req.raw, { address })) ?? (await next());
      });
      const sockets = new WebSocketServer({ noServer: true, maxPayload: 131_072 });
      const server = serve({
        fetch: app.fetch,
        hostname: '127.0.0.1',
        port: 0,
        websocket: { server: sockets as never }, // Its types do not know exact optional properties.
      });
      return listenAsHost(server as Server, async () => {
        for (const socket of sockets.clients) socket.terminate();
      });
    },
  });
});
