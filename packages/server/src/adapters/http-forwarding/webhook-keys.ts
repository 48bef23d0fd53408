/** Signs and verifies with the secrets that two sides share, in the form of Standard Webhooks. */
export interface WebhookKeys {
  /** @returns One signature for each secret, so that either side may change its own first. */
  sign(id: string, seconds: number, content: Uint8Array): Promise<string>;
  /** Whether any of the signatures in the header fits any of the secrets. */
  verify(signatures: string, id: string, seconds: string, content: Uint8Array): Promise<boolean>;
}

const PREFIX = 'whsec_';
const MIN_KEY_BYTES = 24;
const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };
/** Signatures of one header that are looked at; a change of secrets needs two. */
const MAX_SIGNATURES = 8;

/**
 * @param secrets - Each `whsec_` and the base64 of 24 bytes or more, as `openssl rand -base64 32` makes them.
 * @throws {TypeError} A secret is none, or there is none.
 */
export function createWebhookKeys(secrets: readonly string[]): WebhookKeys {
  if (secrets.length === 0) throw new TypeError('a webhook needs a secret');
  const keys = Promise.all(
    secrets
      .map(keyBytes)
      .map(bytes => crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['sign', 'verify'])),
  );
  keys.catch(() => undefined); // Told to whoever signs.
  return {
    async sign(id, seconds, content) {
      const signed = signedBytes(id, String(seconds), content);
      const made = (await keys).map(key => crypto.subtle.sign('HMAC', key, signed));
      return (await Promise.all(made)).map(bytes => `v1,${toBase64(new Uint8Array(bytes))}`).join(' ');
    },
    async verify(signatures, id, seconds, content) {
      const signed = signedBytes(id, seconds, content);
      for (const signature of signatures.split(' ', MAX_SIGNATURES)) {
        const bytes = signature.startsWith('v1,') ? fromBase64(signature.slice(3)) : undefined;
        if (bytes === undefined) continue;
        for (const key of await keys) {
          if (await crypto.subtle.verify('HMAC', key, bytes, signed)) return true;
        }
      }
      return false;
    },
  };
}

/** The secret itself is never part of what is thrown, which may be logged. */
function keyBytes(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = secret.startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : undefined;
  if (bytes === undefined || bytes.length < MIN_KEY_BYTES) {
    throw new TypeError(`a webhook secret is ${PREFIX} and the base64 of ${MIN_KEY_BYTES} bytes or more`);
  }
  return bytes;
}

function signedBytes(id: string, seconds: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${seconds}.`);
  const bytes = new Uint8Array(head.length + content.length);
  bytes.set(head);
  bytes.set(content, head.length);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), character => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
