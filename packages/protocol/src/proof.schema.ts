import { z } from 'zod';
import { describes } from './describes.ts';
import type { ProofChallenge } from './proof.ts';

const hex = z.string().regex(/^[0-9a-f]+$/);

export const proofChallenge = describes<ProofChallenge>()(
  z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: hex,
      salt: hex,
      cost: z.int().positive(),
      keyLength: z.int().positive(),
      keyPrefix: hex,
      expiresAt: z.int().exactOptional(),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).exactOptional(),
    }),
    signature: hex.exactOptional(),
  }),
);

/** What comes back in the proof header. */
export const solvedProof = z.object({
  challenge: proofChallenge,
  solution: z.object({ counter: z.int().nonnegative().max(0xffffffff), derivedKey: hex }),
});
