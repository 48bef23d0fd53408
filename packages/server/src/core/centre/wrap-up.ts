import type { AgentId, SiteId } from '@ventanilla/protocol';
import type { JobHandler } from '../jobs/job-runner.ts';
import { planJob } from '../jobs/jobs.ts';
import type { StorageTransaction } from '../ports/storage.ts';
import { noteAgentState } from '../reports/agent-states.ts';
import type { CentreContext } from './centre-context.ts';
import { decideWithdraw } from './decisions.ts';
import type { Offers } from './offers.ts';
import { readPresence, updatePresence } from './presence-rows.ts';
import { readContactsOf } from './queue-reads.ts';

/**
 * The time that agents have for what belongs to a contact after it has ended: nothing is offered meanwhile. Agents end it
 * early by saying that they are available.
 */
export class WrapUp {
  readonly #context: CentreContext;
  readonly #offers: Offers;

  constructor(context: CentreContext, offers: Offers) {
    this.#context = context;
    this.#offers = offers;
  }

  /**
   * Begins it for who was available, or makes it longer. An end that is told again begins nothing.
   *
   * @param endedAt - When the contact ended, in ms since 1970.
   */
  async begin(site: SiteId, agent: AgentId, endedAt: number): Promise<void> {
    const { bus, log, runtime, sites } = this.#context;
    const until = endedAt + (sites.get(site)?.routing?.wrapUpSeconds ?? 0) * 1_000;
    if (until <= Math.max(endedAt, runtime.now())) return;
    const hasBegun = await log.transaction(async tx => {
      await tx.lockSite(site);
      const row = await readPresence(tx.db, site, agent);
      if (row?.state !== 'available' && row?.state !== 'wrap-up') return false;
      if (row.wrap_up_until >= until) return false;
      await updatePresence(tx.db, site, agent, { state: 'wrap-up', wrap_up_until: until });
      await planJob(tx.db, { site, id: `wrap-up:${agent}`, kind: 'wrap-up', payload: agent, dueAt: until });
      if (row.state === 'available') {
        const at = runtime.now();
        await noteAgentState(tx.db, site, { agent, at, state: 'wrap-up', break: null });
      }
      await this.#withdrawSince(tx, site, agent, endedAt);
      await this.#offers.routeWithin(tx, site);
      return true;
    });
    if (hasBegun) bus.publish({ kind: 'presence', site, agent });
  }

  /** Handler for the job that ends each one. */
  get jobHandlers(): { 'wrap-up': JobHandler } {
    return { 'wrap-up': job => this.#end(job.site, job.payload) };
  }

  async #end(site: SiteId, agent: AgentId): Promise<number | undefined> {
    const { bus, log, runtime } = this.#context;
    const again = await log.transaction(async tx => {
      await tx.lockSite(site);
      const now = runtime.now();
      const row = await readPresence(tx.db, site, agent);
      if (row?.state !== 'wrap-up') return undefined;
      if (row.wrap_up_until > now) return row.wrap_up_until;
      await updatePresence(tx.db, site, agent, { state: 'available', idle_since: now });
      await noteAgentState(tx.db, site, { agent, at: now, state: 'available', break: null });
      await this.#offers.routeWithin(tx, site);
      return undefined;
    });
    if (again === undefined) bus.publish({ kind: 'presence', site, agent });
    return again;
  }

  /** What was offered between the end of the contact and the news of it; the agent has had no say. */
  async #withdrawSince(tx: StorageTransaction, site: SiteId, agent: AgentId, since: number): Promise<void> {
    const { offerMs, runtime } = this.#context;
    const { offered } = await readContactsOf(tx.db, site, agent);
    if (offered.length === 0) return;
    await tx.execute(
      offered.map(contact => ({
        site,
        contact,
        at: runtime.now(),
        decide: head =>
          (head.offerExpiresAt ?? 0) - offerMs < since
            ? { refuse: 'offer-gone' }
            : decideWithdraw(head, agent, false),
      })),
    );
  }
}
