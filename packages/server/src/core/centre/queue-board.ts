import type { ContactId, SiteId } from '@ventanilla/protocol';
import type { CentreContext } from './centre-context.ts';
import { readPresentAgents, readWholeQueue } from './queue-reads.ts';
import { type QueueStanding, queueStandings } from './queue-standings.ts';

/** Reads the queue for everybody who asks at the same time, since a thousand who come back at once ask the same. */
export class QueueBoard {
  readonly #context: CentreContext;
  readonly #reading = new Map<SiteId, Promise<ReadonlyMap<ContactId, QueueStanding>>>();

  constructor(context: CentreContext) {
    this.#context = context;
  }

  read(site: SiteId): Promise<ReadonlyMap<ContactId, QueueStanding>> {
    const underWay = this.#reading.get(site);
    if (underWay !== undefined) return underWay;
    const reading = this.#read(site).finally(() => this.#reading.delete(site));
    this.#reading.set(site, reading);
    return reading;
  }

  async #read(site: SiteId): Promise<ReadonlyMap<ContactId, QueueStanding>> {
    const { storage, runtime } = this.#context;
    const agents = await readPresentAgents(storage.db, site, runtime.now());
    return queueStandings(await readWholeQueue(storage.db, site, this.#context), agents);
  }
}
