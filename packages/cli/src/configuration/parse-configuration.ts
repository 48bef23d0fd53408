import type { ServerConfiguration } from '@ventanilla/protocol';
import { serverConfiguration } from '@ventanilla/protocol/schemas';
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { describeIssues } from './describe-issues.ts';
import { nearestKey } from './nearest-key.ts';

/** One mistake in the file, with its place counted from 1. */
export interface ConfigurationProblem {
  line: number;
  column: number;
  /** What is wrong and what would be right, in one sentence for the operator. */
  message: string;
}

export type ParsedConfiguration =
  | { configuration: ServerConfiguration }
  | { problems: ConfigurationProblem[] };

/**
 * Reads a configuration file's text.
 *
 * @param yaml - The whole file.
 * @returns The configuration with defaults filled in, or every mistake found, in the file's order.
 */
export function parseConfiguration(yaml: string): ParsedConfiguration {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ pos, message }) => ({
        ...at(pos[0]),
        message: `not YAML: ${message}`,
      })),
    };
  }
  const parsed = serverConfiguration.safeParse(document.toJS() ?? {}, { reportInput: true, error: () => '' });
  if (parsed.success) return { configuration: parsed.data };
  const problems = describeIssues(parsed.error.issues).flatMap(({ path, message, unknownKeys }) => {
    const place = at(offsetOf(document, path));
    if (!unknownKeys) return [{ ...place, message: `${pathText(path)}${message}` }];
    return unknownKeys.map(key => ({
      ...at(offsetOf(document, [...path, key], 'key')),
      message: `${pathText([...path, key])}there is no such setting${suggestion(path, key)}`,
    }));
  });
  return { problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function suggestion(path: PropertyKey[], key: string): string {
  const { nearest, known } = nearestKey(serverConfiguration, path, key);
  if (nearest) return `; did you mean ${nearest}?`;
  return known.length > 0 ? `; here one can set ${known.join(', ')}` : '';
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text === '' ? '' : `${text.replace(/^\./, '')}: `;
}

/** Where the node at `path` begins; for one that is missing, the nearest thing around it. */
function offsetOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair) return start((part === 'key' ? pair.key : (pair.value ?? pair.key)) as Node | null);
    }
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return start(node);
  }
  return start(document.contents as Node | null);
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
