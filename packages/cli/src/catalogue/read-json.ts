import { type Document, LineCounter, parseDocument } from 'yaml';
import { CommandError } from '../command-error.ts';
import { yamlPosition } from '../configuration/yaml-position.ts';
import type { RawCatalogue } from './raw-catalogue.ts';

/** Our own form. JSON is read as the YAML that it is also, which knows where everything stands. */
export function readJson(text: string, name: string): RawCatalogue {
  const { document, placeOf } = parseText(text, name);
  return { value: document.toJS(), place: path => placeOf(path) };
}

/** @throws {CommandError} It is neither JSON nor YAML. */
export function parseText(
  text: string,
  name: string,
): { document: Document; placeOf(path: readonly PropertyKey[]): string } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const errors = document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`);
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
  return { document, placeOf: path => at(yamlPosition(document, path)) };
}
