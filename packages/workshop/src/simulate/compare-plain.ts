import type { Account } from './ledger.ts';
import type { Scenario } from './scenario.ts';

/** The same days with the same people, first in first out: nobody is offered to be called. */
export function plainScenario(scenario: Scenario): Scenario {
  const { calling: _offer, ...rest } = scenario;
  const { callback: _channel, ...channels } = scenario.site.channels;
  return { ...rest, title: `${scenario.title}, first in first out`, site: { ...scenario.site, channels } };
}

/** Whether both the 90th percentile of waits and abandonment are lower than in a plain queue, and by how much. */
export function besidePlain(ours: Account, plain: Account): { line: string; isBetter: boolean } {
  const lost = ({ abandoned, offered }: Account) => abandoned / Math.max(1, offered);
  const p90 = ({ waits }: Account) => waits.p90Seconds;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const isBetter = p90(ours) < p90(plain) && lost(ours) < lost(plain);
  const line = [
    `${isBetter ? 'better' : 'NOT BETTER'} than first in first out:`,
    `p90 wait ${p90(ours).toFixed(0)} s beside ${p90(plain).toFixed(0)} s,`,
    `abandoned ${percent(lost(ours))} beside ${percent(lost(plain))}`,
  ].join(' ');
  return { line, isBetter };
}
