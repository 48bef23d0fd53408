import type { ContactId, SiteId } from '@ventanilla/protocol';
import { offersCallback } from '../callbacks/callback-offer.ts';
import { overflowLine } from '../lines/overflow-line.ts';
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

  /** Whoever waits for long may be called instead, if they have not asked for it yet, or turn to another office. */
  #withOffers(site: SiteId, state: QueueState): ReadonlyMap<ContactId, QueueStanding> {
    const standings = queueStandings(state);
    const { sites } = this.#context;
    const configuration = sites.get(site);
    if (configuration === undefined) return standings;
    for (const { id, isCallback, queuedAt } of state.queue) {
      const standing = standings.get(id);
      if (isCallback || !standing) continue;
      const wait = standing.expectedWait;
      const elsewhere = overflowLine(configuration, sites, { wait, waitedMs: state.now - queuedAt });
      standings.set(id, {
        ...standing,
        ...(offersCallback(configuration, wait, state.now) && { alternatives: ['callback'] }),
        ...(elsewhere && { elsewhere }),
      });
    }
    return standings;
  }
}
