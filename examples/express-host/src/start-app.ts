import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createContactHandler } from '@ventanilla/server';
import { createExpressAdapter } from '@ventanilla/server/express';
import { createNodeRuntime, createScryptPasswords } from '@ventanilla/server/node';
import { createSqliteStorage } from '@ventanilla/server/sqlite';
import express from 'express';
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
  const ventanilla = createExpressAdapter({ handler, path: '/contacto' });

  const app = express();
  app.use(ventanilla.middleware); // Before the parsers, so that it reads bodies by its own limits.
  app.use(express.json());
  app.use('/scripts', express.static(SCRIPTS));
  app.get('/', (_request, response) => void response.send(PAGE));
  app.post('/lecturas', (request, response) => void response.json({ metros: request.body.metros }));

  const server = app.listen(options.port, 'localhost');
  ventanilla.attach(server);
  await once(server, 'listening');

  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      await handler.close();
      await ventanilla.close();
      server.close();
      server.closeAllConnections();
      await storage.close();
    },
  };
}
