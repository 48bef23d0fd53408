import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import express from 'express';
import { createHandler, listenAsHost } from '../../test-support/framework-host.ts';
import { newToken, opening, startHandler } from '../../test-support/handler-fixture.ts';
import { frameworkContract } from '../../testing/framework-contract.ts';
import type { FrameworkMount } from '../../testing/framework-host.ts';
import { createExpressAdapter } from './create-express-adapter.ts';

function createHost(mount: FrameworkMount, addOwn: (app: express.Express) => void) {
  const app = express();
  const ventanilla = createExpressAdapter(mount);
  addOwn(app);
  app.use(ventanilla.middleware);
  const server = createServer(app);
  const detach = ventanilla.attach(server);
  return listenAsHost(server, async () => {
    detach();
    await ventanilla.close();
  });
}

describe('an Express app', { timeout: 180_000 }, () => {
  frameworkContract({
    describe,
    it,
    createHandler,
    createHost: mount =>
      createHost(mount, app => {
        app.get('/own', (_request, response) => void response.send('yours'));
        app.post('/own', express.json(), (request, response) => void response.send(request.body.name));
      }),
  });

  it('may parse bodies before the handler sees them', async () => {
    const { handler, close } = await startHandler();
    const host = await createHost({ handler, path: '/contacto', trustedProxies: [] }, app => {
      app.use(express.json(), express.text(), express.raw());
    });
    const token = newToken();
    const send = (body: string) =>
      fetch(`${host.origin}/contacto/v1/sites/ciudad/contacts`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
      });
    const stored = await send(JSON.stringify(opening('¿Qué tal? 日本 🙂')));
    assert.equal(stored.status, 201);
    assert.equal((await send('[]')).status, 422);
    await handler.close();
    await host.leave();
    await host.close();
    await close();
  });

  it('may mount the middleware at the path itself', async () => {
    const { handler, close } = await startHandler();
    const app = express();
    app.use('/contacto', createExpressAdapter({ handler, path: '/contacto' }).middleware);
    const host = await listenAsHost(createServer(app), async () => {});
    assert.equal((await fetch(`${host.origin}/contacto/v1/openapi.json`)).status, 200);
    assert.equal((await fetch(`${host.origin}/v1/openapi.json`)).status, 404);
    await host.close();
    await close();
  });
});
