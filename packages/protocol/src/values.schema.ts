import { z } from 'zod';
import type { WaitRange } from './availability.ts';
import { describes } from './describes.ts';
import { MAX_TEXT_LENGTH } from './identifiers.ts';
import type { LocalizedText } from './localized-text.ts';

export const siteId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, 1 to 63 characters');
export const contactId = z.string().min(1).max(64);
export const agentId = z.string().min(1).max(64);
export const sendId = z.uuid('a UUID made by the sender');
export const instant = z.iso.datetime({
  precision: 3,
  message: 'an instant in UTC, such as 2026-03-02T12:00:00.000Z',
});
export const localeTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag, such as es-CO');

const shortText = z.string().min(1).max(1_000);
export const localizedText = describes<LocalizedText>()(
  z.union([shortText, z.record(localeTag, shortText).refine(texts => Object.keys(texts).length > 0)]),
);

export const eventNumber = z.int().nonnegative();

/** Lone surrogates cannot be stored as UTF-8, and a text of white space alone says nothing. */
export const text = z
  .string()
  .min(1)
  .max(MAX_TEXT_LENGTH)
  .refine(value => value.trim() !== '', 'something besides white space')
  .refine(value => value.isWellFormed() && !value.includes('\u0000'), 'well-formed Unicode without NUL');

export const skills = z.array(z.string().min(1).max(64)).max(32);

export const waitRange = describes<WaitRange>()(
  z.object({
    minSeconds: z.int().nonnegative(),
    maxSeconds: z.int().nonnegative(),
    likelySeconds: z.int().positive().exactOptional(),
  }),
);
