import type { ErrorCode } from '@ventanilla/client';
import type { Messages, ToldErrorCode } from './messages.ts';

/** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
export function errorWords(errors: Messages['errors'], code: ErrorCode): string {
  return Object.hasOwn(errors, code) ? errors[code as ToldErrorCode] : errors.internal;
}
