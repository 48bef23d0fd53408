import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fastify from 'fastify';
import { createHandler, listenAsHost } from '../../test-support/framework-host.ts';
import { startHandler } from '../../test-support/handler-fixture.ts';
import { frameworkContract } from '../../testing/framework-contract.ts';
import { fastifyAdapter } from './fastify-adapter.ts';

describe('a Fastify app', { timeout: 180_000 }, () => {
  frameworkContract({
    describe,
    it,
    createHandler,
    async createHost({ path, ...mount }) {
      const app = fastify({ forceCloseConnections: true });
      app.get('/own', () => 'yours');
      app.post<{ Body: { name: string } }>('/own', ({ body }) => body.name);
      await app.register(fastifyAdapter, { prefix: path, ...mount });
      await app.listen({ host: '127.0.0.1', port: 0 });
      const host = await listenAsHost(app.server, async () => {});
      return { ...host, close: () => app.close() };
    },
  });

  it('says of our answers what its hooks say of every answer', async () => {
    const { handler, close } = await startHandler();
    const app = fastify({ forceCloseConnections: true });
    app.addHook('onRequest', async (_request, reply) => void reply.header('x-frame-options', 'DENY'));
    await app.register(fastifyAdapter, { prefix: '/contacto', handler });
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const answer = await fetch(`${origin}/contacto/v1/openapi.json`);
    assert.equal(answer.headers.get('x-frame-options'), 'DENY');
    assert.match(answer.headers.get('content-type') ?? '', /json/);
    await app.close();
    assert.equal((await handler.fetch(new Request('http://server.test/health/live'))).status, 200);
    await close();
  });
});
