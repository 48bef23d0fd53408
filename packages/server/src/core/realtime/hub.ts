import type { ContactId, SiteConfiguration, SiteId } from '@ventanilla/protocol';
import type { Caller } from '../caller.ts';
import type { CutOff, HandlerContext, Realtime } from '../handler-context.ts';
import { problemDocument, Refusal } from '../http/refusal.ts';
import { SocketCounts } from '../limits/socket-counts.ts';
import type { Committed } from '../log/contact-log.ts';
import type { BusHint } from '../ports/bus.ts';
import type { Socket } from '../ports/socket.ts';
import type { ContactHead } from '../ports/storage.ts';
import { Connection, type ConnectionOwner, type SocketSource } from './connection.ts';
import { EventBatch } from './event-batch.ts';
import { FeedFollower } from './feed-follower.ts';
import { inboxFrames } from './inbox-frames.ts';
import { KnownContacts } from './known-contacts.ts';
import { QueuePositions } from './queue-positions.ts';
import { Watches } from './watches.ts';

/** When a socket of an address that has too many may try again. */
const FULL_RETRY_SECONDS = 60;
const SWEEP_MS = 15_000;
const REFRESH_RETRY_MS = 1_000;
/** Sweeps between two looks at whether those who listen still may. */
const SWEEPS_PER_RECHECK = 4;
const QUEUE_EVENTS = new Set<string>(['queue-entered', 'queue-left', 'closed']);

/** Passes on what is committed to every socket that may see it, whichever process committed it. */
export class Hub implements CutOff, Realtime {
  readonly #context: HandlerContext;
  readonly #connections = new Set<Connection>();
  readonly #bySite = new Map<SiteId, Set<Connection>>();
  /** Those of `#bySite` who are agents: a few among many citizens. */
  readonly #agentsBySite = new Map<SiteId, Set<Connection>>();
  readonly #watches = new Watches();
  readonly #known = new KnownContacts();
  readonly #refreshing = new Map<string, { isStale: boolean }>();
  readonly #positions: QueuePositions;
  readonly #socketCounts: SocketCounts;
  /** Those that were one too many of their address. */
  readonly #uncounted = new Set<Connection>();
  readonly #owner: ConnectionOwner;
  readonly #follower: FeedFollower;
  #unsubscribe: (() => void)[] = [];
  #cancelSweep: (() => void) | undefined;
  #sweeps = 0;
  #isClosed = false;

