import { erlangA } from '@ventanilla/server';
import type { Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';

/** What was played beside what Erlang A says of the same traffic, where a scenario is meant for that. */
export function controlLines(ledger: Ledger, { control, handling, patienceSeconds }: Scenario): string[] {
  if (control === undefined) return [];
  const { agents, arrivalsPerHour } = control;
  const traffic = { arrivalsPerHour, handlingSeconds: handling.meanSeconds };
  const said = erlangA(traffic, agents, patienceSeconds);
  const { abandoned, offered } = ledger.account;
  // Of everybody, whether answered or not, as the formula counts.
  const waits = ledger.interactions.flatMap(({ cameAt, settledAt }) =>
    settledAt === undefined ? [] : [(settledAt - cameAt) / 1_000],
  );
  const meanWait = waits.reduce((sum, wait) => sum + wait, 0) / Math.max(1, waits.length);
  const line = (what: string, played: number, formula: number, unit: string) => {
    const off = (100 * (played / formula - 1)).toFixed(1);
    return `Erlang A: ${what} ${played.toFixed(1)}${unit}, by the formula ${formula.toFixed(1)}${unit}: ${off} % off`;
  };
  return [
    line('abandoned', (100 * abandoned) / Math.max(1, offered), 100 * said.abandonment, ' %'),
    line('mean wait', meanWait, said.meanWaitSeconds, ' s'),
  ];
}
