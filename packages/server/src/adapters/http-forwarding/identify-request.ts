import { SIGNATURE_WINDOW_SECONDS } from '@ventanilla/protocol';
import type { BackendDoor, SignedRequest } from '../../core/ports/backend.ts';
import type { WebhookKeys } from './webhook-keys.ts';

/**
 * Says whether a request was signed with one of the secrets, lately. Method and target are signed too, so what was
 * overheard can at most be asked again, where commands count once.
 *
 * @param now - Milliseconds since 1970.
 */
export async function identifyRequest(
  keys: WebhookKeys,
  request: SignedRequest,
  now: number,
): ReturnType<BackendDoor['identify']> {
  const { method, target, headers, body } = request;
  const id = headers.get('webhook-id');
  const seconds = headers.get('webhook-timestamp');
  const signatures = headers.get('webhook-signature');
  if (id === null || seconds === null || signatures === null) return { refuse: 'signature-missing' };
  if (!/^\d{1,12}$/.test(seconds)) return { refuse: 'signature-invalid' };
  const line = new TextEncoder().encode(`${method} ${target}\n`);
  const content = new Uint8Array(line.length + body.length);
  content.set(line);
  content.set(body, line.length);
  if (!(await keys.verify(signatures, id, seconds, content))) return { refuse: 'signature-invalid' };
  const signedAt = Number(seconds) * 1_000;
  if (Math.abs(now - signedAt) > SIGNATURE_WINDOW_SECONDS * 1_000) return { refuse: 'signature-expired' };
  return { signedAt };
}
