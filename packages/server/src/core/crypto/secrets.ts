import type { Runtime } from '../ports/runtime.ts';

/** @returns `bytes` random bytes as base64url without padding: opaque, and fit for a URL, a cookie or a header. */
export function createSecret(runtime: Pick<Runtime, 'randomBytes'>, bytes = 32): string {
  return base64url(runtime.randomBytes(bytes));
}

/** @returns The SHA-256 of a secret, base64url: what is stored instead of it. */
export async function hashSecret(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return base64url(new Uint8Array(digest));
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
