import type { ChannelKind, WebhookMessage } from '@ventanilla/protocol';
import { ContactReader } from '../../core/log/contact-reader.ts';
import type { BackendTools } from '../../core/ports/backend.ts';
import type { ContactHead } from '../../core/ports/storage.ts';
import type { Deliveries, Delivery } from './deliveries.ts';
import { type PostOutcome, postWebhook, type WebhookTarget } from './post-webhook.ts';

export interface DeliveryRunnerOptions extends WebhookTarget {
  name: string;
  tools: BackendTools;
  deliveries: Deliveries;
}

/** Contacts told at the same time. */
const AT_ONCE = 16;
/** Events of one contact that are told before others have their turn. */
const EVENTS_AT_A_TURN = 20;
const WAKE_MS = 1_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 300_000;

/**
 * Tells what is due: each contact's events one after the other, several contacts at once. What was not taken is told again
 * after a pause that doubles up to five minutes, for ever; the contact's later events wait behind it, and no other
 * contact does.
 */
export class DeliveryRunner {
  readonly #options: DeliveryRunnerOptions;
  readonly #reader: ContactReader;
  readonly #underWay = new Set<Promise<void>>();
  #looking: Promise<void> | undefined;
  #isNudged = false;
  #isRunning = false;
  #cancelTimer: (() => void) | undefined;

  constructor(options: DeliveryRunnerOptions) {
    this.#options = options;
    this.#reader = new ContactReader(options.tools.storage.db);
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#lookLater();
    this.nudge();
  }

  /** Resolves once what is being told has been answered, which the time-out limits. */
  async close(): Promise<void> {
    this.#isRunning = false;
    this.#cancelTimer?.();
    await this.#looking;
    await Promise.all(this.#underWay);
  }

  /** Looks for what is due now. */
  nudge(): void {
    if (!this.#isRunning) return;
    this.#isNudged = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      if (this.#isNudged) this.nudge();
    });
  }

  #lookLater(): void {
    this.#cancelTimer = this.#options.tools.runtime.setTimer(() => {
      this.nudge();
      this.#lookLater();
    }, WAKE_MS);
  }

  async #look(): Promise<void> {
    const { name, deliveries, tools } = this.#options;
    this.#isNudged = false;
    const free = AT_ONCE - this.#underWay.size;
    if (free === 0) return; // Whichever ends next looks again.
    try {
      for (const delivery of await deliveries.take(free)) this.#begin(delivery);
    } catch (error) {
      tools.runtime.log.error('webhooks-failed', { backend: name, error });
    }
  }

  #begin(delivery: Delivery): void {
    const { name, tools } = this.#options;
    const work = this.#tell(delivery)
      // The lease runs out, and then it is told again.
      .catch(error => tools.runtime.log.error('webhooks-failed', { backend: name, error }))
      .finally(() => {
        this.#underWay.delete(work);
        this.nudge();
      });
    this.#underWay.add(work);
  }

  async #tell(taken: Delivery): Promise<void> {
    const { deliveries, tools } = this.#options;
    const { site, contact } = taken;
    const head = await this.#reader.head(site, contact);
    // Somebody else's by now; should it come back, the rest is told with what comes next.
    if (head === undefined || !tools.answers(site, head.channel)) {
      await deliveries.postpone(taken, taken.delivered, null);
      return;
    }
    let held: Delivery | undefined = taken;
    let { delivered } = taken;
    const events = await this.#reader.events(site, contact, delivered, EVENTS_AT_A_TURN);
    for (const event of events) {
      held = await deliveries.renew(held);
      if (held === undefined) return;
      const outcome = await this.#post(head, event);
      if (!outcome.taken) {
        await this.#postpone(held, delivered, outcome);
        return;
      }
      delivered = event.n;
      if (!this.#isRunning) break;
    }
    const isAll = events.length < EVENTS_AT_A_TURN && delivered === (events.at(-1)?.n ?? delivered);
    await deliveries.finish(held, delivered, isAll);
  }

  async #post(head: ContactHead, event: WebhookMessage['event']): Promise<PostOutcome> {
    const { id, reference, locale, site } = head;
    // What agents begin at the desk is never another centre's.
    const channel = head.channel as ChannelKind;
    const openedAt = new Date(head.openedAt).toISOString();
    const message: WebhookMessage = { site, contact: { id, reference, channel, locale, openedAt }, event };
    return await postWebhook(this.#options, `${id}_${event.n}`, message, this.#options.tools.runtime.now());
  }

  async #postpone(
    delivery: Delivery,
    delivered: number,
    { reason, retryAfterMs }: Extract<PostOutcome, { taken: false }>,
  ): Promise<void> {
    const { name, deliveries, tools } = this.#options;
    const failures = delivered > delivery.delivered ? 0 : delivery.attempts;
    const backOffMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures, 20));
    const delayMs = Math.max(backOffMs, retryAfterMs);
    await deliveries.postpone(delivery, delivered, tools.runtime.now() + delayMs);
    const { site, contact } = delivery;
    const n = delivered + 1;
    tools.runtime.log.warn('webhook-refused', { backend: name, site, contact, n, reason, delayMs });
  }
}
