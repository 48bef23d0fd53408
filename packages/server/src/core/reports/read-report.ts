import {
  type ChannelKind,
  type ClosingOutcome,
  REPORT_KEYS,
  type Report,
  type ReportKey,
  type ReportRow,
  type SiteConfiguration,
} from '@ventanilla/protocol';
import type { Kysely } from 'kysely';
import { AGENT_CAPACITY, CHANNEL_WEIGHT } from '../centre/capacity.ts';
import type { Tables } from '../ports/tables.ts';
import { readAgentStates, timeAtDesk } from './agent-states.ts';
import { type CountedInteraction, FigureSum } from './figures.ts';
import type { CallbackFate, Outcome } from './interaction.ts';
import { OfficeClock } from './office-clock.ts';

/** What is asked: days by the office's clock, both included. */
export interface ReportQuestion {
  from: string;
  to: string;
  withinSeconds: number;
}

interface DatedInteraction extends CountedInteraction {
  channel: ChannelKind;
  topic: string | null;
  zone: string | null;
  startedAt: number;
}

/** Sums up what began in a span of days, whole and told apart, beside the same number of days before. */
export async function readReport(
  db: Kysely<Tables>,
  { id, timeZone }: Pick<SiteConfiguration, 'id' | 'timeZone'>,
  { from, to, withinSeconds }: ReportQuestion,
  now: number,
): Promise<Report> {
  const clock = new OfficeClock(timeZone);
  const begin = clock.startOf(from);
  const end = clock.startOf(to, 1);
  const days = Math.round((end - begin) / 86_400_000);
  const earlier = new FigureSum();
  const earlierBy = new Map<string, FigureSum>();
  for (const interaction of await read(db, id, clock.startOf(from, -days), begin)) {
    earlier.add(interaction);
    sumOf(earlierBy, interaction.channel).add(interaction);
  }

  const total = new FigureSum();
  const sums = Object.fromEntries(REPORT_KEYS.map(key => [key, new Map()])) as Record<
    ReportKey,
    Map<string, FigureSum>
  >;
  let busyMs = 0;
  for (const interaction of await read(db, id, begin, end)) {
    total.add(interaction);
    busyMs += (interaction.handlingMs * (CHANNEL_WEIGHT[interaction.channel] ?? 0)) / AGENT_CAPACITY;
    const { day, hour } = clock.read(interaction.startedAt);
    const { channel, topic, zone } = interaction;
    const keys = { channel, hour, day, topic: topic ?? '', zone: zone ?? '' };
    for (const key of REPORT_KEYS) {
      sumOf(sums[key], keys[key]).add(interaction);
    }
  }
  // A channel that nobody uses any more is part of how the mix has changed.
  for (const channel of earlierBy.keys()) sumOf(sums.channel, channel);
  const until = Math.min(end, now);
  const { deskMs, wrapUpMs } = timeAtDesk(await readAgentStates(db, id, begin, until), begin, until);
  const rowsOf = (key: ReportKey): ReportRow[] =>
    [...sums[key]]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, sum]) => ({ key: name, figures: sum.figures(withinSeconds) }));
  return {
    from,
    to,
    timeZone,
    withinSeconds,
    total: total.figures(withinSeconds),
    before: earlier.figures(withinSeconds),
    occupancy: deskMs === 0 ? null : (busyMs + wrapUpMs) / deskMs,
    wrapUpSeconds: wrapUpMs / 1_000,
    by: {
      channel: rowsOf('channel').map(row => ({
        ...row,
        before: sumOf(earlierBy, row.key).figures(withinSeconds),
      })),
      hour: rowsOf('hour'),
      day: rowsOf('day'),
      topic: rowsOf('topic'),
      zone: rowsOf('zone'),
    },
  };
}

function sumOf(sums: Map<string, FigureSum>, key: string): FigureSum {
  const sum = sums.get(key) ?? new FigureSum();
  sums.set(key, sum);
  return sum;
}

async function read(db: Kysely<Tables>, site: string, from: number, to: number): Promise<DatedInteraction[]> {
  const rows = await db
    .selectFrom('interactions')
    .select([
      'channel',
      'topic',
      'zone',
      'outcome',
      'automated',
      'started_at',
      'queued_at',
      'answered_at',
      'ended_at',
      'handling_ms',
      'score',
      'callback',
      'closing',
    ])
    .where('site', '=', site)
    .where('started_at', '>=', from)
    .where('started_at', '<', to)
    .execute();
  const moment = (value: number | null) => (value === null ? null : Number(value));
  return rows.map(row => ({
    channel: row.channel as ChannelKind,
    topic: row.topic,
    zone: row.zone,
    outcome: row.outcome as Outcome,
    automated: row.automated === 1,
    startedAt: Number(row.started_at),
    queuedAt: moment(row.queued_at),
    answeredAt: moment(row.answered_at),
    endedAt: moment(row.ended_at),
    handlingMs: Number(row.handling_ms),
    score: row.score,
    callback: row.callback as CallbackFate | null,
    closing: row.closing as ClosingOutcome | null,
  }));
}
