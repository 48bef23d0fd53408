import type { ChannelKind } from './channels/index.ts';
import type { Checklist } from './checklist.ts';
import type { AgentCard, ContactSummary } from './contact.ts';
import type { Instant, SendId } from './identifiers.ts';

/** What an account may do; each includes the one before. */
export const AGENT_ROLES = ['agent', 'supervisor', 'administrator'] as const;
export type AgentRole = (typeof AGENT_ROLES)[number];

/**
 * What an agent is at the desk. Only `available` agents are offered contacts. `wrap-up`: finishing what belongs to a contact that has just
 * ended.
 */
export type PresenceState = 'available' | 'away' | 'wrap-up' | 'offline';

/** What an agent can say of themself; `wrap-up` comes and goes by itself. */
export type ChosenPresence = Exclude<PresenceState, 'wrap-up'>;

/** Why an agent is away for a while. */
export const BREAK_KINDS = ['rest', 'lunch', 'meeting', 'training'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** Minutes after which a break is too long, where a site says nothing else. */
export const DEFAULT_BREAK_MINUTES = {
  rest: 15,
  lunch: 30,
  meeting: 60,
  training: 240,
} as const satisfies Record<BreakKind, number>;

/** Seconds within which a message should be answered, where a site says nothing else: three minutes, as cities promise. */
export const DEFAULT_ANSWER_SECONDS = 180;

/** Body of `PUT …/agent/presence`. */
export interface PresenceRequest {
  /** `available` also ends a wrap-up early. */
  state: ChosenPresence;
  /** Only with `away`. */
  break?: BreakKind;
}

/** Body of `POST …/agent/session`. */
export interface SignInRequest {
  login: string;
  password: string;
}

/** The signed-in agent, answered by signing in and by `GET …/agent/session`. */
export interface AgentSession {
  agent: AgentCard & { login: string; role: AgentRole; skills: string[] };
  presence: PresenceState;
  /** When the wrap-up ends; only with `wrap-up`. */
  presenceUntil?: Instant;
  /** Sent back in the `ventanilla-csrf` header of every request that changes something. */
  csrfToken: string;
  cannedReplies: CannedReply[];
  /** What is to be confirmed in contacts. Absent where the site has nothing. */
  checklists?: Checklist[];
  /** A message that has no answer for longer than this is an alarm at the desk. */
  answerSeconds: number;
}

/** A text that agents reuse, from the site's configuration. */
export interface CannedReply {
  /** What an agent types after `/` to find it. */
  shortcut: string;
  text: string;
}

/** Answer of `POST …/agent/tickets`: opens one socket, once, within a minute. */
export interface SocketTicket {
  ticket: string;
}

/** Answer of `GET …/agent/inbox`: every contact that waits or that the agent holds, oldest first. */
export interface Inbox {
  contacts: ContactSummary[];
}

/** A colleague to whom a contact can be transferred. */
export interface Colleague extends AgentCard {
  skills: string[];
  presence: PresenceState;
}

/** Body of `POST …/transfer`: back to the queue for these skills, or to one agent. */
export type TransferRequest = { id: SendId; to: { skills: string[] } | { agentId: string } };

/** Body of `PUT …/agent/pauses`. */
export interface PauseRequest {
  channel: ChannelKind;
  /** For colleagues and for the record; citizens read only that the channel is paused. */
  reason: string;
}

/** A channel that a supervisor holds back. */
export interface ChannelPause extends PauseRequest {
  by: AgentCard;
  since: Instant;
}

/** Answer of `GET …/agent/pauses`. */
export interface ChannelPauses {
  /** Those that the site offers, held back or not. */
  channels: ChannelKind[];
  pauses: ChannelPause[];
}
