import type { BackendAvailabilityReport, ChannelKind, SiteId } from '@ventanilla/protocol';
import type { ChannelCapacity } from '../../core/hours/availability.ts';
import type { Runtime } from '../../core/ports/runtime.ts';
import type { Storage } from '../../core/ports/storage.ts';

/** Said of a contact centre that is silent: what citizens write is kept and waits, and nobody knows for how long. */
const SILENT: ChannelCapacity = { state: 'busy', reason: 'no-agents' };

/** What a contact centre elsewhere last said of itself, known to every process, for as long as it said. */
export class ToldAvailability {
  readonly #storage: Storage;
  readonly #runtime: Pick<Runtime, 'now'>;
  readonly #backend: string;

  constructor(options: { storage: Storage; runtime: Pick<Runtime, 'now'>; backend: string }) {
    this.#storage = options.storage;
    this.#runtime = options.runtime;
    this.#backend = options.backend;
  }

  async get(site: SiteId, channel: ChannelKind): Promise<ChannelCapacity> {
    const row = await this.#storage.db
      .selectFrom('told_availability')
      .select('capacity')
      .where('site', '=', site)
      .where('backend', '=', this.#backend)
      .where('channel', '=', channel)
      .where('valid_until', '>', this.#runtime.now())
      .executeTakeFirst();
    return row === undefined ? SILENT : JSON.parse(row.capacity);
  }

  /** @param signedAt - Of two reports, the one that was signed later holds, in whichever order they come. */
  async report(site: SiteId, report: BackendAvailabilityReport, signedAt: number): Promise<void> {
    const { channel, validSeconds, state, reason, expectedWait } = report;
    const capacity: ChannelCapacity = {
      state,
      ...(state !== 'available' && reason !== undefined && { reason }),
      ...(expectedWait !== undefined && { expectedWait }),
    };
    const row = {
      capacity: JSON.stringify(capacity),
      said_at: signedAt,
      valid_until: signedAt + validSeconds * 1_000,
    };
    await this.#storage.transaction(tx =>
      tx.db
        .insertInto('told_availability')
        .values({ site, backend: this.#backend, channel, ...row })
        .onConflict(conflict =>
          conflict
            .columns(['site', 'backend', 'channel'])
            .doUpdateSet(row)
            .where('told_availability.said_at', '<=', signedAt),
        )
        .execute(),
    );
  }
}
