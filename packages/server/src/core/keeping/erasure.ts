import type { ContactId, SiteId } from '@ventanilla/protocol';
import { leavingQueue, NO_OFFER } from '../backend-commands.ts';
import { forgetCallbacks } from '../callbacks/callback-rows.ts';
import { endingCallback } from '../callbacks/callback-standing.ts';
import { endingCall } from '../calls/call-standing.ts';
import type { JobHandler } from '../jobs/job-runner.ts';
import { planJob } from '../jobs/jobs.ts';
import type { ContactLog } from '../log/contact-log.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { ContactHead, Decision, Storage } from '../ports/storage.ts';
import { devicesOf } from '../visitors/devices-of.ts';
import { blankHead, blankPayloads } from './blank-payloads.ts';

export interface ErasureOptions {
  storage: Storage;
  log: ContactLog;
  runtime: Pick<Runtime, 'now' | 'log'>;
  /** Ends the use of one device's token and whatever it has open in this process. */
  revoke(site: SiteId, visitor: string): Promise<void>;
}

/** What the erasure of a visitor has come to. */
export type ErasureState = 'planned' | 'done';

interface ErasurePayload {
  visitor: string;
  look: 'first' | 'second';
}

/**
 * Other processes trust a token for seconds after it was revoked, and look at open sockets once a minute. What came in
 * that way is found by a second look.
 */
const SECOND_LOOK_MS = 120_000;

/**
 * Erases what is known of a person, on all their devices: every payload of every contact, for good. Envelopes, reference
 * numbers and the hashes of revoked tokens stay. Contacts that are open are closed. Planned first and done then, so that it is done however often
 * a process dies.
 */
export class Erasure {
  readonly #options: ErasureOptions;

  constructor(options: ErasureOptions) {
    this.#options = options;
  }

  /** Has whichever server process comes first erase the visitor. */
  async plan(site: SiteId, visitor: string): Promise<void> {
    await this.#plan(site, { visitor, look: 'first' }, this.#options.runtime.now());
  }

  async state(site: SiteId, visitor: string): Promise<ErasureState> {
    const row = await this.#options.storage.db
      .selectFrom('jobs')
      .select('payload')
      .where('site', '=', site)
      .where('id', '=', idOf(visitor))
      .executeTakeFirst();
    if (row === undefined) return 'done';
    return (JSON.parse(row.payload) as ErasurePayload).look === 'first' ? 'planned' : 'done';
  }

  /** Erases the visitor now, and plans the second look. */
  async erase(site: SiteId, visitor: string): Promise<void> {
    const { runtime, revoke, storage } = this.#options;
    for (const device of await devicesOf(storage.db, site, visitor)) await revoke(site, device);
    await this.#forgetSubject(site, visitor);
    const contacts = await this.#eraseContacts(site, visitor);
    await this.#plan(site, { visitor, look: 'second' }, runtime.now() + SECOND_LOOK_MS);
    runtime.log.info('visitor-erased', { site, contacts });
  }

  /** Handler for the jobs that erasure plans. */
  get jobHandlers(): { erasure: JobHandler } {
    return {
      erasure: async ({ site, payload }) => {
        const { visitor, look } = JSON.parse(payload) as ErasurePayload;
        if (look === 'first') await this.erase(site, visitor);
        else await this.#eraseContacts(site, visitor);
        return undefined;
      },
    };
  }

  async #plan(site: SiteId, payload: ErasurePayload, dueAt: number): Promise<void> {
    const job = {
      site,
      id: idOf(payload.visitor),
      kind: 'erasure',
      payload: JSON.stringify(payload),
      dueAt,
    };
    await this.#options.storage.transaction(tx => planJob(tx.db, job));
  }

  /** Whoever signs in with the same name later is somebody new. */
  async #forgetSubject(site: SiteId, visitor: string): Promise<void> {
    const { storage } = this.#options;
    const devices = await devicesOf(storage.db, site, visitor);
    if (devices.length === 0) return;
    await storage.transaction(tx =>
      tx.db
        .updateTable('visitors')
        .set({ subject_hash: null })
        .where('site', '=', site)
        .where('id', 'in', devices)
        .execute(),
    );
  }

  /** @returns How many contacts the person has. */
  async #eraseContacts(site: SiteId, visitor: string): Promise<number> {
    const { db } = this.#options.storage;
    const devices = await devicesOf(db, site, visitor);
    const rows = await db
      .selectFrom('contacts')
      .select('id')
      .where('site', '=', site)
      .where('visitor', 'in', devices.length > 0 ? devices : [visitor])
      .execute();
    for (const { id } of rows) await this.#eraseContact(site, id);
    return rows.length;
  }

  async #eraseContact(site: SiteId, contact: ContactId): Promise<void> {
    const { log, runtime } = this.#options;
    await log.transaction(async tx => {
      const command = { site, contact, at: runtime.now(), decide: decideErase };
      const [outcome] = await tx.execute([command]);
      if (outcome?.status !== 'stored') return;
      // What closing has just written says nothing of the visitor, and is told to those who watch as it is stored.
      const upTo = outcome.head.lastN - outcome.events.length;
      await blankPayloads(tx, { site, contact, upTo });
      await forgetCallbacks(tx.db, site, contact);
    });
  }
}

/** Ends the contact, if it has not ended, and forgets what was said. */
export function decideErase(head: ContactHead): Decision {
  const blanked = blankHead(head);
  if (head.status === 'closed') return { events: [], ...(blanked && { head: blanked }) };
  return {
    events: [
      ...endingCall(head),
      ...endingCallback(head, 'system').events,
      ...leavingQueue(head, 'closed'),
      { kind: 'closed', payload: { by: 'system' }, actor: { role: 'system' } },
    ],
    head: {
      status: 'closed',
      agent: null,
      queuedAt: null,
      passedBy: [],
      ...NO_OFFER,
      ...blanked,
      unread: 0,
      call: null,
    },
  };
}

function idOf(visitor: string): string {
  return `erasure:${visitor}`;
}
