import { PROOF_HEADER, type ProofChallenge, type SiteId } from '@ventanilla/protocol';
import { solvedProof } from '@ventanilla/protocol/schemas';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { ServerSecret } from '../crypto/server-secret.ts';
import { Refusal } from '../http/refusal.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { Storage } from '../ports/storage.ts';

export interface ProofsOptions {
  storage: Storage;
  runtime: Pick<Runtime, 'now' | 'randomBytes'>;
}

/** Rounds of hashing for each number that is tried, and one in 256 numbers fits: a second or so on an old phone. */
const COST = 1_000;
const KEY_PREFIX = '00';
const MINUTES = 5;
const SECRET_NAME = 'proofs';

/** Proofs of work: signed with a secret that all processes share, good for one request of one site within minutes. */
export class Proofs {
  readonly #storage: Storage;
  readonly #runtime: ProofsOptions['runtime'];
  readonly #secret: ServerSecret;

  constructor({ storage, runtime }: ProofsOptions) {
    this.#storage = storage;
    this.#runtime = runtime;
    this.#secret = new ServerSecret({ storage, runtime, name: SECRET_NAME });
  }

  /**
   * Uses up the proof that a request brings.
   *
   * @param action - What it has to be good for, such as a route's name.
   * @throws {Refusal} `proof-required`, with a new challenge, where there is no proof, or one that is wrong, used or too old.
   */
  async require(request: Request, site: SiteId, action: string): Promise<void> {
    const text = request.headers.get(PROOF_HEADER);
    if (text !== null && (await this.#redeem(text, site, action))) return;
    throw new Refusal('proof-required', { challenge: await this.#challenge(site, action) });
  }

  async #challenge(site: SiteId, action: string): Promise<ProofChallenge> {
    const { parameters, signature } = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      keyPrefix: KEY_PREFIX,
      deriveKey,
      hmacSignatureSecret: await this.#secret.read(),
      expiresAt: Math.floor(this.#runtime.now() / 1_000) + MINUTES * 60,
      data: { site, action },
    });
    const { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt, data } = parameters;
    return {
      parameters: {
        algorithm,
        nonce,
        salt,
        cost,
        keyLength,
        keyPrefix,
        ...(expiresAt !== undefined && { expiresAt }),
        ...(data !== undefined && { data }),
      },
      ...(signature !== undefined && { signature }),
    };
  }

  async #redeem(text: string, site: SiteId, action: string): Promise<boolean> {
    const parsed = solvedProof.safeParse(decode(text));
    if (!parsed.success) return false;
    const { challenge, solution } = parsed.data;
    const { data, expiresAt = 0, nonce } = challenge.parameters;
    // The library looks at the machine's own clock; ours is the runtime's.
    if (data?.['site'] !== site || data['action'] !== action) return false;
    if (expiresAt * 1_000 <= this.#runtime.now()) return false;
    const { verified } = await verifySolution({
      challenge,
      solution: { ...solution, time: 0 },
      deriveKey,
      hmacSignatureSecret: await this.#secret.read(),
    });
    return verified && (await this.#useUp(nonce, expiresAt * 1_000));
  }

  async #useUp(nonce: string, expiresAt: number): Promise<boolean> {
    return await this.#storage.transaction(async tx => {
      await tx.db.deleteFrom('used_proofs').where('expires_at', '<=', this.#runtime.now()).execute();
      const inserted = await tx.db
        .insertInto('used_proofs')
        .values({ nonce, expires_at: expiresAt })
        .onConflict(conflict => conflict.column('nonce').doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    });
  }
}

function decode(text: string): unknown {
  try {
    return JSON.parse(atob(text));
  } catch {
    return undefined;
  }
}
