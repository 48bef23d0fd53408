import { CityServer } from '../city-server.ts';
import type { PostgresServer } from '../postgres-server.ts';
import { audit, type Findings } from './audit.ts';
import type { DatabaseKind, Fault, Scene } from './fault.ts';
import type { Random } from './random.ts';
import { Town } from './town.ts';

const CHATS = 50;

export interface FaultRun {
  fault: Fault;
  database: DatabaseKind;
  /** Needed for PostgreSQL, with the address of a database of the run's own. */
  postgres?: { server: PostgresServer; databaseUrl: string };
  random: Random;
  /** Variables for the server. */
  environment?: Record<string, string>;
  /** Milliseconds after which what has not come counts as lost. */
  patienceMs: number;
}

/** Plays one fault on servers and data of its own. Rejects where people never saw what they were promised. */
export async function runFault(run: FaultRun): Promise<Findings> {
  const { database, environment, fault, patienceMs, postgres, random } = run;
  const options = {
    ...(environment && { environment }),
    ...(postgres && { databaseUrl: postgres.databaseUrl }),
    ...(fault.serverCommand && { command: fault.serverCommand }),
  };
  const server = await CityServer.start(options);
  const secondServer = fault.hasTwoServers && (await CityServer.start(options));
  const slow = new AbortController();
  const timer = setTimeout(
    () => slow.abort(new Error(`${fault.name} on ${database}: not everything arrived`)),
    patienceMs,
  );
  let town: Town | undefined;
  try {
    town = await Town.found({
      serverPort: server.port,
      agentServerPort: (secondServer ?? server).port,
      chats: fault.chats ?? CHATS,
      random,
      signal: slow.signal,
    });
    const scene = { town, server, secondServer, postgres: postgres?.server, random };
    const late = await playToTheEnd(fault, scene).then(
      () => [],
      (error: Error) => [error.message],
    );
    const findings = await audit(town, server.origin);
    findings.wrong.push(...late);
    return findings;
  } finally {
    clearTimeout(timer);
    await town?.close();
    await server.stop();
    await secondServer?.stop();
  }
}

async function playToTheEnd(fault: Fault, scene: Scene): Promise<void> {
  await fault.play(scene);
  await scene.town.settled();
}
