import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContactHandler } from '@ventanilla/server';
import { fastifyAdapter } from '@ventanilla/server/fastify';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import fastify from 'fastify';
import { PAGE, SCRIPTS } from './page.ts';
import { sites } from './site.ts';

export interface RunningApp {
  origin: string;
  close(): Promise<void>;
}

/**
 * Starts an app that was there before Ventanilla, with Ventanilla in it.
 *
 * @param options.port - 0 for any that is free.
 * @param options.database - File that is made if need be.
 */
export async function startApp(options: { port: number; database: string }): Promise<RunningApp> {
  const storage = await createSqliteStorage({ path: options.database });
  await storage.migrate();
  const runtime = createNodeRuntime();
  const passwords = createScryptPasswords();
  const handler = createContactHandler({ storage, sites, runtime, passwords, version: '1.0.0' });
  const scripts = new Set(await readdir(SCRIPTS));

  const app = fastify({ forceCloseConnections: true });
  app.addHook('onRequest', async (_request, reply) => void reply.header('x-content-type-options', 'nosniff'));
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  app.get<{ Params: { name: string } }>('/scripts/:name', async ({ params: { name } }, reply) => {
    if (!scripts.has(name)) return reply.callNotFound();
    return reply.type('text/javascript; charset=utf-8').send(await readFile(join(SCRIPTS, name)));
  });
  app.post<{ Body: { matricula: string } }>('/predios', ({ body }) => ({ matricula: body.matricula }));
  await app.register(fastifyAdapter, { prefix: '/contacto', handler });

  return {
    origin: await app.listen({ port: options.port, host: 'localhost' }),
    async close() {
      await handler.close();
      await app.close();
      await storage.close();
    },
  };
}
