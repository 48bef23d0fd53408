import { medianError, shareInside } from '@ventanilla/server/testing';
import type { City } from './city.ts';
import { compareReport, figureLines } from './compare-report.ts';
import { controlLines } from './control.ts';
import { countLog } from './count-log.ts';
import type { Account } from './ledger.ts';
import type { Scenario } from './scenario.ts';

/** The shortest range that anybody is told. */
const A_MOMENT_SECONDS = 60;

export interface CityReport {
  lines: string[];
  figures: Record<string, number>;
  /** Nothing lost, nothing doubled, and every figure the same in the people's memory and in the log. */
  isRight: boolean;
}

/**
 * How well people were told how long it would take: of those who were told at all, and answered. Beside all of them, those who were told of more than a
 * moment.
 */
function toldLines({ toldWaits }: City['ledger']): string[] {
  if (toldWaits.length === 0) return ['nobody had to be told how long it would take'];
  const longer = toldWaits.filter(({ told }) => told.maxSeconds > A_MOMENT_SECONDS);
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return [
    `told how long: ${toldWaits.length} people, inside the range ${percent(shareInside(toldWaits))}; median error ${percent(medianError(toldWaits))}`,
    `of them more than a moment: ${longer.length} people, inside the range ${percent(shareInside(longer))}; median error ${percent(medianError(longer))}`,
  ];
}

type Called = Pick<Account, 'callbacks' | 'calledBack'>;

function callingLines(people: Called, log: Called): string[] {
  if (people.callbacks + log.callbacks === 0) return [];
  const counted = ({ calledBack, callbacks }: Called) => `${callbacks} asked, ${calledBack} called`;
  return [`to be called: people ${counted(people)}; log ${counted(log)}`];
}

/** What the people remember, beside what the log says. */
export async function describeCity(city: City, scenario: Scenario): Promise<CityReport> {
  const { site } = scenario;
  const { clock, complaints, ledger } = city;
  const { waits, ...account } = ledger.account;
  const log = await countLog(city.storage, site.id);
  const lag = clock.lagSeconds(0.99);
  const asked = performance.now();
  const report = await city.report();
  const reportMs = performance.now() - asked;
  const agrees =
    log.offered === account.offered &&
    log.answered === account.answered &&
    log.abandoned === account.abandoned &&
    log.callbacks === account.callbacks &&
    log.calledBack === account.calledBack;
  const differences = compareReport(report, log, ledger);
  const seconds = (value: number) => `${value.toFixed(0)} s`;
  return {
    lines: [
      `people: ${account.offered} offered, ${account.answered} answered, ${account.abandoned} abandoned, ${account.turnedAway} turned away, ${account.unheard} gone before they had a place`,
      `log:    ${log.offered} offered, ${log.answered} answered, ${log.abandoned} abandoned, ${log.events} events: ${agrees ? 'the same' : 'NOT THE SAME'}`,
      `report: ${report.total.offered} offered, ${report.total.answered} answered, ${report.total.abandoned} abandoned, ${report.total.ratings} ratings: ${differences.length === 0 ? 'the same to the unit' : 'NOT THE SAME'}`,
      ...differences.map(line => `  report: ${line}`),
      ...figureLines(report),
      ...callingLines(account, log),
      `lost ${account.lost}, doubled ${account.doubled}, of ${account.offered} contacts and ${account.messages} messages`,
      `wait: mean ${seconds(waits.meanSeconds)}, median ${seconds(waits.medianSeconds)}, p90 ${seconds(waits.p90Seconds)}`,
      `report of all days asked for, made and read in ${reportMs.toFixed(0)} ms, signing in included`,
      ...toldLines(ledger),
      ...controlLines(ledger, scenario),
      `timer lag p99: ${lag.toFixed(1)} simulated seconds`,
      ...ledger.missing.slice(0, 10).map(line => `  lost: ${line}`),
      ...ledger.doubles.slice(0, 10).map(line => `  doubled: ${line}`),
      ...complaints.slice(0, 10).map(line => `  server: ${line}`),
    ],
    figures: {
      ...account,
      waitMeanSeconds: waits.meanSeconds,
      waitMedianSeconds: waits.medianSeconds,
      waitP90Seconds: waits.p90Seconds,
      timerLagP99Seconds: lag,
      reportMs,
      loggedOffered: log.offered,
      loggedAnswered: log.answered,
      loggedAbandoned: log.abandoned,
      reportedOffered: report.total.offered,
      reportedAnswered: report.total.answered,
      reportedAbandoned: report.total.abandoned,
      reportDifferences: differences.length,
    },
    isRight: agrees && differences.length === 0 && account.lost === 0 && account.doubled === 0,
  };
}
