import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { nearestWord } from './nearest-word.ts';

/** What is wrong at one place of the configuration, and what would be right. */
export interface ConfigurationIssue {
  /** Keys and indexes from the top, such as `['sites', 0, 'timeZone']`. */
  path: readonly PropertyKey[];
  message: string;
}

type Issue = z.core.$ZodIssue;

/** Says in the operator's words what a schema found. One unknown key is one issue of its own. Secrets are not repeated. */
export function describeIssue(issue: Issue, schema: z.core.$ZodType): ConfigurationIssue[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        path: [...path, key],
        message: unknownKey(key, knownKeys(schema, path)),
      }));
    case 'invalid_union':
      return describeUnion(issue, schema);
    case 'invalid_type':
      return [{ path, message: expected(expectation(issue), shown(issue)) }];
    case 'invalid_value':
      return [{ path, message: wrongValue(issue.values.map(String), issue.input) }];
    default:
      return [{ path, message: expected(expectation(issue), shown(issue)) }];
  }
}

/** Of several allowed forms, the one that the operator came closest to is the one to explain. */
function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>, schema: z.core.$ZodType) {
  const branches = issue.errors.map(issues =>
    issues.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue),
  );
  const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0];
  if (deepest && depth(deepest) > issue.path.length) {
    return deepest.flatMap(inner => describeIssue(inner, schema));
  }
  const forms = branches.flat().map(expectation).join(', or ');
  return [{ path: issue.path, message: expected(forms, issue.input) }];
}

/** What was found, but nothing in its place where that may be a secret: mistakes of a running server go to its log. */
function shown({ path, input }: Issue): unknown {
  const mayBeSecret = path.includes('secrets') || path.at(-1) === 'url' || path.at(-1) === 'secret';
  return mayBeSecret && input !== undefined ? {} : input;
}

function depth(issues: Issue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length));
}

function unknownKey(key: string, known: string[]): string {
  const nearest = nearestWord(key, known);
  return `is not a setting; ${nearest ? `did you mean ${nearest}?` : `known here: ${known.join(', ')}`}`;
}

function wrongValue(values: string[], input: unknown): string {
  const nearest = typeof input === 'string' ? nearestWord(input, values) : undefined;
  return expected(`one of ${values.join(', ')}`, input) + (nearest ? `; did you mean ${nearest}?` : '');
}

/** The schema's own message says what would be right; the library's defaults are put into the same form. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(value => JSON.stringify(value)).join(' or ');
    default:
      return issue.message.replace(/^[^:]*: expected /, '');
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  array: 'a list (each entry begins with "- ")',
  object: 'a group of settings, indented below',
  record: 'a group of settings, indented below',
};

function expected(what: string, input: unknown): string {
  if (input === undefined) return `is missing; expected ${what}`;
  if (input === null) return `expected ${what}; found nothing`;
  return typeof input === 'object' ? `expected ${what}` : `expected ${what}; found ${JSON.stringify(input)}`;
}
