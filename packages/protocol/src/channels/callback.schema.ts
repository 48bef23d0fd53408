import { z } from 'zod';
import { describes } from '../describes.ts';
import { instant, localeTag, sendId, waitRange } from '../values.schema.ts';
import { shownNotice, signLanguage } from './call.schema.ts';
import type {
  CallbackAccessRequest,
  CallbackAttempted,
  CallbackAttemptSend,
  CallbackBooking,
  CallbackEnded,
  CallbackOptions,
  CallbackRequested,
  CallbackRescheduled,
  CallbackRescheduleRequest,
  CallbackStanding,
  CallbackSummary,
} from './callback.ts';
import {
  CALLBACK_ENDS,
  CALLBACK_KEY_PATTERN,
  CALLBACK_OUTCOMES,
  MAX_CALLBACK_NAME_LENGTH,
  MAX_CALLBACK_REASON_LENGTH,
} from './callback.ts';

const end = z.enum(CALLBACK_ENDS);
const outcome = z.enum(CALLBACK_OUTCOMES);
const when = z.union([z.literal('turn'), z.strictObject({ slot: instant })]);
const key = z.string().regex(CALLBACK_KEY_PATTERN, 'a key made by the browser');
const typedPhone = z.string().trim().min(1).max(40);
const topic = z.string().regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens');
const written = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(value => value.isWellFormed() && !value.includes('\u0000'), 'well-formed Unicode without NUL');

export const callbackBooking = describes<CallbackBooking>()(
  z.strictObject({
    id: sendId,
    name: written(MAX_CALLBACK_NAME_LENGTH),
    reason: written(MAX_CALLBACK_REASON_LENGTH),
    topic: topic.exactOptional(),
    phone: typedPhone,
    when,
    language: localeTag.exactOptional(),
    signLanguage: signLanguage.exactOptional(),
    notice: shownNotice,
    key,
  }),
);

const requested = {
  name: z.string(),
  reason: z.string(),
  topic: topic.exactOptional(),
  phone: z.string(),
  when,
  language: localeTag,
  signLanguage: signLanguage.exactOptional(),
};

export const callbackRequested = describes<CallbackRequested>()(z.object(requested));
export const callbackRescheduled = describes<CallbackRescheduled>()(z.object({ when }));
export const callbackAttempted = describes<CallbackAttempted>()(
  z.object({ attempt: z.int().positive(), outcome, nextAt: instant.exactOptional() }),
);
export const callbackEnded = describes<CallbackEnded>()(
  z.object({ end, by: z.enum(['citizen', 'agent', 'system']) }),
);
export const callbackAttemptSend = describes<CallbackAttemptSend>()(z.strictObject({ id: sendId, outcome }));

export const callbackSummary = describes<CallbackSummary>()(
  z.object({
    ...requested,
    dueAt: instant,
    attempts: z.int().nonnegative(),
    maxAttempts: z.int().positive(),
    end: end.exactOptional(),
  }),
);

const access = z.union([
  z.strictObject({ key }),
  z.strictObject({ reference: z.string().trim().min(1).max(40), phone: typedPhone }),
]);

export const callbackAccessRequest = describes<CallbackAccessRequest>()(z.strictObject({ access }));
export const callbackRescheduleRequest = describes<CallbackRescheduleRequest>()(
  z.strictObject({ access, when }),
);

export const callbackStanding = describes<CallbackStanding>()(
  z.object({
    reference: z.string(),
    state: z.enum(['queued', 'scheduled', 'calling', ...CALLBACK_ENDS]),
    phoneEnd: z.string(),
    dueAt: instant.exactOptional(),
    attempts: z.int().nonnegative(),
    maxAttempts: z.int().positive(),
    signLanguage: signLanguage.exactOptional(),
    position: z.int().positive().exactOptional(),
    expectedWait: waitRange.exactOptional(),
  }),
);

export const callbackOptions = describes<CallbackOptions>()(
  z.object({
    turn: z.boolean(),
    slots: z.array(instant),
    timeZone: z.string(),
    slotMinutes: z.int().positive(),
    country: z.string(),
    countries: z.array(z.string()),
    topics: z.array(z.object({ id: topic, name: z.string() })),
    languages: z.array(localeTag),
    signLanguages: z.array(signLanguage),
  }),
);
