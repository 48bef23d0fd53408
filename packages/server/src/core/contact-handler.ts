import { AgentSessions } from './agents/agent-sessions.ts';
import { PresenceRenewal } from './agents/presence-renewal.ts';
import { SignIn } from './agents/sign-in.ts';
import { AvailabilityCache } from './availability-cache.ts';
import { BackendFeed } from './backend-feed.ts';
import { Backends } from './backends.ts';
import { Bots } from './bot/bots.ts';
import { createCatalogueBot } from './bot/catalogue-bot.ts';
import { Callbacks } from './callbacks/callbacks.ts';
import { answerRoomNews } from './calls/answer-room-news.ts';
import { RoomKeeper } from './calls/room-keeper.ts';
import type { BackendPlan } from './compose-backends.ts';
import type { HandlerContext } from './handler-context.ts';
import { Pauses } from './hours/pauses.ts';
import { answerApi } from './http/api.ts';
import { failureProblem } from './http/failure.ts';
import { problemDocument } from './http/refusal.ts';
import { problemResponse } from './http/responses.ts';
import { answerService } from './http/service-routes.ts';
import { createInProcessBus } from './in-process-bus.ts';
import { Keeper } from './keeping/keeper.ts';
import { RateLimits } from './limits/rate-limits.ts';
import { ContactLog } from './log/contact-log.ts';
import { ContactReader } from './log/contact-reader.ts';
import { type MetricsOptions, ServerMetrics } from './metrics/server-metrics.ts';
import type { BotProvider } from './ports/bot.ts';
import type { Bus } from './ports/bus.ts';
import type { CatalogueDirectory } from './ports/catalogues.ts';
import type { PasswordHasher } from './ports/passwords.ts';
import type { Runtime } from './ports/runtime.ts';
import type { SiteDirectory } from './ports/sites.ts';
import type { Socket } from './ports/socket.ts';
import type { Storage } from './ports/storage.ts';
import type { VideoRooms } from './ports/video-rooms.ts';
import { Proofs } from './proofs/proofs.ts';
import type { SocketSource } from './realtime/connection.ts';
import { Hub } from './realtime/hub.ts';
import { TELLING_KINDS } from './reports/interaction.ts';
import { InteractionBook } from './reports/interaction-book.ts';
import { FOUND_KINDS } from './search/said-in.ts';
import { SearchBook } from './search/search-book.ts';
import { JoinCodes } from './visitors/join-codes.ts';
import { Visitors } from './visitors/visitors.ts';

export interface ContactHandlerOptions {
  /** Migrated already. Stays yours to close, after the handler. */
  storage: Storage;
  sites: SiteDirectory;
  runtime: Runtime;
  /** Between the processes that share the storage; yours to close. Default: none but this process. */
  bus?: Bus;
  passwords: PasswordHasher;
  /** Procedures that citizens may read and the bot answers from. Default none. */
  catalogues?: CatalogueDirectory;
  /** What answers where a channel has a bot. Default: the built-in one, from the catalogue. */
  bot?: BotProvider;
  /** Who answers the contacts, as `composeBackends` says. Default: the built-in contact centre, all of them. */
  backend?: BackendPlan;
  /** Where the ends of a call meet. Default: no calls are offered. */
  rooms?: VideoRooms;
  /** The release, as the OpenAPI document tells it. */
  version: string;
  /** Answers what is not the API's: pages and scripts. `undefined` for what it does not have. */
  assets?: (request: Request) => Promise<Response | undefined>;
  /** How long an agent counts as present after the last sign of life. Default 60 000. */
  presenceLeaseMs?: number;
  /** How long an agent may think about an offer, or an invitation into a call. Default 30 000. */
  offerMs?: number;
  /** How many sockets one address may have open. A whole office may share an address. Default 1 000. */
  maxSocketsPerAddress?: number;
  /** Serves figures at `/metrics`, in Prometheus's format, to whoever has the token. Default: they are not served. */
  metrics?: MetricsOptions;
}

