import type { ContactId, ReadableEvent, SiteId } from '@ventanilla/protocol';
import type { BackendFactory, BackendTools, ContactBackend } from '../../core/ports/backend.ts';
import { Deliveries } from './deliveries.ts';
import { DeliveryRunner } from './delivery-runner.ts';
import { identifyRequest } from './identify-request.ts';
import { ToldAvailability } from './told-availability.ts';
import { createWebhookKeys } from './webhook-keys.ts';

export interface HttpForwardingOptions {
  /** Lower-case letters, digits and hyphens. What has been told is remembered under it. */
  name: string;
  /** Where events are posted: the operator's word, which no answer can change. */
  url: string;
  /**
   * Shared with the other side: `whsec_` and the base64 of 24 bytes or more. What goes out bears a signature of each, and
   * any of them lets a request in, so that a secret is changed by having two for a while.
   */
  secrets: readonly string[];
  /** How long one webhook may take to be answered. Default 10 000. */
  timeoutMs?: number;
  /** Default: the global one. */
  fetch?: typeof fetch;
}

/** Contacts that ended longer ago, before the other side knew of them, are history and not told. */
const HISTORY_MS = 86_400_000;

/**
 * A contact centre elsewhere. It is told each event by a signed webhook, in order for each contact and until it has
 * taken it, and acts through the routes under `…/backend`, which its own signature opens.
 *
 * @throws {TypeError} Name, address or a secret has not its form.
 */
export function createHttpForwarding(options: HttpForwardingOptions): BackendFactory {
  const { name, url, timeoutMs = 10_000, fetch: ownFetch = fetch } = options;
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) throw new TypeError(`${name} is no name of a backend`);
  if (!/^https?:$/.test(new URL(url).protocol)) throw new TypeError('a webhook goes to https: or http:');
  const keys = createWebhookKeys(options.secrets);
  const target = { url, keys, timeoutMs, fetch: ownFetch };

  return {
    name,
    create: (tools): ContactBackend => {
      const { storage, runtime } = tools;
      const deliveries = new Deliveries({ storage, runtime, backend: name, leaseMs: 3 * timeoutMs });
      const availability = new ToldAvailability({ storage, runtime, backend: name });
      const runner = new DeliveryRunner({ ...target, name, tools, deliveries });
      return {
        name,
        start: () => runner.start(),
        close: () => runner.close(),
        async handle(site, events) {
          const targets = newestNumbers(events);
          for (const contact of await findHistory(tools, deliveries, site, events)) targets.delete(contact);
          await deliveries.note(site, targets);
          runner.nudge();
        },
        availability: (site, channel) => availability.get(site, channel),
        door: {
          identify: request => identifyRequest(keys, request, runtime.now()),
          report: (site, report, signedAt) => availability.report(site, report, signedAt),
        },
      };
    },
  };
}

function newestNumbers(events: ReadableEvent[]): Map<ContactId, number> {
  const newest = new Map<ContactId, number>();
  for (const { contact, n } of events) newest.set(contact, Math.max(n, newest.get(contact) ?? 0));
  return newest;
}

/** A backend that is new at a site reads its feed from the beginning. */
async function findHistory(
  { storage, runtime }: BackendTools,
  deliveries: Deliveries,
  site: SiteId,
  events: ReadableEvent[],
): Promise<Iterable<ContactId>> {
  const since = runtime.now() - HISTORY_MS;
  const contacts = new Set(events.map(event => event.contact));
  for (const { contact, at } of events) if (Date.parse(at) >= since) contacts.delete(contact);
  if (contacts.size === 0) return [];
  const unknown = await deliveries.unknown(site, [...contacts]);
  if (unknown.size === 0) return [];
  const ended = await storage.db
    .selectFrom('contacts')
    .select('id')
    .where('site', '=', site)
    .where('id', 'in', [...unknown])
    .where('status', '=', 'closed')
    .execute();
  return ended.map(({ id }) => id);
}
