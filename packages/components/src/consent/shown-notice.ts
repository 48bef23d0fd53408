import type { ShownNotice } from '@ventanilla/client';

/** What proves later which notice was in view: its version, and the hash of its text as it was read. */
export async function shownNotice(version: string, text: string): Promise<ShownNotice> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
  return { version, hash };
}
