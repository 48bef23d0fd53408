import { z } from 'zod';
import { PHONE_REFUSALS } from './channels/callback.ts';
import { ERROR_STATUS, type ErrorCode } from './errors.ts';
import { proofChallenge } from './proof.schema.ts';
import { instant } from './values.schema.ts';

const codes = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];

/** Every problem document, with the fields that only some codes carry. */
export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  detail: z.string().optional(),
  issues: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  maxBytes: z.int().optional(),
  reason: z.enum(PHONE_REFUSALS).optional(),
  points: z.array(z.string()).optional(),
  opensAt: instant.optional(),
  retryAfterSeconds: z.int().optional(),
  challenge: proofChallenge.optional(),
});
