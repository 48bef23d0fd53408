import type { AgentId, ContactId, SiteId } from '@ventanilla/protocol';
import type { JobHandler } from '../jobs/job-runner.ts';
import { planJob } from '../jobs/jobs.ts';
import type { StorageTransaction } from '../ports/storage.ts';
import type { CentreContext } from './centre-context.ts';
import { decideOffer, decideWithdraw } from './decisions.ts';
import { markIdle } from './presence-rows.ts';
import { readPresentAgents, readQueue } from './queue-reads.ts';
import { type Offer, planOffers } from './routing.ts';

/** What an offer's expiry needs to know. */
interface OfferExpiry {
  contact: ContactId;
  agent: AgentId;
  expiresAt: number;
}

/** Makes offers and takes them back. Within a site one transaction at a time does so, by `lockSite`. */
export class Offers {
  readonly #context: CentreContext;

  constructor(context: CentreContext) {
    this.#context = context;
  }

  /** Offers what waits to whoever is free. */
  async route(site: SiteId): Promise<void> {
    const { storage, log, runtime } = this.#context;
    // Most of the time nothing waits or nobody is free, and a look costs less than the site's lock.
    if ((await readQueue(storage.db, site, this.#context)).length === 0) return;
    const agents = await readPresentAgents(storage.db, site, runtime.now());
    if (!agents.some(agent => agent.state === 'available')) return;
    await log.transaction(async tx => {
      await tx.lockSite(site);
      await this.routeWithin(tx, site);
    });
  }

  /** The same inside a transaction that holds the site's lock, after what made somebody free or something wait. */
  async routeWithin(tx: StorageTransaction, site: SiteId): Promise<void> {
    const now = this.#context.runtime.now();
    const agents = (await readPresentAgents(tx.db, site, now)).filter(agent => agent.state === 'available');
    if (agents.length === 0) return;
    const queue = await readQueue(tx.db, site, this.#context);
    const { offers, planAgainAt } = planOffers(queue, agents, now);
    if (planAgainAt !== undefined) {
      await planJob(tx.db, { site, id: 'route', kind: 'route', payload: '', dueAt: planAgainAt });
    }
    if (offers.length === 0) return;
    const expiresAt = now + this.#context.offerMs;
    const outcomes = await tx.execute(
      offers.map(({ contact, agent }) => ({
        site,
        contact,
        at: now,
        decide: head => decideOffer(head, agent, expiresAt),
      })),
    );
    for (const [index, offer] of offers.entries()) {
      if (outcomes[index]?.status === 'stored') await this.planExpiry(tx, site, offer, expiresAt);
    }
  }

  async planExpiry(tx: StorageTransaction, site: SiteId, offer: Offer, expiresAt: number): Promise<void> {
    const payload: OfferExpiry = { contact: offer.contact, agent: offer.agent.id, expiresAt };
    await planJob(tx.db, {
      site,
      id: `offer:${offer.contact}`,
      kind: 'offer-expiry',
      payload: JSON.stringify(payload),
      dueAt: expiresAt,
    });
  }

  /** Takes an offer back because the agent passed on it, and asks others. @returns Whether there was such an offer. */
  async pass(site: SiteId, contact: ContactId, agent: AgentId, expiresAt?: number): Promise<boolean> {
    const { log, runtime } = this.#context;
    return await log.transaction(async tx => {
      await tx.lockSite(site);
      const now = runtime.now();
      const [outcome] = await tx.execute([
        {
          site,
          contact,
          at: now,
          decide: head =>
            expiresAt === undefined || head.offerExpiresAt === expiresAt
              ? decideWithdraw(head, agent, true)
              : { refuse: 'offer-gone' },
        },
      ]);
      if (outcome?.status !== 'stored') return false;
      await markIdle(tx, site, agent, now);
      await this.routeWithin(tx, site);
      return true;
    });
  }

  /** Handlers for the jobs that offers plan. */
  get jobHandlers(): { 'offer-expiry': JobHandler; route: JobHandler } {
    return {
      'offer-expiry': async job => {
        const { contact, agent, expiresAt } = JSON.parse(job.payload) as OfferExpiry;
        await this.pass(job.site, contact, agent, expiresAt);
        return undefined;
      },
      route: async job => {
        await this.route(job.site);
        return undefined;
      },
    };
  }
}
