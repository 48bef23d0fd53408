import type { CutOff } from '../handler-context.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import type { ContactLog } from '../log/contact-log.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { SiteDirectory } from '../ports/sites.ts';
import type { Storage } from '../ports/storage.ts';
import type { Visitors } from '../visitors/visitors.ts';
import { Erasure } from './erasure.ts';
import { Retention } from './retention.ts';

export interface KeeperOptions {
  storage: Storage;
  log: ContactLog;
  sites: SiteDirectory;
  runtime: Runtime;
  visitors: Pick<Visitors, 'revoke'>;
  cutOff: Pick<CutOff, 'visitor'>;
}

/** How often to see to it that every site has its retention planned. */
const PLAN_EVERY_MS = 3_600_000;

/** Keeps no longer than it should what the log holds: retention of every site, and the erasures that were asked for. */
export class Keeper {
  readonly #options: KeeperOptions;
  readonly #jobs: JobRunner;
  #cancelTimer: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;
  #planning: Promise<void> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
    const { storage, log, sites, runtime, visitors, cutOff } = options;
    const retention = new Retention({ storage, sites, runtime });
    const erasure = new Erasure({
      storage,
      log,
      runtime,
      revoke: async (site, visitor) => {
        await visitors.revoke(site, visitor);
        cutOff.visitor(site, visitor);
      },
    });
    const handlers = {
      retention: (job: { site: string }) => retention.pass(job.site),
      ...erasure.jobHandlers,
    };
    this.#jobs = new JobRunner({ storage, runtime, handlers });
  }

  start(): void {
    this.#plan();
    this.#unsubscribe = this.#options.sites.subscribe(() => this.#plan());
    this.#jobs.start();
  }

  async close(): Promise<void> {
    this.#cancelTimer?.();
    this.#unsubscribe?.();
    await Promise.all([this.#jobs.close(), this.#planning]);
  }

  #plan(): void {
    const { runtime } = this.#options;
    this.#cancelTimer?.();
    this.#cancelTimer = runtime.setTimer(() => this.#plan(), PLAN_EVERY_MS);
    this.#planning = this.#planning
      .then(() => this.#planEverySite())
      .catch(error => runtime.log.error('retention-not-planned', { error }));
  }

  /** One row for each site, which comes back after each pass. */
  async #planEverySite(): Promise<void> {
    const { storage, sites, runtime } = this.#options;
    const rows = sites.all().map(({ id: site }) => ({
      site,
      id: 'retention',
      kind: 'retention',
      payload: '',
      due_at: runtime.now(),
      lease_until: 0,
      attempts: 0,
    }));
    if (rows.length === 0) return;
    await storage.transaction(tx =>
      tx.db
        .insertInto('jobs')
        .values(rows)
        .onConflict(conflict => conflict.columns(['site', 'id']).doNothing())
        .execute(),
    );
  }
}
