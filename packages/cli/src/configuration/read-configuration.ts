import type { ServerConfiguration } from '@ventanilla/protocol';
import { serverConfiguration } from '@ventanilla/protocol/schemas';
import { LineCounter, parseDocument } from 'yaml';
import { CommandError } from '../command-error.ts';
import { describeIssue } from './describe-issue.ts';
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
  if (result.success) return result.data;
  const mistakes = result.error.issues
    .flatMap(issue => describeIssue(issue, serverConfiguration))
    .map(({ path, message }) => `${place(yamlPosition(document, path))}: ${spelled(path)} ${message}`);
  throw new CommandError(mistakes.join('\n'));
}

function spelled(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map(segment => (typeof segment === 'number' ? `[${segment}]` : `.${String(segment)}`))
    .join('')
    .slice(1);
}
