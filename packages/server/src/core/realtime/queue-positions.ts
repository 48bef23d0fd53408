import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { ContactCentre } from '../centre/contact-centre.ts';
import type { QueueStanding } from '../centre/queue-standings.ts';
import type { Runtime } from '../ports/runtime.ts';

export interface QueuePositionsOptions {
  centre: Pick<ContactCentre, 'queueStandings'>;
  runtime: Runtime;
  /** Told every place in a queue that somebody may be waiting to hear of. */
  onStanding(site: SiteId, contact: ContactId, standing: QueueStanding): void;
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
    const standings = await this.#options.centre.queueStandings(site);
    for (const [contact, standing] of standings) this.#options.onStanding(site, contact, standing);
  }
}
