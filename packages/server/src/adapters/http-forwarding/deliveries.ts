import type { ContactId, SiteId } from '@ventanilla/protocol';
import { sql } from 'kysely';
import type { Runtime } from '../../core/ports/runtime.ts';
import type { Storage } from '../../core/ports/storage.ts';

/** A contact of which something is to be told, taken by this process for a while. */
export interface Delivery {
  site: SiteId;
  contact: ContactId;
  /** Number of the last event that was taken. */
  delivered: number;
  /** Number of the newest event that was to be told when it was taken. */
  target: number;
  leaseUntil: number;
  /** Failures before this one since the last success. */
  attempts: number;
}

export interface DeliveriesOptions {
  storage: Storage;
  runtime: Pick<Runtime, 'now'>;
  backend: string;
  /** How long a process that took one may be silent before another one may take it. */
  leaseMs: number;
}

/**
 * How far each contact's log has been told, one row for each contact. Rows are taken by compare-and-set on their lease, so
 * at most one process tells a contact's events, and what a process that died was telling is told by another one.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Notes, in one transaction, up to which number contacts are to be told. Noting the same again changes nothing. */
  async note(site: SiteId, targets: ReadonlyMap<ContactId, number>): Promise<void> {
    if (targets.size === 0) return;
    const { storage, runtime, backend } = this.#options;
    const now = runtime.now();
    // In one order, so that two who note the same do not wait for each other.
    const rows = [...targets]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([contact, target]) => ({
        site,
        backend,
        contact,
        delivered: 0,
        target,
        due_at: now,
        lease_until: 0,
        attempts: 0,
      }));
    await storage.transaction(tx =>
      tx.db
        .insertInto('deliveries')
        .values(rows)
        .onConflict(conflict =>
          conflict
            .columns(['contact', 'backend', 'site'])
            .doUpdateSet(eb => ({
              target: eb.ref('excluded.target'),
              // One that failed keeps its pause.
              due_at: eb.fn.coalesce('deliveries.due_at', 'excluded.due_at'),
            }))
            .whereRef('deliveries.target', '<', 'excluded.target'),
        )
        .execute(),
    );
  }

  /** Contacts of those given of which nothing was ever to be told. */
  async unknown(site: SiteId, contacts: readonly ContactId[]): Promise<Set<ContactId>> {
    const { storage, backend } = this.#options;
    const known = await storage.db
      .selectFrom('deliveries')
      .select('contact')
      .where('site', '=', site)
      .where('backend', '=', backend)
      .where('contact', 'in', [...contacts])
      .execute();
    const unknown = new Set(contacts);
    for (const { contact } of known) unknown.delete(contact);
    return unknown;
  }

  /** Takes up to `limit` that are due, the longest due first. */
  async take(limit: number): Promise<Delivery[]> {
    const { storage, runtime, backend, leaseMs } = this.#options;
    const now = runtime.now();
    const due = await storage.db
      .selectFrom('deliveries')
      .select(['site', 'contact', 'delivered', 'target', 'lease_until', 'attempts'])
      .where('backend', '=', backend)
      .where('due_at', '<=', now)
      .where('lease_until', '<=', now)
      .orderBy('due_at')
      .orderBy('contact')
      .limit(limit)
      .execute();
    if (due.length === 0) return [];
    return await storage.transaction(async tx => {
      const taken: Delivery[] = [];
      for (const { site, contact, delivered, target, lease_until, attempts } of due.toSorted(byContact)) {
        const leaseUntil = Math.max(now + leaseMs, lease_until + 1);
        const { numUpdatedRows } = await tx.db
          .updateTable('deliveries')
          .set({ lease_until: leaseUntil })
          .where('site', '=', site)
          .where('backend', '=', backend)
          .where('contact', '=', contact)
          .where('lease_until', '=', lease_until)
          .where('delivered', '=', delivered)
          .where('due_at', '<=', now)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) taken.push({ site, contact, delivered, target, leaseUntil, attempts });
      }
      return taken;
    });
  }

  /** Keeps a delivery for longer. @returns `undefined` where another process has taken it. */
  async renew(delivery: Delivery): Promise<Delivery | undefined> {
    const { runtime, leaseMs } = this.#options;
    if (delivery.leaseUntil - runtime.now() > leaseMs / 2) return delivery;
    const leaseUntil = Math.max(runtime.now() + leaseMs, delivery.leaseUntil + 1);
    return (await this.#write(delivery, { lease_until: leaseUntil }))
      ? { ...delivery, leaseUntil }
      : undefined;
  }

  /**
   * Gives a delivery back, told up to number `delivered`; due again at once where there is more.
   *
   * @param isAll - Whether the log had no more, so that whatever was to be told is told.
   */
  async finish(delivery: Delivery, delivered: number, isAll: boolean): Promise<void> {
    const now = this.#options.runtime.now();
    const told = isAll ? Math.max(delivered, delivery.target) : delivered;
    await this.#write(delivery, {
      delivered,
      target: sql<number>`case when target <= ${told} then ${delivered} else target end`,
      due_at: sql<number | null>`case when target <= ${told} then null else cast(${now} as bigint) end`,
      lease_until: 0,
      attempts: 0,
    });
  }

  /** Gives a delivery back, told up to number `delivered` and no further until `dueAt`, or until there is more. */
  async postpone(delivery: Delivery, delivered: number, dueAt: number | null): Promise<void> {
    const attempts = delivered > delivery.delivered ? 1 : delivery.attempts + 1;
    await this.#write(delivery, { delivered, due_at: dueAt, lease_until: 0, attempts });
  }

  async #write(
    { site, contact, leaseUntil }: Delivery,
    change: {
      delivered?: number;
      target?: ReturnType<typeof sql<number>>;
      due_at?: number | null | ReturnType<typeof sql<number | null>>;
      lease_until: number;
      attempts?: number;
    },
  ): Promise<boolean> {
    const { storage, backend } = this.#options;
    const { numUpdatedRows } = await storage.transaction(tx =>
      tx.db
        .updateTable('deliveries')
        .set(change)
        .where('site', '=', site)
        .where('backend', '=', backend)
        .where('contact', '=', contact)
        .where('lease_until', '=', leaseUntil)
        .executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  }
}

/** In one order, so that two who write the same rows do not wait for each other. */
function byContact(one: { contact: ContactId }, other: { contact: ContactId }): number {
  return one.contact < other.contact ? -1 : 1;
}
