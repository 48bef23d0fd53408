import type { SiteConfiguration } from '@ventanilla/protocol';
import type { AgentSessions } from './agents/agent-sessions.ts';
import type { PresenceRenewal } from './agents/presence-renewal.ts';
import type { SignIn } from './agents/sign-in.ts';
import type { AvailabilityCache } from './availability-cache.ts';
import type { Backends } from './backends.ts';
import type { Callbacks } from './callbacks/callbacks.ts';
import type { Caller } from './caller.ts';
import type { ContactCentre } from './centre/contact-centre.ts';
import type { Pauses } from './hours/pauses.ts';
import type { RateLimits } from './limits/rate-limits.ts';
import type { ContactLog } from './log/contact-log.ts';
import type { ContactReader } from './log/contact-reader.ts';
import type { Bus } from './ports/bus.ts';
import type { CatalogueDirectory } from './ports/catalogues.ts';
import type { Runtime } from './ports/runtime.ts';
import type { SiteDirectory } from './ports/sites.ts';
import type { Socket } from './ports/socket.ts';
import type { Storage } from './ports/storage.ts';
import type { VideoRooms } from './ports/video-rooms.ts';
import type { Proofs } from './proofs/proofs.ts';
import type { JoinCodes } from './visitors/join-codes.ts';
import type { Visitors } from './visitors/visitors.ts';

/** What requests and sockets are answered with. One for each handler. */
export interface HandlerContext {
  storage: Storage;
  log: ContactLog;
  reader: ContactReader;
  sites: SiteDirectory;
  runtime: Runtime;
  bus: Bus;
  /** Absent where no calls are offered. */
  rooms: VideoRooms | undefined;
  catalogues: CatalogueDirectory;
  backends: Backends;
  /** The built-in backend, whose agents work at the desk. */
  centre: ContactCentre;
  availability: AvailabilityCache;
  pauses: Pauses;
  visitors: Visitors;
  sessions: AgentSessions;
  signIn: SignIn;
  presenceRenewal: PresenceRenewal;
  rateLimits: RateLimits;
  joinCodes: JoinCodes;
  callbacks: Callbacks;
  proofs: Proofs;
  realtime: Realtime;
  /** Ends open sockets of those who may no longer use them. */
  cutOff: CutOff;
}

export interface Realtime {
  /** Takes a socket whose other end is known already, unless its address has too many. */
  join(socket: Socket, site: SiteConfiguration, caller: Caller, source: { address?: string }): void;
}

export interface CutOff {
  visitor(site: string, visitor: string): void;
  /** Every socket of the agent whose session has ended. */
  agent(site: string, agent: string): void;
}
