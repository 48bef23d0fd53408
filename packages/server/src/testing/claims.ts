/** Claims that need no test library, so that a contract runs wherever there is a `describe` and an `it`. */

export function claim(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** Compares as JSON, which is all that travels or is stored. */
export function claimEqual(actual: unknown, expected: unknown, about = 'the value'): void {
  const [is, should] = [sorted(actual), sorted(expected)];
  if (is !== should) throw new Error(`${about} is ${is}, and should be ${should}`);
}

/** @returns What `promise` was rejected with. */
export async function claimRejects(promise: Promise<unknown>, message: RegExp): Promise<unknown> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason ?? new Error('rejected with nothing'),
  );
  if (error === undefined) throw new Error(`resolved, and should have been rejected with ${message}`);
  const text = error instanceof Error ? error.message : String(error);
  if (!message.test(text)) throw new Error(`rejected with ${text}, and should have been with ${message}`);
  return error;
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
