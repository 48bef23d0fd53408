import type { AgentId, BreakKind, ChosenPresence, PresenceState, SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { Refusal } from '../http/refusal.ts';
import type { JobHandler } from '../jobs/job-runner.ts';
import { type Job, keepPlanned } from '../jobs/jobs.ts';
import type { ContactCommand, StorageTransaction } from '../ports/storage.ts';
import type { Tables } from '../ports/tables.ts';
import { noteAgentState } from '../reports/agent-states.ts';
import { isBreakFull } from './break-turns.ts';
import type { CentreContext } from './centre-context.ts';
import { decideReturn, decideWithdraw } from './decisions.ts';
import type { Offers } from './offers.ts';
import { readPresence } from './presence-rows.ts';
import { readContactsOf } from './queue-reads.ts';

/** What an agent is now, and until when where that is known: a wrap-up ends by itself. In ms since 1970. */
export interface PresenceNow {
  state: PresenceState;
  until?: number;
}

/** One for each site. */
const LEASE_JOB = 'presence';
/** Milliseconds after which a lease that could not be ended is tried again. */
const RETRY_MS = 5_000;

/**
 * Agents' presence as a lease that each sign of life extends. Until it ends nothing is lost by a dropped network; when it
 * ends, or the agent signs out, offers and contacts go back to the queue, each to its place.
 */
export class Presence {
  readonly #context: CentreContext;
  readonly #offers: Offers;

  constructor(context: CentreContext, offers: Offers) {
    this.#context = context;
    this.#offers = offers;
  }

  async get(site: SiteId, agent: AgentId): Promise<PresenceNow> {
    const row = await readPresence(this.#context.storage.db, site, agent);
    if (row === undefined || row.lease_until <= this.#context.runtime.now()) return { state: 'offline' };
    const state = row.state as PresenceState;
    return state === 'wrap-up' ? { state, until: row.wrap_up_until } : { state };
  }

  /**
   * Going away takes back what the agent is being offered; going offline also gives back what the agent holds.
   *
   * @throws {Refusal} `break-full`: as many colleagues have such a break as may at once.
   */
  async set(site: SiteId, agent: AgentId, state: ChosenPresence, kind?: BreakKind): Promise<void> {
    const { log, runtime, sites } = this.#context;
    const configuration = sites.get(site);
    await log.transaction(async tx => {
      await tx.lockSite(site);
      const now = runtime.now();
      if (configuration && kind && (await isBreakFull(tx.db, configuration, { agent, kind, now })))
        throw new Refusal('break-full');
      await this.#write(tx, site, agent, state, kind);
      if (state !== 'available') await this.#giveBack(tx, site, agent, state === 'offline');
      await this.#offers.routeWithin(tx, site);
    });
    this.#context.bus.publish({ kind: 'presence', site, agent });
  }

  /** Extends the leases of those of these agents who are not offline. */
  async renew(site: SiteId, agents: readonly AgentId[]): Promise<void> {
    await this.#context.storage.transaction(tx => this.#extend(tx, site, agents));
  }

  /**
   * Begins the lease of everybody who is not offline anew, as a server starts: while none ran, nobody could give a sign of life, and
   * whoever holds a contact comes back to it. Where another process ran all the while, whoever is gone is noticed a lease later.
   */
  async renewAll(): Promise<void> {
    const { storage, runtime, presenceLeaseMs } = this.#context;
    const leaseUntil = runtime.now() + presenceLeaseMs;
    await storage.transaction(tx =>
      tx.db
        .updateTable('presences')
        .set({ lease_until: leaseUntil })
        .where('state', '!=', 'offline')
        .where('lease_until', '<', leaseUntil)
        .execute(),
    );
  }

  /**
   * Takes an act as a sign of life. Whoever holds a contact must have a lease, or nobody would notice when they are gone: an
   * agent who was offline becomes present without being offered anything.
   *
   * @returns Whether the agent was offline.
   */
  async touch(tx: StorageTransaction, site: SiteId, agent: AgentId): Promise<boolean> {
    if ((await this.#extend(tx, site, [agent])) > 0n) return false;
    await this.#write(tx, site, agent, 'away');
    return true;
  }

  /** Handler for the job that watches over each lease. */
  get jobHandlers(): { 'presence-lease': JobHandler } {
    return { 'presence-lease': job => this.#endLeases(job) };
  }

  /**
   * One look at everybody of a site whenever the earliest lease may end; nearly always there were signs of life since. Who cannot be
   * given up now is tried again, and holds up nobody else's end.
   */
  async #endLeases({ id, site }: Job): Promise<number | undefined> {
    const { runtime, storage } = this.#context;
    const present = () =>
      storage.db.selectFrom('presences').where('site', '=', site).where('state', '!=', 'offline');
    const silent = await present().select('agent').where('lease_until', '<=', runtime.now()).execute();
    let hasFailed = false;
    for (const { agent } of silent) {
      try {
        await this.#endLease(site, agent);
      } catch (error) {
        hasFailed = true;
        runtime.log.error('lease-not-ended', { site, agent, error });
      }
    }
    const row = await present()
      .select(eb => eb.fn.min('lease_until').as('lease_until'))
      .executeTakeFirst();
    const next = row?.lease_until ?? null;
    if (next === null) return undefined;
    const dueAt = Math.max(Number(next), runtime.now() + (hasFailed ? RETRY_MS : 1));
    if (id === LEASE_JOB) return dueAt;
    // Planned for one agent by an earlier release.
    await storage.transaction(tx => planLook(tx.db, site, dueAt));
    return undefined;
  }

  /** Compared in the update again: a sign of life may come at the same moment. */
  async #endLease(site: SiteId, agent: AgentId): Promise<void> {
    const { log, bus, runtime } = this.#context;
    const hasEnded = await log.transaction(async tx => {
      await tx.lockSite(site);
      const ended = await tx.db
        .updateTable('presences')
        .set({ state: 'offline' })
        .where('site', '=', site)
        .where('agent', '=', agent)
        .where('state', '!=', 'offline')
        .where('lease_until', '<=', runtime.now())
        .executeTakeFirst();
      if (ended.numUpdatedRows === 0n) return false;
      await noteAgentState(tx.db, site, { agent, at: runtime.now(), state: 'offline', break: null });
      await this.#giveBack(tx, site, agent, true);
      await this.#offers.routeWithin(tx, site);
      return true;
    });
    if (hasEnded) bus.publish({ kind: 'presence', site, agent });
  }

  /** @returns How many of these agents are not offline. */
  async #extend(tx: StorageTransaction, site: SiteId, agents: readonly AgentId[]): Promise<bigint> {
    const { runtime, presenceLeaseMs } = this.#context;
    const { numUpdatedRows } = await tx.db
      .updateTable('presences')
      .set({ lease_until: runtime.now() + presenceLeaseMs })
      .where('site', '=', site)
      .where('agent', 'in', agents)
      .where('state', '!=', 'offline')
      .executeTakeFirst();
    return numUpdatedRows;
  }

  async #write(
    tx: StorageTransaction,
    site: SiteId,
    agent: AgentId,
    state: ChosenPresence,
    kind: BreakKind | null = null,
  ): Promise<void> {
    const now = this.#context.runtime.now();
    await noteAgentState(tx.db, site, { agent, at: now, state, break: kind });
    const lease_until = state === 'offline' ? 0 : now + this.#context.presenceLeaseMs;
    await tx.db
      .insertInto('presences')
      .values({ site, agent, state, lease_until, idle_since: now, wrap_up_until: 0 })
      .onConflict(conflict =>
        conflict.columns(['site', 'agent']).doUpdateSet(eb => ({
          state,
          lease_until,
          // Whoever comes back from a break begins behind those who stayed.
          idle_since: eb
            .case()
            .when('presences.state', '=', state)
            .then(eb.ref('presences.idle_since'))
            .else(now)
            .end(),
        })),
      )
      .execute();
    if (state === 'offline') return;
    await planLook(tx.db, site, lease_until);
  }

  async #giveBack(
    tx: StorageTransaction,
    site: SiteId,
    agent: AgentId,
    withAssigned: boolean,
  ): Promise<void> {
    const at = this.#context.runtime.now();
    const { offered, assigned } = await readContactsOf(tx.db, site, agent);
    const commands: ContactCommand[] = offered.map(contact => ({
      site,
      contact,
      at,
      decide: head => decideWithdraw(head, agent, false),
    }));
    for (const contact of withAssigned ? assigned : []) {
      commands.push({ site, contact, at, decide: head => decideReturn(head, agent) });
    }
    if (commands.length > 0) await tx.execute(commands);
  }
}

/** Where one is planned it is for an earlier lease, since none ends later than the one that has just begun. */
async function planLook(db: Kysely<Tables>, site: SiteId, dueAt: number): Promise<void> {
  await keepPlanned(db, { site, id: LEASE_JOB, kind: 'presence-lease', payload: '', dueAt });
}
