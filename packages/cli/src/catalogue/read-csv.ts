import { CsvError, type Info, parse } from 'csv-parse/sync';
import { CommandError } from '../command-error.ts';
import type { RawCatalogue } from './raw-catalogue.ts';

/** Columns that hold several values, one behind the other with `|` between. */
const LISTS = new Set(['synonyms', 'requirements', 'documents', 'channels']);
const FLAGS = new Set(['info', 'book', 'online', 'fullyDigital24x7']);
const YES = new Set(['yes', 'true', '1', 'sí', 'si', 'x']);
const NO = new Set(['no', 'false', '0']);

/**
 * One procedure a row, the columns named as in our own form, with comma or semicolon. `documents` holds names alone, and `faq` is left to
 * the other forms. An empty field is one left out.
 */
export function readCsv(text: string, name: string): RawCatalogue {
  const rows = parseRows(text, name);
  return {
    value: { procedures: rows.map(({ record }) => procedureOf(record)) },
    place: ([, index]) => `${name}:${rows[Number(index)]?.line ?? 1}:1`,
  };
}

interface Row {
  record: Record<string, string>;
  line: number;
}

function parseRows(text: string, name: string): Row[] {
  const header = text.split('\n', 1)[0] ?? '';
  let lastLine = 1;
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      columns: true,
      delimiter: header.includes(';') ? ';' : ',',
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    return (parsed as { info: Info; record: Record<string, string> }[]).map(({ info, record }) => {
      const linesInside = Object.values(record).join('').split('\n').length - 1;
      lastLine = info.lines - linesInside;
      return { record, line: lastLine };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error['lines']) : lastLine;
    throw new CommandError(`${name}:${line}:1: ${error.message}`, { cause: error });
  }
}

function procedureOf(record: Record<string, string>): Record<string, unknown> {
  const given = Object.entries(record).filter(([, value]) => value !== '');
  return Object.fromEntries(given.map(([column, value]) => [column, meant(column, value)]));
}

function meant(column: string, value: string): unknown {
  if (FLAGS.has(column)) {
    const word = value.toLowerCase();
    return YES.has(word) ? true : NO.has(word) ? false : value;
  }
  if (!LISTS.has(column)) return value;
  const parts = value
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '');
  return column === 'documents' ? parts.map(part => ({ name: part })) : parts;
}
