import { z } from 'zod';

/** The settings that a schema knows at a place of the file; none where the place holds no map. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  const [segment, ...rest] = path;
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(option => knownKeys(option, path));
  if (inner instanceof z.ZodArray) return segment === undefined ? [] : knownKeys(inner.element, rest);
  if (inner instanceof z.ZodRecord) return segment === undefined ? [] : knownKeys(inner.valueType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (segment === undefined) return Object.keys(inner.shape);
  const member: z.core.$ZodType | undefined = inner.shape[String(segment)];
  return member ? knownKeys(member, rest) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  ) {
    return unwrapped(schema.def.innerType);
  }
  return schema;
}
