import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import { dialTimeFrom, openingAfterClosing } from '../callbacks/callback-hours.ts';
import { openCallback } from '../callbacks/callback-standing.ts';
import { decideDue } from '../callbacks/decide-callback.ts';
import type { JobHandler } from '../jobs/job-runner.ts';
import { planJob } from '../jobs/jobs.ts';
import { ContactReader } from '../log/contact-reader.ts';
import type { ContactHead, HeadCallback } from '../ports/storage.ts';
import type { CentreContext } from './centre-context.ts';
import type { Offers } from './offers.ts';
import { markIdle } from './presence-rows.ts';

const MOVING: ReadonlySet<string> = new Set([
  'callback-requested',
  'callback-rescheduled',
  'callback-attempted',
  'queue-entered',
]);

/** Brings callbacks into the queue when their time comes, and never outside opening hours. */
export class CallbackDue {
  readonly #context: CentreContext;
  readonly #offers: Offers;
  readonly #reader: ContactReader;

  constructor(context: CentreContext, offers: Offers) {
    this.#context = context;
    this.#offers = offers;
    this.#reader = new ContactReader(context.storage.db);
  }

  /** Plans when to look at the contacts that events tell of; whoever has tried to call is free for others. */
  async handle(site: SiteId, events: readonly ReadableEvent[]): Promise<void> {
    const { storage, runtime } = this.#context;
    for (const event of events) {
      if (!MOVING.has(event.kind)) continue;
      const { actor, kind } = event;
      const head = await this.#reader.head(site, event.contact);
      const callback = head && openCallback(head);
      await storage.transaction(async tx => {
        if (kind === 'callback-attempted' && actor.role === 'agent') {
          await markIdle(tx, site, actor.id, runtime.now());
        }
        const dueAt = callback && head && this.#lookAt(site, head, callback);
        if (dueAt === undefined) return;
        await planJob(tx.db, {
          site,
          id: `callback:${event.contact}`,
          kind: 'callback-due',
          payload: event.contact,
          dueAt,
        });
      });
    }
  }

  get jobHandlers(): { 'callback-due': JobHandler } {
    return {
      'callback-due': async ({ site, payload: contact }) => {
        const { log, runtime, sites } = this.#context;
        const configuration = sites.get(site);
        if (configuration === undefined) return undefined;
        const head = await this.#reader.head(site, contact);
        const callback = head && openCallback(head);
        if (callback === undefined) return undefined;
        const now = runtime.now();
        const at = dialTimeFrom(configuration, Math.max(now, callback.dueAt));
        if (at > now) return at;
        await log.execute({ site, contact, at: now, decide: current => decideDue(current, now) });
        await this.#offers.route(site);
        return openingAfterClosing(configuration, now);
      },
    };
  }
  /** What waits is looked at again when the office opens next, since nothing else may happen then; nothing for what nobody waits for. */
  #lookAt(site: SiteId, { status, queuedAt }: ContactHead, { dueAt }: HeadCallback): number | undefined {
    const configuration = this.#context.sites.get(site);
    if (status !== 'waiting' || configuration === undefined) return undefined;
    return queuedAt === null ? dueAt : openingAfterClosing(configuration, this.#context.runtime.now());
  }
}
