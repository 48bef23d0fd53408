import type { ChannelKind, ContactId, SiteId } from '@ventanilla/protocol';
import type { BackendTools } from '../ports/backend.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';

export interface QueuePositionsOptions {
  storage: Storage;
  runtime: Runtime;
  /** Contacts that are answered elsewhere have no place that is known here. */
  answers: BackendTools['answers'];
  /** Told every place in a queue that somebody may be waiting to hear of. */
  onPosition(site: SiteId, contact: ContactId, position: number): void;
}

/** One look at the queue answers for everything that moved meanwhile. */
const GATHER_MS = 200;

/** Counts the queue anew after something moved in it. */
export class QueuePositions {
  readonly #options: QueuePositionsOptions;
  readonly #due = new Map<SiteId, () => void>();

  constructor(options: QueuePositionsOptions) {
    this.#options = options;
  }

  queueMoved(site: SiteId): void {
    if (this.#due.has(site)) return;
    const cancel = this.#options.runtime.setTimer(() => {
      this.#due.delete(site);
      this.#tell(site).catch(error => {
        this.#options.runtime.log.warn('queue-positions-failed', { site, error });
      });
    }, GATHER_MS);
    this.#due.set(site, cancel);
  }

  close(): void {
    for (const cancel of this.#due.values()) cancel();
    this.#due.clear();
  }

  async #tell(site: SiteId): Promise<void> {
    const rows = await this.#options.storage.db
      .selectFrom('contacts')
      .select(['id', 'channel'])
      .where('site', '=', site)
      .where('status', '=', 'waiting')
      .where('queued_at', 'is not', null)
      .orderBy('queued_at')
      .orderBy('id')
      .execute();
    const own = rows.filter(({ channel }) => this.#options.answers(site, channel as ChannelKind));
    for (const [i, { id }] of own.entries()) this.#options.onPosition(site, id, i + 1);
  }
}
