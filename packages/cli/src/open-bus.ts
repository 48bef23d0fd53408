import { type Bus, createInProcessBus, type Log } from '@ventanilla/server';
import { CommandError } from './command-error.ts';

/**
 * Opens the bus between the servers that share a database. Yours to `close()`.
 *
 * @param redisUrl - Default: there is this server alone, or the others find out by looking at the database.
 * @throws {CommandError} The address is none. A Redis that cannot be reached is waited for while the server runs.
 */
export async function openBus(redisUrl: string | undefined, log: Log): Promise<Bus> {
  if (!redisUrl) return createInProcessBus();
  // Its driver takes a while to load, and most have no use for it.
  const { createRedisBus } = await import('@ventanilla/server/redis');
  try {
    return createRedisBus({ url: redisUrl, log });
  } catch (cause) {
    throw new CommandError('REDIS_URL is no address such as redis://127.0.0.1:6379', { cause });
  }
}
