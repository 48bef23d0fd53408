import type { BreakKind, PresenceState } from './agent.ts';
import type { ContactChannel } from './channels/index.ts';
import type { AgentCard } from './contact.ts';
import type { Instant } from './identifiers.ts';

/** How long the waits of those who were answered were, in seconds. */
export interface WaitFigures {
  mean: number;
  median: number;
  p90: number;
}

/** What came to an office in some time, by when it began. Shares are from 0 to 1; `null` where there is nothing to divide by. */
export interface ReportFigures {
  /** Came to people: into the queue, or to an agent who wrote it up. */
  offered: number;
  answered: number;
  /** Ended before anybody answered. */
  abandoned: number;
  /** Nobody has answered yet. */
  waiting: number;
  /** Ended without a person: the bot answered, or told which body does. */
  selfService: number;
  /** Told which other body deals with it, by the bot or by an agent. */
  redirected: number;
  /** Begun with the bot. */
  botSessions: number;
  wait: WaitFigures | null;
  /** Answered in time, of those who waited and were answered or given up on after that time: who leaves early says nothing about the service. */
  serviceLevel: number | null;
  /** Answered in time, of all that came into the queue: the least flattering. */
  serviceLevelOfOffered: number | null;
  /** From the answer to the end, without time in the queue after a transfer, in seconds. */
  handlingSeconds: number | null;
  selfServiceShare: number | null;
  /** Ended with the bot, of those that began with it. */
  containment: number | null;
  /** How many citizens said how it was. */
  ratings: number;
  /** With 4 or 5 of 5, of those. */
  satisfaction: number | null;
  /** How many asked to be called. */
  callbacks: number;
  /** Those of them who answered a call. */
  callbacksReached: number;
  /** Called at least once, of those who asked and neither withdrew before that nor wait for their time still. */
  callbacksKept: number | null;
  /** Closed by an agent as resolved. */
  resolved: number;
  /** Closed by an agent as not resolved. */
  unresolved: number;
  /** Resolved, of those of which an agent said how they ended. */
  resolvedShare: number | null;
}

/** By what figures are told apart. */
export const REPORT_KEYS = ['channel', 'hour', 'day', 'topic', 'zone'] as const;
export type ReportKey = (typeof REPORT_KEYS)[number];

export interface ReportRow {
  /** A channel; `07` for an hour and `2021-10-20` for a day, by the office's clock; a topic or zone, empty where none is known. */
  key: string;
  figures: ReportFigures;
  /** Of a channel: those of the same number of days before. */
  before?: ReportFigures;
}

/** Answer of `GET …/agent/reports`. */
export interface Report {
  /** First and last day, by the office's clock. */
  from: string;
  to: string;
  timeZone: string;
  /** What counts as in time. */
  withinSeconds: number;
  total: ReportFigures;
  /** The same number of days before `from`. */
  before: ReportFigures;
  /** Share of their time at the desk, breaks left out, in which agents were at work on contacts or finishing what belonged to one. */
  occupancy: number | null;
  /** Time that agents spent in wrap-up, all together; work, so it is part of `occupancy`. */
  wrapUpSeconds: number;
  by: Record<ReportKey, ReportRow[]>;
}

/** An agent as a supervisor sees them. */
export interface BoardAgent extends AgentCard {
  state: PresenceState;
  /** Only while away. */
  break?: BreakKind;
  /** Since when they are in this state. Absent where it began before that was kept. */
  since?: Instant;
  /** The break has lasted longer than its kind may. */
  isOverLimit: boolean;
  /** How many contacts they hold. */
  contacts: number;
}

/** One queue: contacts that ask for the same. */
export interface BoardQueue {
  channel: ContactChannel;
  skills: string[];
  waiting: number;
  /** Of the first of them. */
  longestWaitSeconds: number;
  /** Agents at work who could answer. */
  able: number;
}

/** Answer of `GET …/agent/board`: how things stand now. */
export interface Board {
  at: Instant;
  waiting: number;
  longestWaitSeconds: number;
  /** Waits longer than this many seconds are alarms. */
  alarmSeconds: number;
  /** How many of those who wait have waited longer than that. */
  alarms: number;
  queues: BoardQueue[];
  agents: BoardAgent[];
}

/** How many agents an hour needs. */
export interface StaffingHour {
  /** When it begins. */
  at: Instant;
  /** Arrivals as in the mean of the same hour on earlier open days. */
  expected: number;
  agentsNeeded: number;
  /** What that many come to in the long run; with fewer than one, nothing. */
  meanWaitSeconds: number | null;
}

/** Answer of `GET …/agent/staffing`. */
export interface StaffingPlan {
  /** Of the office, by whose clock hours are told. */
  timeZone: string;
  /** Days that the expectation is drawn from. */
  days: number;
  handlingSeconds: number;
  /** Contacts that an agent has at a time. */
  concurrency: number;
  target: { serviceLevel: number; withinSeconds: number };
  agentsNow: number;
  hours: StaffingHour[];
}
