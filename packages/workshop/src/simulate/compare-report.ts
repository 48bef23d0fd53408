import { CLOSING_OUTCOMES, type Report, type ReportKey } from '@ventanilla/protocol';
import type { LogCount } from './count-log.ts';
import type { Interaction, Ledger } from './ledger.ts';

/** In what a supervisor's report differs from the raw log, and from what the people remember, in sentences. */
export function compareReport({ by, total }: Report, log: LogCount, ledger: Ledger): string[] {
  const wrong: string[] = [];
  const same = (what: string, reported: number | undefined, counted: number) => {
    if (reported !== counted) wrong.push(`${what} is ${reported}, and ${counted} was counted`);
  };
  same('offered', total.offered, log.offered);
  same('answered', total.answered, log.answered);
  same('abandoned', total.abandoned, log.abandoned);
  same('callbacks', total.callbacks, log.callbacks);
  same('callbacks that reached somebody', total.callbacksReached, log.calledBack);
  same('the median wait', total.wait?.median ?? 0, log.waits[Math.ceil(log.waits.length / 2) - 1] ?? 0);
  same(
    'the 90th percentile of waits',
    total.wait?.p90 ?? 0,
    log.waits[Math.ceil(0.9 * log.waits.length) - 1] ?? 0,
  );
  const mean = log.waits.reduce((sum, wait) => sum + wait, 0) / Math.max(1, log.waits.length);
  if (Math.abs((total.wait?.mean ?? 0) - mean) > 1e-6) same('the mean wait', total.wait?.mean, mean);
  same(
    'ratings',
    total.ratings,
    count(ledger, ({ score }) => score !== undefined),
  );
  const satisfied = count(ledger, ({ score = 0 }) => score >= 4);
  same('the satisfied', Math.round((total.satisfaction ?? 0) * total.ratings), satisfied);
  for (const outcome of CLOSING_OUTCOMES) {
    same(`${outcome} in the log`, total[outcome], log[outcome]);
    same(
      outcome,
      total[outcome],
      count(ledger, ({ closing }) => closing === outcome),
    );
  }
  for (const key of Object.keys(by) as ReportKey[]) {
    const sum = by[key].reduce((all, { figures }) => all + figures.offered, 0);
    same(`the sum by ${key}`, sum, log.offered);
  }
  // What nobody answered was never classified.
  for (const key of ['topic', 'zone'] as const) {
    const rows = new Map(by[key].map(row => [row.key, row.figures]));
    const answered = ledger.interactions.filter(({ outcome }) => outcome === 'answered');
    for (const [name, all] of Map.groupBy(answered, interaction => interaction[key])) {
      const figures = rows.get(name);
      same(`answered of ${key} ${name}`, figures?.answered ?? 0, all.length);
      for (const outcome of CLOSING_OUTCOMES) {
        const ended = all.filter(({ closing }) => closing === outcome).length;
        same(`${outcome} of ${key} ${name}`, figures?.[outcome] ?? 0, ended);
      }
    }
  }
  return wrong;
}

/** The rest of a report, for whoever reads along. */
export function figureLines({ occupancy, total }: Report): string[] {
  const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
  const seconds = (value: number | null | undefined) => `${value?.toFixed(0) ?? '–'} s`;
  const { wait } = total;
  return [
    `        wait mean ${seconds(wait?.mean)}, median ${seconds(wait?.median)}, p90 ${seconds(wait?.p90)}; answered within 180 s: ${percent(total.serviceLevel)} (of all offered ${percent(total.serviceLevelOfOffered)})`,
    `        handling ${seconds(total.handlingSeconds)}, occupancy ${percent(occupancy)}, satisfied ${percent(total.satisfaction)} of ${total.ratings}, resolved ${total.resolved} of ${total.resolved + total.unresolved}`,
  ];
}

function count(ledger: Ledger, holds: (interaction: Interaction) => boolean): number {
  return ledger.interactions.filter(holds).length;
}
