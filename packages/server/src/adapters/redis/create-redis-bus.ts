import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { createInProcessBus } from '../../core/in-process-bus.ts';
import type { Bus } from '../../core/ports/bus.ts';
import type { Log } from '../../core/ports/runtime.ts';
import { readHint, writeHint } from './hint-text.ts';

export interface RedisBusOptions {
  /** Such as `redis://127.0.0.1:6379`, or `rediss://…` for TLS. */
  url: string;
  /** Told apart from other installations on the same Redis. Default `ventanilla`. */
  channel?: string;
  /** Told when Redis is lost and when it is back. Default: nobody. */
  log?: Log;
}

export interface RedisBus extends Bus {
  /** Resolves once this process hears others for the first time; nothing needs to wait for it. */
  readonly connected: Promise<void>;
}

/** Hints that wait for a Redis which does not answer; more are dropped. */
const MAX_WAITING = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;
const PING_MS = 10_000;
const MAX_RETRY_MS = 2_000;

/**
 * A bus between processes over Redis' publish and subscribe. While Redis is away, hints reach this process alone and
 * the others find out later by their look at the feed; it comes back by itself, and nothing waits for it.
 *
 * @throws {TypeError} The URL is none.
 */
export function createRedisBus({ url, channel = 'ventanilla', log }: RedisBusOptions): RedisBus {
  const here = createInProcessBus();
  const sender = randomUUID();
  // A hint that comes late is worth nothing; a subscription is.
  const publisher = makeClient(url, { disableOfflineQueue: true });
  const subscriber = makeClient(url, { disableOfflineQueue: false });
  let isLost = false;

  publisher.on('error', () => undefined); // The subscriber tells the same.
  subscriber.on('error', error => {
    if (!isLost) log?.warn('bus-lost', { error });
    isLost = true;
  });
  subscriber.on('ready', () => {
    if (isLost) log?.info('bus-back');
    isLost = false;
  });
  const hear = (text: string) => {
    const hint = readHint(text, sender);
    if (hint !== undefined) here.publish(hint);
  };
  publisher.connect().catch(() => undefined);
  const connected = subscriber.connect().then(() => subscriber.subscribe(channel, hear));
  connected.catch(() => undefined); // Closed before it ever was.

  return {
    connected,
    publish(hint) {
      here.publish(hint);
      publisher.publish(channel, writeHint(hint, sender)).catch(() => undefined);
    },
    subscribe: listener => here.subscribe(listener),
    async close() {
      await here.close();
      for (const client of [publisher, subscriber]) client.destroy();
    },
  };
}

function makeClient(url: string, options: { disableOfflineQueue: boolean }) {
  return createClient({
    url,
    ...options,
    commandsQueueMaxLength: MAX_WAITING,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: attempts => Math.min(50 * 2 ** Math.min(attempts, 10), MAX_RETRY_MS),
    },
  });
}
