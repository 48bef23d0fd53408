import type { ReadableEvent, SiteId } from '@ventanilla/protocol';
import { ConsumerCursor } from './consumer-cursor.ts';
import type { ContactLog } from './log/contact-log.ts';
import type { ContactBackend } from './ports/backend.ts';
import type { Bus } from './ports/bus.ts';
import type { Runtime } from './ports/runtime.ts';
import type { SiteDirectory } from './ports/sites.ts';
import type { FeedCursor, Storage } from './ports/storage.ts';

export interface BackendFeedOptions {
  backend: Pick<ContactBackend, 'name' | 'handle'>;
  storage: Storage;
  log: ContactLog;
  sites: SiteDirectory;
  runtime: Runtime;
  bus?: Bus;
  /** The only events that the backend is told of. Default all. */
  kinds?: readonly ReadableEvent['kind'][];
  /** Sites that the backend is told of; the others' events wait for it. Default all. */
  isFor?(site: SiteId): boolean;
  /** Looks only now and then, and rests longer than it works: for what nobody waits for. Default no. */
  isPatient?: boolean;
  /** How long a process that died holds up the feed of a site before another one takes over. Default 5 000. */
  leaseMs?: number;
  /** How often to look without having been told of anything. Default 1 000. */
  wakeMs?: number;
}

/** State of telling one site's events, in this process. */
interface SitePump {
  running: Promise<void> | undefined;
  /** Whether to look, now or as soon as the look under way is over. */
  isNudged: boolean;
  /** This process has committed something that was not told yet. */
  expectsMore: boolean;
  /** How often it looked for that in vain. */
  vainLooks: number;
  failures: number;
  /** Behind the stored cursor there is nothing to tell before this one. */
  passed: { stored: FeedCursor; to: FeedCursor };
  /** Where the feed may have ended when there was nothing to tell: while it does, there is not. */
  quietAt: FeedCursor | undefined;
  /** Before this time, in ms, the backend is left in peace. */
  pausedUntil: number;
  /** Ends the wait for what this process commits next. */
  wake: () => void;
}

const PAGE_SIZE = 200;
/**
 * Pause between two looks while events keep coming. What is told first after a quiet moment is told at once; under load
 * fewer and larger pages halve the cost of a message.
 */
const PACE_MS = 20;
/**
 * How long a process that has the database for itself keeps the lease after the last event: taking and giving it back are two
 * commits, and in a talk the next event is never far.
 */
const LINGER_MS = 250;
/** A patient one rests so many times as long as a page took, and the longest in ms, well within its lease. */
const REST = { times: 19, longestMs: 1_000 };
/**
 * When to look again for what this process has just committed and the feed does not show: on PostgreSQL a commit shows once
 * the transactions that began before it have ended.
 */
const VAIN_LOOK_DELAYS_MS = [10, 40, 160];
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 30_000;

/**
 * Tells a backend every event of every site, in the feed's order, at least once: a cursor for each site and backend is kept
 * beside the log and moves only after the backend has taken what lies before it, so nothing is lost by a crash on
 * either side. One process at a time tells, by a short lease on the cursor.
 *
 * Commits of this process and hints of others make it look at once; a timer finds what no hint told of.
 */
export class BackendFeed {
  readonly #options: BackendFeedOptions;
  readonly #leaseMs: number;
  readonly #wakeMs: number;
  readonly #pumps = new Map<SiteId, SitePump>();
  #unsubscribe: (() => void)[] = [];
  #cancelTimer: (() => void) | undefined;
  readonly #pauses = new Set<() => void>();
  #isRunning = false;

