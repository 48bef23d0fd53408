import {
  BUILT_IN_BACKEND,
  type ContactChannel,
  type ContactId,
  type ReadableEvent,
  type SiteId,
} from '@ventanilla/protocol';
import { createBackendCommands } from '../backend-commands.ts';
import { channelConfiguration } from '../channel-configuration.ts';
import type { BackendCommands } from '../ports/backend.ts';
import type { CentreContext } from './centre-context.ts';
import { measure } from './measures.ts';
import type { Offers } from './offers.ts';
import { markIdle } from './presence-rows.ts';
import type { WrapUp } from './wrap-up.ts';

/** Hears what happens to contacts, queues what needs an agent, and asks agents when somebody waits or gets free. */
export class QueueEntry {
  readonly #context: CentreContext;
  readonly #offers: Offers;
  readonly #wrapUp: WrapUp;
  readonly #commands: BackendCommands;

  constructor(context: CentreContext, offers: Offers, wrapUp: WrapUp) {
    this.#context = context;
    this.#offers = offers;
    this.#wrapUp = wrapUp;
    this.#commands = createBackendCommands({ ...context, name: BUILT_IN_BACKEND });
  }

  /** Does nothing a second time for the same events. */
  async handle(site: SiteId, events: ReadableEvent[]): Promise<void> {
    // What an agent begins at the desk is held by them already.
    const opened = events.filter(({ actor, kind }) => kind === 'contact-opened' && actor.role !== 'agent');
    await Promise.all(opened.map(event => this.#enter(site, event, 'opened')));
    await this.#enterReopened(site, events);
    await measure(this.#context.storage, site, events);
    for (const event of events) {
      if (event.kind === 'closed') await this.#freeHolder(site, event);
    }
    const mayFreeOrQueue = (event: ReadableEvent) => event.kind !== 'message' && event.kind !== 'note';
    if (events.some(mayFreeOrQueue)) await this.#offers.route(site);
  }

  /** A citizen's message leaves a contact that was closed waiting outside any queue. */
  async #enterReopened(site: SiteId, events: ReadableEvent[]): Promise<void> {
    const latest = new Map<ContactId, ReadableEvent>();
    for (const event of events) {
      if (event.kind === 'message' && event.actor.role === 'citizen') latest.set(event.contact, event);
    }
    if (latest.size === 0) return;
    const outside = await this.#context.storage.db
      .selectFrom('contacts')
      .select('id')
      .where('site', '=', site)
      .where('id', 'in', [...latest.keys()])
      .where('status', '=', 'waiting')
      .where('queued_at', 'is', null)
      .execute();
    const entered = outside.flatMap(({ id }) => latest.get(id) ?? []);
    await Promise.all(entered.map(event => this.#enter(site, event, 'reopened')));
    if (entered.length > 0) await this.#offers.route(site);
  }

  async #enter(site: SiteId, event: ReadableEvent, reason: 'opened' | 'reopened'): Promise<void> {
    const channel = await this.#channelOf(site, event);
    await this.#commands.post({
      kind: 'enter-queue',
      id: `${event.contact}:${event.n}`,
      site,
      contact: event.contact,
      skills: (channel && channelConfiguration(this.#context.sites.get(site), channel)?.skills) ?? [],
      reason,
    });
  }

  async #channelOf(site: SiteId, event: ReadableEvent): Promise<ContactChannel | undefined> {
    if (event.kind === 'contact-opened' && event.payload !== null) return event.payload.channel;
    const row = await this.#context.storage.db
      .selectFrom('contacts')
      .select('channel')
      .where('site', '=', site)
      .where('id', '=', event.contact)
      .executeTakeFirst();
    return row?.channel as ContactChannel | undefined;
  }

  /** Whoever held a contact that has ended is idle from now on, after what is left to do for it; the log knows who it was. */
  async #freeHolder(site: SiteId, { at, contact, n }: ReadableEvent): Promise<void> {
    const { storage, runtime } = this.#context;
    const row = await storage.db
      .selectFrom('events')
      .select(['kind', 'payload'])
      .where('site', '=', site)
      .where('contact', '=', contact)
      .where('n', '<', n)
      .where('kind', 'in', ['assigned', 'queue-entered'])
      .orderBy('n', 'desc')
      .limit(1)
      .executeTakeFirst();
    const payload = row?.payload ?? null;
    // Whoever gave it back before had nothing more to do with it.
    if (row?.kind !== 'assigned' || payload === null) return;
    const { agent } = JSON.parse(payload) as { agent: { id: string } };
    await storage.transaction(tx => markIdle(tx, site, agent.id, runtime.now()));
    await this.#wrapUp.begin(site, agent.id, Date.parse(at));
  }
}
