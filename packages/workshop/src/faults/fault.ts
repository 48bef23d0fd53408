import type { CityServer } from '../city-server.ts';
import type { PostgresServer } from '../postgres-server.ts';
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
  /** Lets people write and disturbs them; by its end nothing may be disturbed any more. */
  play(scene: Scene): Promise<void>;
}
