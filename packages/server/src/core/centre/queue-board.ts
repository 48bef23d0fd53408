import type { ContactId, SiteId } from '@ventanilla/protocol';
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
      .then(queueStandings)
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
}
