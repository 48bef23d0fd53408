/** What a TURN server accepts until it expires. */
export interface TurnCredentials {
  username: string;
  credential: string;
}

/**
 * Makes credentials as coturn's `use-auth-secret` takes them: the name says until when they hold, and the server recomputes the
 * HMAC with the secret it shares with us.
 *
 * @param options.participant - Told to the relay, for its log: an endpoint's id, never a person's.
 * @param options.expiresAt - Milliseconds since 1970.
 */
export async function createTurnCredentials(options: {
  secret: string;
  participant: string;
  expiresAt: number;
}): Promise<TurnCredentials> {
  const { secret, participant, expiresAt } = options;
  const username = `${Math.floor(expiresAt / 1_000)}:${participant}`;
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(username)));
  return { username, credential: btoa(String.fromCharCode(...signature)) };
}
