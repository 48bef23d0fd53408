import { CityServer } from '../city-server.ts';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';
import { startNginx } from '../proxies/nginx-server.ts';
import { startRedis } from '../redis-server.ts';
import { audit, type Findings } from './audit.ts';
import type { DatabaseKind, Fault, Scene } from './fault.ts';
import type { Way } from './network/way.ts';
import { newDatabase } from './new-database.ts';
import type { Random } from './random.ts';
import { Town } from './town.ts';

const CHATS = 50;

export interface FaultRun {
  fault: Fault;
  database: DatabaseKind;
  way: Way;
  random: Random;
  /** Of which the run takes a database of its own, where it is for PostgreSQL and does not kill it. */
  postgres: PostgresServer | undefined;
  /** Variables for the server. */
  environment?: Record<string, string>;
  /** Seconds of the town's time in which nothing happens after which what has not come counts as lost. */
  patienceSeconds: number;
}

/** Plays one fault on servers and data of its own. Rejects where the town could not even be founded. */
export async function runFault({
  database,
  fault,
  patienceSeconds,
  random,
  way,
  ...run
}: FaultRun): Promise<Findings> {
  await using everything = new AsyncDisposableStack();
  const keep = <Part extends { stop(): Promise<void> }>(part: Part): Part =>
    everything.adopt(part, () => part.stop());

  const postgres =
    database === 'SQLite' ? undefined : fault.killsDatabase ? keep(await startPostgres()) : run.postgres;
  const redis = fault.hasRedis && keep(await startRedis());
  const options = {
    environment: { ...run.environment, ...(redis && { REDIS_URL: redis.url }) },
    ...(postgres && { databaseUrl: await newDatabase(postgres) }),
    ...(fault.serverCommand && { command: fault.serverCommand }),
  };
  const server = keep(await CityServer.start(options));
  const secondServer = fault.hasTwoServers && keep(await CityServer.start(options));
  const agentServer = secondServer || server;

  /** Where the way to each server begins. */
  const ports = new Map<CityServer, number>();
  for (const each of new Set([server, agentServer])) {
    ports.set(each, way.isCollected ? keep(await collectingNginx(each)).port : each.port);
  }
  const portOf = (each: CityServer) => ports.get(each) ?? each.port;
  const town = await Town.found({
    serverPort: portOf(server),
    agentServerPort: portOf(agentServer),
    pace: [server.origin, agentServer.origin],
    sockets: way.sockets,
    chats: fault.chats ?? CHATS,
    random,
    patienceSeconds,
  });
  everything.defer(() => town.close());
  const late = await playToTheEnd(fault, {
    town,
    server,
    secondServer,
    postgres,
    redis,
    random,
    lead: (who, to) => (who === 'agents' ? town.agentProxy : town.proxy).pointTo(portOf(to)),
  }).then(
    () => [],
    (error: Error) => [error.message],
  );
  const findings = await audit(town, server.origin);
  findings.wrong.push(...late);
  return findings;
}

async function collectingNginx(server: CityServer) {
  const nginx = await startNginx({ upstream: server.port, sockets: 'refused', collectsAll: true });
  return { port: Number(new URL(nginx.origin).port), stop: () => nginx.stop() };
}

async function playToTheEnd(fault: Fault, scene: Scene): Promise<void> {
  await fault.play(scene);
  await scene.town.settled();
}
