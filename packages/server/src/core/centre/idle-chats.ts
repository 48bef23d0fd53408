import type { ContactId, IdleRule, ReadableEvent, SiteId } from '@ventanilla/protocol';
import { openCallback } from '../callbacks/callback-standing.ts';
import type { JobHandler } from '../jobs/job-runner.ts';
import { planJob } from '../jobs/jobs.ts';
import { decideEnd } from '../log/commands/close-contact.ts';
import { ContactReader } from '../log/contact-reader.ts';
import type { ContactHead, Decision } from '../ports/storage.ts';
import type { CentreContext } from './centre-context.ts';

/** A citizen who is expected to write and does not. Times in ms since 1970. */
type Silence = { since: number } | { closesAt: number };

const MINUTE_MS = 60_000;
const DEFAULT_CLOSE_MINUTES = 5;
/** A warning that is over for longer was not looked after: no server ran, and nobody could answer it. */
const LATE_MS = 60_000;
/** After something else happened to the contact at the same moment. */
const LOOK_AGAIN_MS = 1_000;

/**
 * Warns, and later closes, chats whose citizens do not answer their agent any more. What has been said is read from the log each time it is due, so
 * that it costs a chat nothing while it goes on, and holds across restarts.
 */
export class IdleChats {
  readonly #context: CentreContext;
  readonly #reader: ContactReader;

  constructor(context: CentreContext) {
    this.#context = context;
    this.#reader = new ContactReader(context.storage.db);
  }

  /** Keeps an eye on what an agent takes. Does no harm a second time. */
  async handle(site: SiteId, events: readonly ReadableEvent[]): Promise<void> {
    const rule = this.#context.sites.get(site)?.routing?.idle;
    const taken = events.filter(({ kind }) => kind === 'assigned');
    if (rule === undefined || taken.length === 0) return;
    await this.#context.storage.transaction(async tx => {
      for (const { at, contact } of taken) {
        const dueAt = Date.parse(at) + rule.afterMinutes * MINUTE_MS;
        await planJob(tx.db, { site, id: `idle:${contact}`, kind: 'idle-chat', payload: contact, dueAt });
      }
    });
  }

  get jobHandlers(): { 'idle-chat': JobHandler } {
    return { 'idle-chat': job => this.#look(job.site, job.payload) };
  }

  /** @returns When to look again; `undefined` for what is no chat of an agent any more. */
  async #look(site: SiteId, contact: ContactId): Promise<number | undefined> {
    const { answers, runtime, sites } = this.#context;
    const rule = sites.get(site)?.routing?.idle;
    const head = await this.#reader.head(site, contact);
    if (rule === undefined || head?.status !== 'assigned') return undefined;
    if (head.channel !== 'chat' || !answers(site, head.channel)) return undefined;
    const now = runtime.now();
    const silence = head.call === null && !openCallback(head) && (await this.#silence(site, contact));
    if (!silence) return now + rule.afterMinutes * MINUTE_MS;
    const dueAt = 'since' in silence ? silence.since + rule.afterMinutes * MINUTE_MS : silence.closesAt;
    if (now < dueAt) return dueAt;
    if ('closesAt' in silence && now <= dueAt + LATE_MS) return await this.#close(head, now);
    return await this.#warn(head, now, rule);
  }

  async #warn(head: ContactHead, now: number, rule: IdleRule): Promise<number> {
    const closesAt = now + (rule.closeMinutes ?? DEFAULT_CLOSE_MINUTES) * MINUTE_MS;
    const payload = { closesAt: new Date(closesAt).toISOString() };
    const isDone = await this.#decide(head, now, () => ({
      events: [{ kind: 'idle-warned', payload, actor: { role: 'system' } }],
    }));
    return isDone ? closesAt : now + LOOK_AGAIN_MS;
  }

  async #close(head: ContactHead, now: number): Promise<number | undefined> {
    const isDone = await this.#decide(head, now, current =>
      decideEnd(current, { by: 'system', reason: 'idle' }, { role: 'system' }),
    );
    return isDone ? undefined : now + LOOK_AGAIN_MS;
  }

  /** Does it only where nothing has happened since the log was read. */
  async #decide(
    { site, id: contact, lastN }: ContactHead,
    at: number,
    decide: (head: ContactHead) => Decision,
  ): Promise<boolean> {
    const outcome = await this.#context.log.execute({
      site,
      contact,
      at,
      decide: head => (head.lastN === lastN ? decide(head) : { refuse: 'offer-gone' }),
    });
    return outcome.status === 'stored';
  }

  /** @returns `undefined` where the agent is the one to go on, as after a message of the citizen, a transfer or a call. */
  async #silence(site: SiteId, contact: ContactId): Promise<Silence | undefined> {
    const event = await this.#reader.lastOf(site, contact, { without: BESIDE_THE_TALK });
    if (event === undefined) return undefined;
    const since = Date.parse(event.at);
    switch (event.kind) {
      case 'message':
        return event.actor.role === 'agent' ? { since } : undefined;
      case 'kept-open':
        return { since };
      case 'idle-warned':
        return { closesAt: event.payload === null ? since : Date.parse(event.payload.closesAt) };
      default:
        return undefined;
    }
  }
}

/** Kinds of events, besides those for agents alone, that say nothing of whose turn it is. */
const BESIDE_THE_TALK = ['consent-given', 'queue-left', 'rated'] as const;
