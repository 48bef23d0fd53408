import type { CityServer } from '../city-server.ts';
import type { PostgresServer } from '../postgres-server.ts';
import type { RedisServer } from '../redis-server.ts';
import type { Random } from './random.ts';
import type { Town } from './town.ts';

export type DatabaseKind = 'SQLite' | 'PostgreSQL';

/** Where a fault happens. */
export interface Scene {
  town: Town;
  /** The server of the citizens, and of the agents unless there are two. */
  server: CityServer;
  /** A second server on the same database, for the agents, where the fault asks for one. */
  secondServer: CityServer | undefined;
  /** Where the database is PostgreSQL. */
  postgres: PostgresServer | undefined;
  /** Where two servers are told of each other's news by Redis. */
  redis: RedisServer | undefined;
  /** Leads the citizens, or the agents, to one of the servers from now on, on the way that the town has. */
  lead(who: 'citizens' | 'agents', to: CityServer): void;
  random: Random;
}

/** Something that goes wrong while people write. */
export interface Fault {
  name: string;
  databases: readonly DatabaseKind[];
  /** Default 50. */
  chats?: number;
  /** Default the command that operators use. */
  serverCommand?: string;
  hasTwoServers?: true;
  /** The servers hear of each other by a Redis of their own. Default they look at the database. */
  hasRedis?: true;
  /** Its PostgreSQL is its own, since it is killed. */
  killsDatabase?: true;
  /** Lets people write and disturbs them; by its end nothing may be disturbed any more. */
  play(scene: Scene): Promise<void>;
}
