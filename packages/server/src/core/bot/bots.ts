import {
  type BotConfiguration,
  CHANNEL_KINDS,
  type ChannelKind,
  DEFAULT_BOT_NAME,
  isDeskChannel,
  MAX_EVENTS_PER_PAGE,
  type ReadableEvent,
  type SiteConfiguration,
  type SiteId,
} from '@ventanilla/protocol';
import { BackendFeed } from '../backend-feed.ts';
import { channelConfiguration } from '../channel-configuration.ts';
import type { ChannelCapacity } from '../hours/availability.ts';
import { openingVerdict } from '../hours/availability.ts';
import type { ContactLog } from '../log/contact-log.ts';
import type { ContactReader } from '../log/contact-reader.ts';
import type { BotProvider, BotReply, BotTurn, BotUtterance, PeopleOutlook } from '../ports/bot.ts';
import type { Bus } from '../ports/bus.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { SiteDirectory } from '../ports/sites.ts';
import type { ContactHead, Storage } from '../ports/storage.ts';
import { botCommand } from './bot-command.ts';
import { wordsFor } from './bot-words.ts';
import { uuidFrom } from './uuid-from.ts';

export interface BotsOptions {
  provider: BotProvider;
  storage: Storage;
  log: ContactLog;
  reader: ContactReader;
  sites: SiteDirectory;
  runtime: Runtime;
  bus: Bus;
  /** What the people behind a channel say of themselves, apart from its hours. */
  capacity(site: SiteId, channel: ChannelKind): Promise<ChannelCapacity>;
  /** How long a program may think about an answer. Default 10 000. */
  answerMs?: number;
}

type CitizensMessage = ReadableEvent & { kind: 'message' };

/**
 * Lets a bot answer the contacts that begin with it. It is told like a backend, by a feed of its own, so nothing is missed when a process
 * dies, and what was answered already is not answered again.
 */
export class Bots {
  readonly #options: BotsOptions;
  readonly #feed: BackendFeed;

  constructor(options: BotsOptions) {
    this.#options = options;
    this.#feed = new BackendFeed({
      ...options,
      backend: { name: 'bot', handle: (site, events) => this.handle(site, events) },
      kinds: ['message'],
      isFor: site => hasBot(options.sites.get(site)),
    });
  }

  start(): void {
    this.#feed.start();
  }

  close(): Promise<void> {
    return this.#feed.close();
  }

  /** Does nothing a second time for the same events. */
  async handle(site: SiteId, events: ReadableEvent[]): Promise<void> {
    const byContact = new Map<string, CitizensMessage[]>();
    for (const event of events) {
      if (event.kind !== 'message' || event.actor.role !== 'citizen') continue;
      byContact.set(event.contact, [...(byContact.get(event.contact) ?? []), event]);
    }
    await Promise.all(
      [...byContact.values()].map(async messages => {
        for (const message of messages) await this.#answer(site, message);
      }),
    );
  }

  async #answer(site: SiteId, message: CitizensMessage): Promise<void> {
    const { reader, sites, runtime, log } = this.#options;
    const head = await reader.head(site, message.contact);
    const configuration = sites.get(site);
    if (head?.status !== 'automated' || configuration === undefined || message.payload === null) return;
    // Without its settings, as when they were taken away meanwhile, nobody but a person can go on.
    const bot = channelConfiguration(configuration, head.channel)?.bot;
    const reply = bot
      ? await this.#ask(configuration, head, bot, message, message.payload.text)
      : failedReply(head.locale);
    await log.execute(
      botCommand({
        site,
        contact: message.contact,
        n: message.n,
        at: runtime.now(),
        name: bot?.name ?? DEFAULT_BOT_NAME,
        reply,
        skills: channelConfiguration(configuration, head.channel)?.skills ?? [],
        createId: () => uuidFrom(runtime.randomBytes(16)),
      }),
    );
  }

  async #ask(
    site: SiteConfiguration,
    head: ContactHead,
    { emergencyLine }: BotConfiguration,
    message: CitizensMessage,
    text: string,
  ): Promise<BotReply> {
    const { provider, runtime } = this.#options;
    const turn: BotTurn = {
      site: site.id,
      locale: head.locale,
      text,
      earlier: await this.#earlier(site.id, message),
      emergencyLine,
      people: () => this.#people(site, head),
    };
    try {
      const reply = await this.#inTime(provider.answer(turn));
      if (reply.messages.length > 0) return reply;
    } catch (error) {
      runtime.log.error('bot-failed', { site: site.id, contact: head.id, error });
    }
    return failedReply(head.locale);
  }

  async #earlier(site: SiteId, message: CitizensMessage): Promise<BotUtterance[]> {
    const after = Math.max(0, message.n - 1 - MAX_EVENTS_PER_PAGE);
    const events = await this.#options.reader.events(site, message.contact, after, message.n - 1 - after);
    return events.flatMap(({ kind, actor, payload }): BotUtterance[] => {
      if (kind !== 'message' || payload === null || actor.role === 'system' || actor.role === 'agent')
        return [];
      const { id: _, ...said } = payload;
      return [{ ...said, from: actor.role }];
    });
  }

  async #people(site: SiteConfiguration, { channel }: ContactHead): Promise<PeopleOutlook> {
    if (isDeskChannel(channel)) return { state: 'now' };
    const capacity = await this.#options.capacity(site.id, channel);
    const verdict = openingVerdict(site, channel, this.#options.runtime.now(), capacity);
    if (verdict.open) return { state: capacity.state === 'available' ? 'now' : 'wait' };
    const opensAt = verdict.code === 'channel-closed' ? verdict.opensAt : undefined;
    return { state: 'later', ...(opensAt !== undefined && { opensAt }) };
  }

  /** Rejects when the answer takes too long; what comes later is not waited for. */
  #inTime(answer: Promise<BotReply>): Promise<BotReply> {
    const { runtime, answerMs = 10_000 } = this.#options;
    return new Promise((resolve, reject) => {
      const cancel = runtime.setTimer(() => reject(new Error('the bot took too long')), answerMs);
      answer.then(resolve, reject).finally(cancel);
    });
  }
}

function hasBot(site: SiteConfiguration | undefined): boolean {
  return CHANNEL_KINDS.some(kind => site?.channels[kind]?.bot !== undefined);
}

function failedReply(locale: string): BotReply {
  return { messages: [{ text: wordsFor(locale).failed }], handOver: { reason: 'failed', facts: [] } };
}
