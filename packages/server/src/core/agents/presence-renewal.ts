import type { AgentId, SiteId } from '@ventanilla/protocol';
import type { ContactCentre } from '../centre/contact-centre.ts';
import type { Runtime } from '../ports/runtime.ts';

const RENEW_EVERY_MS = 10_000;

/** Takes whatever an agent's browser does as a sign of life, and tells the centre of one every 10 s. */
export class PresenceRenewal {
  readonly #centre: Pick<ContactCentre, 'renewPresence'>;
  readonly #runtime: Runtime;
  readonly #renewedAt = new Map<string, number>();

  constructor(options: { centre: Pick<ContactCentre, 'renewPresence'>; runtime: Runtime }) {
    this.#centre = options.centre;
    this.#runtime = options.runtime;
  }

  noteLife(site: SiteId, agent: AgentId): void {
    const key = `${site} ${agent}`;
    const now = this.#runtime.now();
    if (now - (this.#renewedAt.get(key) ?? 0) < RENEW_EVERY_MS) return;
    this.#renewedAt.set(key, now);
    this.#centre.renewPresence(site, agent).catch(error => {
      this.#renewedAt.delete(key);
      this.#runtime.log.warn('presence-renewal-failed', { site, agent, error });
    });
  }
}
