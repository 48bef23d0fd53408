import { z } from 'zod';

/**
 * Looks for the setting that was meant by a misspelt one.
 *
 * @param schema - What describes the whole file.
 * @param path - The place of the settings among which `key` stands.
 * @returns The settings known there, and the one whose spelling is close, if one is.
 */
export function nearestKey(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
): { nearest: string | undefined; known: string[] } {
  const known = Object.keys(path.reduce<Record<string, z.ZodType>[]>(step, shapesOf(schema)).at(-1) ?? {});
  const [best] = known
    .map(name => ({ name, edits: distance(name.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return { nearest: best && best.edits <= Math.max(2, key.length / 3) ? best.name : undefined, known };

  function step(shapes: Record<string, z.ZodType>[], part: PropertyKey): Record<string, z.ZodType>[] {
    if (typeof part === 'number') return shapes;
    return shapes.flatMap(shape => shapesOf(shape[String(part)]));
  }
}

/** The named settings that a schema lets through, seen through lists, defaults and choices. */
function shapesOf(schema: unknown): Record<string, z.ZodType>[] {
  if (schema instanceof z.ZodObject) return [schema.shape];
  if (schema instanceof z.ZodArray) return shapesOf(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(shapesOf);
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  ) {
    return shapesOf(schema.unwrap());
  }
  return [];
}

/** Levenshtein's count of single edits. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
