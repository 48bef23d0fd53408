import type { PhoneRefusal } from './channels/callback.ts';
import type { Instant } from './identifiers.ts';
import type { ProofChallenge } from './proof.ts';

/**
 * Every way in which a request can be refused or fail, with its HTTP status; a status of 0 marks what only a client
 * can notice. People read a sentence of their language chosen by the code, never the server's `detail`.
 */
export const ERROR_STATUS = {
  'malformed-json': 400,
  'invalid-request': 422,
  'phone-refused': 422,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'token-missing': 401,
  'token-malformed': 401,
  'token-unknown': 401,
  'token-revoked': 401,
  'sign-in-failed': 401,
  'session-expired': 401,
  'signature-missing': 401,
  'signature-invalid': 401,
  'signature-expired': 401,
  'csrf-token-invalid': 403,
  'origin-not-allowed': 403,
  'proof-required': 403,
  'consent-required': 403,
  'identity-refused': 403,
  'identity-expired': 403,
  'role-insufficient': 403,
  'route-not-found': 404,
  'site-not-found': 404,
  'contact-not-found': 404,
  'agent-not-found': 404,
  'join-code-unknown': 404,
  'callback-unknown': 404,
  'point-unknown': 404,
  'method-not-allowed': 405,
  'checklist-incomplete': 409,
  'send-conflict': 409,
  'contact-closed': 409,
  'not-assigned-to-you': 409,
  'offer-gone': 409,
  'agent-not-able': 409,
  'answered-elsewhere': 409,
  'call-under-way': 409,
  'call-over': 409,
  'invitation-gone': 409,
  'callback-exists': 409,
  'callback-over': 409,
  'slot-gone': 409,
  'break-full': 409,
  'channel-closed': 409,
  'channel-unavailable': 409,
  'token-in-use': 409,
  'identity-not-offered': 409,
  'identity-changed': 409,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
  network: 0,
  timeout: 0,
  'unexpected-answer': 0,
  'storage-unavailable': 0,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** One thing wrong with a request body. */
export interface RequestIssue {
  /** Where, as a JSON pointer; empty for the whole body. */
  pointer: string;
  /** What would be right, in English, for the developer who reads it. */
  message: string;
}

/** Fields that only some codes carry. */
export interface ErrorDetails {
  'invalid-request': { issues: RequestIssue[] };
  'body-too-large': { maxBytes: number };
  'phone-refused': { reason: PhoneRefusal };
  /** `points`: ids of those that are still to be confirmed. */
  'checklist-incomplete': { points: string[] };
  'channel-closed': { opensAt?: Instant };
  'too-many-requests': { retryAfterSeconds: number };
  'proof-required': { challenge: ProofChallenge };
}

/** The details of one code; an empty object for those that carry none. */
export type DetailsOf<Code extends ErrorCode> = Code extends keyof ErrorDetails
  ? ErrorDetails[Code]
  : unknown;

/** An RFC 9457 problem document, sent as `application/problem+json`. */
export type ProblemDocument<Code extends ErrorCode = ErrorCode> = {
  /** `urn:ventanilla:problem:` and the code. */
  type: string;
  title: string;
  status: number;
  code: Code;
  /** What to do about it, in English, for logs and developers. */
  detail?: string;
} & DetailsOf<Code>;
