/** Header that carries a solved challenge: base64 of its JSON, `{ challenge, solution }`. */
export const PROOF_HEADER = 'ventanilla-proof';

/**
 * Work for a caller's machine, which shows that somebody takes the time: find the number whose derived key begins as
 * asked. Signed by the server, good for one request within minutes.
 */
export interface ProofChallenge {
  parameters: {
    algorithm: string;
    nonce: string;
    salt: string;
    cost: number;
    keyLength: number;
    keyPrefix: string;
    /** Seconds since 1970. */
    expiresAt?: number;
    /** What the proof is good for. */
    data?: Record<string, string | number | boolean | null>;
  };
  signature?: string;
}
