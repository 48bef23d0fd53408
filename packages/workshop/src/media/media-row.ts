import type { Row } from '../bench/row.ts';
import type { Goal } from './goals.ts';
import type { CallFigures } from './measure-call.ts';

/** One line of the report: with us beside the plain way, the goal, and what a standard asks for. */
export interface MediaRow extends Row {
  standard?: string;
  /** How the row was measured, where it matters: `machine-bound`, `one-way`. */
  note?: string;
}

export interface MediaRowOptions {
  scenario: string;
  goals: readonly Goal[];
  ours: CallFigures;
  plain: CallFigures | undefined;
  note?: string | undefined;
}

/** Rows of one scenario, each direction by itself; what neither way could measure has none. */
export function mediaRows({ scenario, goals, ours, plain, note }: MediaRowOptions): MediaRow[] {
  const rows: MediaRow[] = [];
  for (const direction of ['up', 'down']) {
    for (const goal of goals) {
      const name = `${direction}-${goal.figure}`;
      const value = ours.get(name);
      const floor = plain?.get(name);
      if (value === undefined && (floor === undefined || !hasGoal(goal))) continue;
      rows.push({
        name: `${scenario}-${name}`,
        value: rounded(value ?? Number.NaN),
        unit: goal.unit,
        ...(floor !== undefined && { floor: rounded(floor) }),
        ...budgetOf(goal),
        ok: isMet(goal, value),
        ...(goal.standard && { standard: goal.standard }),
        ...(note && { note }),
      });
    }
  }
  const cpu = ours.get('cpu');
  if (cpu !== undefined) {
    rows.push({
      name: `${scenario}-cpu`,
      value: rounded(cpu),
      unit: '% of machine',
      ...(plain?.has('cpu') && { floor: rounded(plain.get('cpu') ?? 0) }),
      ok: true,
      ...(note && { note }),
    });
  }
  return rows;
}

/** Rows as lines of a table. */
export function mediaRowLines(rows: readonly MediaRow[]): string[] {
  return rows.map(({ name, value, unit, floor, budget, ok, standard, note }) => {
    const cells = [
      name.padEnd(30),
      String(value).padStart(7),
      unit.padEnd(12),
      (floor === undefined ? '' : `plain ${floor}`).padEnd(13),
      (budget === undefined ? '' : `goal ${budget}, ${ok ? 'met' : 'not met'}`).padEnd(20),
      (standard ?? '').padEnd(34),
      note ?? '',
    ];
    return `${ok ? '✔' : '✖'} ${cells.join('  ')}`.trimEnd();
  });
}

function hasGoal({ atLeast, atMost }: Goal): boolean {
  return atLeast !== undefined || atMost !== undefined;
}

function budgetOf({ atLeast, atMost }: Goal): { budget?: number } {
  const budget = atLeast ?? atMost;
  return budget === undefined ? {} : { budget };
}

function isMet(goal: Goal, value: number | undefined): boolean {
  if (!hasGoal(goal)) return true;
  if (value === undefined || Number.isNaN(value)) return false;
  return (
    value >= (goal.atLeast ?? Number.NEGATIVE_INFINITY) && value <= (goal.atMost ?? Number.POSITIVE_INFINITY)
  );
}

function rounded(value: number): number {
  return Math.abs(value) >= 10 ? Math.round(value) : Number(value.toFixed(1));
}
