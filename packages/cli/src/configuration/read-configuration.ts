import type { ServerConfiguration } from '@ventanilla/protocol';
import { serverConfiguration } from '@ventanilla/protocol/schemas';
import { contactLine } from '@ventanilla/server';
import { LineCounter, parseDocument } from 'yaml';
import { CommandError } from '../command-error.ts';
import { type ConfigurationIssue, describeIssue } from './describe-issue.ts';
import { yamlPosition } from './yaml-position.ts';

/**
 * Reads the operator's file.
 *
 * @param text - The file's content, YAML.
 * @param name - How messages call the file, such as `ventanilla.yaml`.
 * @throws {CommandError} One line for each mistake: file, line, column, setting, what is wrong and what would be right.
 */
export function readConfiguration(text: string, name: string): ServerConfiguration {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };

  const syntaxErrors = document.errors.map(({ pos, message }) => `${place(pos[0])}: ${message}`);
  if (syntaxErrors.length > 0) throw new CommandError(syntaxErrors.join('\n'));

  const result = serverConfiguration.safeParse(document.toJS(), { reportInput: true });
  const issues = result.success
    ? impossibleNumbers(result.data)
    : result.error.issues.flatMap(issue => describeIssue(issue, serverConfiguration));
  if (result.success && issues.length === 0) return result.data;
  const mistakes = issues.map(
    ({ path, message }) => `${place(yamlPosition(document, path))}: ${spelled(path)} ${message}`,
  );
  throw new CommandError(mistakes.join('\n'));
}

/** What no schema can tell, since it takes the numbering plans of the countries. */
function impossibleNumbers({ sites }: ServerConfiguration): ConfigurationIssue[] {
  return sites.flatMap(({ lines, locale }, site) =>
    lines.flatMap((line, index) => {
      if (!('number' in line) || contactLine(line, locale) !== undefined) return [];
      const message = `expected a number of ${line.country}, as it is written there; found "${line.number}"`;
      return [{ path: ['sites', site, 'lines', index, 'number'], message }];
    }),
  );
}

function spelled(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map(segment => (typeof segment === 'number' ? `[${segment}]` : `.${String(segment)}`))
    .join('')
    .slice(1);
}
