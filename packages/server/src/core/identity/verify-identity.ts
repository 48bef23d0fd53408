import {
  type IdentityAlgorithm,
  type IdentityConfiguration,
  MAX_CLAIM_LENGTH,
  type UserClaims,
} from '@ventanilla/protocol';
import {
  createRemoteJWKSet,
  errors,
  importSPKI,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { Refusal } from '../http/refusal.ts';

/** Somebody whom the city has signed in. */
export interface VerifiedIdentity {
  /** Names the person at the issuer. */
  subject: string;
  claims: UserClaims;
  /** In ms. */
  expiresAt: number;
}

const DEFAULT_TOLERANCE_SECONDS = 30;
const PUBLIC_KEY_ALGORITHMS: readonly IdentityAlgorithm[] = ['RS256', 'ES256', 'EdDSA'];

/** By configuration, so that fetched and parsed keys are kept until it changes. */
const keysOf = new WeakMap<IdentityConfiguration, JWTVerifyGetKey>();

/**
 * Checks a token that a page has of its own server.
 *
 * @param now - In ms.
 * @throws {Refusal} `identity-expired`, `identity-refused`; `unavailable` where the issuer's keys cannot be fetched.
 */
export async function verifyIdentity(
  configuration: IdentityConfiguration,
  token: string,
  now: number,
): Promise<VerifiedIdentity> {
  const { issuer, audience, algorithms, clockToleranceSeconds, secret } = configuration;
  try {
    const { payload } = await jwtVerify(token, keyOf(configuration), {
      issuer,
      audience,
      algorithms: algorithms ?? [...(secret === undefined ? PUBLIC_KEY_ALGORITHMS : (['HS256'] as const))],
      clockTolerance: clockToleranceSeconds ?? DEFAULT_TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(now),
    });
    const { sub = '', exp = 0 } = payload;
    if (sub === '' || sub.length > MAX_CLAIM_LENGTH) throw new Refusal('identity-refused');
    return { subject: sub, claims: claimsOf(payload), expiresAt: exp * 1_000 };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof errors.JWTExpired) throw new Refusal('identity-expired');
    if (isUnreachable(error)) throw new Refusal('unavailable');
    throw new Refusal('identity-refused');
  }
}

function keyOf(configuration: IdentityConfiguration): JWTVerifyGetKey {
  const known = keysOf.get(configuration);
  if (known !== undefined) return known;
  const made = makeKey(configuration);
  keysOf.set(configuration, made);
  return made;
}

function makeKey({ jwksUrl, publicKey, secret }: IdentityConfiguration): JWTVerifyGetKey {
  if (jwksUrl !== undefined) return createRemoteJWKSet(new URL(jwksUrl));
  if (publicKey !== undefined) {
    return ({ alg }: JWTHeaderParameters) => importSPKI(publicKey, alg);
  }
  const bytes = new TextEncoder().encode(secret);
  return async () => bytes;
}

/** The issuer's fault or the network's, not the token's: an answer that is no key set, none in time, or none at all. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  if (error instanceof errors.JOSEError) return error.code === 'ERR_JOSE_GENERIC';
  return error instanceof TypeError && error.message === 'fetch failed';
}

function claimsOf({ name, email, phone_number, phone }: JWTPayload): UserClaims {
  const given = { name, email, phone: phone_number ?? phone };
  const texts = Object.entries(given).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' && value.isWellFormed() && !value.includes('\u0000')
      ? [[key, value.slice(0, MAX_CLAIM_LENGTH).toWellFormed()]]
      : [],
  );
  return Object.fromEntries(texts);
}
