import type { RequestIssue } from '@ventanilla/protocol';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/**
 * Checks what a caller sent against its schema.
 *
 * @throws {Refusal} `invalid-request`, with one issue for each thing that is wrong.
 */
export function checkShape<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid-request', { issues: parsed.error.issues.flatMap(requestIssues) });
}

function requestIssues(issue: z.core.$ZodIssue): RequestIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ pointer: pointerTo([...issue.path, key]), message: 'no such field' }));
  }
  return [{ pointer: pointerTo(issue.path), message: issue.message }];
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