/** A whole server, for any host that speaks in requests and WebSockets. */
export interface ContactHandler {
  /**
   * Answers a request; never rejects.
   *
   * @param source.address - Network address of the caller, by which floods are held back.
   */
  fetch(request: Request, source?: { address?: string }): Promise<Response>;
  /** Takes a WebSocket that was opened at `SOCKET_PATH`. */
  connect(socket: Socket, source?: SocketSource): void;
  /** Says goodbye to every socket and finishes what is under way. Requests are still answered. */
  close(): Promise<void>;
}

/**
 * Composes the core on the given adapters and sets it to work.
 *
 * @returns A handler that is yours to `close()`, before the storage and the bus.
 */
export function createContactHandler(options: ContactHandlerOptions): ContactHandler {
  const { storage, sites, runtime, passwords, version, assets } = options;
  const bus = options.bus ?? createInProcessBus();
  const log = new ContactLog(storage);
  const { presenceLeaseMs = 60_000, offerMs = 30_000, maxSocketsPerAddress = 1_000 } = options;
  const { catalogues = { get: () => undefined } } = options;
  const tools = { storage, log, sites, runtime, bus };
  const pauses = new Pauses({ storage, runtime });
  const backends = new Backends({ ...tools, pauses, plan: options.backend, presenceLeaseMs, offerMs });
  const { centre } = backends;
  const reader = new ContactReader(storage.db);
  const hasRooms = options.rooms !== undefined;
  const context: HandlerContext = {
    ...tools,
    reader,
    rooms: options.rooms,
    catalogues,
    backends,
    centre,
    availability: new AvailabilityCache({
      backend: backends,
      runtime,
      hasRooms,
    }),
    pauses,
    visitors: new Visitors({ storage, runtime }),
    sessions: new AgentSessions({ storage, runtime }),
    signIn: new SignIn({ storage, passwords, runtime }),
    rateLimits: new RateLimits({ runtime }),
    callbacks: new Callbacks({ ...tools, reader, centre, hasRooms }),
    joinCodes: new JoinCodes({ storage, passwords, runtime }),
    proofs: new Proofs({ storage, runtime }),
    presenceRenewal: new PresenceRenewal({ centre, runtime }),
    realtime: { join: (socket, site, caller, source) => hub.join(socket, site, caller, source) },
    cutOff: {
      visitor: (site, visitor) => hub.visitor(site, visitor),
      agent: (site, agent) => hub.agent(site, agent),
    },
  };
  const bots = new Bots({
    ...tools,
    reader,
    provider: options.bot ?? createCatalogueBot({ catalogues, sites }),
    capacity: (site, channel) => backends.availability(site, channel),
  });
  const hub = new Hub(context, { maxSocketsPerAddress });
  // What other processes commit may wait here for the next look, so that not every message of theirs asks for one.
  const bookTools = { storage, log, sites, runtime };
  const book = new BackendFeed({
    ...bookTools,
    backend: new InteractionBook({ storage }),
    kinds: TELLING_KINDS,
  });
  const searchBook = new BackendFeed({
    ...bookTools,
    backend: new SearchBook({ storage }),
    kinds: FOUND_KINDS,
    isPatient: true,
  });
  const keeper = new Keeper(context);
  const roomKeeper = new RoomKeeper(context);
  const metrics =
    options.metrics && new ServerMetrics({ ...options.metrics, context, sockets: () => hub.size });
  hub.start();
  backends.start();
  bots.start();
  book.start();
  searchBook.start();
  keeper.start();

  const answer: ContactHandler['fetch'] = async (request, source) => {
    try {
      return (
        (await answerService(request, context, version)) ??
        (await answerRoomNews(request, roomKeeper)) ??
        (await answerApi(request, context, source?.address)) ??
        (await metrics?.answer(request)) ??
        (await assets?.(request)) ??
        problemResponse(problemDocument('route-not-found', {}))
      );
    } catch (error) {
      return problemResponse(failureProblem(error, runtime.log, {}));
    }
  };

  return {
    fetch: (request, source) =>
      metrics ? metrics.timed(request, () => answer(request, source)) : answer(request, source),
    connect: (socket, source = {}) => hub.connect(socket, source),
    async close() {
      hub.close();
      await Promise.all([
        roomKeeper.close(),
        backends.close(),
        bots.close(),
        book.close(),
        searchBook.close(),
        keeper.close(),
      ]);
    },
  };
}
