import type { AgentId, SiteId } from '@ventanilla/protocol';
import type { ContactCentre } from '../centre/contact-centre.ts';
import type { Runtime } from '../ports/runtime.ts';

const RENEW_EVERY_MS = 10_000;

/**
 * Takes whatever an agent's browser does as a sign of life, and tells the centre of one every 10 s. Whoever gives one while others
 * are being told of goes with the next: a thousand agents cost a few writes, and not a thousand.
 */
export class PresenceRenewal {
  readonly #centre: Pick<ContactCentre, 'renewPresences'>;
  readonly #runtime: Runtime;
  readonly #renewedAt = new Map<string, number>();
  /** By site: who is to be told of once those have been who are being told of now. */
  readonly #next = new Map<SiteId, Set<AgentId>>();

  constructor(options: { centre: Pick<ContactCentre, 'renewPresences'>; runtime: Runtime }) {
    this.#centre = options.centre;
    this.#runtime = options.runtime;
  }

  noteLife(site: SiteId, agent: AgentId): void {
    const key = keyOf(site, agent);
    const now = this.#runtime.now();
    if (now - (this.#renewedAt.get(key) ?? 0) < RENEW_EVERY_MS) return;
    this.#renewedAt.set(key, now);
    const next = this.#next.get(site);
    if (next) next.add(agent);
    else void this.#renew(site, new Set([agent]));
  }

  async #renew(site: SiteId, first: Set<AgentId>): Promise<void> {
    for (let agents = first; agents.size > 0; agents = this.#next.get(site) ?? new Set()) {
      this.#next.set(site, new Set());
      try {
        await this.#centre.renewPresences(site, [...agents]);
      } catch (error) {
        for (const agent of agents) this.#renewedAt.delete(keyOf(site, agent));
        this.#runtime.log.warn('presence-renewal-failed', { site, agents: [...agents], error });
      }
    }
    this.#next.delete(site);
  }
}

function keyOf(site: SiteId, agent: AgentId): string {
  return `${site} ${agent}`;
}
