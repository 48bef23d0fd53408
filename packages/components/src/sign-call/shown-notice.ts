import type { ShownNotice } from '@ventanilla/client';

/** Changes with the sense of the notice, in every language at once. */
const VERSION = '2026-1';

/** What proves later which notice was in view. */
export async function shownNotice(text: string): Promise<ShownNotice> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
  return { version: VERSION, hash };
}
