import type {
  BotFact,
  BotHandOverReason,
  Instant,
  LocaleTag,
  ProcedureCard,
  SiteId,
} from '@ventanilla/protocol';

/**
 * What answers citizens before people do: the built-in bot over the catalogue, or a city's own program. It is asked for each
 * message, says what is to be said, and acts on nothing itself: the core writes its answer into the log once, however often it is asked.
 * Each adapter passes `botContract()`.
 */
export interface BotProvider {
  /** A rejection, or no answer within ten seconds, hands the contact to a person. */
  answer(turn: BotTurn): Promise<BotReply>;
}

/** One message of a citizen, and all that its answer may rest on. */
export interface BotTurn {
  site: SiteId;
  locale: LocaleTag;
  text: string;
  /** What was said before, oldest first. */
  earlier: readonly BotUtterance[];
  emergencyLine: string;
  /** Whether a person could take over; to be asked before one is promised. */
  people(): Promise<PeopleOutlook>;
}

export interface BotUtterance extends BotMessage {
  from: 'citizen' | 'bot';
}

/** Something said: plain text, and what may stand beside it. */
export interface BotMessage {
  text: string;
  card?: ProcedureCard;
  replies?: string[];
}

/** `now`: somebody is free; `wait`: all are busy, or away from their desks for the moment; `later`: the office is closed. */
export type PeopleOutlook = { state: 'now' } | { state: 'wait' } | { state: 'later'; opensAt?: Instant };

export interface BotReply {
  /** At least one. */
  messages: BotMessage[];
  /** The contact goes to a person, with what was understood. */
  handOver?: { reason: BotHandOverReason; facts: BotFact[] };
  /** The body whose business it is. */
  redirected?: string;
}
