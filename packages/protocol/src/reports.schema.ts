import { z } from 'zod';
import { breakKind, presenceState } from './agent.schema.ts';
import { agentCard, contactChannel } from './contact.schema.ts';
import { describes } from './describes.ts';
import type {
  Board,
  BoardAgent,
  BoardQueue,
  Report,
  ReportFigures,
  ReportRow,
  StaffingPlan,
} from './reports.ts';
import { instant, skills } from './values.schema.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1).nullable();

const figures = describes<ReportFigures>()(
  z.object({
    offered: count,
    answered: count,
    abandoned: count,
    waiting: count,
    selfService: count,
    redirected: count,
    botSessions: count,
    wait: z.object({ mean: z.number(), median: z.number(), p90: z.number() }).nullable(),
    serviceLevel: share,
    serviceLevelOfOffered: share,
    handlingSeconds: z.number().nullable(),
    selfServiceShare: share,
    containment: share,
    ratings: count,
    satisfaction: share,
    callbacks: count,
    callbacksReached: count,
    callbacksKept: share,
    resolved: count,
    unresolved: count,
    resolvedShare: share,
  }),
);
const rows = z.array(
  describes<ReportRow>()(z.object({ key: z.string(), figures, before: figures.exactOptional() })),
);

const day = z.iso.date('a day, such as 2026-03-02');
export const reportQuery = z
  .strictObject({
    from: day,
    to: day,
    withinSeconds: z.coerce.number().int().min(1).max(3_600).default(180),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'not before the first day' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 366 * 86_400_000, {
    path: ['to'],
    message: 'not more than a year after the first day',
  });

export const report = describes<Report>()(
  z.object({
    from: day,
    to: day,
    timeZone: z.string(),
    withinSeconds: z.int(),
    total: figures,
    before: figures,
    occupancy: z.number().nonnegative().nullable(),
    wrapUpSeconds: z.number().nonnegative(),
    by: z.object({ channel: rows, hour: rows, day: rows, topic: rows, zone: rows }),
  }),
);

const boardAgent = describes<BoardAgent>()(
  agentCard.extend({
    state: presenceState,
    break: breakKind.exactOptional(),
    since: instant.exactOptional(),
    isOverLimit: z.boolean(),
    contacts: count,
  }),
);
const boardQueue = describes<BoardQueue>()(
  z.object({ channel: contactChannel, skills, waiting: count, longestWaitSeconds: z.number(), able: count }),
);
export const board = describes<Board>()(
  z.object({
    at: instant,
    waiting: count,
    longestWaitSeconds: z.number(),
    alarmSeconds: count,
    alarms: count,
    queues: z.array(boardQueue),
    agents: z.array(boardAgent),
  }),
);

export const staffingPlan = describes<StaffingPlan>()(
  z.object({
    timeZone: z.string(),
    days: count,
    handlingSeconds: z.number(),
    concurrency: count,
    target: z.object({ serviceLevel: z.number(), withinSeconds: z.number() }),
    agentsNow: count,
    hours: z.array(
      z.object({
        at: instant,
        expected: z.number(),
        agentsNeeded: count,
        meanWaitSeconds: z.number().nullable(),
      }),
    ),
  }),
);
