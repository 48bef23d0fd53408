import type { ContactId, SiteId } from '@ventanilla/protocol';
import { offersCallback } from '../callbacks/callback-offer.ts';
import type { CentreContext } from './centre-context.ts';
import { readMeasures } from './measures.ts';
import { readPresentAgents, readWholeQueue } from './queue-reads.ts';
import { type QueueStanding, type QueueState, queueStandings } from './queue-standings.ts';

/** Reads the queue for everybody who asks at the same time, since a thousand who come back at once ask the same. */
export class QueueBoard {
  readonly #context: Pick<CentreContext, 'storage' | 'sites' | 'runtime' | 'answers'>;
  readonly #reading = new Map<SiteId, Promise<ReadonlyMap<ContactId, QueueStanding>>>();

  constructor(context: Pick<CentreContext, 'storage' | 'sites' | 'runtime' | 'answers'>) {
    this.#context = context;
  }

  standings(site: SiteId): Promise<ReadonlyMap<ContactId, QueueStanding>> {
    const underWay = this.#reading.get(site);
    if (underWay !== undefined) return underWay;
    const reading = this.state(site)
      .then(state => this.#withOffers(site, state))
      .finally(() => this.#reading.delete(site));
    this.#reading.set(site, reading);
    return reading;
  }

  async state(site: SiteId): Promise<QueueState> {
    const { storage, runtime } = this.#context;
    const now = runtime.now();
    const agents = await readPresentAgents(storage.db, site, now);
    const queue = await readWholeQueue(storage.db, site, this.#context);
    return { queue, agents, measures: await readMeasures(storage.db, site), now };
  }
  /** Whoever will wait for long, and has not asked for it yet, may be called instead. */
  #withOffers(site: SiteId, state: QueueState): ReadonlyMap<ContactId, QueueStanding> {
    const standings = queueStandings(state);
    const configuration = this.#context.sites.get(site);
    if (configuration?.channels.callback === undefined) return standings;
    for (const { id, isCallback } of state.queue) {
      const standing = standings.get(id);
      if (isCallback || !standing || !offersCallback(configuration, standing.expectedWait, state.now))
        continue;
      standings.set(id, { ...standing, alternatives: ['callback'] });
    }
    return standings;
  }
}
