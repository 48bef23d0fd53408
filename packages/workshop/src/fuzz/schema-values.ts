import type { Random } from '../faults/random.ts';
import { oddText, oddValue, pick } from './odd-values.ts';

/** As much of a JSON Schema as the OpenAPI document uses. */
export interface JsonSchema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const WORDS = ['hola', 'es-CO', 'chat', '¿Dónde pago la multa?', 'x'];

/** A value that fits the schema. */
export function fittingValue(schema: JsonSchema, random: Random): unknown {
  if (schema.enum) return pick(schema.enum, random);
  if (schema.const !== undefined) return schema.const;
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return fittingValue(pick(forms, random), random);
  switch (schema.type) {
    case 'object':
      return mapFields(schema.properties ?? {}, field => fittingValue(field, random));
    case 'array':
      return Array.from({ length: random.between(0, 3) }, () => fittingValue(schema.items ?? {}, random));
    case 'integer':
    case 'number':
      return random.between(schema.minimum ?? 0, Math.min(schema.maximum ?? 50, 50));
    case 'boolean':
      return random.chance(0.5);
    default:
      return fittingText(schema, random);
  }
}

/** The value with one thing wrong somewhere in it: a field of another kind, one too few, one too many. */
export function spoilt(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.7)) {
    const at = random.between(0, value.length - 1);
    return value.map((item, i) => (i === at ? spoilt(item, random) : item));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return oddValue(random);
  const fields = Object.entries(value);
  const [name, inner] = fields.length > 0 ? pick(fields, random) : [oddText(random), undefined];
  const kind = random.next();
  if (kind < 0.6) return { ...value, [name]: spoilt(inner, random) };
  if (kind < 0.75) return Object.fromEntries(fields.filter(([other]) => other !== name));
  if (kind < 0.9) return { ...value, [oddText(random)]: oddValue(random) };
  return oddValue(random);
}

function fittingText({ format, pattern }: JsonSchema, random: Random): string {
  if (format === 'uuid') return uuid(random);
  const fits = pattern === undefined ? WORDS : WORDS.filter(word => new RegExp(pattern, 'u').test(word));
  return pick(fits.length > 0 ? fits : WORDS, random);
}

/** Few enough different ones that repeats and conflicts happen. */
function uuid(random: Random): string {
  const tail = random.between(0, 4_000).toString(16).padStart(12, '0');
  return `7a1e0c52-93d4-4b6f-8e21-${tail}`;
}

function mapFields<From, To>(fields: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value)]));
}
