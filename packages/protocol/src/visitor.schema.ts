import { z } from 'zod';
import { contactHeader } from './contact.schema.ts';
import { describes } from './describes.ts';
import { instant } from './values.schema.ts';
import type { Identity, IdentityRequest, JoinCode, JoinRequest, UserClaims } from './visitor.ts';
import { MAX_CLAIM_LENGTH, MAX_IDENTITY_TOKEN_LENGTH } from './visitor.ts';

export const claim = z
  .string()
  .min(1)
  .max(MAX_CLAIM_LENGTH)
  .refine(value => value.isWellFormed() && !value.includes('\u0000'), 'well-formed Unicode without NUL');

export const userClaims = describes<UserClaims>()(
  z.strictObject({
    name: claim.exactOptional(),
    email: claim.exactOptional(),
    phone: claim.exactOptional(),
  }),
);
export const joinCode = describes<JoinCode>()(z.object({ code: z.string(), expiresAt: instant }));
export const joinRequest = describes<JoinRequest>()(z.strictObject({ code: z.string().min(1).max(32) }));
export const identityRequest = describes<IdentityRequest>()(
  z.union([
    z.strictObject({ token: z.string().min(1).max(MAX_IDENTITY_TOKEN_LENGTH) }),
    z.strictObject({ claims: userClaims }),
  ]),
);
export const identity = describes<Identity>()(
  z.object({
    verified: z.boolean(),
    expiresAt: instant.exactOptional(),
    contacts: z.array(contactHeader),
  }),
);
