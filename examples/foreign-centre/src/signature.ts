import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const MAX_AGE_SECONDS = 300;

/** The three headers by which one side knows the other. @param content - A webhook's body; of a request, its first line too. */
export function signedHeaders(secret: string, id: string, content: string): Record<string, string> {
  const seconds = String(Math.floor(Date.now() / 1_000));
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': signature(secret, id, seconds, content),
  };
}

/** Whether a webhook was signed with the secret in the last minutes. */
export function isGenuine(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const [id = '', seconds = '', given = ''] = ['id', 'timestamp', 'signature'].map(name =>
    String(headers[`webhook-${name}`]),
  );
  if (!(Math.abs(Date.now() / 1_000 - Number(seconds)) < MAX_AGE_SECONDS)) return false;
  const right = Buffer.from(signature(secret, id, seconds, body));
  // There are several while a secret is being changed.
  return given
    .split(' ')
    .map(one => Buffer.from(one))
    .some(one => one.length === right.length && timingSafeEqual(one, right));
}

function signature(secret: string, id: string, seconds: string, content: string): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${content}`).digest('base64')}`;
}
