import type {
  AgentCard,
  ContactId,
  ReadableEvent,
  RoutingConfiguration,
  SiteConfiguration,
} from '@ventanilla/protocol';
import type { Selectable } from 'kysely';
import { BackendFeed } from '../core/backend-feed.ts';
import type { ContactCentre, ContactCentreOptions } from '../core/centre/contact-centre.ts';
import { createContactCentre } from '../core/centre/contact-centre.ts';
import { createInProcessBus } from '../core/in-process-bus.ts';
import { ContactLog } from '../core/log/contact-log.ts';
import { ContactReader } from '../core/log/contact-reader.ts';
import type { SiteDirectory } from '../core/ports/sites.ts';
import type { Storage } from '../core/ports/storage.ts';
import type { Tables } from '../core/ports/tables.ts';
import type { Citizen } from './citizen.ts';
import { createCitizen } from './citizen.ts';
import type { HurriedRuntime } from './hurried-runtime.ts';
import { createHurriedRuntime } from './hurried-runtime.ts';

export type ContactRow = Selectable<Tables['contacts']>;
export type Agent = AgentCard & { skills: string[] };

export interface CentreFixture extends Citizen {
  centre: ContactCentre;
  storage: Storage;
  log: ContactLog;
  runtime: HurriedRuntime;
  /** Makes an account, not yet signed in. */
  hire(name: string, skills?: string[]): Promise<Agent>;
  /** Makes an account that is available. */
  seat(name: string, skills?: string[]): Promise<Agent>;
  events(contact: ContactId): Promise<ReadableEvent[]>;
  /** Resolves with the contact as soon as it is as described. */
  until(contact: ContactId, isSo: (row: ContactRow) => boolean): Promise<ContactRow>;
  /** Resolves with the contact once it is offered to somebody. */
  untilOffered(contact: ContactId, to?: AgentCard): Promise<ContactRow>;
  untilQueued(contact: ContactId): Promise<ContactRow>;
}

export const SITE = 'quito';

const site: SiteConfiguration = {
  id: SITE,
  name: 'Quito',
  timeZone: 'America/Guayaquil',
  locale: 'es-EC',
  origins: [],
  channels: { chat: { hours: 'always', skills: [] } },
  lines: [],
  cannedReplies: [],
};

/**
 * A centre on a migrated storage, and the people around it. Closing centre and storage is the caller's.
 *
 * @param options.isFed - Whether it is started, and told of what happens. Default `true`.
 */
export function openCentre(
  storage: Storage,
  options: {
    skills?: string[];
    routing?: RoutingConfiguration;
    runtime?: HurriedRuntime;
    isFed?: boolean;
  } & Partial<ContactCentreOptions> = {},
): CentreFixture {
  const { skills = [], routing = {}, runtime = createHurriedRuntime(), isFed = true, ...others } = options;
  const log = new ContactLog(storage);
  const sites = directoryOf({ ...site, channels: { chat: { hours: 'always', skills } }, routing });
  const tools = { storage, log, sites, runtime, bus: createInProcessBus(), ...others };
  const inner = createContactCentre(tools);
  const feed = new BackendFeed({ ...tools, backend: inner });
  const centre: ContactCentre = {
    ...inner,
    start: () => {
      inner.start();
      if (isFed) feed.start();
    },
    close: async () => {
      await feed.close();
      await inner.close();
    },
  };
  if (isFed) centre.start();

  const hire: CentreFixture['hire'] = async (name, agentSkills = []) => {
    const id = name.toLowerCase();
    await storage.transaction(tx =>
      tx.db
        .insertInto('agents')
        .values({
          site: SITE,
          id,
          login: id,
          name,
          role: 'agent',
          skills: JSON.stringify(agentSkills),
          password_hash: '',
          created_at: runtime.now(),
          disabled_at: null,
          failed_sign_ins: 0,
          locked_until: null,
        })
        .execute(),
    );
    return { id, name, skills: agentSkills };
  };

  const citizen = createCitizen(log, SITE, runtime.now);
  const fixture: CentreFixture = {
    centre,
    storage,
    log,
    runtime,
    hire,
    seat: async (name, agentSkills) => {
      const agent = await hire(name, agentSkills);
      await centre.setPresence(SITE, agent.id, 'available');
      return agent;
    },
    open: async () => {
      runtime.pass(1); // Two contacts never share a place.
      return await citizen.open();
    },
    write: citizen.write,
    end: citizen.end,
    events: contact => new ContactReader(storage.db).events(SITE, contact, 0, 10_000),
    until: (contact, isSo) => untilContact(storage, log, contact, isSo),
    untilOffered: (contact, to) =>
      fixture.until(
        contact,
        row => row.offered_to !== null && (to === undefined || row.offered_to === to.id),
      ),
    untilQueued: contact => fixture.until(contact, row => row.queued_at !== null),
  };
  return fixture;
}

function directoryOf(...sites: SiteConfiguration[]): SiteDirectory {
  return {
    get: id => sites.find(one => one.id === id),
    all: () => sites,
    subscribe: () => () => {},
  };
}

function untilContact(
  storage: Storage,
  log: ContactLog,
  contact: ContactId,
  isSo: (row: ContactRow) => boolean,
): Promise<ContactRow> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const row = await storage.db
        .selectFrom('contacts')
        .selectAll()
        .where('site', '=', SITE)
        .where('id', '=', contact)
        .executeTakeFirst();
      if (row === undefined || !isSo(row)) return;
      unsubscribe();
      resolve(row);
    };
    const unsubscribe = log.subscribe(({ head }) => {
      if (head.id === contact) look().catch(reject);
    });
    look().catch(reject);
  });
}
