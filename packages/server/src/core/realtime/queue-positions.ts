import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { ContactCentre } from '../centre/contact-centre.ts';
import type { QueueStanding } from '../centre/queue-standings.ts';
import type { Runtime } from '../ports/runtime.ts';

export interface QueuePositionsOptions {
  centre: Pick<ContactCentre, 'queueStandings'>;
  runtime: Runtime;
  /** Whether somebody of the site is connected here. */
  isHeard(site: SiteId): boolean;
  /** Told every place in a queue that somebody may be waiting to hear of. */
  onStanding(site: SiteId, contact: ContactId, standing: QueueStanding): void;
}

/** One look at the queue answers for everything that moved, and everybody who came, meanwhile. */
const GATHER_MS = 200;
/** The longer a look takes, the longer it is gathered for: with ten thousand who come back at once, looking is not all that is done. */
const REST_TIMES = 3;
/** Time passes for those who wait though nothing moves, and agents come and go elsewhere. */
const LOOK_AGAIN_MS = 5_000;

/** Counts the queue anew after something moved in it, and every five seconds while somebody waits. */
export class QueuePositions {
  readonly #options: QueuePositionsOptions;
  readonly #due = new Map<SiteId, { isSoon: boolean; cancel: () => void }>();
  /** How long the last look took, in ms. */
  #lookMs = 0;
  #isClosed = false;

  constructor(options: QueuePositionsOptions) {
    this.#options = options;
  }

  /** Something has moved in the queue, or somebody new wants to know their place. */
  lookSoon(site: SiteId): void {
    const due = this.#due.get(site);
    if (due?.isSoon || !this.#options.isHeard(site)) return;
    due?.cancel();
    this.#plan(site, true);
  }

  close(): void {
    this.#isClosed = true;
    for (const { cancel } of this.#due.values()) cancel();
    this.#due.clear();
  }

  #plan(site: SiteId, isSoon: boolean): void {
    if (this.#isClosed) return;
    const { runtime } = this.#options;
    const cancel = runtime.setTimer(
      () => {
        this.#due.delete(site);
        this.#tell(site).catch(error => runtime.log.warn('queue-positions-failed', { site, error }));
      },
      isSoon ? Math.max(GATHER_MS, Math.min(this.#lookMs * REST_TIMES, LOOK_AGAIN_MS)) : LOOK_AGAIN_MS,
    );
    this.#due.set(site, { isSoon, cancel });
  }

  async #tell(site: SiteId): Promise<void> {
    if (!this.#options.isHeard(site)) return;
    const { centre, onStanding, runtime } = this.#options;
    const began = runtime.now();
    const standings = await centre.queueStandings(site);
    for (const [contact, standing] of standings) onStanding(site, contact, standing);
    this.#lookMs = runtime.now() - began;
    if (standings.size > 0 && !this.#due.has(site)) this.#plan(site, false);
  }
}
