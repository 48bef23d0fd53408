import type { ContactList } from '@ventanilla/protocol';
import type { Environment } from '../environment.ts';
import { randomToken } from '../random-id.ts';
import type { Rest } from '../transport/rest.ts';

/** The code typed last, and the token that was to be let in by it: repeated, both are the same. */
let last: { code: string; token: string } | undefined;

/**
 * Has another device's person take this device in, with a token made for it.
 *
 * @returns The token, and the person's contacts, newest first.
 * @throws {ContactError} `join-code-unknown`, or no answer: may be called again.
 */
export async function joinDevice(
  rest: Rest,
  code: string,
  random: Environment['random'],
): Promise<ContactList & { token: string }> {
  if (last?.code !== code) last = { code, token: randomToken(random) };
  const { token } = last;
  const headers = { authorization: `Bearer ${token}` };
  const answer = await rest.request<ContactList>('visitor/join', { method: 'POST', body: { code }, headers });
  last = undefined;
  return { ...answer, token };
}
