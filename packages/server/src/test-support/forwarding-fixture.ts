import type { SiteConfiguration, SiteId } from '@ventanilla/protocol';
import { createHttpForwarding, type HttpForwardingOptions } from '../adapters/http-forwarding/index.ts';
import { createInProcessBus } from '../core/in-process-bus.ts';
import { ContactLog } from '../core/log/contact-log.ts';
import type { BackendTools, ContactBackend } from '../core/ports/backend.ts';
import type { Storage } from '../core/ports/storage.ts';
import { createHurriedRuntime, type HurriedRuntime } from '../testing/hurried-runtime.ts';
import { type ForeignCentre, newWebhookSecret, openForeignCentre } from './foreign-centre.ts';
import { TEST_DATABASES } from './test-databases.ts';

/** A forwarding backend, and the contact centre that it forwards to. Nothing follows the feed. */
export interface ForwardingFixture {
  site: SiteId;
  foreign: ForeignCentre;
  secret: string;
  storage: Storage;
  log: ContactLog;
  runtime: HurriedRuntime;
  tools: BackendTools;
  /** Another backend on the same storage, not started; closed by `dispose`. */
  create(options?: Partial<HttpForwardingOptions>, tools?: Partial<BackendTools>): ContactBackend;
  /** Resolves once nothing is left to be told. */
  untilTold(): Promise<void>;
  dispose(): Promise<void>;
}

const SITE: SiteConfiguration = {
  id: 'quito',
  name: 'Quito',
  timeZone: 'America/Guayaquil',
  locale: 'es-EC',
  origins: [],
  channels: { chat: { hours: 'always', skills: [], backend: 'vecino' } },
  lines: [],
  cannedReplies: [],
};

export async function openForwarding(database: string): Promise<ForwardingFixture> {
  const own = await TEST_DATABASES[database]?.();
  if (own === undefined) throw new TypeError(`no database is named ${database}`);
  const storage = await own.open();
  await storage.migrate();
  const foreign = await openForeignCentre();
  const secret = newWebhookSecret();
  const runtime = createHurriedRuntime();
  const log = new ContactLog(storage);
  const sites = { get: () => SITE, all: () => [SITE], subscribe: () => () => undefined };
  const tools = { storage, log, sites, runtime, bus: createInProcessBus(), answers: () => true };
  const backends: ContactBackend[] = [];
  return {
    site: SITE.id,
    foreign,
    secret,
    storage,
    log,
    runtime,
    tools,
    create: (options, others) => {
      const factory = createHttpForwarding({
        name: 'vecino',
        url: foreign.url,
        secrets: [secret],
        ...options,
      });
      const backend = factory.create({ ...tools, ...others });
      backends.push(backend);
      return backend;
    },
    untilTold: async () => {
      for (;;) {
        const left = await storage.db
          .selectFrom('deliveries')
          .select('contact')
          .where(eb => eb.or([eb('due_at', 'is not', null), eb('lease_until', '!=', 0)]))
          .executeTakeFirst();
        if (left === undefined) return;
        await new Promise(resolve => setImmediate(resolve));
      }
    },
    dispose: async () => {
      for (const backend of backends) await backend.close();
      await foreign.close();
      await storage.close();
      await own.remove();
    },
  };
}
