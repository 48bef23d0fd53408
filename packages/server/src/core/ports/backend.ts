import type {
  BackendAct,
  BackendAvailabilityReport,
  ChannelAvailability,
  ChannelKind,
  ContactChannel,
  ContactId,
  ErrorCode,
  ReadableEvent,
  SiteId,
} from '@ventanilla/protocol';
import type { ContactLog } from '../log/contact-log.ts';
import type { Bus } from './bus.ts';
import type { Runtime } from './runtime.ts';
import type { SiteDirectory } from './sites.ts';
import type { CommandOutcome, Storage } from './storage.ts';

/**
 * Who answers the contacts of a channel: the built-in contact centre, or a city's own behind an adapter. The log stays
 * ours. A backend is told of every event after COMMIT, in the feed's order, at least once, and answers with commands
 * that carry ids of its own, so that doing something twice does it once. Each adapter passes `backendContract()`.
 */
export interface ContactBackend {
  /** Names the backend's place in the feed, which outlives the process. */
  readonly name: string;
  /** How a contact centre elsewhere comes in. Absent: it has no need to. */
  readonly door?: BackendDoor;
  /** Begins to do what is due. Until then only what is called is done. */
  start(): void;
  /**
   * Takes events of contacts that are the backend's own. Resolves once they need not be told again; a rejection tells
   * them again later.
   */
  handle(site: SiteId, events: ReadableEvent[]): Promise<void>;
  /** Whether a new contact would be answered now, apart from opening hours, which the core knows. */
  availability(
    site: SiteId,
    channel: ChannelKind,
  ): Promise<Pick<ChannelAvailability, 'state' | 'reason' | 'expectedWait'>>;
  /** Finishes what is under way. */
  close(): Promise<void>;
}

/** What the routes under `…/backend` ask of a backend whose contact centre calls from elsewhere. */
export interface BackendDoor {
  /** Whether a request is the contact centre's, and when it was signed; otherwise why it is not known to be. */
  identify(request: SignedRequest): Promise<{ signedAt: number } | { refuse: DoorRefusal }>;
  /** Keeps what the contact centre says of itself, unless it has said something later. */
  report(site: SiteId, report: BackendAvailabilityReport, signedAt: number): Promise<void>;
}

export type DoorRefusal = Extract<ErrorCode, `signature-${string}`>;

/** A request as its signature covers it. */
export interface SignedRequest {
  method: string;
  /** Path and query, as they were called. */
  target: string;
  headers: Headers;
  body: Uint8Array;
}

/** What a backend works with. Everything stays its giver's to close. */
export interface BackendTools {
  storage: Storage;
  log: ContactLog;
  sites: SiteDirectory;
  runtime: Runtime;
  bus: Bus;
  /** Whether contacts of this channel are the backend's to answer; may change while it runs. */
  answers(site: SiteId, channel: ContactChannel): boolean;
}

/** Makes a backend on the tools of one handler. */
export interface BackendFactory {
  readonly name: string;
  create(tools: BackendTools): ContactBackend;
}

/** What a backend may do to a contact. Refusals are outcomes, since by the time it acts the citizen may have gone. */
export interface BackendCommands {
  post(command: BackendCommand): Promise<CommandOutcome>;
}

export type BackendCommand = { id: string; site: SiteId; contact: ContactId } & BackendAct;
