import type { BreakKind, SiteConfiguration } from '@ventanilla/protocol';

/** A time that varies: as people's do, log-normal, by its mean and the deviation of its logarithm; or as formulas suppose. */
export interface Duration {
  meanSeconds: number;
  spread: number | 'exponential';
}

/** A time away from the queue that every agent of a group takes once a day, in turns. */
export interface Break {
  kind: BreakKind;
  /** When the first ones go, `HH:MM`. */
  from: string;
  minutes: number;
  /** How many turns there are; each begins when the one before ends. */
  turns: number;
}

/** Agents who work alike. */
export interface AgentGroup {
  name: string;
  count: number;
  skills: string[];
  /** Shift on days when the office is open that long; cut by opening and closing. `HH:MM`. */
  from: string;
  to: string;
  breaks: Break[];
  /** Takes nothing more while holding something, as if it were a call. Default: as many chats as the server gives. */
  oneAtATime?: boolean;
  /** How much longer than the scenario says they take for a contact. Default 1. */
  pace?: number;
}

/** One share of a whole. */
export interface Share<Value> {
  value: Value;
  share: number;
}

/** What becomes of the offer to be called. */
export interface Calling {
  /** How many of those who are offered to be called take it. */
  share: number;
  /** How many of these choose a time between two of the day, `HH:MM`, where there is one; the others wait for their turn. */
  later: { share: number; from: string; to: string };
  /** From ringing to the end. */
  handling: Duration;
}

/** A city's days, with the figures that its published account gives and those that had to be supposed. */
export interface Scenario {
  name: string;
  title: string;
  /** Where the published figures are from. */
  sources: string[];
  /** What no source says and was supposed. */
  supposed: string[];
  site: SiteConfiguration;
  /** What the zone is ahead of UTC, such as `-05:00`; it must be the same on all days. */
  utcOffset: string;
  /** Everything that is due within so long happens at its end. */
  tickMs: number;
  /** Such as `2021-10-20`. */
  firstDay: string;
  /** Days on which the office is open. */
  days: number;
  /** Days on which it is not, although the week says so. */
  closedDays: string[];
  /** First arrivals, returns not counted. */
  interactions: number;
  /** Relative arrivals by the hour of the day, from `openHour` on. */
  curve: Record<number, number>;
  agents: AgentGroup[];
  /** From answer to end. */
  handling: Duration;
  /** From the offer to the answer. */
  accepting: Duration;
  /** Mean time after which somebody who waits gives up. */
  patienceSeconds: number;
  /** How many of those who gave up come back on the same day, and after how long in the mean. */
  returning: { share: number; meanSeconds: number };
  /** What the days come to by a formula, to be held against what was played. */
  control?: { arrivalsPerHour: number; agents: number };
  /** Where people who wait for long are offered to be called: what they do then. Default: nobody takes it. */
  calling?: Calling;
  topics: Share<string>[];
  zones: Share<string>[];
  /** How many of those who were answered say how it was, and how many of each score from 1 to 5. */
  rating: { share: number; scores: Share<number>[] };
}
