import type { SiteId } from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../ports/tables.ts';

/** Something due later. Whichever server process comes first does it. */
export interface Job {
  site: SiteId;
  /** Unique within the site. Planning a job under an id that is taken replaces the earlier one. */
  id: string;
  /** Chooses the handler. */
  kind: string;
  /** What the handler needs to know, as JSON text. */
  payload: string;
  /** Milliseconds since 1970. */
  dueAt: number;
}

/**
 * Plans a job, in the transaction of `db`: what is due later is planned if and only if its cause is stored. A process that
 * works on an earlier job of the same id does not undo the plan by finishing.
 */
export async function planJob(db: Kysely<Tables>, job: Job): Promise<void> {
  const row = { kind: job.kind, payload: job.payload, due_at: job.dueAt, lease_until: 0, attempts: 0 };
  await db
    .insertInto('jobs')
    .values({ site: job.site, id: job.id, ...row })
    .onConflict(conflict => conflict.columns(['site', 'id']).doUpdateSet(row))
    .execute();
}

/**
 * Sees to it that a job is planned, for what is looked for again and again. Where it is planned already its time stays, and a process
 * that works on it just now leaves it to be done once more, since it may have looked too early.
 *
 * @param job - Its time must not be before the one that is planned.
 */
export async function keepPlanned(db: Kysely<Tables>, job: Job): Promise<void> {
  const { site, id, kind, payload, dueAt } = job;
  await db
    .insertInto('jobs')
    .values({ site, id, kind, payload, due_at: dueAt, lease_until: 0, attempts: 0 })
    .onConflict(conflict => conflict.columns(['site', 'id']).doUpdateSet({ lease_until: 0, attempts: 0 }))
    .execute();
}