  constructor(options: BackendFeedOptions) {
    this.#options = options;
    this.#leaseMs = options.leaseMs ?? 5_000;
    this.#wakeMs = options.wakeMs ?? 1_000;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const { log, bus, isPatient = false, kinds } = this.#options;
    if (isPatient) {
      this.#lookEverywhere();
      return;
    }
    this.#unsubscribe.push(
      log.subscribe(({ head, events }) => {
        if (events.some(({ kind }) => kinds?.includes(kind) ?? true)) this.#nudge(head.site, true);
      }),
    );
    if (bus !== undefined) {
      this.#unsubscribe.push(
        bus.subscribe(hint => {
          if (hint.kind === 'contact') this.#nudge(hint.site);
        }),
      );
    }
    this.#lookEverywhere();
  }

  /** Resolves once the backend has answered what it was being told; the rest is told by the next process. */
  async close(): Promise<void> {
    this.#isRunning = false;
    this.#cancelTimer?.();
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
    for (const end of [...this.#pauses]) end();
    await Promise.all([...this.#pumps.values()].map(pump => pump.running));
  }

  #lookEverywhere(): void {
    for (const site of this.#options.sites.all()) this.#nudge(site.id);
    this.#cancelTimer = this.#options.runtime.setTimer(() => this.#lookEverywhere(), this.#wakeMs);
  }

  #nudge(site: SiteId, expectsMore = false): void {
    if (!this.#isRunning || this.#options.isFor?.(site) === false) return;
    const pump = this.#pumps.get(site) ?? newPump();
    this.#pumps.set(site, pump);
    pump.isNudged = true;
    if (expectsMore) {
      pump.expectsMore = true;
      pump.vainLooks = 0;
      pump.wake();
    }
    if (pump.running !== undefined || this.#options.runtime.now() < pump.pausedUntil) return;
    pump.running = this.#pump(site, pump).finally(() => {
      pump.running = undefined;
      if (pump.isNudged) this.#nudge(site);
    });
  }

  async #pump(site: SiteId, pump: SitePump): Promise<void> {
    try {
      while (pump.isNudged && this.#isRunning) {
        pump.isNudged = false;
        const found = await this.#tellAll(site, pump);
        if (found === 'nothing' && pump.expectsMore) this.#lookAgain(site, pump);
        else pump.expectsMore = false;
      }
      pump.failures = 0;
    } catch (error) {
      pump.failures += 1;
      const delayMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(pump.failures - 1, 20));
      const { backend, runtime } = this.#options;
      pump.isNudged = false; // The timer looks again once the pause is over.
      pump.pausedUntil = runtime.now() + delayMs;
      runtime.log.error('backend-feed-failed', {
        backend: backend.name,
        site,
        failures: pump.failures,
        error,
      });
    }
  }

  /** @param pump - Whose waking ends the pause early. */
  #pause(delayMs: number, pump?: SitePump): Promise<void> {
    return new Promise(resolve => {
      const end = () => {
        cancelTimer();
        this.#pauses.delete(end);
        if (pump !== undefined) pump.wake = () => {};
        resolve();
      };
      const cancelTimer = this.#options.runtime.setTimer(end, delayMs);
      this.#pauses.add(end);
      if (pump !== undefined) pump.wake = end;
    });
  }

  /** Waits for this process to commit more, unless another one might wait for the lease. @returns Whether it has. */
  async #lingers(pump: SitePump): Promise<boolean> {
    const { isPatient = false, storage } = this.#options;
    if (isPatient || storage.isShared || !this.#isRunning) return false;
    if (!pump.expectsMore) await this.#pause(LINGER_MS, pump);
    return pump.expectsMore && this.#isRunning;
  }

  #lookAgain(site: SiteId, pump: SitePump): void {
    const delayMs = VAIN_LOOK_DELAYS_MS[pump.vainLooks];
    pump.vainLooks += 1;
    // A last timer may outlive `close` by a moment, and then finds nothing to do.
    if (delayMs === undefined) pump.expectsMore = false;
    else this.#options.runtime.setTimer(() => this.#nudge(site), delayMs);
  }

  /** Tells everything the feed holds beyond the cursor, unless another process is doing so. */
  async #tellAll(site: SiteId, pump: SitePump): Promise<'told' | 'nothing' | 'held'> {
    const { backend, isPatient = false, kinds, storage, runtime } = this.#options;
    const consumer = new ConsumerCursor({
      storage,
      runtime,
      site,
      name: backend.name,
      leaseMs: this.#leaseMs,
    });
    if (pump.quietAt !== undefined && pump.quietAt === (await storage.feedEnd(site))) return 'nothing';
    // Looking first spares a quiet site the writes of taking and giving back the lease.
    const stored = await consumer.read();
    if (pump.passed.stored !== stored) pump.passed = { stored, to: stored };
    const unread = await storage.readFeed(site, pump.passed.to, 1, kinds);
    if (unread.events.length === 0) {
      pump.passed.to = unread.cursor;
      pump.quietAt = unread.cursor;
      return 'nothing';
    }
    if (!(await consumer.take())) return 'held';
    try {
      for (;;) {
        const began = runtime.now();
        pump.expectsMore = false;
        const page = await storage.readFeed(site, consumer.cursor, PAGE_SIZE, kinds);
        if (page.events.length === 0) {
          if (await this.#lingers(pump)) continue;
          break;
        }
        await consumer.keepWhile(() => backend.handle(site, page.events));
        if (!(await consumer.moveTo(page.cursor)) || !this.#isRunning) break;
        const isLast = page.events.length < PAGE_SIZE;
        if (isPatient && isLast) break;
        if (isPatient) await this.#pause(Math.min((runtime.now() - began) * REST.times, REST.longestMs));
        else if (isLast) await this.#pause(PACE_MS);
      }
    } finally {
      await consumer.release();
    }
    return 'told';
  }
}

function newPump(): SitePump {
  return {
    running: undefined,
    isNudged: false,
    expectsMore: false,
    vainLooks: 0,
    failures: 0,
    passed: { stored: '', to: '' },
    quietAt: undefined,
    pausedUntil: 0,
    wake: () => {},
  };
}
