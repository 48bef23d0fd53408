import type { OngoingCall } from './channels/call.ts';
import type { CallbackSummary } from './channels/callback.ts';
import type { ContactChannel } from './channels/index.ts';
import type { ContactId, Instant, LocaleTag } from './identifiers.ts';
import type { AgentCard, Party } from './parties.ts';

export type { AgentCard, Party } from './parties.ts';

/**
 * Where a contact stands. `automated`: the bot answers, and nobody is asked for; `waiting`: in the queue, which includes being offered to an agent; `assigned`: an agent
 * holds it; `closed`: ended, though a new message opens the same number again.
 */
export type ContactStatus = 'automated' | 'waiting' | 'assigned' | 'closed';

/** How far each party has read: the number of the last event it has seen; 0 for none. */
export type ReadMarks = Record<Party, number>;

/** What both sides may know of a contact without reading its log. */
export interface ContactHeader {
  id: ContactId;
  /** The number that people write down and read aloud, such as `K7M-4H2-X9A`. */
  reference: string;
  channel: ContactChannel;
  status: ContactStatus;
  openedAt: Instant;
  /** Number of the newest event in the log. */
  lastN: number;
  read: ReadMarks;
}

/** A contact in an agent's inbox. */
export interface ContactSummary extends ContactHeader {
  /** Grows with each change, so that a late answer never replaces a newer one. */
  version: number;
  locale: LocaleTag;
  /** What an agent must have to be offered this contact. */
  skills: string[];
  /** Since when the citizen waits; kept when a contact returns to the queue. Absent unless `waiting`. */
  waitingSince?: Instant;
  /** Who is being offered the contact, and until when. Absent unless an offer is open. */
  offer?: { agent: AgentCard; expiresAt: Instant };
  /** Who holds the contact. Absent unless `assigned`. */
  agent?: AgentCard;
  /** The newest message of either side; its text is cut to 120 code units, and empty once erased. */
  lastMessage?: { from: Party | 'system'; text: string; at: Instant };
  /** The call that is under way. Absent when there is none. */
  call?: OngoingCall;
  /** The citizen wants to be called back, or wanted to. Absent when they never asked. */
  callback?: CallbackSummary;
  /** The citizen's messages after the agents' read mark. */
  unread: number;
}
