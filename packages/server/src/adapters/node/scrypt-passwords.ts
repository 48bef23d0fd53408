import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordHasher } from '../../core/ports/passwords.ts';

export interface ScryptCost {
  /** Work and memory; a power of two. */
  N: number;
  /** Block size. */
  r: number;
  /** Parallel lanes. */
  p: number;
}

/** 128 MB and some 0.3 s for each sign-in, off the main thread. */
const DEFAULT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** @param cost - Of new hashes; old ones bear their own. */
export function createScryptPasswords(cost: ScryptCost = DEFAULT_COST): PasswordHasher {
  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(password, salt, cost);
      const { N, r, p } = cost;
      return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join(':');
    },
    async verify(password, hash) {
      const [kind, N, r, p, salt = '', key = ''] = hash.split(':');
      if (kind !== 'scrypt') return false;
      const expected = Buffer.from(key, 'base64url');
      const cost = { N: Number(N), r: Number(r), p: Number(p) };
      const actual = await derive(password, Buffer.from(salt, 'base64url'), cost);
      return expected.length === actual.length && timingSafeEqual(expected, actual);
    },
  };
}

function derive(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  // The same password typed on two keyboards can differ in bytes.
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
