import {
  BUILT_IN_BACKEND,
  CHANNEL_KINDS,
  type ChannelKind,
  type ContactChannel,
  DESK_CHANNELS,
  isDeskChannel,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import { BackendFeed } from './backend-feed.ts';
import type { ContactCentre } from './centre/contact-centre.ts';
import { createContactCentre } from './centre/contact-centre.ts';
import { type BackendPlan, composeBackends } from './compose-backends.ts';
import type { ChannelCapacity } from './hours/availability.ts';
import type { Pauses } from './hours/pauses.ts';
import type { BackendTools, ContactBackend } from './ports/backend.ts';

export interface BackendsOptions extends Omit<BackendTools, 'answers'> {
  /** Default: the built-in centre answers everything. */
  plan?: BackendPlan | undefined;
  pauses: Pick<Pauses, 'isPaused'>;
  presenceLeaseMs: number;
  offerMs: number;
}

const CHANNELS: readonly ContactChannel[] = [...CHANNEL_KINDS, ...DESK_CHANNELS];
const PAUSED: ChannelCapacity = { state: 'existing-only', reason: 'paused' };

/** The backends of one handler: each is told of its own contacts, by a feed of its own, so that none holds up another. */
export class Backends {
  /** Built in, and there for the desk even where it answers nothing. */
  readonly centre: ContactCentre;
  readonly #options: BackendsOptions;
  readonly #plan: BackendPlan;
  readonly #byName = new Map<string, ContactBackend>();
  readonly #feeds: BackendFeed[];

  constructor(options: BackendsOptions) {
    this.#options = options;
    const { plan = composeBackends({}), pauses, presenceLeaseMs, offerMs, ...tools } = options;
    this.#plan = plan;
    this.centre = createContactCentre({
      ...tools,
      presenceLeaseMs,
      offerMs,
      answers: (site, channel) => this.answers(BUILT_IN_BACKEND, site, channel),
    });
    this.#byName.set(BUILT_IN_BACKEND, this.centre);
    for (const { name, create } of plan.backends) {
      if (this.#byName.has(name)) throw new TypeError(`two backends are named ${name}`);
      const answers: BackendTools['answers'] = (site, channel) => this.answers(name, site, channel);
      this.#byName.set(name, create({ ...tools, answers }));
    }
    this.#feeds = [...this.#byName.values()].map(
      backend =>
        new BackendFeed({
          ...tools,
          backend: {
            name: backend.name,
            handle: async (site, events) => {
              const own = await this.ownEvents(backend.name, site, events);
              if (own.length > 0) await backend.handle(site, own);
            },
          },
          // What a backend does not answer now it will hear when it does.
          isFor: site => this.#channelsOf(backend.name, site).some(channel => !isDeskChannel(channel)),
        }),
    );
  }

  /** Whether contacts of a channel are a backend's to answer. */
  answers(name: string, site: SiteId, channel: ContactChannel): boolean {
    return this.#nameFor(site, channel) === name;
  }

  /** As `ContactBackend.availability`, of whoever answers the channel, unless a supervisor holds it back. */
  async availability(site: SiteId, channel: ChannelKind): Promise<ChannelCapacity> {
    if (await this.#options.pauses.isPaused(site, channel)) return PAUSED;
    const backend = this.#byName.get(this.#nameFor(site, channel)) ?? this.centre;
    return await backend.availability(site, channel);
  }

  /**
   * What keeps new contacts of a channel away, besides hours: a supervisor, or what its backend says; `undefined` for the
   * built-in centre, which never does.
   */
  async capacity(site: SiteId, channel: ChannelKind): Promise<ChannelCapacity | undefined> {
    if (await this.#options.pauses.isPaused(site, channel)) return PAUSED;
    const backend = this.#byName.get(this.#nameFor(site, channel)) ?? this.centre;
    return backend === this.centre ? undefined : await backend.availability(site, channel);
  }

  /** Backends that answer a channel of the site and come in from elsewhere. */
  doorsOf(site: SiteId): (ContactBackend & Required<Pick<ContactBackend, 'door'>>)[] {
    const names = new Set(CHANNEL_KINDS.map(channel => this.#nameFor(site, channel)));
    return [...names].flatMap(name => {
      const backend = this.#byName.get(name);
      return backend !== undefined && hasDoor(backend) ? [backend] : [];
    });
  }

  /** Keeps those events whose contacts are a backend's own. */
  async ownEvents(name: string, site: SiteId, events: ReadableEvent[]): Promise<ReadableEvent[]> {
    const own = this.#channelsOf(name, site);
    if (own.length === 0) return [];
    if (own.length === CHANNELS.length || events.length === 0) return events;
    const rows = await this.#options.storage.db
      .selectFrom('contacts')
      .select('id')
      .where('site', '=', site)
      .where('id', 'in', [...new Set(events.map(event => event.contact))])
      .where('channel', 'in', own)
      .execute();
    const contacts = new Set(rows.map(({ id }) => id));
    return events.filter(event => contacts.has(event.contact));
  }

  #channelsOf(name: string, site: SiteId): ContactChannel[] {
    return CHANNELS.filter(channel => this.#nameFor(site, channel) === name);
  }

  /** What agents begin at the desk is the desk's. */
  #nameFor(site: SiteId, channel: ContactChannel): string {
    if (isDeskChannel(channel)) return BUILT_IN_BACKEND;
    const configuration = this.#options.sites.get(site);
    const chosen = configuration && this.#plan.choose(configuration, channel);
    return chosen?.name ?? BUILT_IN_BACKEND;
  }

  start(): void {
    for (const backend of this.#byName.values()) backend.start();
    for (const feed of this.#feeds) feed.start();
  }

  async close(): Promise<void> {
    await Promise.all(this.#feeds.map(feed => feed.close()));
    await Promise.all([...this.#byName.values()].map(backend => backend.close()));
  }
}

function hasDoor(
  backend: ContactBackend,
): backend is ContactBackend & Required<Pick<ContactBackend, 'door'>> {
  return backend.door !== undefined;
}
