import type { ChannelKind, SiteAvailability, SiteConfiguration, SiteId } from '@ventanilla/protocol';
import { needsRooms } from './calls/call-channels.ts';
import { hashSecret } from './crypto/secrets.ts';
import { type ChannelCapacity, siteAvailability } from './hours/availability.ts';
import type { ContactBackend } from './ports/backend.ts';
import type { Runtime } from './ports/runtime.ts';

/** What `GET …/availability` answers, ready to be sent. */
export interface AvailabilityAnswer {
  availability: SiteAvailability;
  /** Changes when the answer does. */
  etag: string;
}

interface Held {
  answer: Promise<AvailabilityAnswer>;
  site: SiteConfiguration;
  until: number;
}

const HOLD_MS = 5_000;

/** Holds each site's availability for 5 s, so that page views never reach the database. */
export class AvailabilityCache {
  readonly #backend: Pick<ContactBackend, 'availability'>;
  readonly #runtime: Runtime;
  readonly #hasRooms: boolean;
  readonly #held = new Map<SiteId, Held>();

  /** @param options.hasRooms - Whether calls have somewhere to meet. */
  constructor(options: {
    backend: Pick<ContactBackend, 'availability'>;
    runtime: Runtime;
    hasRooms: boolean;
  }) {
    this.#backend = options.backend;
    this.#runtime = options.runtime;
    this.#hasRooms = options.hasRooms;
  }

  get(site: SiteConfiguration): Promise<AvailabilityAnswer> {
    const now = this.#runtime.now();
    const held = this.#held.get(site.id);
    if (held !== undefined && now < held.until && held.site === site) return held.answer;
    const answer = this.#compute(site, now);
    const fresh: Held = { answer, site, until: now + HOLD_MS };
    this.#held.set(site.id, fresh);
    answer.catch(() => {
      if (this.#held.get(site.id) === fresh) this.#held.delete(site.id);
    });
    return answer;
  }

  /** Asks anew next time, here; other processes do so within the time that they hold an answer. */
  forget(site: SiteId): void {
    this.#held.delete(site);
  }

  async #compute(site: SiteConfiguration, now: number): Promise<AvailabilityAnswer> {
    const kinds = Object.keys(site.channels) as ChannelKind[];
    const capacity: Partial<Record<ChannelKind, ChannelCapacity>> = {};
    for (const kind of kinds) {
      if (needsRooms(kind) && !this.#hasRooms) continue;
      capacity[kind] = await this.#backend.availability(site.id, kind);
    }
    const availability = siteAvailability(site, now, capacity);
    return { availability, etag: `"${(await hashSecret(JSON.stringify(availability))).slice(0, 16)}"` };
  }
}
