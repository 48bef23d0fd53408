import {
  AgentAccounts,
  type BackendPlan,
  type CatalogueDirectory,
  createContactHandler,
  type Log,
  type SiteDirectory,
  type Storage,
} from '@ventanilla/server';
import {
  createNodeRuntime,
  createNodeServer,
  createScryptPasswords,
  readProcessMetrics,
} from '@ventanilla/server/node';
import { createAssets } from './assets/create-assets.ts';
import { keepFiles } from './assets/kept-files.ts';
import { CommandError } from './command-error.ts';
import { addDemoAccounts, disableDemoAccounts } from './demo/demo-accounts.ts';
import { openBus } from './open-bus.ts';
import { openRooms, type RoomsOptions } from './open-rooms.ts';
import { PUBLIC_FOLDER, packageVersion } from './package-folder.ts';

export interface ServerOptions {
  storage: Storage;
  sites: SiteDirectory;
  /** Default: no site has one. */
  catalogues?: CatalogueDirectory;
  /** Who answers the contacts, besides the built-in contact centre. */
  backend: BackendPlan;
  log: Log;
  /** Address to listen at, such as `127.0.0.1`. */
  host: string;
  /** 0 for any free one. */
  port: number;
  trustedProxies: readonly string[];
  /** Where servers that share a database tell each other what is new. Default: they look for it. */
  redisUrl?: string | undefined;
  /** Lets whoever has it read figures at `/metrics`. Default: nobody may. */
  metricsToken?: string | undefined;
  /** Where calls meet. Default: between the ends themselves. */
  rooms?: RoomsOptions;
  /** Serves the demo city, with its accounts. Otherwise accounts left by a demo are disabled. */
  demo: boolean;
}

export interface RunningServer {
  port: number;
  /** Finishes what is under way. The storage stays open. */
  close(): Promise<void>;
}

/**
 * Puts the server together on an open storage and lets it listen.
 *
 * @throws {CommandError} The port is taken, the address of Redis is none, or the settings of calls contradict each other.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    storage,
    sites,
    catalogues,
    backend,
    log,
    host,
    port,
    trustedProxies,
    redisUrl,
    metricsToken,
    demo,
  } = options;
  const runtime = createNodeRuntime({ log });
  const passwords = createScryptPasswords();
  const accounts = new AgentAccounts({ storage, passwords, runtime });
  if (demo) await addDemoAccounts(accounts);
  else await disableDemoAccounts(storage, accounts, passwords);

  const rooms = await openRooms(options.rooms ?? {}, runtime);
  await keepFiles(storage, PUBLIC_FOLDER, Date.now());
  const bus = await openBus(redisUrl, log);
  const handler = createContactHandler({
    storage,
    sites,
    ...(catalogues && { catalogues }),
    backend,
    runtime,
    bus,
    passwords,
    rooms,
    version: await packageVersion(),
    assets: await createAssets({ sites, demo, storage, mediaUrl: options.rooms?.livekitUrl }),
    ...(metricsToken && { metrics: { token: metricsToken, ofProcess: readProcessMetrics } }),
  });
  const server = createNodeServer({ handler, trustedProxies, log });
  const close = async () => {
    await server.close();
    await bus.close();
  };
  try {
    return { port: await server.listen(port, host), close };
  } catch (cause) {
    await handler.close();
    await bus.close();
    throw new CommandError(whyNotListening(cause, host, port), { cause });
  }
}

function whyNotListening(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken by another program. Choose another with --port`;
    case 'EACCES':
      return `Port ${port} is not open to this user. Choose one above 1023 with --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Choose another with --host`;
    default:
      return `Cannot listen at ${host}, port ${port}: ${cause}`;
  }
}
