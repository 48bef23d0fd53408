import { ContactError, type ErrorCode } from '@ventanilla/client';

/** The code of whatever a call to the client threw; what is no error of the client is a fault, and thrown on. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ContactError) return error.code;
  throw error;
}
