import type { Row } from './row.ts';

/** Rows as lines of a table. */
export function rowLines(rows: readonly Row[]): string[] {
  return rows.map(({ name, value, unit, floor, ratio, budget, ok }) => {
    const cells = [
      name.padEnd(26),
      String(value).padStart(8),
      unit.padEnd(12),
      floor === undefined ? ''.padEnd(15) : `floor ${floor}`.padEnd(15),
      ratio === undefined ? ''.padEnd(9) : `× ${ratio}`.padEnd(9),
      budget === undefined ? '' : `budget ${budget}`,
    ];
    return `${ok ? '✔' : '✖'} ${cells.join('  ')}`.trimEnd();
  });
}