  /** @param options.maxSocketsPerAddress - How many sockets one address may have open. */
  constructor(context: HandlerContext, { maxSocketsPerAddress }: { maxSocketsPerAddress: number }) {
    const { storage, runtime, centre } = context;
    this.#context = context;
    this.#socketCounts = new SocketCounts(maxSocketsPerAddress);
    this.#positions = new QueuePositions({
      centre,
      runtime,
      isHeard: site => this.#bySite.has(site),
      onStanding: (site, contact, standing) => {
        for (const watch of this.#watches.of(site, contact)) watch.tellStanding(standing);
      },
    });
    this.#follower = new FeedFollower({
      storage,
      runtime,
      sites: () => this.#openSites(),
      onBegin: site => {
        for (const contact of this.#watches.contactsOf(site)) this.#refresh(site, contact);
      },
      onEvent: (site, contact, n) => {
        if (!this.#known.knowsEvent(site, contact, n)) this.#refresh(site, contact);
      },
      onVersion: (site, contact, version) => {
        if (!this.#known.knowsVersion(site, contact, version)) this.#refresh(site, contact);
      },
    });
    this.#owner = {
      onOpen: open => {
        addTo(this.#bySite, open.site ?? '', open);
        if (open.caller?.party === 'agent') addTo(this.#agentsBySite, open.site ?? '', open);
      },
      onClose: closed => this.#forget(closed),
      onWatch: watch => this.#watches.add(watch),
      onUnwatch: watch => this.#watches.delete(watch),
      onWaiting: site => this.#positions.lookSoon(site),
    };
  }

  /** How many sockets and streams are open. */
  get size(): number {
    return this.#connections.size;
  }

  start(): void {
    const { log, bus, storage } = this.#context;
    this.#unsubscribe = [
      log.subscribe(committed => this.#onCommitted(committed)),
      bus.subscribe(hint => this.#onHint(hint)),
    ];
    if (storage.isShared) this.#follower.start();
    this.#sweepLater();
  }

  connect(socket: Socket, source: SocketSource): void {
    const connection = this.#addCounted(socket, source);
    try {
      this.#context.rateLimits.takeSocket(source.address);
    } catch (error) {
      connection.fail(error);
    }
  }

  join(socket: Socket, site: SiteConfiguration, caller: Caller, source: SocketSource): void {
    this.#addCounted(socket, source).admit(site, caller);
  }

  /** Streams over HTTP count like sockets: each holds a connection. */
  #addCounted(socket: Socket, source: SocketSource): Connection {
    const connection = new Connection(socket, source, this.#context, this.#owner);
    this.#connections.add(connection);
    const isCounted = this.#socketCounts.enter(source.address);
    if (!isCounted) this.#uncounted.add(connection);
    if (this.#isClosed) connection.goodbye(problemDocument('unavailable', {}));
    else if (!isCounted) {
      const retryAfterSeconds = FULL_RETRY_SECONDS;
      connection.fail(new Refusal('too-many-requests', { retryAfterSeconds }));
    }
    return connection;
  }

  visitor(site: SiteId, visitor: string): void {
    for (const connection of [...(this.#bySite.get(site) ?? [])]) {
      const { caller } = connection;
      if (caller?.party !== 'citizen' || caller.visitor !== visitor) continue;
      connection.goodbye(problemDocument('token-revoked', {}));
    }
  }

  agent(site: SiteId, agent: string): void {
    for (const connection of [...(this.#agentsBySite.get(site) ?? [])]) {
      if (connection.caller?.party === 'agent' && connection.caller.agent.id === agent) {
        void this.#recheckAgent(connection);
      }
    }
  }

  /** Says goodbye to every socket; whoever comes after is told the same. */
  close(): void {
    this.#isClosed = true;
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
    this.#cancelSweep?.();
    this.#positions.close();
    this.#follower.close();
    for (const connection of [...this.#connections]) {
      connection.goodbye(problemDocument('unavailable', {}));
    }
  }

  #onCommitted({ head, events }: Committed): void {
    const isNew = this.#known.note(head);
    const { site, id, lastN, version } = head;
    const watches = this.#watches.of(site, id);
    if (watches.length > 0) {
      const batch = events.length > 0 ? new EventBatch(id, events) : undefined;
      for (const watch of watches) {
        if (batch !== undefined) watch.deliver(batch);
        watch.update(head);
      }
    }
    if (isNew) this.#tellInboxes(head, events);
    if (events.some(({ kind }) => QUEUE_EVENTS.has(kind))) this.#positions.lookSoon(site);
    this.#context.bus.publish({ kind: 'contact', site, contact: id, lastN, version });
  }

  #onHint(hint: BusHint): void {
    switch (hint.kind) {
      case 'contact':
        if (!this.#known.knowsVersion(hint.site, hint.contact, hint.version)) {
          this.#refresh(hint.site, hint.contact);
        }
        return;
      case 'typing':
        for (const watch of this.#watches.of(hint.site, hint.contact)) {
          watch.tellTyping(hint.party, hint.typing);
        }
        return;
      case 'signal':
        for (const watch of this.#watches.of(hint.site, hint.contact)) watch.tellSignal(hint);
        return;
      case 'presence':
        void this.#tellPresence(hint.site, hint.agent);
    }
  }

  /** Looks at a contact that another process has changed. */
  #refresh(site: SiteId, contact: ContactId): void {
    if (!this.#bySite.has(site) || this.#isClosed) return;
    const key = keyOf(site, contact);
    const underWay = this.#refreshing.get(key);
    if (underWay !== undefined) {
      underWay.isStale = true;
      return;
    }
    const refreshing = { isStale: false };
    this.#refreshing.set(key, refreshing);
    this.#readAndTell(site, contact)
      .catch(error => {
        this.#context.runtime.log.warn('contact-refresh-failed', { site, contact, error });
        // What another process wrote is not told a second time, so it is looked for until it is found.
        this.#context.runtime.setTimer(() => this.#refresh(site, contact), REFRESH_RETRY_MS);
      })
      .finally(() => {
        this.#refreshing.delete(key);
        if (refreshing.isStale) this.#refresh(site, contact);
      });
  }

  async #readAndTell(site: SiteId, contact: ContactId): Promise<void> {
    const head = await this.#context.reader.head(site, contact);
    if (head === undefined || !this.#known.note(head)) return;
    for (const watch of this.#watches.of(site, contact)) watch.update(head);
    this.#tellInboxes(head, undefined);
    this.#positions.lookSoon(site);
  }

  #tellInboxes(head: ContactHead, events: Committed['events'] | undefined): void {
    const connections = this.#agentsBySite.get(head.site);
    if (connections === undefined || !this.#context.centre.answers(head.site, head.channel)) return;
    const frames = inboxFrames(head, events);
    for (const connection of [...connections]) {
      if (connection.caller?.party !== 'agent') continue;
      const text = frames(connection.caller.agent);
      if (text !== undefined) connection.sendText(text);
    }
  }

  async #tellPresence(site: SiteId, agent: string): Promise<void> {
    const own = [...(this.#agentsBySite.get(site) ?? [])].filter(
      ({ caller }) => caller?.party === 'agent' && caller.agent.id === agent,
    );
    if (own.length === 0) return;
    try {
      const { state, until } = await this.#context.centre.presenceNow(site, agent);
      const frame = {
        type: 'presence' as const,
        state,
        ...(until !== undefined && { until: new Date(until).toISOString() }),
      };
      for (const connection of own) connection.send(frame);
    } catch (error) {
      this.#context.runtime.log.warn('presence-push-failed', { site, agent, error });
    }
  }

  #sweepLater(): void {
    this.#cancelSweep = this.#context.runtime.setTimer(() => {
      const now = this.#context.runtime.now();
      for (const connection of [...this.#connections]) connection.endIfSilent(now);
      this.#sweeps += 1;
      if (this.#sweeps % SWEEPS_PER_RECHECK === 0) void this.#recheck();
      if (!this.#isClosed) this.#sweepLater();
    }, SWEEP_MS);
  }

  /** Sessions end by time, and tokens and accounts are also taken away by other processes. */
  async #recheck(): Promise<void> {
    try {
      for (const [site, connections] of [...this.#bySite]) {
        for (const connection of [...connections]) {
          if (connection.caller?.party === 'agent') await this.#recheckAgent(connection);
        }
        const visitors = [...connections].flatMap(({ caller }) =>
          caller?.party === 'citizen' ? [caller.visitor] : [],
        );
        const revoked = await this.#context.visitors.revokedAmong(site, visitors);
        for (const visitor of revoked) this.visitor(site, visitor);
      }
    } catch (error) {
      this.#context.runtime.log.warn('socket-recheck-failed', { error });
    }
  }

  async #recheckAgent(connection: Connection): Promise<void> {
    const { caller, site } = connection;
    if (caller?.party !== 'agent' || site === undefined) return;
    try {
      if ((await this.#context.sessions.read(site, caller.session)) !== undefined) return;
      connection.goodbye(problemDocument('session-expired', {}));
    } catch (error) {
      this.#context.runtime.log.warn('socket-recheck-failed', { site, error });
    }
  }

  *#openSites(): Iterable<{ site: SiteId; hasAgents: boolean }> {
    for (const site of this.#bySite.keys()) yield { site, hasAgents: this.#agentsBySite.has(site) };
  }

  #forget(connection: Connection): void {
    this.#connections.delete(connection);
    const { address, site } = connection;
    if (!this.#uncounted.delete(connection)) this.#socketCounts.leave(address);
    if (site === undefined) return;
    deleteFrom(this.#bySite, site, connection);
    deleteFrom(this.#agentsBySite, site, connection);
  }
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}

function deleteFrom<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}

function keyOf(site: SiteId, contact: ContactId): string {
  return `${site} ${contact}`;
}
