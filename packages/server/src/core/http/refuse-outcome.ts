import type { ErrorCode } from '@ventanilla/protocol';
import { Refusal } from './refusal.ts';

/**
 * Refuses with a code that a decision chose. Decisions never choose codes that carry details; where those are wanted, the
 * caller throws the `Refusal` itself.
 */
export function refuseWith(code: ErrorCode): never {
  throw new Refusal(code as 'contact-not-found');
}
