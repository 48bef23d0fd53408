import type { ContactHeader } from './contact.ts';
import type { Instant } from './identifiers.ts';

/** Answer of `POST …/visitor/join-codes`. */
export interface JoinCode {
  /** Such as `K7M4-2HX9`; lets one other device in, once. */
  code: string;
  expiresAt: Instant;
}

/** Body of `POST …/visitor/join`. */
export interface JoinRequest {
  /** As the person typed it. */
  code: string;
}

/** What a page says of its user. */
export interface UserClaims {
  name?: string;
  email?: string;
  phone?: string;
}

/** Body of `PUT …/visitor/identity`: a token signed by the city, or what the page says by itself. */
export type IdentityRequest = { token: string } | { claims: UserClaims };

/** Answer of `PUT …/visitor/identity`. */
export interface Identity {
  /** Whether the city has signed it. */
  verified: boolean;
  /** When a signed identity ends and wants to be renewed. */
  expiresAt?: Instant;
  /** The person's own, newest first. */
  contacts: ContactHeader[];
}

/** Most code units of each claim. */
export const MAX_CLAIM_LENGTH = 200;

/** Most code units of a signed token. */
export const MAX_IDENTITY_TOKEN_LENGTH = 8_192;
