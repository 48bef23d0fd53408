import type { BotFact, BotHandOverReason } from './bot.ts';
import type {
  CallAccepted,
  CallEnded,
  CallInvited,
  CallJoined,
  CallLeft,
  CallStarted,
  ConsentGiven,
} from './channels/call.ts';
import type {
  CallbackAttempted,
  CallbackEnded,
  CallbackRequested,
  CallbackRescheduled,
} from './channels/callback.ts';
import type { MessagePayload } from './channels/chat.ts';
import type { ContactChannel } from './channels/index.ts';
import type { ClosingOutcome, PointMark } from './checklist.ts';
import type { AgentCard } from './contact.ts';
import type { ContactId, Instant, LocaleTag } from './identifiers.ts';
import type { UserClaims } from './visitor.ts';

/** Who did what an event tells of. */
export type Actor =
  | { role: 'citizen' }
  | ({ role: 'agent' } & AgentCard)
  /** A program that answers in words, under the name that citizens are told. */
  | { role: 'bot'; name: string }
  /** The server itself, or a backend acting on its own. */
  | { role: 'system' };

/** Who may read an event's payload. Agents read everything. */
export type Audience = 'everyone' | 'agents';

/** Why a contact came into the queue. */
export type QueueEntryReason = 'opened' | 'reopened' | 'transferred' | 'returned';

/** Where a transfer goes: back to the queue with other skills, or to one agent. */
export type TransferTarget = { skills: string[] } | { agent: AgentCard };

/** What a contact was about, in the office's own words. */
export interface Classification {
  topic: string;
  /** A part of the city, such as a district. */
  zone?: string;
  /** The body whose business it is, where the agent has told so. Default none: it was this office's. */
  institution?: string;
}

/** Each kind of event and what it carries. A new kind is one line here. */
export interface EventPayloads {
  /** Always event 1. `automated`: the bot answers first. */
  'contact-opened': { channel: ContactChannel; locale: LocaleTag; automated?: true };
  message: MessagePayload;
  /** Written by an agent for colleagues; its audience is `agents`. */
  note: MessagePayload;
  'queue-entered': { skills: string[]; reason: QueueEntryReason };
  /** `callback`: to be called at a time of the citizen's choice. */
  'queue-left': { reason: 'assigned' | 'closed' | 'callback' };
  /** For the agents: why the bot passes the contact on, and what it has understood. */
  'bot-handed-over': { reason: BotHandOverReason; facts: BotFact[] };
  /** The bot has told the citizen that another body answers for it, which settles the matter here. */
  'bot-redirected': { institution: string };
  assigned: { agent: AgentCard };
  transferred: { from: AgentCard; to: TransferTarget };
  /** The citizen has not answered for long, and reads when the contact will be closed. */
  'idle-warned': { closesAt: Instant };
  /** The citizen says that they are still there, without a message. */
  'kept-open': Record<string, never>;
  /** `idle`: the citizen was warned, and did not answer. `outcome`: as the agent who closed it saw it, where they said so. */
  closed: { by: 'citizen' | 'agent' | 'system'; reason?: 'idle'; outcome?: ClosingOutcome };
  /** What it was about, for the reports; its audience is `agents`. A later one replaces an earlier one. */
  classified: Classification;
  /** For the agents: a point of the site's checklist is confirmed, or is not any more; `text` is what it said, in the site's language. */
  'point-marked': PointMark & { text: string };
  /** How the citizen found it, from 1 to 5. A later one replaces an earlier one. */
  rated: { score: number };
  /**
   * What the page said of its user, or with `noted` what an agent wrote down of theirs; its audience is `agents`. `subject` is there only when the city has
   * signed it.
   */
  identified: { verified: boolean; subject?: string; noted?: true } & UserClaims;
  'call-started': CallStarted;
  'call-accepted': CallAccepted;
  'call-invited': CallInvited;
  'call-joined': CallJoined;
  'call-left': CallLeft;
  'call-ended': CallEnded;
  'callback-requested': CallbackRequested;
  'callback-rescheduled': CallbackRescheduled;
  'callback-attempted': CallbackAttempted;
  'callback-ended': CallbackEnded;
  /** Proof of what a citizen was shown and went on with. */
  'consent-given': ConsentGiven;
}

export type EventKind = keyof EventPayloads;

/** The part of an event that never changes, once written. */
export interface EventEnvelope {
  contact: ContactId;
  /** Place in the contact's log: 1, 2, 3… without gaps. */
  n: number;
  /** Version of the payload's shape, from 1. */
  version: number;
  at: Instant;
  actor: Actor;
  audience: Audience;
}

/** One event of one kind. `payload` is `null` once retention or erasure has blanked it. */
export type EventOf<Kind extends EventKind> = EventEnvelope & {
  kind: Kind;
  payload: EventPayloads[Kind] | null;
};

/** An event that its reader may see. */
export type ReadableEvent = { [Kind in EventKind]: EventOf<Kind> }[EventKind];

/** Stands in for an event outside its reader's audience, so that numbers have no gaps for anyone. */
export interface WithheldEvent {
  contact: ContactId;
  n: number;
  kind: 'withheld';
}

/** What a reader of a contact's log receives. Readers keep and skip kinds they do not know. */
export type ContactEvent = ReadableEvent | WithheldEvent;
