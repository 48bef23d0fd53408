import type {
  AgentCard,
  ChannelAvailability,
  ChannelKind,
  ContactId,
  QueueEntryReason,
  ReadableEvent,
  SiteId,
} from '@ventanilla/protocol';
import type { CommandOutcome } from './storage.ts';

/**
 * Who answers the contacts of a channel: the built-in contact centre, or a city's own behind an adapter. The log stays
 * ours. A backend is told of every event after COMMIT, in the feed's order, at least once, and answers with commands
 * that carry ids of its own, so that doing something twice does it once. Each adapter passes `backendContract()`.
 */
export interface ContactBackend {
  /** Names the backend's place in the feed, which outlives the process. */
  readonly name: string;
  /** Resolves once the events need not be told again; a rejection tells them again later. */
  handle(site: SiteId, events: ReadableEvent[]): Promise<void>;
  /** Whether a new contact would be answered now, apart from opening hours, which the core knows. */
  availability(
    site: SiteId,
    channel: ChannelKind,
  ): Promise<Pick<ChannelAvailability, 'state' | 'reason' | 'expectedWait'>>;
  close(): Promise<void>;
}

/** What a backend may do to a contact. Refusals are outcomes, since by the time it acts the citizen may have gone. */
export interface BackendCommands {
  post(command: BackendCommand): Promise<CommandOutcome>;
}

export type BackendCommand = { id: string; site: SiteId; contact: ContactId } & (
  | { kind: 'enter-queue'; skills: string[]; reason: QueueEntryReason }
  | { kind: 'assign'; agent: AgentCard }
  | { kind: 'message'; agent: AgentCard; text: string }
  | { kind: 'close' }
);
