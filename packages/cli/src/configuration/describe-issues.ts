import type { z } from 'zod';

/** One mistake in the operator's own words rather than zod's. */
export interface DescribedIssue {
  path: PropertyKey[];
  message: string;
  /** Present when the mistake is keys that nothing reads. */
  unknownKeys?: string[];
}

/**
 * Says for each issue what stands there and what could stand there instead. Schemas phrase their own messages as the
 * thing that would be right ("a time such as \"07:30\""); an empty message means that the schema had nothing to say.
 */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): DescribedIssue[] {
  return issues.flatMap(issue => describe(issue));
}

function describe(issue: z.core.$ZodIssue): DescribedIssue[] {
  const path = [...issue.path];
  if (issue.code === 'unrecognized_keys') return [{ path, message: '', unknownKeys: issue.keys }];
  if (issue.code === 'invalid_union') {
    // The branch that got furthest is the one that was meant.
    const branch = issue.errors.find(errors => errors.some(({ path }) => path.length > 0));
    if (branch) {
      return describeIssues(branch).map(inner => ({ ...inner, path: [...path, ...inner.path] }));
    }
  }
  const found = issue.input === undefined ? 'nothing stands here' : `${shown(issue.input)} cannot stand here`;
  return [{ path, message: `${found}; write ${issue.message || expected(issue)}` }];
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(value => String(value)).join(', ')}`;
    case 'invalid_union':
      return issue.errors
        .flatMap(errors => errors.map(inner => inner.message || expected(inner)))
        .join(', or ');
    case 'too_small':
      return issue.origin === 'string' ? `at least ${issue.minimum} letters` : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} letters` : `at most ${issue.maximum}`;
    default:
      return 'something else';
  }
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings with names',
};

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
