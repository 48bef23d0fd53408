import type { AvailabilityReason, ChannelState, WaitRange } from './availability.ts';
import type { ChannelKind } from './channels/index.ts';
import type { AgentCard } from './contact.ts';
import type { QueueEntryReason, ReadableEvent } from './events.ts';
import type { ContactId, Instant, LocaleTag, SendId, SiteId } from './identifiers.ts';

/** What a contact centre may do to a contact. A new act is one line here. */
export type BackendAct =
  | { kind: 'enter-queue'; skills: string[]; reason: QueueEntryReason }
  | { kind: 'assign'; agent: AgentCard }
  | { kind: 'message'; agent: AgentCard; text: string }
  | { kind: 'close' };

/** Body of `POST …/backend/commands`. Its id counts once: repeated with another body it is refused. */
export type BackendCommandRequest = { id: SendId; contact: ContactId } & BackendAct;

/** Body of `PUT …/backend/availability`: what a contact centre elsewhere says of itself, for so long. */
export interface BackendAvailabilityReport {
  channel: ChannelKind;
  state: Exclude<ChannelState, 'closed'>;
  /** Absent when `available`. */
  reason?: Extract<AvailabilityReason, 'no-agents' | 'all-agents-busy'>;
  expectedWait?: WaitRange;
  /** Afterwards nobody counts as being at work there, until it is said again. Default 120. */
  validSeconds: number;
}

/** Answer of `GET …/backend/events`: empty at the feed's end. */
export interface BackendEventPage {
  events: ReadableEvent[];
  /** Opaque; the next page begins behind it. */
  cursor: string;
}

/** What a webhook tells a contact centre elsewhere: one event. The same (contact, n) may be told more than once. */
export interface WebhookMessage {
  site: SiteId;
  contact: WebhookContact;
  event: ReadableEvent;
}

/** The parts of a contact that never change. */
export interface WebhookContact {
  id: ContactId;
  /** The number that people write down and read aloud. */
  reference: string;
  channel: ChannelKind;
  locale: LocaleTag;
  openedAt: Instant;
}

/** How far the clocks of the two sides may be apart; what is signed earlier or later is refused. */
export const SIGNATURE_WINDOW_SECONDS = 300;
