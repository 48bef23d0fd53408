import { REPORT_KEYS, type Report } from '@ventanilla/client';
import { figureCells } from './figure-cells.ts';
import type { SupervisionMessages } from './supervision.messages.ts';

/**
 * A report as a table that spreadsheets open: one line for the whole, and one for each row of each breakdown. Numbers are whole or
 * have a point, seconds and shares as they are, whatever the language.
 */
export function reportCsv(report: Report, texts: SupervisionMessages['report']): string {
  const names = figureCells(report.total).map(({ name }) => texts.figures[name]);
  const lines = [
    [texts.by, '', texts.from, texts.to, ...names],
    ...REPORT_KEYS.flatMap(key =>
      report.by[key].map(row => [texts.keys[key], row.key, report.from, report.to, ...valuesOf(row.figures)]),
    ),
    ['', '', report.from, report.to, ...valuesOf(report.total)],
  ];
  // Spreadsheets know by the mark that this is UTF-8.
  return `\uFEFF${lines.map(line => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function valuesOf(figures: Report['total']): string[] {
  return figureCells(figures).map(({ kind, value }) =>
    value === null ? '' : kind === 'count' ? String(value) : String(Number(value.toFixed(4))),
  );
}

/** What begins like a formula is kept from being one. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
