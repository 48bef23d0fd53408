import type { ContactError } from './errors.ts';

/** A session that has ended is no answer to a message: it goes on after the next sign-in. */
export function isRefusal({ code, status }: ContactError): boolean {
  return status >= 400 && status < 429 && status !== 401 && code !== 'csrf-token-invalid';
}
