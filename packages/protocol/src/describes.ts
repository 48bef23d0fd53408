import type { z } from 'zod';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;

/**
 * Ties a schema to the hand-written type of the same thing: `describes<Wire>()(schema)` compiles only when what the
 * schema lets through is that type exactly, no field more, fewer or looser. Types stay free of zod, so that browser
 * code never bundles it.
 */
export const describes =
  <Wire>() =>
  <Schema extends z.ZodType>(
    schema: Equal<Flat<z.output<Schema>>, Flat<Wire>> extends true ? Schema : never,
  ): Schema =>
    schema;
